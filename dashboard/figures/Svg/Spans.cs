using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>Spans of time in the rows of a Gantt chart. Those that overlap in one row run beside each other in lanes.</summary>
internal static class Spans
{
    public const int MostLanes = 5;
    public const double LaneHeight = 15;
    private const double LabelSize = 12;

    /// <summary>Lanes that the fullest row needs.</summary>
    public static int Lanes(Figure figure) => Placed(figure).Select(span => span.Lanes).DefaultIfEmpty(1).Max();

    public static void Draw(Plot plot)
    {
        var visible = Placed(plot.Figure)
            .Where(placed => plot.Y.Has(placed.Span.Row) && placed.Span.To >= plot.X.From && placed.Span.From <= plot.X.To).ToList();
        foreach (var series in visible.GroupBy(placed => placed.Series))
        {
            plot.Svg.Open("g", ("stroke", Paint.Of(series.Key.Colour)), ("stroke-width", 1.25));
            foreach (var span in series)
                Draw(plot, span);
            plot.Svg.Close("g");
        }

        if (!plot.Size.IsWide)
            return;
        plot.Svg.Open("g", ("fill", Paint.Muted), ("font-size", LabelSize));
        foreach (var row in visible.GroupBy(placed => placed.Span.Row))
            WriteLabels(plot, [.. row]);
        plot.Svg.Close("g");
    }

    private static void Draw(Plot plot, PlacedSpan placed)
    {
        var span = placed.Span;
        var box = BoxOf(plot, placed);
        var title = plot.Speech.Of(span);
        var fill = plot.FillOf(placed.Series, span.Provenance);
        plot.Linked(span.Line, () =>
        {
            if (span.IsOpen)
                plot.Svg.Shape("path", title, ("class", "open"), ("d", Arrow(box)), ("fill", fill));
            else
                plot.Svg.Shape("rect", title, ("x", box.Left), ("y", box.Top), ("width", box.Width), ("height", box.Height), ("fill", fill));
        });
    }

    /// <summary>The end points onwards: the span had not ended when the record closed.</summary>
    private static string Arrow(Box box)
    {
        var tip = Math.Min(7, box.Width);
        return $"M{C(box.Left)} {C(box.Top)}H{C(box.Right - tip)}L{C(box.Right)} {C((box.Top + box.Bottom) / 2)}L{C(box.Right - tip)} {C(box.Bottom)}H{C(box.Left)}Z";
    }

    /// <summary>A label stands after its span if nothing else does; otherwise it is left to the tooltip.</summary>
    private static void WriteLabels(Plot plot, List<PlacedSpan> row)
    {
        var points = plot.Figure.Marks.OfType<PointMark>().SelectMany(mark => mark.Points)
            .Where(point => point.Y == row[0].Span.Row).Select(point => plot.X.Within(point.X) - 8).ToList();
        foreach (var placed in row)
        {
            var box = BoxOf(plot, placed);
            var text = plot.In(placed.Span.Label);
            var nextSpan = row.Where(other => other.Lane == placed.Lane && other.Span.From > placed.Span.From)
                .Select(other => plot.X.Within(other.Span.From)).Append(plot.Size.Width).Min();
            var next = points.Where(point => point > box.Right - 16).Append(nextSpan).Min();
            if (text.Length < 120 && box.Right + 5 + TextWidth.Of(text, LabelSize) <= next - 4)
                plot.Svg.Text(text, ("x", box.Right + 5), ("y", (box.Top + box.Bottom) / 2 + 4));
        }
    }

    private static Box BoxOf(Plot plot, PlacedSpan placed)
    {
        var top = plot.Y.At(placed.Span.Row) - placed.Lanes * LaneHeight / 2 + placed.Lane * LaneHeight + 1.5;
        var left = plot.X.Within(placed.Span.From);
        return new(left, top, Math.Max(left + 3, plot.X.Within(placed.Span.To)), top + LaneHeight - 3);
    }

    public static IReadOnlyList<PlacedSpan> Placed(Figure figure) =>
        [.. figure.Marks.OfType<SpanMark>()
            .SelectMany(mark => mark.Spans.Select(span => (mark.Series, Span: span)))
            .Where(each => each.Span.To >= each.Span.From)
            .GroupBy(each => each.Span.Row)
            .SelectMany(row => InLanes([.. row.OrderBy(each => each.Span.From)]))];

    /// <summary>Each span in the first lane that is free when it begins; beyond the last lane they cover each other.</summary>
    private static IEnumerable<PlacedSpan> InLanes(IReadOnlyList<(Series Series, Span Span)> row)
    {
        List<double> ends = [];
        List<PlacedSpan> placed = [];
        foreach (var (series, span) in row)
        {
            var lane = ends.FindIndex(end => end <= span.From);
            if (lane < 0)
                lane = Math.Min(ends.Count, MostLanes - 1);
            if (lane == ends.Count)
                ends.Add(span.To);
            ends[lane] = Math.Max(ends[lane], span.To);
            placed.Add(new(series, span, lane, 0));
        }

        return placed.Select(span => span with { Lanes = ends.Count });
    }

    private static string C(double number) => SvgValue.Coordinate(number);
}

/// <param name="Lanes">Lanes of its row.</param>
internal sealed record PlacedSpan(Series Series, Span Span, int Lane, int Lanes);
