using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Figures.Svg;
using Analytics.Findings;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Exhibits;

/// <summary>
/// An exhibit looked at in parts, each drawn to the same scale. The parts are estimated by the study itself, each alone; the table and the estimates of them all are
/// one exhibit, so that every face, the citation and the address are the whole comparison's.
/// </summary>
internal static class Compared
{
    private const char AfterPart = '|';

    private static readonly Column PartCode = new("part", ColumnType.Text, Unit.None, ComparedWords.PartCode);

    private static readonly Column PartName = new("part_name", ColumnType.Text, Unit.None, ComparedWords.Part);

    private static readonly Column Period = new("period", ColumnType.Text, Unit.None, ComparedWords.Period);

    /// <summary>The whole exhibit where the question compares nothing.</summary>
    public static Exhibit Show(IExhibit exhibit, Inquiry inquiry) => Comparison.Of(exhibit.Study.Filters, inquiry) is { } comparison ? Show(exhibit, inquiry, comparison) : exhibit.Show(inquiry);

    /// <summary>The rows behind each line of it, under the line's key in the table of all parts.</summary>
    public static IEnumerable<RowBehind> Rows(IExhibit exhibit, Inquiry inquiry, int most) => Comparison.Of(exhibit.Study.Filters, inquiry) is { } comparison
        ? comparison.Parts(inquiry).SelectMany(part => exhibit.Study.Rows(part.Inquiry, most: most).Select(row => row with { LineKey = Key(part.Id, row.LineKey) })).Take(most)
        : exhibit.Study.Rows(inquiry, most: most);

    /// <summary>The part in whose table a line stands, and its key there; null where the exhibit has no parts.</summary>
    public static (Panel Panel, string Line)? PartOf(Exhibit exhibit, string line) =>
        line.Split(AfterPart, 2) is [var id, var key] && exhibit.Panels.FirstOrDefault(panel => panel.Id == id) is { } panel ? (panel, key) : null;

    private static Exhibit Show(IExhibit exhibit, Inquiry inquiry, Comparison comparison)
    {
        var wholes = comparison.Wholes(inquiry).Select(exhibit.Show).ToList();
        var parts = comparison.Parts(inquiry);
        var shown = Makers.Each(parts, part => exhibit.Show(part.Inquiry));
        var panels = Drawn(parts, [.. parts.Select((part, place) => new Panel(part.Id, Name(comparison, part), part.Inquiry.Question.Text, shown[place]))]);
        IReadOnlyList<Panel> told = [.. panels.Where(panel => panel.Exhibit.Observations > 0)];
        var how = ComparedWords.How(comparison);
        return wholes[0] with
        {
            Headline = told.Count == 0 ? wholes[0].Headline : ComparedWords.Headline(how, [.. told.Select(panel => (panel.Name, panel.Exhibit.Verdict))]),
            Verdict = Verdict.Described,
            Lacks = null,
            // Measure and period are those of the whole; of two periods each is said, and what narrows them both.
            Subtitle = comparison.Periods.Count == 0
                ? ComparedWords.Subtitle(wholes[0].Subtitle, [how])
                : ComparedWords.Subtitle(exhibit.Question, [how, .. exhibit.Study.Narrowed(inquiry).Select(FilterWords.Said)]),
            AlternativeText = ComparedWords.Together(told.Select(panel => (panel.Name, panel.Exhibit.AlternativeText))),
            Figure = null,
            Panels = told,
            Table = Together(comparison, [.. parts.Zip(panels).Where(pair => told.Contains(pair.Second))]),
            Observations = wholes.Sum(whole => whole.Observations),
            Provenance = ProvenanceCount.Together(wholes.SelectMany(whole => whole.Provenance)),
            Methods = [.. told.SelectMany(panel => panel.Exhibit.Methods).DistinctBy(method => method.Id)],
            Estimates =
            [
                .. from panel in told
                   from estimate in panel.Exhibit.Estimates
                   select estimate with { Estimate = estimate.Estimate with { Name = $"{panel.Id}/{estimate.Estimate.Name}" }, Title = ComparedWords.Of(panel.Name, estimate.Title) },
            ],
            Notes = [.. Notes(panels, wholes)],
            NotesTellEstimates = false,
            Credits = [.. told.SelectMany(panel => panel.Exhibit.Credits).Distinct()],
        };
    }

    /// <summary>On one scale, and those of a period over the same years.</summary>
    private static IReadOnlyList<Panel> Drawn(IReadOnlyList<Part> parts, IReadOnlyList<Panel> panels)
    {
        var figures = panels.Select(panel => panel.Exhibit.Figure).ToArray();
        IReadOnlyList<int> drawn = [.. Enumerable.Range(0, panels.Count).Where(place => figures[place] is not null)];
        foreach (var period in drawn.GroupBy(place => parts[place].Years))
            Put([.. period], SideBySide.OverOneSpan);
        Put(drawn, SideBySide.OnOneScale);
        return [.. panels.Select((panel, place) => panel with { Exhibit = panel.Exhibit with { Figure = figures[place] } })];

        void Put(IReadOnlyList<int> places, Func<IReadOnlyList<Figure>, IReadOnlyList<Figure>> together)
        {
            foreach (var (place, figure) in places.Zip(together([.. places.Select(place => figures[place]!)])))
                figures[place] = figure;
        }
    }

    private static Localized Name(Comparison comparison, Part part) => (part.Choice, part.Years) switch
    {
        ({ } choice, null) => FilterWords.Label(comparison.Split!, choice),
        (null, { } years) => Localized.Same(Said(years)),
        ({ } choice, { } years) => ComparedWords.Of(choice: FilterWords.Label(comparison.Split!, choice), Said(years)),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "is a part of nothing"),
    };

    public static string Said(Years years) => $"{years.From}–{years.To}";

    /// <summary>The tables of the parts one beneath another. A column that one of them lacks is empty there.</summary>
    private static Table Together(Comparison comparison, IReadOnlyList<(Part Part, Panel Panel)> parts)
    {
        IReadOnlyList<Column> columns = [.. parts.SelectMany(pair => pair.Panel.Exhibit.Table.Columns).DistinctBy(column => column.Name)];
        IReadOnlyList<Column> before = [.. comparison.Split is null ? [] : new[] { PartCode, PartName }, .. comparison.Periods.Count == 0 ? [] : new[] { Period }];
        return new([.. before, .. columns], [.. parts.SelectMany(pair => Lines(pair.Part, pair.Panel))]);

        IEnumerable<TableLine> Lines(Part part, Panel panel)
        {
            var table = panel.Exhibit.Table;
            IReadOnlyList<object?> head =
            [
                .. part.Choice is { } choice ? [choice.Value, FilterWords.Label(comparison.Split!, choice)] : Array.Empty<object?>(),
                .. part.Years is { } years ? [Said(years)] : Array.Empty<object?>(),
            ];
            var places = columns.Select(column => table.Columns.Index().Where(own => own.Item.Name == column.Name).Select(own => (int?)own.Index).FirstOrDefault()).ToList();
            return table.Lines.Select(line => new TableLine(line.Key is { } key ? Key(panel.Id, key) : null, [.. head, .. places.Select(place => place is { } at ? line.Cells[at] : null)]));
        }
    }

    private static IEnumerable<Localized> Notes(IReadOnlyList<Panel> panels, IReadOnlyList<Exhibit> wholes)
    {
        yield return ComparedWords.EachAlone;
        // What a hostile reader should know of every part.
        var told = panels.Where(panel => panel.Exhibit.Observations > 0).ToList();
        foreach (var note in told.SelectMany(panel => panel.Exhibit.Notes).Distinct().Where(note => !note.Equals(ExhibitWords.ChosenAfterLooking) && told.All(panel => panel.Exhibit.Notes.Contains(note))))
            yield return note;
        var (inParts, whole) = (panels.Sum(panel => (long)panel.Exhibit.Observations), wholes.Sum(each => (long)each.Observations));
        if (inParts != whole)
            yield return ComparedWords.DoNotAddUp(inParts, whole);
        if (panels.Where(panel => panel.Exhibit.Observations == 0).Select(panel => panel.Name).ToList() is { Count: > 0 } untold)
            yield return ComparedWords.NothingOf(untold);
    }

    private static string Key(string part, string line) => $"{part}{AfterPart}{line}";
}
