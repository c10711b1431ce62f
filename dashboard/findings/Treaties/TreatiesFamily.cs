namespace Analytics.Findings.Treaties;

/// <summary>
/// The studies of the page that count assents and may claim; what they put to the test is adjusted together. Those that draw whole treaties adjust for all states
/// that they compare.
/// </summary>
internal static class TreatiesFamily
{
    public static IReadOnlyList<Study> All { get; } = [new AssentsInCaretakerStudy()];
}
