using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>The steps of a heat map side by side, between the numbers at its two ends.</summary>
internal static class HeatKey
{
    private const double Step = 22;
    private const double Beside = 6;

    public static double Width(CellMark mark, Language language)
    {
        var scale = HeatScale.Of(mark)!;
        return TextWidth.Of(End(mark, scale.From, language), Paint.FontSize) + TextWidth.Of(End(mark, scale.To, language), Paint.FontSize) + 2 * Beside + scale.Steps * Step;
    }

    public static void Draw(Plot plot, CellMark mark, double left, double middle)
    {
        var scale = HeatScale.Of(mark)!;
        var low = End(mark, scale.From, plot.Language);
        var first = left + TextWidth.Of(low, Paint.FontSize) + Beside;
        plot.Svg.Open("g", ("class", "heat-key"), ("fill", Paint.Ink));
        plot.Svg.Text(low, ("x", left), ("y", middle + 4.5));
        for (var step = 0; step < scale.Steps; step++)
            plot.Svg.Shape("rect", null,
                ("x", first + step * Step), ("y", middle - 7), ("width", Step - 1), ("height", 14), ("fill", Paint.Of(mark.Series.Colour)), ("fill-opacity", scale.Strength(step)),
                ("stroke", Paint.Line), ("stroke-width", 0.75));
        plot.Svg.Text(End(mark, scale.To, plot.Language), ("x", first + scale.Steps * Step + Beside - 1), ("y", middle + 4.5));
        plot.Svg.Close("g");
    }

    private static string End(CellMark mark, double value, Language language) => Writing.Plain(value, mark.Unit, language);
}
