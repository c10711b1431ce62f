namespace Analytics.Findings.Crises;

/// <summary>The studies of the page that may claim; what they put to the test is adjusted together.</summary>
internal static class CrisesFamily
{
    public static IReadOnlyList<Study> All { get; } = [new AfterEachCrisisStudy()];
}
