namespace Analytics.Findings.Asking;

/// <summary>A year of which the register knows a part: it is shown as one, and neither compared with a whole year nor in any rate.</summary>
/// <param name="Until">The last day known; null for the year in which Coormulti began.</param>
public sealed record PartialYear(int Year, DateOnly? Until);

/// <summary>Which years of the register are known whole: the others cannot be held against them and enter no rate.</summary>
public static class WholeYears
{
    /// <summary>Coormulti was set up in October 2003, so that year has three months of it.</summary>
    private static readonly DateOnly _setUp = new(2003, 10, 1);

    /// <summary>Not the year in which Coormulti began, nor one before the end of which the register closed.</summary>
    public static bool IsWhole(int year, Register register) =>
        year != _setUp.Year && (year < register.ClosedOn.Year || register.ClosedOn is { Month: 12, Day: 31 });

    /// <summary>The share of the days of a year that are known: from the day on which Coormulti began, to the one on which the register closed.</summary>
    public static double Part(int year, Register register)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var (from, to) = (year == _setUp.Year ? _setUp : first, year == register.ClosedOn.Year ? register.ClosedOn : last);
        return (double)(to.DayNumber - from.DayNumber + 1) / last.DayOfYear;
    }

    /// <summary>Those of some years that are known in part only.</summary>
    public static IReadOnlyList<PartialYear> Except(IEnumerable<int> years, Register register) =>
        [.. years.Where(year => !IsWhole(year, register)).Select(year => new PartialYear(year, year == register.ClosedOn.Year ? register.ClosedOn : null))];
}
