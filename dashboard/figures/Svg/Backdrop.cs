using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>What stands behind the marks: events as shaded spans, stretches about which nothing is known, and breaks of definition.</summary>
internal static class Backdrop
{
    public static void Draw(Plot plot)
    {
        DrawGrid(plot);
        foreach (var each in plot.Figure.Events)
            DrawEvent(plot, each);
        foreach (var gap in plot.Figure.Gaps)
            DrawGap(plot, gap);
    }

    /// <summary>In front of the marks, as the line says that left and right of it are not one series.</summary>
    public static void DrawBreaks(Plot plot)
    {
        foreach (var each in plot.Figure.Breaks.Where(each => plot.X.Has(each.At)))
        {
            var at = plot.X.At(each.At);
            plot.Svg.Shape("line", plot.In(each.Name),
                ("class", "break"), ("x1", at), ("x2", at), ("y1", TopOf(plot, each)), ("y2", plot.Frame.Bottom),
                ("stroke", Paint.Break), ("stroke-width", 1.25), ("stroke-dasharray", "4 3"));
        }

        plot.Svg.Open("g",
            ("fill", Paint.Muted), ("font-size", PlacedLabel.FontSize), ("stroke", Paint.Card), ("stroke-width", 3), ("stroke-opacity", 0.7), ("paint-order", "stroke"));
        foreach (var label in plot.Layout.EventLabels)
            plot.Svg.Text(label.Text, ("x", label.Left), ("y", label.Top + 12));
        plot.Svg.Close("g");
    }

    private static void DrawEvent(Plot plot, EventSpan each)
    {
        var (from, to) = (each.From, each.To);
        if (to < plot.X.From || from > plot.X.To)
            return;
        var (left, right) = (plot.X.Within(from), plot.X.Within(to));
        var top = TopOf(plot, each);
        // A day among years would be thinner than a pixel.
        plot.Svg.Shape("rect", plot.Speech.Of(each),
            ("class", "event"), ("x", left), ("y", top), ("width", Math.Max(1.5, right - left)), ("height", plot.Frame.Bottom - top), ("fill", Paint.Event));
    }

    private static double TopOf(Plot plot, object of) =>
        plot.Layout.EventLabels.FirstOrDefault(label => ReferenceEquals(label.Of, of)) is { } label ? label.Top : plot.Frame.Top;

    private static void DrawGap(Plot plot, Gap gap)
    {
        var (from, to) = (gap.From, gap.To);
        if (to <= plot.X.From || from >= plot.X.To)
            return;
        var (left, right) = (plot.X.Within(from), plot.X.Within(to));
        plot.Svg.Shape("rect", plot.Speech.Of(gap),
            ("class", "gap"), ("x", left), ("y", plot.Frame.Top), ("width", right - left), ("height", plot.Frame.Height), ("fill", plot.GapHatch()));
        WriteGap(plot, plot.In(gap.Name), left, right);
    }

    private static void WriteGap(Plot plot, string name, double left, double right)
    {
        var width = TextWidth.Of(TextWidth.Shorten(name, 400, Paint.FontSize), Paint.FontSize);
        var (x, y) = ((left + right) / 2, (plot.Frame.Top + plot.Frame.Bottom) / 2);
        if (width + 12 <= right - left)
            WriteOnCard(plot, name, x, y, width, null);
        else if (right - left >= Paint.LineHeight && width + 12 <= plot.Frame.Height)
            WriteOnCard(plot, name, x, y, width, $"rotate(-90 {SvgValue.Coordinate(x)} {SvgValue.Coordinate(y)})");
    }

    private static void WriteOnCard(Plot plot, string text, double x, double y, double width, string? transform)
    {
        plot.Svg.Shape("rect", null,
            ("x", x - width / 2 - 4), ("y", y - 9), ("width", width + 8), ("height", 18), ("transform", transform), ("fill", Paint.Card));
        plot.Svg.Text(text, ("x", x), ("y", y + 4.5), ("transform", transform), ("text-anchor", "middle"), ("fill", Paint.Muted));
    }

    private static void DrawGrid(Plot plot)
    {
        var heights = plot.Figure.Y is CategoryAxis
            ? plot.Figure.Marks.Any(mark => mark is CellMark) ? [] : RowLines(plot)
            : plot.Layout.YTicks.Select(tick => plot.Y.At(tick.At));
        // One path: a page has a hundred and fifty such lines.
        var (left, right) = (SvgValue.Coordinate(plot.Layout.NamesAbove ? 0 : plot.Frame.Left), SvgValue.Coordinate(plot.Frame.Right));
        var lines = string.Concat(heights.Select(y => $"M{left} {SvgValue.Coordinate(y)}H{right}"));
        if (lines.Length > 0)
            plot.Svg.Shape("path", null, ("d", lines), ("stroke", Paint.Line), ("stroke-width", 1));
    }

    /// <summary>Between the rows, so that the eye keeps to its row across a wide picture.</summary>
    private static IEnumerable<double> RowLines(Plot plot)
    {
        var rows = ((CategoryAxis)plot.Figure.Y).Names.Count;
        return Enumerable.Range(1, Math.Max(0, rows - 1)).Select(row => plot.Frame.Top + row * plot.Y.Band);
    }
}
