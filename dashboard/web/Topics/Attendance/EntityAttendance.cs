using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Statistics;
using Analytics.Statistics.Proportions;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>One entity's invitations and how many of them were answered, over the years asked for. It answers once for each consultation.</summary>
internal sealed record EntityAttendance(string Id, Localized Name, IReadOnlyList<AttendanceYear> Years)
{
    public int Invited { get; } = Years.Sum(year => year.Invited);

    public int Represented { get; } = Years.Sum(year => year.Represented);

    public double Share => (double)Represented / Invited;

    public Interval Interval => Wilson.Interval(Represented, Invited).Required;

    /// <summary>From lines of one entity and year each; those of one level together, in the order of levels.</summary>
    public static IReadOnlyList<EntityAttendance> Of(IEnumerable<Line> lines, string[] levels) =>
    [
        .. lines.GroupBy(line => line.Text("entity_id")!)
            .OrderBy(entity => Array.IndexOf(levels, entity.First().Text("level_code")) is var at and >= 0 ? at : levels.Length)
            .ThenBy(entity => entity.Key, StringComparer.Ordinal)
            .Select(entity => new EntityAttendance(entity.Key, Vocabulary.Names(entity.First()), [.. entity.Select(AttendanceYear.Of)])),
    ];
}

/// <summary>The same of one year.</summary>
internal sealed record AttendanceYear(string Key, int Year, int Invited, int Represented)
{
    public double Share => (double)Represented / Invited;

    public Interval Interval => Wilson.Interval(Represented, Invited).Required;

    public static AttendanceYear Of(Line line) => new(
        $"{line.Text("entity_id")}:{line.Text("year")}",
        (int)line.Whole("year")!.Value,
        (int)line.Whole("invited_count")!.Value,
        (int)line.Whole("represented_count")!.Value);
}
