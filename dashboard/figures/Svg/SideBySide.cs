namespace Analytics.Figures.Svg;

/// <summary>Figures of the same kind that are looked at together: drawn to one scale, so that what looks larger is larger.</summary>
public static class SideBySide
{
    /// <summary>Numbers on both axes, and the steps of heat maps, over the range of them all. A figure in another unit keeps its own.</summary>
    public static IReadOnlyList<Figure> OnOneScale(IReadOnlyList<Figure> figures) => WithOneRange(
        WithOneAxis(
            WithOneAxis(figures, static figure => figure.Y, Extent.Vertical, static (figure, axis) => figure with { Y = axis }),
            static figure => figure.X, Extent.Horizontal, static (figure, axis) => figure with { X = axis }));

    /// <summary>Years and days from the first of any figure to the last.</summary>
    public static IReadOnlyList<Figure> OverOneSpan(IReadOnlyList<Figure> figures)
    {
        var years = figures.Select(figure => figure.X).OfType<YearAxis>().ToList();
        var dates = figures.Select(figure => figure.X).OfType<DateAxis>().ToList();
        return
        [
            .. figures.Select(figure => figure.X switch
            {
                YearAxis axis => figure with { X = axis with { From = years.Min(each => each.From), To = years.Max(each => each.To) } },
                DateAxis axis => figure with { X = axis with { From = dates.Min(each => each.From), To = dates.Max(each => each.To) } },
                _ => figure,
            }),
        ];
    }

    private static IReadOnlyList<Figure> WithOneAxis(
        IReadOnlyList<Figure> figures, Func<Figure, Axis> axisOf, Func<Figure, IEnumerable<double>> extent, Func<Figure, Axis, Figure> with)
    {
        if (figures.Select(axisOf).OfType<NumberAxis>().FirstOrDefault() is not { } first)
            return figures;
        var scales = figures.Where(IsLike).Select(figure => Scale.Of(axisOf(figure), extent(figure), PictureSize.Narrow.VerticalTicks)).ToList();
        return [.. figures.Select(figure => IsLike(figure) ? with(figure, (NumberAxis)axisOf(figure) with { From = scales.Min(scale => scale.From), To = scales.Max(scale => scale.To) }) : figure)];

        bool IsLike(Figure figure) => axisOf(figure) is NumberAxis number && number.Unit == first.Unit;
    }

    private static IReadOnlyList<Figure> WithOneRange(IReadOnlyList<Figure> figures)
    {
        var scales = figures.SelectMany(figure => figure.Marks).OfType<CellMark>().Select(HeatScale.Of).OfType<HeatScale>().ToList();
        if (scales.Count == 0)
            return figures;
        (double From, double To) range = (scales.Min(scale => scale.From), scales.Max(scale => scale.To));
        return [.. figures.Select(figure => figure with { Marks = [.. figure.Marks.Select(mark => mark is CellMark cells ? cells with { Range = range } : mark)] })];
    }
}
