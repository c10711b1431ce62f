using System.Globalization;
using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings.Staffing;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>The fullest weeks as lying bars, the kinds of work one after another.</summary>
public sealed class BusiestWeeksExhibit() : ExhibitOf<BusiestWeeks>(new BusiestWeeksStudy(), "staffing", BusiestWeeksWords.Question)
{
    private static readonly IReadOnlyList<WorkKind> Kinds = Enum.GetValues<WorkKind>();

    protected override Display Show(BusiestWeeks found) => new()
    {
        Headline = BusiestWeeksWords.Headline(found),
        Subtitle = BusiestWeeksWords.Subtitle(found.Years),
        AlternativeText = BusiestWeeksWords.AlternativeText(found),
        Figure = found.Weeks.Count == 0 ? null : Draw(found),
        Table = Table(found.Weeks),
        ObservationsName = BusiestWeeksWords.Weeks,
        Notes = [.. BusiestWeeksWords.Notes(found)],
    };

    private static Figure Draw(BusiestWeeks found) => new()
    {
        X = new NumberAxis(BusiestWeeksWords.Share, Unit.Share),
        Y = new CategoryAxis(BusiestWeeksWords.Week, [.. found.Weeks.Select(week => Localized.From(language => Writing.Date(week.Monday, language)))]),
        Marks =
        [
            .. WorkSeries.All.Where(part => found.Weeks.Any(week => part.Hours(week.Hours) > 0)).Select(part => new BarMark(
                part.Series,
                [.. found.Weeks.Index().Where(week => part.Hours(week.Item.Hours) > 0)
                    .Select(week => new Bar(week.Index, part.Hours(week.Item.Hours) / week.Item.Capacity, found.Register.Provenance, Line(week.Item)))])),
        ],
    };

    private static Table Table(IReadOnlyList<BusyWeek> weeks) => new(
        [
            new("week_of", ColumnType.Day, Unit.None, BusiestWeeksWords.Week),
            new("consultation_count", ColumnType.Whole, Unit.Count, ConsultationsPerFteWords.Consultations),
            new("impromptu_count", ColumnType.Whole, Unit.Count, BusiestWeeksWords.Impromptu),
            .. Kinds.Select(kind => new Column($"{kind}_hours".ToLowerInvariant(), ColumnType.Number, Unit.Hours, WorkloadWords.Of(kind))),
            new("total_hours", ColumnType.Number, Unit.Hours, WorkHoursByKindWords.Total),
            new("capacity_hours", ColumnType.Number, Unit.Hours, BusiestWeeksWords.Capacity),
            new("share_of_capacity", ColumnType.Number, Unit.Share, BusiestWeeksWords.Share),
        ],
        [
            .. weeks.Select(week => new TableLine(
                Line(week), [week.Monday, week.Consultations, week.Impromptu, .. Kinds.Select(kind => (object?)week.Hours[kind]), week.Hours.Total, week.Capacity, week.Use])),
        ]);

    /// <summary>Null where no consultation was held in the week itself: then no row stands behind it alone.</summary>
    private static string? Line(BusyWeek week) => week.Consultations == 0 ? null : week.Monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
