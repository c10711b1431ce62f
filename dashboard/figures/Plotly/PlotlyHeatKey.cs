using Analytics.Data.Languages;
using Analytics.Figures.Svg;
using static Analytics.Figures.Plotly.PlotlyParts;
using Described = DynamicObj.DynamicObj;

namespace Analytics.Figures.Plotly;

/// <summary>The steps of a heat map above it, between the numbers at its ends. Plotly's own colour bar styles itself in a way that our content security policy forbids.</summary>
internal static class PlotlyHeatKey
{
    private const double Step = 22;
    private const double Bottom = 6;
    private const double Beside = 6;

    /// <summary>Mixed with the card, so that Plotly knows how dark a cell is and writes on it accordingly.</summary>
    public static string Colour(CellMark mark, HeatScale scale, int step) => $"{Paint.Of(mark.Series.Colour)}@{Invariant(scale.Strength(step))}+card";

    public static IEnumerable<Described> Shapes(Figure figure, Language language) =>
        from mark in figure.Marks.OfType<CellMark>()
        let scale = HeatScale.Of(mark)
        where scale is not null
        let left = WidthOf(mark, scale.From, language) + Beside
        from step in Enumerable.Range(0, scale.Steps)
        select An(
            ("type", "rect"), ("xref", "paper"), ("yref", "paper"), ("xsizemode", "pixel"), ("ysizemode", "pixel"), ("xanchor", 0), ("yanchor", 1),
            ("x0", left + step * Step), ("x1", left + (step + 1) * Step - 1), ("y0", Bottom), ("y1", Bottom + 14),
            ("fillcolor", Colour(mark, scale, step)), ("line", An(("color", Paint.Line), ("width", 0.75))));

    public static IEnumerable<(string Text, double Left)> Ends(Figure figure, Language language) =>
        from mark in figure.Marks.OfType<CellMark>()
        let scale = HeatScale.Of(mark)
        where scale is not null
        from end in new[] { (At: scale.From, Left: 0.0), (At: scale.To, Left: WidthOf(mark, scale.From, language) + 2 * Beside + scale.Steps * Step) }
        select (Writing.Plain(end.At, mark.Unit, language), end.Left);

    private static double WidthOf(CellMark mark, double end, Language language) => TextWidth.Of(Writing.Plain(end, mark.Unit, language), Paint.FontSize);
}
