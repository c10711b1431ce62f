using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>How many were still waiting at each moment, beneath a survival curve: where few are left, the curve says little.</summary>
internal static class AtRisk
{
    private const double FontSize = 12;
    private const double RowHeight = 17;

    private const double WidestName = 150;

    public static double HeightOf(Figure figure, PictureSize size, Language language) =>
        figure.AtRisk.Count == 0 ? 0 : 14 + RowHeight + figure.AtRisk.Count * RowHeight * (NamesStandBeside(figure, size, language) ? 1 : 2);

    /// <summary>Names stand left of their numbers where the picture is wide and they are short, otherwise above them.</summary>
    public static bool NamesStandBeside(Figure figure, PictureSize size, Language language) =>
        size.IsWide && figure.AtRisk.Count > 0 && WidthOfNames(figure, language) <= WidestName;

    public static double WidthOfNames(Figure figure, Language language) =>
        figure.AtRisk.Max(row => row.Series.Name.In(language) is { Length: < 100 } name ? TextWidth.Of(name, FontSize) : double.MaxValue);

    public static void Draw(Plot plot)
    {
        if (plot.Figure.AtRisk.Count == 0)
            return;

        plot.Svg.Open("g", ("class", "at-risk"), ("font-size", FontSize));
        var y = plot.Layout.AtRiskTop + 12;
        plot.Svg.Text(plot.In(FigureWords.AtRisk), ("x", 0), ("y", y), ("fill", Paint.Muted));
        var isBeside = NamesStandBeside(plot.Figure, plot.Size, plot.Language);
        foreach (var row in plot.Figure.AtRisk)
        {
            y += RowHeight;
            var name = plot.In(row.Series.Name);
            plot.Svg.Text(TextWidth.Shorten(name, plot.Size.Width, FontSize), ("x", 0), ("y", y), ("fill", Paint.Of(row.Series.Colour)));
            if (!isBeside)
                y += RowHeight;
            DrawCounts(plot, row, y);
        }

        plot.Svg.Close("g");
    }

    private static void DrawCounts(Plot plot, AtRiskRow row, double y)
    {
        var free = double.MinValue;
        plot.Svg.Open("g", ("fill", Paint.Ink), ("text-anchor", "middle"));
        foreach (var count in row.Counts.Where(count => plot.X.Has(count.At)).OrderBy(count => count.At))
        {
            var text = Writing.Whole(count.Count, plot.Language);
            var half = TextWidth.Of(text, FontSize) / 2;
            // A number at the end of the axis stands within the picture, not half outside.
            var x = Math.Min(plot.X.At(count.At), plot.Size.Width - half - 1);
            if (x - half < free)
                continue;
            plot.Svg.Text(text, ("x", x), ("y", y));
            free = x + half + 6;
        }

        plot.Svg.Close("g");
    }
}
