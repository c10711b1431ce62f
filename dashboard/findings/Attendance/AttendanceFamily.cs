namespace Analytics.Findings.Attendance;

/// <summary>The studies of the page that may claim; what they put to the test is adjusted together.</summary>
internal static class AttendanceFamily
{
    public static IReadOnlyList<Study> All { get; } = [new ShareRepresentedStudy(), new ShareOverTimeStudy()];
}
