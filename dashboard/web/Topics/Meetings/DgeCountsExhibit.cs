using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>The figures on European coordination as bars, a row for each.</summary>
public sealed class DgeCountsExhibit() : ExhibitOf<DgeCounts>(new DgeCountsStudy(), "meetings", DgeCountsWords.Question)
{
    protected override Display Show(DgeCounts found) => new()
    {
        Headline = DgeCountsWords.Headline(found),
        Subtitle = DgeCountsWords.Subtitle(found.Years),
        AlternativeText = DgeCountsWords.AlternativeText(found.Counts),
        Figure = found.Counts.Count == 0 ? null : Draw(found.Counts),
        Table = Table(found.Counts),
        ObservationsName = DgeCountsWords.Figures,
        Notes = [DgeCountsWords.Note],
    };

    protected override Localized Title(DgeCounts found, Estimate estimate) =>
        throw new ArgumentOutOfRangeException(nameof(estimate), estimate.Name, "is an estimate without words");

    private static Figure Draw(IReadOnlyList<DgeCount> counts) => new()
    {
        X = new NumberAxis(DgeCountsWords.Meetings, Unit.Count),
        Y = new CategoryAxis(DgeCountsWords.Figure, [.. counts.Select(DgeCountsWords.Name)]),
        Marks =
        [
            // A lower bound without a year is drawn hollow, whatever stands behind it: it is no count of a year.
            new BarMark(
                new("dge", DgeCountsWords.Meetings, SeriesColour.Second),
                [.. counts.Index().Select(row => new Bar(row.Index, row.Item.Value, row.Item.IsDated ? row.Item.Provenance : Provenance.Derived, row.Item.Line))]),
        ],
    };

    private static Table Table(IReadOnlyList<DgeCount> counts) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            new("measure_name", ColumnType.Text, Unit.None, DgeCountsWords.Measure),
            new("meeting_count", ColumnType.Number, Unit.Count, DgeCountsWords.Meetings),
            new("source_title", ColumnType.Text, Unit.None, MeetingsWords.Source),
        ],
        [
            .. counts.Select(count => new TableLine(
                count.Line, [(long?)count.Year, CodeWords.Label("annual_counts", "measure_code", count.Measure), count.Value, count.Source])),
        ]);
}
