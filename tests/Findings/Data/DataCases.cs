using Analytics.Findings;

namespace Analytics.Tests.Findings.Data;

/// <summary>What is found of the record itself.</summary>
internal static class DataCases
{
    public static IReadOnlyList<FindingCase> All { get; } =
    [
        new("rows-by-confidence", "the record", Verdict.Described, null),
        new("rows-by-confidence", "eight rows", Verdict.Described, SmallRegister.None),
        new("known-assents", "the record", Verdict.Described, null),
        new("known-assents", "none", Verdict.TooFew, SmallRegister.None),
    ];
}
