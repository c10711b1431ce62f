using Analytics.Findings;

namespace Analytics.Tests.Findings.Claims;

/// <summary>The claims of the brief, put to releases with and without a register.</summary>
internal static class ClaimsCases
{
    public static IReadOnlyList<FindingCase> All { get; } =
    [
        new("claims-tested", "a register", Verdict.Described, null),
        new("claims-tested", "no register", Verdict.Described, SmallRegister.None),
    ];
}
