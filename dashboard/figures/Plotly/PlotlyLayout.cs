using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures.Svg;
using static Analytics.Figures.Plotly.PlotlyParts;
using Described = DynamicObj.DynamicObj;

namespace Analytics.Figures.Plotly;

/// <summary>Axes, events, breaks, gaps and words around the marks, as Plotly's layout.</summary>
internal static class PlotlyLayout
{
    public static global::Plotly.NET.Layout Of(Picture shown, Language language)
    {
        var figure = shown.Figure;
        var y = Scale.Of(figure.Y, Extent.Vertical(figure), PictureSize.Wide.VerticalTicks);
        var x = Scale.Of(figure.X, Extent.Horizontal(figure), 8);
        return With(new global::Plotly.NET.Layout(),
            ("font", An(("family", SvgDrawing.FontFamily), ("size", 13), ("color", Paint.Ink))),
            ("paper_bgcolor", "rgba(0,0,0,0)"), ("plot_bgcolor", "rgba(0,0,0,0)"),
            ("margin", An(("t", shown.Label is not null ? 74 : 48), ("r", 16), ("b", 56 + 20 * figure.AtRisk.Count), ("l", 48))),
            ("height", HeightOf(figure)),
            ("hovermode", "closest"), ("hoverlabel", An(("bgcolor", Paint.Card), ("bordercolor", Paint.Line), ("font", An(("color", Paint.Ink))))),
            ("barmode", figure.Marks.Any(mark => mark is SpanMark) ? "overlay" : "relative"), ("bargap", 0.28),
            ("showlegend", figure.Marks.DistinctBy(mark => mark.Series.Id).Count() > 1),
            ("legend", An(("orientation", "h"), ("x", 0), ("y", 1.02), ("yanchor", "bottom"))),
            ("separators", language.Code switch { "en" => ".,", "fr" => ",\u202F", _ => ",." }),
            ("xaxis", AxisOf(figure.X, x, language, isVertical: false)), ("yaxis", AxisOf(figure.Y, y, language, isVertical: true)),
            ("shapes", Shapes(figure, x).Concat(PlotlyHeatKey.Shapes(figure, language)).ToArray()), ("annotations", Annotations(shown, x, language).ToArray()),
            ("modebar", An(("bgcolor", "rgba(0,0,0,0)"), ("color", Paint.Muted), ("activecolor", Paint.Of(SeriesColour.Accent)))),
            ("uirevision", shown.Id));
    }

    private static int HeightOf(Figure figure) =>
        figure.Y is CategoryAxis rows ? Math.Clamp(rows.Names.Count * 44 + 120, 240, 6000) : 440 + 20 * figure.AtRisk.Count;

    private static Described AxisOf(Axis axis, Scale scale, Language language, bool isVertical)
    {
        var described = An(
            ("title", An(("text", Escape(axis.Title.In(language))), ("standoff", 6), ("font", An(("size", 13), ("color", Paint.Muted))))), ("automargin", true), ("zeroline", false),
            ("showgrid", isVertical && axis is not CategoryAxis), ("gridcolor", Paint.Line), ("linecolor", Paint.Muted), ("tickcolor", Paint.Muted),
            ("showline", !isVertical));
        return axis switch
        {
            CategoryAxis categories => With(described,
                ("tickvals", Enumerable.Range(0, categories.Names.Count).ToArray()),
                ("ticktext", categories.Names.Select(name => Escape(Short(name.In(language)))).ToArray()),
                ("range", isVertical ? new[] { scale.To, scale.From } : [scale.From, scale.To])),
            DateAxis dates => With(described, ("type", "date"), ("range", new[] { Day(dates.From.DayNumber), Day(dates.To.DayNumber) })),
            YearAxis => With(described, ("range", new[] { scale.From, scale.To }), ("tickformat", "d")),
            NumberAxis { Unit: Unit.Share } => With(described, ("range", new[] { scale.From, scale.To }), ("tickformat", ".0%")),
            _ => With(described, ("range", new[] { scale.From, scale.To }), ("separatethousands", true)),
        };
    }

    private static IEnumerable<Described> Shapes(Figure figure, Scale x)
    {
        foreach (var each in figure.Events)
            yield return Stretch(figure, x, each.From, each.To, $"{Paint.Ink}@0.07");
        foreach (var gap in figure.Gaps)
            yield return Stretch(figure, x, gap.From, gap.To, $"{Paint.Line}@0.5");
        foreach (var each in figure.Breaks)
        {
            var at = Position(figure.X, each.At);
            yield return An(
                ("type", "line"), ("xref", "x"), ("yref", "paper"), ("x0", at), ("x1", at), ("y0", 0), ("y1", 1),
                ("line", An(("color", Paint.Break), ("width", 1.25), ("dash", "4px,3px"))));
        }
    }

    private static Described Stretch(Figure figure, Scale x, double from, double to, string colour) => An(
        ("type", "rect"), ("layer", "below"), ("xref", "x"), ("yref", "paper"), ("x0", Position(figure.X, from)),
        ("x1", Position(figure.X, to)), ("y0", 0), ("y1", 1), ("fillcolor", colour), ("line", An(("width", 0))));

    private static IEnumerable<Described> Annotations(Picture shown, Scale x, Language language)
    {
        var figure = shown.Figure;
        var drawn = x with { Start = 48, End = 700 };
        foreach (var label in PlacedLabel.OfAll(figure, drawn, PictureSize.Wide, language, 0))
        {
            var start = StartOf(label.Of, x);
            yield return Note(label.Text, ("bgcolor", $"{Paint.Card}@0.7"), ("x", Position(figure.X, start)), ("y", 1), ("yref", "paper"),
                ("xanchor", label.Left < drawn.At(start) ? "right" : "left"), ("yanchor", "top"), ("yshift", -PlacedLabel.RowHeight * label.Row));
        }

        foreach (var cell in figure.Marks.OfType<CellMark>().SelectMany(mark => mark.Cells).Where(cell => cell.Value is null))
            yield return Note("×", ("x", cell.Column), ("y", cell.Row));
        foreach (var (end, left) in PlotlyHeatKey.Ends(figure, language))
            yield return Note(end,
                ("x", 0), ("xref", "paper"), ("xanchor", "left"), ("xshift", left), ("y", 1), ("yref", "paper"), ("yanchor", "bottom"), ("yshift", 2), ("font", An(("color", Paint.Ink), ("size", 13))));
        foreach (var gap in figure.Gaps)
            yield return Note(gap.Name.In(language), ("x", Position(figure.X, (gap.From + gap.To) / 2)), ("y", 0.5), ("yref", "paper"), ("textangle", -90));
        foreach (var (row, atRisk) in figure.AtRisk.Index())
            foreach (var count in atRisk.Counts)
                yield return Note(Writing.Whole(count.Count, language),
                    ("x", Position(figure.X, count.At)), ("y", 0), ("yref", "paper"), ("yanchor", "top"), ("yshift", -46 - 18 * row),
                    ("font", An(("color", Paint.Of(atRisk.Series.Colour)), ("size", 12))));
        if (shown.Label is { } synthetic)
            yield return Note(synthetic.In(language),
                ("x", 0.5), ("xref", "paper"), ("y", 1), ("yref", "paper"), ("yanchor", "bottom"), ("yshift", 30), ("bgcolor", Paint.Card),
                ("bordercolor", Paint.Muted), ("borderpad", 4), ("font", An(("color", Paint.Ink), ("size", 13))));
    }

    private static Described Note(string text, params ReadOnlySpan<(string Name, object? Value)> place) =>
        With(With(An(("text", Escape(text)), ("showarrow", false), ("font", An(("color", Paint.Muted), ("size", 12)))), ("xref", "x")), place);

    private static double StartOf(object of, Scale x) => of switch
    {
        EventSpan each => Math.Max(x.From, each.From),
        DefinitionBreak each => each.At,
        _ => throw new ArgumentException($"A {of.GetType().Name} has no label above the plot.", nameof(of)),
    };
}
