using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>Days of notice by year: a line of medians for each trigger, with a band between deciles.</summary>
public sealed class DaysOfNoticeExhibit() : ExhibitOf<DaysOfNotice>(new DaysOfNoticeStudy(), "crises", DaysOfNoticeWords.Question)
{
    protected override Display Show(DaysOfNotice found) => new()
    {
        Headline = DaysOfNoticeWords.Headline(found),
        Subtitle = DaysOfNoticeWords.Subtitle(found),
        AlternativeText = DaysOfNoticeWords.AlternativeText(found),
        Figure = found.Verdict == Verdict.Described && found.Told.AreSeveral && found.ByYear.Any(year => year.Spread.Median is not null) ? Draw(found) : null,
        Table = Table(found.Lacks is null ? found.ByYear : []),
        ObservationsName = DaysOfNoticeWords.Counted,
        Notes = [DaysOfNoticeWords.Note, .. DaysOfNoticeWords.Unknown(found), .. LackWords.InSome("trigger_code", found.UnknownTrigger, found.Meetings)],
    };

    protected override Localized Title(DaysOfNotice found, Estimate estimate) =>
        DaysOfNoticeWords.Median(estimate.Name == DaysOfNotice.ImpromptuName ? found.Impromptu : found.Anticipatory);

    private static Figure Draw(DaysOfNotice found) => new()
    {
        X = new YearAxis(ColumnWords.Year, found.Told.From, found.Told.To),
        Y = new NumberAxis(DaysOfNoticeWords.Days, Unit.Days),
        Marks =
        [
            Line(found, found.Anticipatory, SeriesColour.Accent, Dash.Solid),
            Line(found, found.Impromptu, SeriesColour.Second, Dash.Dashed),
        ],
        Breaks = FormatSeries.BreaksWithin(found.Told),
    };

    private static LineMark Line(DaysOfNotice found, NoticeSpread trigger, SeriesColour colour, Dash dash) => new(
        new(trigger.Trigger, DaysOfNoticeWords.Label(trigger), colour, dash),
        [
            .. found.Told.Each.Select(year => found.ByYear.FirstOrDefault(each => each.Year == year && each.Spread.Trigger == trigger.Trigger)?.Spread is { } spread
                ? new CurvePoint(year, spread.Median, spread.FirstDecile, spread.NinthDecile)
                : new(year, null)),
        ]);

    private static Table Table(IReadOnlyList<NoticeYear> years) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            new("trigger_code", ColumnType.Text, Unit.None, ColumnWords.Code),
            new("trigger", ColumnType.Text, Unit.None, DaysOfNoticeWords.Trigger),
            new("meeting_count", ColumnType.Whole, Unit.Count, ColumnWords.Meetings),
            new("known_notice_count", ColumnType.Whole, Unit.Count, DaysOfNoticeWords.Known),
            new("unknown_notice_count", ColumnType.Whole, Unit.Count, DaysOfNoticeWords.NotKnown),
            new("first_decile_days", ColumnType.Whole, Unit.Days, DaysOfNoticeWords.FirstDecile),
            new("median_days", ColumnType.Whole, Unit.Days, DaysOfNoticeWords.MedianDays),
            new("ninth_decile_days", ColumnType.Whole, Unit.Days, DaysOfNoticeWords.NinthDecile),
        ],
        [.. years.Select(year => new TableLine(year.Line, Cells(year, year.Spread)))]);

    private static IReadOnlyList<object?> Cells(NoticeYear year, NoticeSpread spread) =>
    [
        (long)year.Year, spread.Trigger, DaysOfNoticeWords.Label(spread), spread.Meetings, spread.Known, spread.Unknown, (long?)spread.FirstDecile, (long?)spread.Median, (long?)spread.NinthDecile,
    ];
}
