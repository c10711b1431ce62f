namespace Analytics.Findings.Meetings;

/// <summary>The studies of the page that may claim; what they put to the test is adjusted together.</summary>
internal static class MeetingsFamily
{
    public static IReadOnlyList<Study> All { get; } = [new ConsultationsByFormatStudy(), new ConsultationsByTriggerStudy(), new CoormultiCountsStudy()];
}
