using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>The name of an event or of a definition break above the plot, in the first row where it covers no other and no line of a break.</summary>
internal sealed record PlacedLabel(object Of, string Text, double Left, int Row, double Top)
{
    public const double RowHeight = 16;
    public const double FontSize = 12;
    private const int MostRows = 6;
    private const double Apart = 8;

    public static IReadOnlyList<PlacedLabel> OfAll(Figure figure, Scale x, PictureSize size, Language language, double top)
    {
        List<PlacedLabel> placed = [];
        List<(int Row, double Left, double Right)> taken = [];
        List<(int FromRow, double At)> lines = [];
        // A break changes what the numbers mean, so its label has the first choice.
        var breaks = figure.Breaks.Select(each => (Of: (object)each, each.Name, At: each.At));
        var events = figure.Events.Where(each => each.IsLabelled && each.To > x.From && each.From < x.To)
            .OrderBy(each => each.From).Select(each => (Of: (object)each, each.Name, At: each.From));
        foreach (var (of, name, at) in breaks.Where(each => x.Has(each.At)).Concat(events))
        {
            var text = TextWidth.Shorten(name.In(language), size.Width * (size.IsWide ? 0.6 : 0.98), FontSize);
            var width = TextWidth.Of(text, FontSize);
            // The line of a break runs down from its label, through every row beneath.
            double? line = of is DefinitionBreak ? x.Within(at) : null;
            if (Place(Sides(x.Within(at), width, size.Width), width, line, taken, lines) is not var (row, left))
                continue;
            taken.Add((row, left, left + width));
            if (line is { } down)
                lines.Add((row, down));
            placed.Add(new(of, text, left, row, top + row * RowHeight));
        }

        return placed;
    }

    private static (int Row, double Left)? Place(
        IReadOnlyList<double> lefts, double width, double? line, List<(int Row, double Left, double Right)> taken, List<(int FromRow, double At)> lines)
    {
        for (var row = 0; row < MostRows; row++)
            foreach (var left in lefts)
                if (!taken.Exists(other => other.Row == row && other.Left < left + width + Apart && left < other.Right + Apart)
                    && !lines.Exists(other => other.FromRow <= row && Crosses(other.At, left, left + width))
                    && !taken.Exists(other => line is { } at && other.Row >= row && Crosses(at, other.Left, other.Right)))
                    return (row, left);
        return null;
    }

    private static bool Crosses(double line, double left, double right) => left - 3 < line && line < right + 3;

    /// <summary>To the right of its place, or to the left of it; wherever it has room where it has none on either side.</summary>
    private static IReadOnlyList<double> Sides(double at, double width, double room)
    {
        double[] sides = [.. new[] { at + 4, at - 4 - width }.Where(left => left >= 0 && left + width <= room)];
        return sides.Length > 0 ? sides : [Math.Max(0, room - width)];
    }
}
