using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>The two lists as bars of their parts.</summary>
public sealed class BacklogExhibit() : ExhibitOf<Backlog>(new BacklogStudy(), "treaties", BacklogWords.Question)
{
    protected override Display Show(Backlog found) => new()
    {
        Headline = BacklogWords.Headline(found),
        Subtitle = BacklogWords.Subtitle,
        AlternativeText = BacklogWords.AlternativeText(found),
        Figure = found.Counts is { } drawn ? Draw(drawn) : null,
        Table = Table(found.Counts is { } told ? Lines(told) : []),
        ObservationsName = BacklogWords.Counted,
        Notes = [.. found.Counts is { } counts ? [BacklogWords.Flows(counts)] : Array.Empty<Localized>(), BacklogWords.Note],
    };

    private static Figure Draw(BacklogRow counts) => new()
    {
        X = new NumberAxis(BacklogWords.Treaties, Unit.Count),
        Y = new CategoryAxis(BacklogWords.List, [BacklogWords.October2001, BacklogWords.October2003]),
        Marks =
        [
            new BarMark(
                new("unchanged", BacklogWords.Unchanged, SeriesColour.Accent),
                [new(0, counts.UnchangedCount, Provenance.Documented, "unchanged"), new(1, counts.UnchangedCount, Provenance.Documented, "unchanged")]),
            new BarMark(
                new("evolved", BacklogWords.Evolved, SeriesColour.Third),
                [new(0, counts.EvolvedCount, Provenance.Documented, "evolved"), new(1, counts.EvolvedCount, Provenance.Documented, "evolved")]),
            new BarMark(new("left", BacklogWords.Left, SeriesColour.Grey), [new(0, counts.LeftCount, Provenance.Derived, "left")]),
            new BarMark(new("new", BacklogWords.New, SeriesColour.Second), [new(1, counts.NewCount, Provenance.Documented, "new")]),
        ],
    };

    private static Table Table(IReadOnlyList<TableLine> lines) => new(
        [
            new("figure_name", ColumnType.Text, Unit.None, BacklogWords.Figure),
            new("treaty_count", ColumnType.Whole, Unit.Count, BacklogWords.Treaties),
        ],
        lines);

    private static IReadOnlyList<TableLine> Lines(BacklogRow counts) =>
    [
        new("stock-2001", [BacklogWords.AwaitingIn2001, (long)counts.Stock2001]),
        new("left", [BacklogWords.Left, (long)counts.LeftCount]),
        new("new", [BacklogWords.New, (long)counts.NewCount]),
        new("stock-2003", [BacklogWords.AwaitingIn2003, (long)counts.Stock2003]),
        new("unchanged", [BacklogWords.Unchanged, (long)counts.UnchangedCount]),
        new("evolved", [BacklogWords.Evolved, (long)counts.EvolvedCount]),
    ];
}
