using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>Meetings, consultations and hours as three lines on one scale.</summary>
public sealed class WorkAndMeetingsExhibit() : ExhibitOf<WorkAndMeetings>(new WorkAndMeetingsStudy(), "staffing", WorkAndMeetingsWords.Question)
{
    private static readonly (Series Series, Func<WorkLevel, double> Index)[] Lines =
    [
        (new("meetings", WorkAndMeetingsWords.Meetings, SeriesColour.Second, Dash.Dashed), static level => level.MeetingsIndex),
        (new("consultations", WorkAndMeetingsWords.Consultations, SeriesColour.Third, Dash.DashDotted), static level => level.ConsultationsIndex),
        (new("hours", WorkAndMeetingsWords.Hours, SeriesColour.Accent), static level => level.HoursIndex),
    ];

    protected override Display Show(WorkAndMeetings found) => new()
    {
        Headline = WorkAndMeetingsWords.Headline(found),
        Subtitle = WorkAndMeetingsWords.Subtitle(found.Years),
        AlternativeText = WorkAndMeetingsWords.AlternativeText(found),
        Figure = found.Levels.Count < 2 ? null : Draw(found),
        Table = Table(found.Levels),
        ObservationsName = WorkAndMeetingsWords.Years,
        Notes = [.. WorkAndMeetingsWords.Notes(found), .. PartialYearWords.Note(found.PartialYears)],
    };

    protected override Localized Title(WorkAndMeetings found, Estimate estimate) => WorkAndMeetingsWords.Title(estimate);

    private static Figure Draw(WorkAndMeetings found)
    {
        var levels = found.Levels.ToDictionary(level => level.Year);
        return new()
        {
            X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
            Y = new NumberAxis(WorkAndMeetingsWords.Index, Unit.Count),
            Marks = [.. Lines.Select(line => new LineMark(
                line.Series, [.. found.Years.Each.Select(year => new CurvePoint(year, levels.TryGetValue(year, out var level) ? line.Index(level) : null))]))],
            Breaks = FormatSeries.BreaksWithin(found.Years),
        };
    }

    private static Table Table(IReadOnlyList<WorkLevel> levels) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            new("meeting_count", ColumnType.Number, Unit.Count, ColumnWords.Meetings),
            new("consultation_count", ColumnType.Number, Unit.Count, ColumnWords.AllConsultations),
            new("total_hours", ColumnType.Number, Unit.Hours, WorkHoursByKindWords.Total),
            new("meetings_index", ColumnType.Number, Unit.Count, WorkAndMeetingsWords.IndexOf(WorkAndMeetingsWords.Meetings)),
            new("consultations_index", ColumnType.Number, Unit.Count, WorkAndMeetingsWords.IndexOf(WorkAndMeetingsWords.Consultations)),
            new("hours_index", ColumnType.Number, Unit.Count, WorkAndMeetingsWords.IndexOf(WorkAndMeetingsWords.Hours)),
        ],
        [
            .. levels.Select(level => new TableLine(
                level.Of.Work.Line,
                [
                    (long)level.Year, level.Of.Work.Volumes.Meetings, level.Of.Work.Volumes.Consultations, level.Of.Hours.Total,
                    level.MeetingsIndex, level.ConsultationsIndex, level.HoursIndex,
                ])),
        ]);
}
