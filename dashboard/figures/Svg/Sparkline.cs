using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>A line of some years, as small as a word: from zero, so that half as high is half as much; a year that is not known is a gap, and the last has a dot.</summary>
public static class Sparkline
{
    private const double Width = 150;
    private const double Height = 34;
    private const double Margin = 4;

    /// <param name="label">What it shows, for those who do not see it.</param>
    /// <param name="breakAt">The year from which something else is counted; null where nothing changed.</param>
    public static string Inline(Localized label, Language language, IReadOnlyList<(int Year, double? Value)> series, int? breakAt = null)
    {
        var known = series.Where(point => point.Value is { } value && double.IsFinite(value)).ToList();
        if (known.Count == 0)
            return "";
        var (from, to, most) = (series.Min(point => point.Year), series.Max(point => point.Year), Math.Max(known.Max(point => point.Value!.Value), double.Epsilon));
        SvgWriter svg = new(hasTooltips: false);
        svg.Open("svg", ("class", "sparkline"), ("viewBox", $"0 0 {SvgValue.Coordinate(Width)} {SvgValue.Coordinate(Height)}"), ("role", "img"), ("aria-label", label.In(language)));
        svg.Shape("line", null, ("x1", 0), ("x2", Width), ("y1", Height - 1), ("y2", Height - 1), ("stroke", Paint.Line));
        if (breakAt is { } at && at > from && at <= to)
            svg.Shape("line", null, ("x1", X(at - 0.5)), ("x2", X(at - 0.5)), ("y1", 0), ("y2", Height), ("stroke", Paint.Muted), ("stroke-dasharray", "2 2"));
        foreach (var run in Runs(known))
        {
            if (run is [var only])
                Dot(only.Year, only.Value!.Value, 1.5);
            else
                svg.Shape("polyline", null, ("points", string.Join(' ', run.Select(point => $"{SvgValue.Coordinate(X(point.Year))},{SvgValue.Coordinate(Y(point.Value!.Value))}"))), ("fill", "none"), ("stroke", Paint.Of(SeriesColour.Accent)), ("stroke-width", 1.5));
        }

        Dot(known[^1].Year, known[^1].Value!.Value, 2.5);
        svg.Close("svg");
        return svg.ToString();

        double X(double year) => to == from ? Width / 2 : Margin + (year - from) / (to - from) * (Width - 2 * Margin);

        double Y(double value) => Height - 1 - Math.Clamp(value / most, 0, 1) * (Height - 1 - Margin);

        void Dot(int year, double value, double radius) => svg.Shape("circle", null, ("cx", X(year)), ("cy", Y(value)), ("r", radius), ("fill", Paint.Of(SeriesColour.Accent)));
    }

    /// <summary>Years in a row; what lies between two runs is not known and not bridged.</summary>
    private static IEnumerable<IReadOnlyList<(int Year, double? Value)>> Runs(IReadOnlyList<(int Year, double? Value)> known)
    {
        List<(int Year, double? Value)> run = [];
        foreach (var point in known)
        {
            if (run is [.., var last] && point.Year != last.Year + 1)
            {
                yield return run;
                run = [];
            }

            run.Add(point);
        }

        yield return run;
    }
}
