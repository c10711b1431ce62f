namespace Analytics.Findings.Meetings;

/// <summary>What the register counts in one year, apart by a code such as the format. A code without consultations is not in it and counts zero.</summary>
public sealed record YearCounts(int Year, IReadOnlyDictionary<string, Counted> ByCode)
{
    public long Consultations => ByCode.Values.Sum(counted => counted.Consultations);

    public long Meetings => ByCode.Values.Sum(counted => counted.Meetings);

    public Counted this[string code] => ByCode.GetValueOrDefault(code);

    /// <summary>From rows of one year and code each; a year in which nothing was counted has one row without a code.</summary>
    internal static IReadOnlyList<YearCounts> Of(IEnumerable<(int Year, string? Code, Counted Counted)> rows) =>
    [
        .. rows.GroupBy(row => row.Year).OrderBy(year => year.Key).Select(year => new YearCounts(
            year.Key, year.Where(row => row.Code is not null).ToDictionary(row => row.Code!, row => row.Counted))),
    ];
}

/// <summary>Consultations of one code, and those of them that were meetings.</summary>
public readonly record struct Counted(long Consultations, long Meetings);
