using Analytics.Data;

namespace Analytics.Figures.Svg;

/// <summary>A mark in small, for the key: what a reader looks for on the picture is what the key shows.</summary>
internal static class Swatches
{
    public const double Width = 20;

    public static void Draw(Plot plot, Mark mark, double left, double middle)
    {
        var colour = Paint.Of(mark.Series.Colour);
        var fill = FillOf(plot, mark);
        switch (mark)
        {
            case LineMark line:
                plot.Svg.Shape("path", null,
                    ("class", "swatch line"), ("d", $"M{C(left)} {C(middle)}h{C(Width)}"), ("stroke", colour), ("stroke-width", 2.25), ("stroke-dasharray", Paint.Of(mark.Series.Dash)));
                // Where the line has values between two gaps they are points, and one of them stands on it here too.
                if (Curves.HasLonePoints(line))
                    plot.Svg.Shape("path", null, ("d", Paint.Marker(mark.Series.Colour, left + Width / 2, middle, 3.5)), ("fill", colour));
                break;
            case StepMark:
                plot.Svg.Shape("path", null,
                    ("class", "swatch step"), ("d", $"M{C(left)} {C(middle - 5)}h{C(Width / 2)}v10h{C(Width / 2)}"), ("fill", "none"), ("stroke", colour), ("stroke-width", 2.25),
                    ("stroke-dasharray", Paint.Of(mark.Series.Dash)));
                break;
            case PointMark points:
                if (points.Points.Any(point => point.Low is not null && point.High is not null))
                    plot.Svg.Shape("path", null,
                        ("class", "swatch interval"), ("d", plot.Figure.Lies ? $"M{C(left + 1)} {C(middle)}h{C(Width - 2)}" : $"M{C(left + Width / 2)} {C(middle - 8)}v16"), ("stroke", colour), ("stroke-width", 1.5));
                plot.Svg.Shape("path", null,
                    ("class", "swatch point"), ("d", Paint.Marker(mark.Series.Colour, left + Width / 2, middle, 4.75)), ("fill", fill), ("stroke", colour), ("stroke-width", 1.5));
                break;
            case SpanMark:
                plot.Svg.Shape("rect", null,
                    ("class", "swatch span"), ("x", left), ("y", middle - 5), ("width", Width), ("height", 10), ("fill", fill), ("stroke", colour), ("stroke-width", 1.25));
                break;
            default:
                plot.Svg.Shape("rect", null,
                    ("class", "swatch bar"), ("x", left + 4), ("y", middle - 6), ("width", 12), ("height", 12), ("fill", fill), ("stroke", colour), ("stroke-width", 1.25));
                break;
        }
    }

    public static IEnumerable<Provenance> Provenances(Mark mark) => mark switch
    {
        BarMark bars => bars.Bars.Select(bar => bar.Provenance),
        PointMark points => points.Points.Select(point => point.Provenance),
        SpanMark spans => spans.Spans.Select(span => span.Provenance),
        _ => [],
    };

    /// <summary>The one look that all its marks have; null where they differ, and the key explains the looks by themselves.</summary>
    public static Provenance? Shared(Mark mark) =>
        Provenances(mark).DistinctBy(Paint.Of).Take(2).ToList() is [var only] ? only : null;

    private static string FillOf(Plot plot, Mark mark) => Shared(mark) is { } shared ? plot.FillOf(mark.Series, shared) : Paint.Of(mark.Series.Colour);

    private static string C(double number) => SvgValue.Coordinate(number);
}
