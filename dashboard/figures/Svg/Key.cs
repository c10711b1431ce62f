using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>What the colours and fills mean, above the picture.</summary>
internal sealed record Key(IReadOnlyList<KeyEntry> Entries)
{
    private const double Swatch = Swatches.Width;
    private const double Between = 18;

    public int Rows => Entries.Select(entry => entry.Row + 1).DefaultIfEmpty(0).Max();

    public static Key Of(Figure figure, Language language, PictureSize size, bool hasSeries)
    {
        List<(Mark? Mark, Fill? Fill, string Text)> wanted = [.. figure.Marks.OfType<CellMark>().Where(mark => HeatScale.Of(mark) is not null).Select(mark => ((Mark?)mark, (Fill?)null, ""))];
        var marks = figure.Marks.DistinctBy(mark => mark.Series.Id).ToList();
        if (hasSeries && marks.Count > 1 && wanted.Count == 0)
            wanted.AddRange(marks.Select(mark => ((Mark?)mark, (Fill?)null, mark.Series.Name.In(language))));
        var fills = Fills(figure);
        if (fills.Count > 1)
            wanted.AddRange(fills.Select(fill => ((Mark?)null, (Fill?)fill, Name(figure, fill).In(language))));
        wanted.AddRange(figure.Partial.Select(partial => ((Mark?)null, (Fill?)Fill.Partial, partial.Name.In(language))));

        List<KeyEntry> entries = [];
        var (left, row) = (0.0, 0);
        foreach (var (mark, fill, text) in wanted)
        {
            var shown = TextWidth.Shorten(text, size.Width - Swatch - 12, Paint.FontSize);
            var width = mark is CellMark cells ? HeatKey.Width(cells, language) : Swatch + 6 + TextWidth.Of(shown, Paint.FontSize);
            if (left > 0 && left + width > size.Width)
                (left, row) = (0, row + 1);
            entries.Add(new(mark, fill, shown, left, row));
            left += width + Between;
        }

        return new(entries);
    }

    public static void Draw(Plot plot)
    {
        foreach (var entry in plot.Layout.Key.Entries)
        {
            var middle = plot.Layout.KeyTop + entry.Row * Paint.LineHeight + 8;
            if (entry.Mark is CellMark cells)
                HeatKey.Draw(plot, cells, entry.Left, middle);
            else if (entry.Mark is { } mark)
                Swatches.Draw(plot, mark, entry.Left, middle);
            else if (entry.Fill is Fill.Partial)
                plot.Svg.Shape("rect", null,
                    ("x", entry.Left + 4), ("y", middle - 6), ("width", 12), ("height", 12), ("stroke", Paint.Of(SeriesColour.Grey)), ("stroke-width", 1.25),
                    ("fill", Paint.Of(SeriesColour.Grey)), ("fill-opacity", Paint.PartialOpacity), ("stroke-dasharray", Paint.PartialEdge));
            else
                plot.Svg.Shape("rect", null,
                    ("x", entry.Left + 4), ("y", middle - 6), ("width", 12), ("height", 12), ("stroke", Paint.Of(SeriesColour.Grey)), ("stroke-width", 1.25),
                    ("fill", entry.Fill switch { Fill.Solid => Paint.Of(SeriesColour.Grey), Fill.Hollow => Paint.Card, _ => plot.HatchOf(SeriesColour.Grey) }));
            plot.Svg.Text(entry.Text, ("x", entry.Left + Swatch + 6), ("y", middle + 4.5), ("fill", Paint.Ink));
        }
    }

    private static List<Fill> Fills(Figure figure) => [.. Provenances(figure).Select(Paint.Of).Distinct().Order()];

    private static IEnumerable<Provenance> Provenances(Figure figure) => figure.Marks.SelectMany(Swatches.Provenances);

    private static Localized Name(Figure figure, Fill fill) => fill switch
    {
        Fill.Solid => FigureWords.Of(Provenance.Documented),
        Fill.Hollow => Hollow([.. Provenances(figure)]),
        _ => FigureWords.Of(Provenance.Synthetic),
    };

    /// <summary>An assumption is named where there is one; most pictures have none.</summary>
    private static Localized Hollow(HashSet<Provenance> shown) =>
        !shown.Contains(Provenance.Assumed) ? FigureWords.DerivedOrRecalled
        : shown.Contains(Provenance.Derived) || shown.Contains(Provenance.Recalled) ? FigureWords.DerivedRecalledOrAssumed
        : FigureWords.Of(Provenance.Assumed);
}

internal sealed record KeyEntry(Mark? Mark, Fill? Fill, string Text, double Left, int Row);
