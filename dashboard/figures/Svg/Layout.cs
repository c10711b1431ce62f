using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>
/// Where everything stands, found out before anything is drawn: first across (names, tick labels, labels at the ends of lines), then down (key, labels of
/// events, the plot, the axis, the numbers at risk).
/// </summary>
internal sealed record Layout
{
    private const double AboveRow = Paint.LineHeight + 2;
    private const double RoomForValue = 20;
    private const double WidestName = 230;
    private const int MostNameLines = 3;
    private const double WidestNarrowName = 92;
    private const double WidestEndLabel = 150;

    public required Scale X { get; init; }

    public required Scale Y { get; init; }

    public required Box Frame { get; init; }

    public required double Height { get; init; }

    public required IReadOnlyList<Tick> XTicks { get; init; }

    public required IReadOnlyList<Tick> YTicks { get; init; }

    /// <summary>Names of rows stand above their marks, as a narrow screen has no room beside them.</summary>
    public required bool NamesAbove { get; init; }

    /// <summary>Height that the marks of a row have.</summary>
    public required double RowHeight { get; init; }

    public required ColumnNames ColumnNames { get; init; }

    public required Key Key { get; init; }

    public required IReadOnlyList<EndLabel> EndLabels { get; init; }

    public required IReadOnlyList<PlacedLabel> EventLabels { get; init; }

    public required double AxisTitleTop { get; init; }

    public required double KeyTop { get; init; }

    /// <summary>The axis is repeated above a long list, at whose foot nobody remembers it.</summary>
    public required bool HasTicksAbove { get; init; }

    public required double AtRiskTop { get; init; }

    public static Layout Of(Picture picture, Language language, PictureSize size)
    {
        var figure = picture.Figure;
        var x = Scale.Of(figure.X, Extent.Horizontal(figure), MostAcross(figure.X, size.Width - 90));
        var y = Scale.Of(figure.Y, Extent.Vertical(figure), size.VerticalTicks);
        var yTicks = Ticks.Of(figure.Y, y, figure.Y is NumberAxis ? size.VerticalTicks : 8, language);
        var names = figure.Y is CategoryAxis rows ? rows.Names.Select(name => name.In(language)).ToList() : [];
        var widestName = names.Select(Width).DefaultIfEmpty(0).Max();
        var namesAbove = !size.IsWide && widestName > WidestNarrowName;

        var left = Left(figure, yTicks, widestName, namesAbove, language, size);
        var endLabels = EndLabel.Of(figure, y, size, language, WidestEndLabel);
        var key = Key.Of(figure, language, size, hasSeries: endLabels.Count == 0);
        var xTicks = Ticks.Of(figure.X, x, MostAcross(figure.X, size.Width - left - 20), language);
        var right = size.Width - Right(figure, x, xTicks, endLabels, language);
        x = x with { Start = left, End = right };

        var top = picture.Label is not null ? 30.0 : 2;
        var keyTop = top;
        top += key.Rows * Paint.LineHeight + (key.Rows > 0 ? 8 : 0);
        var axisTitleTop = top;
        if (figure.Y is not CategoryAxis && figure.Y.Title.In(language).Length > 0)
            top += Paint.LineHeight + 2;
        var eventLabels = PlacedLabel.OfAll(figure, x, size, language, top);
        var hasTicksAbove = figure.Lies && size.IsWide && names.Count >= Axes.LongList;
        top += hasTicksAbove ? Paint.LineHeight : 0;
        top += eventLabels.Select(label => label.Row + 1).DefaultIfEmpty(0).Max() * PlacedLabel.RowHeight + (figure.Marks.Any(mark => mark is BarMark) && !figure.Lies ? RoomForValue : 8);

        var above = !namesAbove ? 0 : widestName > size.Width - 8 ? AboveRow + Paint.LineHeight : AboveRow;
        var rowHeight = RowHeightOf(figure, names, left - 10, namesAbove);
        var plotHeight = figure.Y is CategoryAxis
            ? Math.Max(1, names.Count) * (rowHeight + above)
            : size.PlotHeight;
        Box frame = new(left, top, right, top + plotHeight);
        // Where names stand above, the middle of a row is the middle of what is left beneath its name.
        y = figure.Y is CategoryAxis
            ? y with { Start = frame.Top + above / 2, End = frame.Bottom + above / 2 }
            : y with { Start = frame.Bottom, End = frame.Top };

        var columnNames = ColumnNames.Of(figure, x, language);
        var bottom = frame.Bottom + columnNames.Height + 6;
        if (figure.X.Title.In(language).Length > 0)
            bottom += Paint.LineHeight;
        return new()
        {
            X = x,
            Y = y,
            Frame = frame,
            XTicks = xTicks,
            YTicks = yTicks,
            NamesAbove = namesAbove,
            RowHeight = rowHeight,
            ColumnNames = columnNames,
            Key = key,
            EndLabels = EndLabel.Apart(endLabels, y),
            EventLabels = eventLabels,
            AxisTitleTop = axisTitleTop,
            KeyTop = keyTop,
            HasTicksAbove = hasTicksAbove,
            AtRiskTop = bottom + 10,
            Height = bottom + AtRisk.HeightOf(figure, size, language) + 4,
        };
    }

    private static int MostAcross(Axis axis, double width) => axis switch
    {
        YearAxis => Math.Max(2, (int)(width / 48)),
        DateAxis => Math.Max(2, (int)(width / 62)),
        _ => Math.Max(2, (int)(width / 72)),
    };

    private static double Left(
        Figure figure, IReadOnlyList<Tick> yTicks, double widestName, bool namesAbove, Language language, PictureSize size)
    {
        var left = figure.Y is CategoryAxis
            ? namesAbove ? 2 : Math.Min(widestName, size.IsWide ? WidestName : WidestNarrowName) + 10
            : yTicks.Select(tick => Width(tick.Label)).DefaultIfEmpty(0).Max() + 8;
        return AtRisk.NamesStandBeside(figure, size, language) ? Math.Max(left, AtRisk.WidthOfNames(figure, language) + 24) : left;
    }

    private static double Right(Figure figure, Scale x, IReadOnlyList<Tick> ticks, IReadOnlyList<EndLabel> endLabels, Language language)
    {
        if (endLabels.Count > 0)
            return endLabels.Max(label => label.Width) + 12;
        var lastTick = ticks.Count > 0 && ticks[^1].At > x.To - (x.To - x.From) * 0.03 ? Width(ticks[^1].Label) / 2 : 0;
        return Math.Max(lastTick + 2, Bars.RoomForValues(figure, x, language)) + 6;
    }

    private static double RowHeightOf(Figure figure, List<string> names, double widest, bool namesAbove)
    {
        var lines = namesAbove ? 1 : names.Select(name => TextWidth.Wrap(name, widest, Paint.FontSize, MostNameLines).Count).DefaultIfEmpty(1).Max();
        var marks = figure.Marks.Any(mark => mark is SpanMark) ? Spans.Lanes(figure) * Spans.LaneHeight + 12 : 30;
        return Math.Max(marks, namesAbove ? 26 : lines * Axes.NameLineHeight + 6);
    }

    private static double Width(string text) => text.Length > 200 ? 10_000 : TextWidth.Of(text, Paint.FontSize);
}
