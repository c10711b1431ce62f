using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>The name of a line at its end, which saves the reader a key.</summary>
/// <param name="At">Value where the line ends.</param>
/// <param name="Middle">Pixels from the top, once all labels have been moved out of each other's way.</param>
internal sealed record EndLabel(Series Series, string Text, double Width, double At, double Middle)
{
    private const double Apartness = Paint.LineHeight;

    /// <summary>The labels of all lines, or none where a key serves better: a narrow picture, long names, ends that crowd together, other marks.</summary>
    public static IReadOnlyList<EndLabel> Of(Figure figure, Scale y, PictureSize size, Language language, double widest)
    {
        var curves = figure.Marks.Where(mark => Curves.PointsOf(mark).Any(point => point.Y is not null)).ToList();
        if (!size.IsWide || curves.Count < 2 || curves.Count != figure.Marks.Count || figure.Y is CategoryAxis)
            return [];

        var labels = curves.Select(curve =>
        {
            var text = curve.Series.Name.In(language);
            var end = Curves.PointsOf(curve).Last(point => point.Y is not null).Y!.Value;
            return new EndLabel(curve.Series, text, text.Length > 100 ? double.MaxValue : TextWidth.OfBold(text, Paint.FontSize), end, 0);
        }).ToList();
        if (labels.Exists(label => label.Width > widest))
            return [];

        var scale = y with { Start = size.PlotHeight, End = 0 };
        return Apart(labels, scale).All(label => Math.Abs(label.Middle - scale.Within(label.At)) <= 1.5 * Apartness) ? labels : [];
    }

    /// <summary>Moves labels down, then up from the bottom, until none covers another.</summary>
    public static IReadOnlyList<EndLabel> Apart(IReadOnlyList<EndLabel> labels, Scale y)
    {
        var apart = labels.Select(label => label with { Middle = y.Within(label.At) }).OrderBy(label => label.Middle).ToArray();
        for (var at = 1; at < apart.Length; at++)
            apart[at] = apart[at] with { Middle = Math.Max(apart[at].Middle, apart[at - 1].Middle + Apartness) };
        var lowest = Math.Max(y.Start, y.End);
        for (var at = apart.Length - 1; at >= 0; at--)
        {
            apart[at] = apart[at] with { Middle = Math.Min(apart[at].Middle, lowest) };
            lowest = apart[at].Middle - Apartness;
        }

        return apart;
    }

    public static void Draw(Plot plot)
    {
        foreach (var label in plot.Layout.EndLabels)
            plot.Svg.Text(label.Text,
                ("x", plot.Frame.Right + 8), ("y", label.Middle + 4.5), ("fill", Paint.Of(label.Series.Colour)), ("font-weight", "600"));
    }
}
