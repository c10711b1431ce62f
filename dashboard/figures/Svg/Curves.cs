using System.Text;

namespace Analytics.Figures.Svg;

/// <summary>Lines and steps with their bands. A null value is a gap: the line stops and begins again.</summary>
internal static class Curves
{
    // Beyond so many points a reader cannot aim at one of them, and the page would carry them for nothing.
    private const int MostTooltips = 150;

    public static void Draw(Plot plot)
    {
        var marks = plot.Figure.Marks.Where(mark => mark is LineMark or StepMark).ToList();
        if (marks.Count == 0)
            return;

        plot.Svg.Open("clipPath", ("id", plot.Id("frame")));
        plot.Svg.Shape("rect", null,
            ("x", plot.Frame.Left - 3), ("y", plot.Frame.Top - 3), ("width", plot.Frame.Width + 6), ("height", plot.Frame.Height + 6));
        plot.Svg.Close("clipPath");
        plot.Svg.Open("g", ("clip-path", $"url(#{plot.Id("frame")})"), ("fill", "none"));
        foreach (var mark in marks)
            DrawBand(plot, mark);
        foreach (var mark in marks)
            DrawLine(plot, mark);
        plot.Svg.Close("g");
        foreach (var mark in marks.OfType<StepMark>())
            DrawCensored(plot, mark);
        if (marks.Sum(mark => PointsOf(mark).Count) <= MostTooltips)
            foreach (var mark in marks)
                DrawTooltips(plot, mark);
    }

    public static IReadOnlyList<CurvePoint> PointsOf(Mark mark) => mark switch
    {
        LineMark line => line.Points,
        StepMark step => step.Points,
        _ => [],
    };

    /// <summary>Whether a value stands between two gaps, where it is a point.</summary>
    public static bool HasLonePoints(Mark mark) => Stretches(PointsOf(mark), point => point.Y is not null).Any(stretch => stretch.Count == 1);

    private static void DrawBand(Plot plot, Mark mark)
    {
        StringBuilder path = new();
        foreach (var outline in Bands(mark, points => Thinned(plot, mark, points)))
        {
            Trace(path, plot, outline);
            path.Append('Z');
        }

        if (path.Length > 0)
            plot.Svg.Shape("path", null, ("class", "band"), ("d", path.ToString()), ("fill", Paint.Of(mark.Series.Colour)), ("fill-opacity", Paint.BandOpacity));
    }

    /// <summary>The outline of each stretch of the band: its upper side forwards, then its lower side backwards.</summary>
    public static IEnumerable<List<(double X, double Y)>> Bands(Mark mark) => Bands(mark, points => points);

    private static IEnumerable<List<(double X, double Y)>> Bands(Mark mark, Func<IReadOnlyList<CurvePoint>, IReadOnlyList<CurvePoint>> thin)
    {
        foreach (var stretch in Stretches(PointsOf(mark), point => point.Low is not null && point.High is not null).Select(thin))
        {
            var upper = stretch.Select(point => (point.X, Y: point.High!.Value)).ToList();
            var lower = stretch.Select(point => (point.X, Y: point.Low!.Value)).ToList();
            if (mark is StepMark)
                (upper, lower) = (Stairs(upper), Stairs(lower));
            yield return [.. upper, .. lower.AsEnumerable().Reverse()];
        }
    }

    private static void DrawLine(Plot plot, Mark mark)
    {
        StringBuilder path = new();
        List<CurvePoint> alone = [];
        foreach (var stretch in Stretches(PointsOf(mark), point => point.Y is not null))
        {
            if (stretch.Count == 1)
                alone.Add(stretch[0]);
            var points = Thinned(plot, mark, stretch).Select(point => (point.X, Y: point.Y!.Value)).ToList();
            Trace(path, plot, mark is StepMark ? Stairs(points) : points);
        }

        plot.Svg.Shape("path", plot.In(mark.Series.Name),
            ("class", mark is StepMark ? "step" : "line"), ("d", path.ToString()), ("stroke", Paint.Of(mark.Series.Colour)), ("stroke-width", 2.25),
            ("stroke-dasharray", Paint.Of(mark.Series.Dash)), ("stroke-linejoin", "round"));
        // A value between two gaps has no line to be seen by.
        foreach (var point in alone)
            plot.Svg.Shape("path", null,
                ("d", Paint.Marker(mark.Series.Colour, plot.X.At(point.X), plot.Y.At(point.Y!.Value), 3.5)), ("fill", Paint.Of(mark.Series.Colour)));
    }

    private static void DrawCensored(Plot plot, StepMark mark)
    {
        StringBuilder ticks = new();
        foreach (var point in mark.Censored.Where(point => point.Y is { } y && plot.X.Has(point.X) && plot.Y.Has(y)))
            ticks.Append('M').Append(SvgValue.Coordinate(plot.X.At(point.X))).Append(' ')
                .Append(SvgValue.Coordinate(plot.Y.At(point.Y!.Value) - 4.5)).Append("v9");
        if (ticks.Length > 0)
            plot.Svg.Shape("path", $"{plot.In(mark.Series.Name)}: {plot.In(FigureWords.Censored)}",
                ("class", "censored"), ("d", ticks.ToString()), ("stroke", Paint.Of(mark.Series.Colour)), ("stroke-width", 1.25));
    }

    private static void DrawTooltips(Plot plot, Mark mark)
    {
        plot.Svg.Open("g", ("fill", "transparent"));
        foreach (var point in PointsOf(mark).Where(point => point.Y is { } y && plot.X.Has(point.X) && plot.Y.Has(y)))
            plot.Svg.Shape("circle", plot.Speech.Of(mark.Series, point),
                ("cx", plot.X.At(point.X)), ("cy", plot.Y.At(point.Y!.Value)), ("r", 6));
        plot.Svg.Close("g");
    }

    private static IEnumerable<IReadOnlyList<CurvePoint>> Stretches(IReadOnlyList<CurvePoint> points, Func<CurvePoint, bool> isKnown)
    {
        List<CurvePoint> stretch = [];
        foreach (var point in points)
        {
            if (isKnown(point) && double.IsFinite(point.X))
            {
                stretch.Add(point);
                continue;
            }

            if (stretch.Count > 0)
                yield return stretch;
            stretch = [];
        }

        if (stretch.Count > 0)
            yield return stretch;
    }

    /// <summary>
    /// Of the steps within one column of pixels the last stands for all: what the eye cannot part, the page need not carry. The values themselves are
    /// in the files. A line may turn within a column, and keeps its points.
    /// </summary>
    private static IReadOnlyList<CurvePoint> Thinned(Plot plot, Mark mark, IReadOnlyList<CurvePoint> points)
    {
        if (mark is not StepMark || points.Count <= plot.Frame.Width)
            return points;
        List<CurvePoint> kept = [points[0]];
        foreach (var point in points.Skip(1))
        {
            if (kept.Count > 1 && Math.Floor(plot.X.At(point.X)) == Math.Floor(plot.X.At(kept[^1].X)))
                kept[^1] = point;
            else
                kept.Add(point);
        }

        return kept;
    }

    /// <summary>A value holds until the next point, where the next one takes over.</summary>
    private static List<(double X, double Y)> Stairs(List<(double X, double Y)> points)
    {
        List<(double X, double Y)> stairs = [points[0]];
        foreach (var (x, y) in points.Skip(1))
        {
            stairs.Add((x, stairs[^1].Y));
            stairs.Add((x, y));
        }

        return stairs;
    }

    /// <summary>
    /// Along an axis one coordinate says it, which halves a survival curve of a thousand steps. Coordinates are counted in tenths of a pixel: whole numbers are
    /// compared and written many times faster than text.
    /// </summary>
    private static void Trace(StringBuilder path, Plot plot, List<(double X, double Y)> points)
    {
        var (lastX, lastY) = (long.MinValue, long.MinValue);
        foreach (var (at, point) in points.Index())
        {
            var (x, y) = (Tenths(plot.X.At(point.X)), Tenths(plot.Y.At(point.Y)));
            if (at == 0)
                Append(Append(path.Append('M'), x).Append(' '), y);
            else if (y == lastY && x != lastX)
                Append(path.Append('H'), x);
            else if (x == lastX && y != lastY)
                Append(path.Append('V'), y);
            else if (x != lastX)
                Append(Append(path.Append('L'), x).Append(' '), y);
            (lastX, lastY) = (x, y);
        }
    }

    private static long Tenths(double pixels) => (long)Math.Round(pixels * 10);

    private static StringBuilder Append(StringBuilder path, long tenths)
    {
        if (tenths < 0)
            path.Append('-');
        var (whole, tenth) = Math.DivRem(Math.Abs(tenths), 10);
        path.Append(whole);
        return tenth == 0 ? path : path.Append('.').Append((char)('0' + tenth));
    }
}
