using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>Groups of months side by side: a point for the mean of each, and a line of the table.</summary>
internal static class MonthGroups
{
    public static Figure Draw(Localized groupsBy, Localized measure, IReadOnlyList<MonthGroup> groups, Func<MonthGroup, Localized> name, Provenance provenance) => new()
    {
        X = new CategoryAxis(groupsBy, [.. groups.Select(name)]),
        Y = new NumberAxis(measure, Unit.Count),
        Marks =
        [
            new PointMark(new("months", CrisesWords.MeanOfMonths, SeriesColour.Accent), [.. groups.Index().Select(group =>
                new DataPoint(group.Index, group.Item.Mean.Value, provenance, group.Item.Mean.Interval.Low, group.Item.Mean.Interval.High, Line: Line(group.Item)))]),
        ],
    };

    public static Table Table(Column groupsBy, Localized counted, IReadOnlyList<MonthGroup> groups, Func<MonthGroup, object> name) => new(
        [
            groupsBy,
            new("month_count", ColumnType.Whole, Unit.Count, CrisesWords.Months),
            new("consultation_count", ColumnType.Whole, Unit.Count, counted),
            new("a_month", ColumnType.Number, Unit.Count, CrisesWords.AMonth),
            new("a_month_low", ColumnType.Number, Unit.Count, ColumnWords.IntervalFrom),
            new("a_month_high", ColumnType.Number, Unit.Count, ColumnWords.IntervalTo),
        ],
        [
            .. groups.Select(group => new TableLine(
                Line(group), [name(group), (long)group.Months, (long)group.Count, group.Mean.Value, group.Mean.Interval.Low, group.Mean.Interval.High])),
        ]);

    private static string? Line(MonthGroup group) => group.Count > 0 ? group.Key : null;
}
