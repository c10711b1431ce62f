using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>Yearly counts as bars, public figures beside the ministry's own as points, and the gaps.</summary>
public sealed class CoormultiCountsExhibit() : ExhibitOf<CoormultiCounts>(new CoormultiCountsStudy(), "meetings", CoormultiCountsWords.Question)
{
    protected override Display Show(CoormultiCounts found) => new()
    {
        Headline = CoormultiCountsWords.Headline(found),
        Subtitle = CoormultiCountsWords.Subtitle(found.Years, found.HasOwn),
        AlternativeText = CoormultiCountsWords.AlternativeText(found.Counts),
        Figure = found.Years.AreSeveral ? Draw(found) : null,
        Table = Table(found.Counts),
        ObservationsName = CoormultiCountsWords.ObservationsName(found.Counts.Count),
        Notes = [.. CoormultiCountsWords.Notes(found)],
    };

    protected override Localized Title(CoormultiCounts found, Estimate estimate) =>
        found.Counts.FirstOrDefault(count => count.Name == estimate.Name) is { } counted ? CoormultiCountsWords.Counted(counted.Year) : MeetingsWords.YearlyChangeOfMeetings;

    /// <summary>Two sides of one year stand beside each other: stacked bars would add them.</summary>
    private static Figure Draw(CoormultiCounts found) => new()
    {
        X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
        Y = new NumberAxis(MeetingsWords.Meetings, Unit.Count),
        Marks =
        [
            new BarMark(
                new("meetings", CoormultiCountsWords.Series(found.HasOwn), SeriesColour.Accent),
                [.. found.Series.Select(count => new Bar(count.Year, count.Value, count.Provenance, count.Line))]),
            .. found.HasOwn
                ? [new PointMark(
                    new("public", CoormultiCountsWords.Public, SeriesColour.Second),
                    [.. found.PublicBeside.Select(count => new DataPoint(count.Year, count.Value, count.Provenance, Line: count.Line))])]
                : Array.Empty<Mark>(),
        ],
        Gaps = YearGaps.Between(found.Counts.Select(count => count.Year), found.Years, CoormultiCountsWords.Gap(found.HasOwn)),
        Breaks = FormatSeries.BreaksWithin(found.Years),
    };

    private static Table Table(IReadOnlyList<YearlyCount> counts) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            new("meeting_count", ColumnType.Number, Unit.Count, MeetingsWords.Meetings),
            new("counted_by", ColumnType.Text, Unit.None, CoormultiCountsWords.CountedBy),
            new("source_title", ColumnType.Text, Unit.None, MeetingsWords.Source),
        ],
        [.. counts.Select(count => new TableLine(count.Line, [(long)count.Year, count.Value, CoormultiCountsWords.Side(count), count.Source]))]);
}
