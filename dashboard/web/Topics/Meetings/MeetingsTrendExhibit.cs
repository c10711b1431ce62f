using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Meetings;
using Analytics.Statistics.Breaks;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>Meetings a year as points, with the line of the years before the definition break, what is drawn on from it, and the line since.</summary>
public sealed class MeetingsTrendExhibit() : ExhibitOf<MeetingsTrend>(new MeetingsTrendStudy(), "meetings", MeetingsTrendWords.Question)
{
    protected override Display Show(MeetingsTrend found) => new()
    {
        Headline = MeetingsTrendWords.Headline(found),
        Subtitle = MeetingsTrendWords.Subtitle(found.Years),
        AlternativeText = MeetingsTrendWords.AlternativeText(found),
        Figure = found.Meetings > 0 && found.Years.AreSeveral ? Draw(found) : null,
        Table = Table(found),
        ObservationsName = MeetingsTrendWords.Meetings,
        Notes = [.. MeetingsTrendWords.Notes(found)],
    };

    protected override Localized Title(MeetingsTrend found, Estimate estimate) => MeetingsTrendWords.Title(found, estimate.Name);

    private static Figure Draw(MeetingsTrend found) => new()
    {
        X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
        Y = new NumberAxis(MeetingsWords.Meetings, Unit.Count),
        Marks =
        [
            new PointMark(
                new("meetings", MeetingsWords.Meetings, SeriesColour.Accent),
                [
                    .. found.Counts.Where(year => year.HasKnownFormats)
                        .Select(year => new DataPoint(year.Year, year.Meetings, found.Register.Provenance, Line: Key(year), Label: PartialName(found, year.Year))),
                ]),
            .. found.Course is { } course ? Lines(course) : [],
        ],
        Breaks = FormatSeries.BreaksWithin(found.Years),
        Gaps = YearGaps.Between(found.Counts.Select(year => year.Year), found.Years, MeetingsWords.NotInRegister),
    };

    private static IEnumerable<Mark> Lines(MeetingsCourse course)
    {
        var last = course.Line.Last(point => point.Time < Formats.BreakYear);
        yield return new LineMark(new("before", MeetingsTrendWords.Before, SeriesColour.Third), [.. course.Line.Where(point => point.Time < Formats.BreakYear).Select(Point)]);
        yield return new LineMark(
            new("continued", MeetingsTrendWords.Continued, SeriesColour.Second, Dash.Dashed),
            // It leaves the line where that ends; a band of a single year there would read as one of the line.
            [new(last.Time, last.Mean), .. course.Continued.Select(point => new CurvePoint(point.Year, point.Expected, point.Low, point.High))]);
        yield return new LineMark(new("since", MeetingsTrendWords.Since, SeriesColour.Fourth), [.. course.Line.Where(point => point.Time >= Formats.BreakYear).Select(Point)]);

        static CurvePoint Point(FittedPoint point) => new(point.Time, point.Mean, point.Band.Low, point.Band.High);
    }

    private static Localized? PartialName(MeetingsTrend found, int year) => found.PartialYears.FirstOrDefault(partial => partial.Year == year) is { } part ? PartialYearWords.Of(part) : null;

    private static Table Table(MeetingsTrend found)
    {
        var line = found.Course?.Line.ToDictionary(point => (int)point.Time) ?? [];
        var continued = found.Course?.Continued.ToDictionary(point => point.Year) ?? [];
        return new(
            [
                new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
                new("meeting_count", ColumnType.Whole, Unit.Count, MeetingsWords.Meetings),
                new("line_count", ColumnType.Number, Unit.Count, MeetingsTrendWords.OfLine),
                new("line_low", ColumnType.Number, Unit.Count, MeetingsTrendWords.LineFrom),
                new("line_high", ColumnType.Number, Unit.Count, MeetingsTrendWords.LineTo),
                new("expected_count", ColumnType.Number, Unit.Count, MeetingsTrendWords.Expected),
                new("expected_low", ColumnType.Number, Unit.Count, MeetingsTrendWords.ExpectedFrom),
                new("expected_high", ColumnType.Number, Unit.Count, MeetingsTrendWords.ExpectedTo),
                new("departure_count", ColumnType.Number, Unit.Count, MeetingsTrendWords.Departure),
                new("departure_low", ColumnType.Number, Unit.Count, MeetingsTrendWords.DepartureFrom),
                new("departure_high", ColumnType.Number, Unit.Count, MeetingsTrendWords.DepartureTo),
            ],
            [.. found.Counts.Select(year => Line(year, line.GetValueOrDefault(year.Year), continued.GetValueOrDefault(year.Year)))]);
    }

    private static TableLine Line(YearCounts year, FittedPoint? line, YearDrawnOn? drawnOn) => new(
        Key(year),
        [
            (long)year.Year, year.KnownMeetings, line?.Mean, line?.Band.Low, line?.Band.High,
            drawnOn?.Expected, drawnOn?.Low, drawnOn?.High, drawnOn?.Departure.Value, drawnOn?.Departure.Low, drawnOn?.Departure.High,
        ]);

    private static string? Key(YearCounts year) => year.Consultations == 0 ? null : $"{year.Year}";
}
