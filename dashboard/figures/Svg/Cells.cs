using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>A heat map with its values in the cells. What is not known is crossed out, and looks like no value at all.</summary>
internal static class Cells
{
    // Between these the ink of the page stays readable on the cell, in light and in dark.
    private const double Lightest = 0.05;
    private const double Darkest = 0.5;

    private const double SmallSize = 11;
    private const double SmallestSize = 9.5;

    public static void Draw(Plot plot)
    {
        foreach (var mark in plot.Figure.Marks.OfType<CellMark>())
        {
            var largest = mark.Cells.Select(cell => cell.Value ?? 0).Where(double.IsFinite).Append(0).Max();
            plot.Svg.Open("g", ("fill", Paint.Of(mark.Series.Colour)));
            foreach (var cell in mark.Cells.Where(cell => plot.X.Has(cell.Column) && plot.Y.Has(cell.Row)))
                Draw(plot, mark, cell, largest);
            plot.Svg.Close("g");
        }
    }

    private static void Draw(Plot plot, CellMark mark, HeatCell cell, double largest)
    {
        var height = plot.Layout.RowHeight - 2;
        Box box = new(
            plot.X.At(cell.Column) - plot.X.Band / 2 + 1, plot.Y.At(cell.Row) - height / 2,
            plot.X.At(cell.Column) + plot.X.Band / 2 - 1, plot.Y.At(cell.Row) + height / 2);
        var title = plot.Speech.Of(cell, mark.Unit);
        plot.Linked(cell.Line, () =>
        {
            if (cell.Value is { } value && double.IsFinite(value))
                DrawKnown(plot, mark, box, value, largest, title);
            else
                DrawUnknown(plot, box, title);
        });
    }

    private static void DrawKnown(Plot plot, CellMark mark, Box box, double value, double largest, string title)
    {
        var share = largest > 0 ? Math.Clamp(value / largest, 0, 1) : 0;
        plot.Svg.Shape("rect", title,
            ("x", box.Left), ("y", box.Top), ("width", box.Width), ("height", box.Height), ("fill-opacity", Lightest + (Darkest - Lightest) * share));
        if (Fitting(plot, mark.Unit, value, box.Width) is var (text, size))
            plot.Svg.Text(text,
                ("x", (box.Left + box.Right) / 2), ("y", (box.Top + box.Bottom) / 2 + 4.5), ("text-anchor", "middle"), ("fill", Paint.Ink), ("font-size", size));
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
