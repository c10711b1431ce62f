using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>Both series as points, each stretch with its line, and the years found with their intervals; known events behind them.</summary>
public sealed class BreakDatesExhibit() : ExhibitOf<BreakDates>(new BreakDatesStudy(), "meetings", BreakDatesWords.Question)
{
    protected override Display Show(BreakDates found) => new()
    {
        Headline = BreakDatesWords.Headline(found),
        Subtitle = BreakDatesWords.Subtitle(found.Years),
        AlternativeText = BreakDatesWords.AlternativeText(found),
        Figure = found.Verdict == Verdict.Described && found.Years.AreSeveral ? Draw(found) : null,
        Table = Table(found),
        ObservationsName = MeetingsWords.Consultations,
        Notes = [.. BreakDatesWords.Notes(found)],
    };

    protected override Localized Title(BreakDates found, Estimate estimate) => BreakDatesWords.Title(estimate.Name);

    private static Figure Draw(BreakDates found) => new()
    {
        X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
        Y = new NumberAxis(MeetingsWords.ConsultationsAYear, Unit.Count),
        Marks =
        [
            // Until procedures were registered both are one, and the meetings lie above.
            new PointMark(new("consultations", MeetingsWords.AllConsultations, SeriesColour.Second), [.. Points(found.All, found)]),
            .. found.All.Line.Count == 0 ? [] : new[] { Line(new("consultations-line", BreakDatesWords.AllLine, SeriesColour.Second, Dash.Dashed), found.All) },
            new PointMark(new("meetings", MeetingsWords.Meetings, SeriesColour.Accent), [.. Points(found.Meetings, found)]),
            .. found.Meetings.Line.Count == 0 ? [] : new[] { Line(new("meetings-line", BreakDatesWords.MeetingsLine, SeriesColour.Accent), found.Meetings) },
            .. found.Series.Any(series => series.Breaks.Count > 0) ? Intervals(found) : [],
        ],
        Events = CrisisSpans.Behind(found.CrisisDays, found.Years),
        Breaks = FormatSeries.BreaksWithin(found.Years),
        Gaps = YearGaps.Between(found.Counts.Select(year => year.Year), found.Years, MeetingsWords.NotInRegister),
    };

    private static IEnumerable<DataPoint> Points(BrokenSeries series, BreakDates found) =>
        series.Counts.Select(count => new DataPoint(count.Year, count.Count, found.Register.Provenance, Line: count.Count == 0 ? null : $"{count.Year}"));

    /// <summary>Between two stretches there is none.</summary>
    private static LineMark Line(Series drawn, BrokenSeries series) => new(
        drawn,
        [
            .. series.Years.Zip(series.Line).SelectMany(point => series.Breaks.Any(each => each.Year == point.First)
                ? new[] { new CurvePoint(point.First, null), new CurvePoint(point.First, point.Second) }
                : [new CurvePoint(point.First, point.Second)]),
        ]);

    /// <summary>At the height with which the new stretch begins; an end that the years do not give is that of the axis.</summary>
    private static IEnumerable<Mark> Intervals(BreakDates found)
    {
        Series drawn = new("found", BreakDatesWords.Found, SeriesColour.Fourth);
        var breaks = found.Series.SelectMany(series => series.Breaks.Select(each => (Break: each, Height: series.Line[series.Years.Index().First(year => year.Item == each.Year).Index]))).ToList();
        yield return new LineMark(
            drawn,
            [
                .. breaks.SelectMany(each => new CurvePoint[]
                {
                    new(each.Break.Low ?? found.Years.From, each.Height), new(each.Break.High ?? found.Years.To, each.Height), new(found.Years.To, null),
                }),
            ]);
        yield return new PointMark(
            drawn, [.. breaks.Select(each => new DataPoint(each.Break.Year, each.Height, found.Register.Provenance, Label: Localized.Same($"{each.Break.Year}"), IsLabelled: true))]);
    }

    private static Table Table(BreakDates found)
    {
        var (meetings, all) = (found.Meetings.Years.Zip(found.Meetings.Line).ToDictionary(), found.All.Years.Zip(found.All.Line).ToDictionary());
        return new(
            [
                new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
                new("meeting_count", ColumnType.Whole, Unit.Count, MeetingsWords.Meetings),
                new("meeting_line", ColumnType.Number, Unit.Count, BreakDatesWords.MeetingsLine),
                new("consultation_count", ColumnType.Whole, Unit.Count, MeetingsWords.AllConsultations),
                new("consultation_line", ColumnType.Number, Unit.Count, BreakDatesWords.AllLine),
                new("break_found", ColumnType.Text, Unit.None, BreakDatesWords.FoundColumn),
                new("events_within", ColumnType.Text, Unit.None, BreakDatesWords.WithinColumn),
                new("events_of_year", ColumnType.Text, Unit.None, BreakDatesWords.EventsColumn),
            ],
            [
                .. found.Counts.Select(year => new TableLine(
                    year.Consultations == 0 ? null : $"{year.Year}",
                    [
                        (long)year.Year, year.KnownMeetings, Of(meetings, year), year.Consultations, Of(all, year),
                        BreakDatesWords.FoundWith(found, year.Year), BreakDatesWords.Within(found, year.Year), BreakDatesWords.EventsOf(found, year.Year),
                    ])),
            ]);

        static double? Of(Dictionary<int, double> line, YearCounts year) => line.TryGetValue(year.Year, out var value) ? value : null;
    }
}
