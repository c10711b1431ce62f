using Analytics.Dashboard.Languages;

namespace Analytics.Dashboard.Exhibits.Drawing;

/// <summary>How many were still waiting at each moment, beneath a survival curve: where few are left, the curve says little.</summary>
internal static class AtRisk
{
    private const double FontSize = 12;
    private const double RowHeight = 17;

    public static double HeightOf(Figure figure, PictureSize size) =>
        figure.AtRisk.Count == 0 ? 0 : 14 + RowHeight + figure.AtRisk.Count * RowHeight * (size.IsWide ? 1 : 2);

    public static void Draw(Plot plot)
    {
        if (plot.Figure.AtRisk.Count == 0)
            return;

        plot.Svg.Open("g", ("class", "at-risk"), ("font-size", FontSize));
        var y = plot.Layout.AtRiskTop + 12;
        plot.Svg.Text(plot.In(Words.AtRisk), ("x", 0), ("y", y), ("fill", Paint.Muted));
        foreach (var row in plot.Figure.AtRisk)
        {
            y += RowHeight;
            var name = plot.In(row.Series.Name);
            var room = plot.Size.IsWide ? plot.Frame.Left - 24 : plot.Size.Width;
            plot.Svg.Text(TextWidth.Shorten(name, room, FontSize), ("x", 0), ("y", y), ("fill", Paint.Of(row.Series.Colour)));
            if (!plot.Size.IsWide)
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
            var x = plot.X.At(count.At);
            if (x - half < free)
                continue;
            plot.Svg.Text(text, ("x", x), ("y", y));
            free = x + half + 6;
        }

        plot.Svg.Close("g");
    }
}
