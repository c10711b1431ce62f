using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>What the colours and fills mean, above the picture.</summary>
internal sealed record Key(IReadOnlyList<KeyEntry> Entries)
{
    private const double Swatch = 20;
    private const double Between = 18;

    public int Rows => Entries.Select(entry => entry.Row + 1).DefaultIfEmpty(0).Max();

    public static Key Of(Figure figure, Language language, PictureSize size, bool hasSeries)
    {
        List<(Mark? Mark, Fill? Fill, string Text)> wanted = [];
        var marks = figure.Marks.DistinctBy(mark => mark.Series.Id).ToList();
        if (hasSeries && marks.Count > 1)
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
            var width = Swatch + 6 + TextWidth.Of(shown, Paint.FontSize);
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
            if (entry.Mark is { } mark)
                DrawSwatch(plot, mark, entry.Left, middle);
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

    private static void DrawSwatch(Plot plot, Mark mark, double left, double middle)
    {
        var colour = Paint.Of(mark.Series.Colour);
        switch (mark)
        {
            case LineMark or StepMark:
                plot.Svg.Shape("path", null,
                    ("d", $"M{SvgValue.Coordinate(left)} {SvgValue.Coordinate(middle)}h{SvgValue.Coordinate(Swatch)}"), ("stroke", colour), ("stroke-width", 2.25),
                    ("stroke-dasharray", Paint.Of(mark.Series.Dash)));
                break;
            case PointMark:
                plot.Svg.Shape("path", null, ("d", Paint.Marker(mark.Series.Colour, left + 10, middle, 4.75)), ("fill", colour));
                break;
            default:
                plot.Svg.Shape("rect", null, ("x", left + 4), ("y", middle - 6), ("width", 12), ("height", 12), ("fill", colour));
                break;
        }
    }

    private static List<Fill> Fills(Figure figure) => [.. Provenances(figure).Select(Paint.Of).Distinct().Order()];

    private static IEnumerable<Provenance> Provenances(Figure figure) =>
        figure.Marks.SelectMany(mark => mark switch
        {
            BarMark bars => bars.Bars.Select(bar => bar.Provenance),
            PointMark points => points.Points.Select(point => point.Provenance),
            SpanMark spans => spans.Spans.Select(span => span.Provenance),
            _ => [],
        });

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
