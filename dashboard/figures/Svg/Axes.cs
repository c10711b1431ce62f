using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>The words and numbers along both axes.</summary>
internal static class Axes
{
    public const int LongList = 12;
    public const double NameLineHeight = 15;

    public static void Draw(Plot plot)
    {
        DrawAcross(plot);
        if (plot.Figure.Y is CategoryAxis rows)
            DrawRowNames(plot, rows);
        else
            DrawUpward(plot);
        DrawTitles(plot);
    }

    private static void DrawAcross(Plot plot)
    {
        DrawBaseline(plot);
        plot.Svg.Open("g", ("fill", Paint.Muted), ("text-anchor", "middle"));
        if (plot.Figure.X is CategoryAxis)
            plot.Layout.ColumnNames.Draw(plot);
        List<Tick> ticks = [.. plot.Layout.XTicks.Where(tick => plot.X.Has(tick.At))];
        if (ticks.Count > 0)
        {
            var bottom = SvgValue.Coordinate(plot.Frame.Bottom);
            plot.Svg.Shape("path", null, ("d", string.Concat(ticks.Select(tick => $"M{SvgValue.Coordinate(plot.X.At(tick.At))} {bottom}v4"))), ("stroke", Paint.Muted), ("stroke-width", 1));
        }

        foreach (var tick in ticks)
        {
            var half = TextWidth.Of(tick.Label, Paint.FontSize) / 2;
            var x = Math.Clamp(plot.X.At(tick.At), half, plot.Size.Width - half);
            plot.Svg.Text(tick.Label, ("x", x), ("y", plot.Frame.Bottom + 18));
            if (plot.Layout.HasTicksAbove)
                plot.Svg.Text(tick.Label, ("x", x), ("y", plot.Frame.Top - 6));
        }

        plot.Svg.Close("g");
    }

    private static void DrawBaseline(Plot plot)
    {
        plot.Svg.Open("g", ("stroke", Paint.Muted), ("stroke-width", 1));
        if (plot.Figure.Marks.All(mark => mark is not CellMark))
        {
            var y = plot.Figure.Y is NumberAxis && plot.Y.Has(0) ? plot.Y.At(0) : plot.Frame.Bottom;
            plot.Svg.Shape("line", null, ("x1", plot.Frame.Left), ("x2", plot.Frame.Right), ("y1", y), ("y2", y));
        }

        if (plot.Figure.Lies && plot.Figure.X is NumberAxis && plot.X.Has(0))
            plot.Svg.Shape("line", null, ("x1", plot.X.At(0)), ("x2", plot.X.At(0)), ("y1", plot.Frame.Top), ("y2", plot.Frame.Bottom));
        plot.Svg.Close("g");
    }

    private static void DrawUpward(Plot plot)
    {
        plot.Svg.Open("g", ("fill", Paint.Muted), ("text-anchor", "end"));
        foreach (var tick in plot.Layout.YTicks.Where(tick => plot.Y.Has(tick.At)))
            plot.Svg.Text(tick.Label, ("x", plot.Frame.Left - 6), ("y", plot.Y.At(tick.At) + 4.5));
        plot.Svg.Close("g");
    }

    private static void DrawRowNames(Plot plot, CategoryAxis rows)
    {
        plot.Svg.Open("g", ("fill", Paint.Ink), ("text-anchor", plot.Layout.NamesAbove ? null : "end"));
        for (var row = 0; row < rows.Names.Count; row++)
        {
            var name = plot.In(rows.Names[row]);
            if (plot.Layout.NamesAbove)
            {
                var above = TextWidth.Wrap(name, plot.Size.Width - 8, Paint.FontSize, 2);
                for (var line = 0; line < above.Count; line++)
                    plot.Svg.Text(above[line],
                        ("x", plot.Frame.Left + 4), ("y", plot.Y.At(row) - plot.Layout.RowHeight / 2 - 3 - (above.Count - 1 - line) * NameLineHeight));
                continue;
            }

            var beside = TextWidth.Wrap(name, plot.Frame.Left - 10, Paint.FontSize, 3);
            for (var line = 0; line < beside.Count; line++)
                plot.Svg.Text(beside[line], ("x", plot.Frame.Left - 8), ("y", plot.Y.At(row) + 4.5 + (line - (beside.Count - 1) / 2.0) * NameLineHeight));
        }

        plot.Svg.Close("g");
    }

    private static void DrawTitles(Plot plot)
    {
        var across = plot.In(plot.Figure.X.Title);
        if (across.Length > 0)
            plot.Svg.Text(TextWidth.Shorten(across, plot.Size.Width - 10, Paint.FontSize),
                ("x", plot.Frame.Right), ("y", plot.Frame.Bottom + plot.Layout.ColumnNames.Height + 16), ("text-anchor", "end"), ("fill", Paint.Muted));
        var upward = plot.In(plot.Figure.Y.Title);
        if (upward.Length > 0 && plot.Figure.Y is not CategoryAxis)
            plot.Svg.Text(TextWidth.Shorten(upward, plot.Size.Width - 10, Paint.FontSize),
                ("x", 0), ("y", plot.Layout.AxisTitleTop + 13), ("fill", Paint.Muted));
    }
}

/// <summary>Names under the columns of a category axis: in lines where every word has room, otherwise standing.</summary>
internal sealed record ColumnNames(IReadOnlyList<IReadOnlyList<string>> Names, bool Stand, double Height)
{
    private const double FontSize = 12;
    private const double Tallest = 120;
    private const double LineHeight = 15;

    public static ColumnNames Of(Figure figure, Scale x, Language language)
    {
        if (figure.X is not CategoryAxis axis)
            return new([], false, 20);
        var room = x.Band - 4;
        var names = axis.Names.Select(name => name.In(language)).ToList();
        var words = names.Select(name => TextWidth.Words(name).Select(word => word.Length > 60 ? 1000 : TextWidth.Of(word, FontSize)).DefaultIfEmpty(0).Max()).DefaultIfEmpty(0).Max();
        if (words <= room)
        {
            var wrapped = names.Select(name => TextWidth.Wrap(name, room, FontSize, 3)).ToList();
            return new(wrapped, false, 6 + LineHeight * wrapped.Select(lines => lines.Count).DefaultIfEmpty(1).Max());
        }

        List<string> shortened = [.. names.Select(name => TextWidth.Shorten(name, Tallest, FontSize))];
        return new([.. shortened.Select(name => new[] { name })], true, 10 + shortened.Max(name => TextWidth.Of(name, FontSize)));
    }

    public void Draw(Plot plot)
    {
        plot.Svg.Open("g", ("font-size", FontSize));
        for (var column = 0; column < Names.Count; column++)
        {
            var x = plot.X.At(column);
            if (Stand)
            {
                var (left, top) = (SvgValue.Coordinate(x + 4.5), SvgValue.Coordinate(plot.Frame.Bottom + 8));
                plot.Svg.Text(Names[column][0], ("text-anchor", "end"), ("transform", $"translate({left} {top}) rotate(-90)"));
                continue;
            }

            for (var line = 0; line < Names[column].Count; line++)
                plot.Svg.Text(Names[column][line], ("x", x), ("y", plot.Frame.Bottom + 18 + line * LineHeight));
        }

        plot.Svg.Close("g");
    }
}
