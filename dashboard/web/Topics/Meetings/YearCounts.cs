using Analytics.Data;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What the register counts in one year, apart by a code such as the format. A code without consultations is not in it and counts zero.</summary>
internal sealed record YearCounts(int Year, IReadOnlyDictionary<string, YearCounts.Counted> ByCode)
{
    /// <summary>Consultations of one code, and those of them that were meetings.</summary>
    public readonly record struct Counted(long Consultations, long Meetings);

    public long Consultations => ByCode.Values.Sum(counted => counted.Consultations);

    public long Meetings => ByCode.Values.Sum(counted => counted.Meetings);

    public Counted this[string code] => ByCode.GetValueOrDefault(code);

    /// <summary>From lines of one year and code each; a year in which nothing was counted has one line without a code.</summary>
    public static IReadOnlyList<YearCounts> Of(IEnumerable<Line> lines, string column) =>
    [
        .. lines.GroupBy(line => (int)line.Whole("year")!.Value).OrderBy(year => year.Key).Select(year => new YearCounts(
            year.Key,
            year.Where(line => line.Text(column) is not null).ToDictionary(
                line => line.Text(column)!,
                line => new Counted(line.Whole("consultation_count")!.Value, line.Whole("meeting_count")!.Value)))),
    ];
}
