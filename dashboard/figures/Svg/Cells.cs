using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>A heat map with its values in the cells. What is not known is crossed out, and looks like no value at all.</summary>
internal static class Cells
{
    private const double SmallSize = 11;
    private const double SmallestSize = 9.5;

    public static void Draw(Plot plot)
    {
        foreach (var mark in plot.Figure.Marks.OfType<CellMark>())
        {
            var scale = HeatScale.Of(mark);
            plot.Svg.Open("g", ("fill", Paint.Of(mark.Series.Colour)));
            foreach (var cell in mark.Cells.Where(cell => plot.X.Has(cell.Column) && plot.Y.Has(cell.Row)))
                Draw(plot, mark, cell, scale);
            plot.Svg.Close("g");
        }
    }

    private static void Draw(Plot plot, CellMark mark, HeatCell cell, HeatScale? scale)
    {
        var height = plot.Layout.RowHeight - 2;
        Box box = new(
            plot.X.At(cell.Column) - plot.X.Band / 2 + 1, plot.Y.At(cell.Row) - height / 2,
            plot.X.At(cell.Column) + plot.X.Band / 2 - 1, plot.Y.At(cell.Row) + height / 2);
        var title = plot.Speech.Of(cell, mark.Unit);
        plot.Linked(cell.Line, () =>
        {
            if (cell.Value is { } value && double.IsFinite(value))
                DrawKnown(plot, mark, box, value, scale!, title);
            else
                DrawUnknown(plot, box, title);
            if (cell.IsMarked)
                plot.Svg.Shape("circle", null,
                    ("class", "marked"), ("cx", box.Right - 4), ("cy", box.Top + 4), ("r", 2),
                    ("fill", cell.Value is { } known && double.IsFinite(known) && scale!.IsDark(scale.Of(known)) ? Paint.Card : Paint.Ink));
        });
    }

    private static void DrawKnown(Plot plot, CellMark mark, Box box, double value, HeatScale scale, string title)
    {
        var step = scale.Of(value);
        plot.Svg.Shape("rect", title,
            ("x", box.Left), ("y", box.Top), ("width", box.Width), ("height", box.Height), ("fill-opacity", scale.Strength(step)));
        if (Fitting(plot, mark.Unit, value, box.Width) is var (text, size))
            plot.Svg.Text(text,
                ("x", (box.Left + box.Right) / 2), ("y", (box.Top + box.Bottom) / 2 + 4.5), ("text-anchor", "middle"), ("fill", scale.IsDark(step) ? Paint.Card : Paint.Ink), ("font-size", size));
    }

    /// <summary>The largest writing that has room: where a percentage has none, its digits alone.</summary>
    private static (string Text, double Size)? Fitting(Plot plot, Unit unit, double value, double width)
    {
        var whole = Writing.Plain(value, unit, plot.Language);
        var digits = unit == Unit.Share ? Writing.Number(value * 100, 0, plot.Language) : whole;
        (string Text, double Size)[] ways = [(whole, Paint.FontSize), (whole, SmallSize), (digits, SmallSize), (digits, SmallestSize)];
        foreach (var way in ways)
        {
            if (TextWidth.Of(way.Text, way.Size) <= width - (way.Size == Paint.FontSize ? 4 : 0))
                return way;
        }

        return null;
    }

    private static void DrawUnknown(Plot plot, Box box, string title)
    {
        plot.Svg.Shape("rect", title,
            ("class", "unknown"), ("x", box.Left + 0.5), ("y", box.Top + 0.5), ("width", Math.Max(0, box.Width - 1)), ("height", Math.Max(0, box.Height - 1)),
            ("fill", Paint.Card), ("stroke", Paint.Line));
        var (x, y) = ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
        plot.Svg.Shape("path", null,
            ("d", $"M{SvgValue.Coordinate(x - 4)} {SvgValue.Coordinate(y - 4)}l8 8m0-8l-8 8"), ("stroke", Paint.Muted), ("stroke-width", 1.25));
    }
}
