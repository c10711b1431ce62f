namespace Analytics.Figures.Svg;

/// <summary>Points with their intervals, and labels beside those that ask for one where nothing stands in the way.</summary>
internal static class Points
{
    private const double LabelSize = 12;

    public static void Draw(Plot plot)
    {
        var marks = plot.Figure.Marks.OfType<PointMark>().ToList();
        if (marks.Count == 0)
            return;

        var count = marks.Sum(mark => mark.Points.Count);
        var radius = count > 300 ? 2.5 : count > 80 || !plot.Size.IsWide ? 3.75 : 4.75;
        // The line of a break is drawn over what is written.
        List<Box> taken = [.. plot.Figure.Breaks.Where(each => plot.X.Has(each.At)).Select(each => plot.X.At(each.At)).Select(at => new Box(at - 2, plot.Frame.Top - 20, at + 2, plot.Frame.Bottom))];
        List<(Series Series, DataPoint Point, double X, double Y)> labelled = [];
        foreach (var mark in marks)
        {
            plot.Svg.Open("g", ("stroke", Paint.Of(mark.Series.Colour)), ("stroke-width", 1.5));
            foreach (var point in mark.Points.Where(point => plot.X.Has(point.X) && plot.Y.Has(point.Y)))
            {
                var (x, y) = (plot.X.At(point.X), plot.Y.At(point.Y));
                Draw(plot, mark.Series, point, x, y, radius);
                taken.Add(new(x - radius, y - radius, x + radius, y + radius));
                if (point is { IsLabelled: true, Label: not null })
                    labelled.Add((mark.Series, point, x, y));
            }

            plot.Svg.Close("g");
        }

        plot.Svg.Open("g", ("fill", Paint.Ink), ("font-size", LabelSize), ("stroke", Paint.Card), ("stroke-width", 3), ("paint-order", "stroke"), ("stroke-linejoin", "round"));
        foreach (var (_, point, x, y) in labelled)
            Label(plot, plot.In(point.Label!), x, y, radius + 4, taken);
        plot.Svg.Close("g");
    }

    private static void Draw(Plot plot, Series series, DataPoint point, double x, double y, double radius)
    {
        var fill = plot.FillOf(series, point.Provenance);
        plot.Linked(point.Line, () =>
        {
            if (Interval(plot, point, x, y) is { } interval)
                plot.Svg.Shape("path", null, ("class", "interval"), ("d", interval), ("fill", "none"));
            plot.Svg.Shape("path", plot.Speech.Of(series, point), ("d", Paint.Marker(series.Colour, x, y, radius)), ("fill", fill));
        });
    }

    private static string? Interval(Plot plot, DataPoint point, double x, double y)
    {
        if (point.Low is not { } low || point.High is not { } high)
            return null;
        return plot.Figure.Lies
            ? $"M{C(plot.X.Within(low))} {C(y - 4)}v8m0-4H{C(plot.X.Within(high))}m0-4v8"
            : $"M{C(x - 4)} {C(plot.Y.Within(low))}h8m-4 0V{C(plot.Y.Within(high))}m-4 0h8";
    }

    /// <summary>To the right, else to the left, else above, else beneath; a label that would cover something is left to the tooltip.</summary>
    private static void Label(Plot plot, string text, double x, double y, double distance, List<Box> taken)
    {
        var shown = TextWidth.Shorten(text, plot.Frame.Width * 0.45, LabelSize);
        var width = TextWidth.Of(shown, LabelSize);
        (string Anchor, double X, double Y, Box Box)[] places =
        [
            ("start", x + distance, y + 4, new(x + distance, y - 7, x + distance + width, y + 7)),
            ("end", x - distance, y + 4, new(x - distance - width, y - 7, x - distance, y + 7)),
            ("middle", x, y - distance, new(x - width / 2, y - distance - 11, x + width / 2, y - distance + 3)),
            ("middle", x, y + distance + 9, new(x - width / 2, y + distance - 2, x + width / 2, y + distance + 12)),
        ];
        Box room = new(plot.Frame.Left, plot.Frame.Top - 8, plot.Size.Width, plot.Frame.Bottom);
        foreach (var place in places)
        {
            if (!room.Holds(place.Box) || taken.Exists(place.Box.Overlaps))
                continue;
            taken.Add(place.Box);
            plot.Svg.Text(shown, ("x", place.X), ("y", place.Y), ("text-anchor", place.Anchor));
            return;
        }
    }

    private static string C(double number) => SvgValue.Coordinate(number);
}
