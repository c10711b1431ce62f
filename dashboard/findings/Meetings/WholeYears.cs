using Analytics.Findings.Asking;

namespace Analytics.Findings.Meetings;

/// <summary>Which years of the register are known whole: the others cannot be held against them and enter no rate.</summary>
internal static class WholeYears
{
    /// <summary>Coormulti was set up in October 2003, so that year has three months of it.</summary>
    private const int SetUp = 2003;

    /// <summary>Not the year in which Coormulti began, nor one before the end of which the register closed.</summary>
    public static bool IsWhole(int year, Register register) =>
        year != SetUp && (year < register.ClosedOn.Year || register.ClosedOn is { Month: 12, Day: 31 });

    /// <summary>Those of some years that are known in part only.</summary>
    public static IReadOnlyList<int> Except(IEnumerable<int> years, Register register) => [.. years.Where(year => !IsWhole(year, register))];
}
