using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>The name of an event or of a definition break above the plot, in the first row where it covers no other.</summary>
internal sealed record PlacedLabel(object Of, string Text, double Left, int Row, double Top)
{
    public const double RowHeight = 16;
    public const double FontSize = 12;
    private const int MostRows = 4;

    public static IReadOnlyList<PlacedLabel> OfAll(Figure figure, Scale x, PictureSize size, Language language, double top)
    {
        List<PlacedLabel> placed = [];
        List<(int Row, double Left, double Right)> taken = [];
        // A break changes what the numbers mean, so its label has the first choice.
        var breaks = figure.Breaks.Select(each => (Of: (object)each, each.Name, At: each.At));
        var events = figure.Events.Where(each => each.IsLabelled && each.To > x.From && each.From < x.To)
            .OrderBy(each => each.From).Select(each => (Of: (object)each, each.Name, At: each.From));
        foreach (var (of, name, at) in breaks.Where(each => x.Has(each.At)).Concat(events))
        {
            var text = TextWidth.Shorten(name.In(language), size.Width * (size.IsWide ? 0.6 : 0.98), FontSize);
            var width = TextWidth.Of(text, FontSize);
            // A span may stand under its label; a line may not run through it.
            var left = of is EventSpan ? Math.Max(0, Math.Min(x.Within(at) + 4, size.Width - width)) : Beside(x.Within(at), width, size.Width);
            var row = Enumerable.Range(0, MostRows).FirstOrDefault(
                row => !taken.Exists(other => other.Row == row && other.Left < left + width + 8 && left < other.Right + 8), -1);
            if (row < 0)
                continue;
            taken.Add((row, left, left + width));
            placed.Add(new(of, text, left, row, top + row * RowHeight));
        }

        return placed;
    }

    /// <summary>To the right of its place, else to the left of it, else wherever it has room.</summary>
    private static double Beside(double at, double width, double room) =>
        at + 4 + width <= room ? at + 4
        : at - 4 - width >= 0 ? at - 4 - width
        : Math.Max(0, room - width);
}
