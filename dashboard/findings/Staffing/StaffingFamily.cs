namespace Analytics.Findings.Staffing;

/// <summary>The studies of the page that may claim by a test; what they put to the test is adjusted together.</summary>
internal static class StaffingFamily
{
    public static IReadOnlyList<Study> All { get; } = [new ConsultationsPerFteStudy(), new WorkHoursByKindStudy()];
}
