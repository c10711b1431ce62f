using System.Globalization;
using System.Text.Json.Nodes;
using Analytics.Dashboard.Exhibits.Drawing;
using Analytics.Dashboard.Languages;
using Analytics.Data.Languages;
using DynamicObj;
using Microsoft.FSharp.Collections;
using Plotly.NET;

namespace Analytics.Dashboard.Exhibits;

/// <summary>
/// The same figure for the reader who reaches for it, as the data, layout and configuration of Plotly. A colour is the name of a style sheet's
/// property, `var(--accent)`, with its opacity after an at sign where it has one, `var(--accent)@0.18`: the browser puts in the values of the theme.
/// </summary>
public static class PlotlyFigure
{
    public static JsonObject Draw(Exhibit exhibit, Figure figure, Language language)
    {
        Speech speech = new(figure, language);
        var y = Scale.Of(figure.Y, Extent.Vertical(figure), PictureSize.Wide.VerticalTicks);
        var traces = figure.Marks.SelectMany(mark => Traces(figure, mark, speech)).Concat(SpanTraces(figure, speech));
        var chart = GenericChart.ofTraceObjects(false, ListModule.OfSeq(traces));
        chart = GenericChart.setLayout(LayoutOf(exhibit, figure, y, language), chart);
        chart = GenericChart.setConfig(With(new Config(),
            ("displaylogo", false), ("responsive", true), ("modeBarButtonsToRemove", new[] { "lasso2d", "select2d" }), ("plotlyServerURL", "")), chart);
        return JsonNode.Parse(GenericChart.toFigureJson(chart))!.AsObject();
    }

    private static IEnumerable<Trace> Traces(Figure figure, Mark mark, Speech speech) => mark switch
    {
        BarMark bars => [Bars(figure, bars, speech)],
        LineMark or StepMark => [.. Band(figure, mark), Curve(figure, mark, speech), .. Censored(figure, mark, speech)],
        PointMark points => [Points(figure, points, speech)],
        CellMark cells => [Cells(figure, cells, speech)],
        _ => [],
    };

    private static Trace Bars(Figure figure, BarMark mark, Speech speech)
    {
        var across = Positions(figure.Lies() ? figure.Y : figure.X, mark.Bars.Select(bar => bar.At));
        var along = mark.Bars.Select(bar => Finite(bar.Length)).ToArray();
        return ATrace("bar", mark.Series, speech,
            ("x", figure.Lies() ? along : across),
            ("y", figure.Lies() ? across : along),
            ("orientation", figure.Lies() ? "h" : "v"),
            ("marker", Fills(mark.Series, [.. mark.Bars.Select(bar => bar.Provenance)])),
            ("hovertext", mark.Bars.Select(bar => Escape(speech.Of(mark.Series, bar))).ToArray()),
            ("hoverinfo", "text"));
    }

    private static Trace Curve(Figure figure, Mark mark, Speech speech)
    {
        var points = Drawing.Curves.PointsOf(mark);
        return ATrace("scatter", mark.Series, speech,
            ("x", Positions(figure.X, points.Select(point => point.X))),
            ("y", points.Select(point => point.Y is { } y ? Finite(y) : null).ToArray()),
            // A value between two gaps is a point or nothing.
            ("mode", points.Any(point => point.Y is null) ? "lines+markers" : "lines"),
            ("connectgaps", false),
            ("marker", An(("size", 5), ("color", Paint.Of(mark.Series.Colour)))),
            ("line", An(
                ("color", Paint.Of(mark.Series.Colour)), ("width", 2.25), ("dash", DashName(mark.Series.Dash)), ("shape", mark is StepMark ? "hv" : "linear"))),
            ("hovertext", points.Select(point => Escape(speech.Of(mark.Series, point))).ToArray()),
            ("hoverinfo", "text"));
    }

    /// <summary>The outlines of the band as one path, with a null between two of them.</summary>
    private static IEnumerable<Trace> Band(Figure figure, Mark mark)
    {
        List<object?> x = [];
        List<object?> y = [];
        foreach (var outline in Drawing.Curves.Bands(mark))
        {
            if (x.Count > 0)
            {
                x.Add(null);
                y.Add(null);
            }

            x.AddRange(Positions(figure.X, outline.Select(point => point.X)));
            y.AddRange(outline.Select(point => Finite(point.Y)));
        }

        if (x.Count > 0)
            yield return With(new Trace("scatter"),
                ("x", x), ("y", y), ("mode", "lines"), ("fill", "toself"), ("fillcolor", $"{Paint.Of(mark.Series.Colour)}@{Invariant(Paint.BandOpacity)}"),
                ("line", An(("width", 0))), ("hoverinfo", "skip"), ("showlegend", false), ("legendgroup", mark.Series.Id));
    }

    private static IEnumerable<Trace> Censored(Figure figure, Mark mark, Speech speech)
    {
        if (mark is StepMark { Censored.Count: > 0 } step)
            yield return With(new Trace("scatter"),
                ("x", Positions(figure.X, step.Censored.Select(point => point.X))), ("y", step.Censored.Select(point => point.Y).ToArray()),
                ("mode", "markers"), ("showlegend", false), ("legendgroup", step.Series.Id),
                ("marker", An(("symbol", "line-ns-open"), ("size", 8), ("color", Paint.Of(step.Series.Colour)))),
                ("hovertext", Escape($"{step.Series.Name.In(speech.Language)}{Writing.Colon(speech.Language)}{Words.Censored.In(speech.Language)}")),
                ("hoverinfo", "text"));
    }

    private static Trace Points(Figure figure, PointMark mark, Speech speech)
    {
        var trace = ATrace("scatter", mark.Series, speech,
            ("x", Positions(figure.X, mark.Points.Select(point => point.X))),
            ("y", Positions(figure.Y, mark.Points.Select(point => point.Y))),
            ("mode", mark.Points.Any(point => point.IsLabelled) ? "markers+text" : "markers"),
            ("text", mark.Points.Select(point => point is { IsLabelled: true, Label: { } label } ? Escape(Short(label.In(speech.Language))) : "").ToArray()),
            ("textposition", "middle right"),
            ("marker", With(Fills(mark.Series, [.. mark.Points.Select(point => point.Provenance)]), ("symbol", Symbol(mark.Series.Colour)), ("size", 9))),
            ("hovertext", mark.Points.Select(point => Escape(speech.Of(mark.Series, point))).ToArray()),
            ("hoverinfo", "text"));
        if (mark.Points.Any(point => point.Low is not null && point.High is not null))
        {
            var at = (DataPoint point) => figure.Lies() ? point.X : point.Y;
            trace.SetProperty(figure.Lies() ? "error_x" : "error_y", An(
                ("type", "data"), ("symmetric", false), ("color", Paint.Of(mark.Series.Colour)), ("thickness", 1.5), ("width", 4),
                ("array", mark.Points.Select(point => point.High - at(point)).ToArray()),
                ("arrayminus", mark.Points.Select(point => at(point) - point.Low).ToArray())));
        }

        return trace;
    }

    private static Trace Cells(Figure figure, CellMark mark, Speech speech)
    {
        var columns = ((CategoryAxis)figure.X).Names.Count;
        var rows = ((CategoryAxis)figure.Y).Names.Count;
        var byPlace = mark.Cells.ToLookup(cell => (cell.Row, cell.Column));
        T[][] Grid<T>(Func<HeatCell?, T> write) =>
            [.. Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, columns).Select(column => write(byPlace[(row, column)].FirstOrDefault())).ToArray())];
        return With(new Trace("heatmap"),
            ("z", Grid(cell => cell?.Value is { } value ? Finite(value) : null)),
            ("text", Grid(cell => cell is null ? "" : cell.Value is { } value ? Writing.Plain(value, mark.Unit, speech.Language) : "×")),
            ("texttemplate", "%{text}"),
            ("hovertext", Grid(cell => cell is null ? "" : Escape(speech.Of(cell, mark.Unit)))),
            ("hoverinfo", "text"),
            ("colorscale", new object[] { new object[] { 0, "var(--card)" }, new object[] { 1, $"{Paint.Of(mark.Series.Colour)}@0.5" } }),
            ("zmin", 0), ("showscale", false), ("xgap", 2), ("ygap", 2));
    }

    private static IEnumerable<Trace> SpanTraces(Figure figure, Speech speech) =>
        Spans.Placed(figure).GroupBy(placed => placed.Series).Select(series =>
        {
            var spans = series.ToList();
            var isDate = figure.X is DateAxis;
            return ATrace("bar", series.Key, speech,
                ("orientation", "h"),
                ("base", Positions(figure.X, spans.Select(placed => placed.Span.From))),
                // Plotly measures a length of time in milliseconds.
                ("x", spans.Select(placed => (placed.Span.To - placed.Span.From) * (isDate ? TimeSpan.MillisecondsPerDay : 1)).ToArray()),
                ("y", spans.Select(placed => placed.Span.Row).ToArray()),
                ("width", spans.Select(placed => 0.6 / placed.Lanes).ToArray()),
                ("offset", spans.Select(placed => -0.3 + 0.6 * placed.Lane / placed.Lanes).ToArray()),
                ("marker", Fills(series.Key, [.. spans.Select(placed => placed.Span.Provenance)])),
                ("hovertext", spans.Select(placed => Escape(speech.Of(placed.Span))).ToArray()),
                ("hoverinfo", "text"));
        });

    private static Plotly.NET.Layout LayoutOf(Exhibit exhibit, Figure figure, Scale y, Language language)
    {
        var x = Scale.Of(figure.X, Extent.Horizontal(figure), 8);
        return With(new Plotly.NET.Layout(),
            ("font", An(("family", Picture.FontFamily), ("size", 13), ("color", Paint.Ink))),
            ("paper_bgcolor", "rgba(0,0,0,0)"), ("plot_bgcolor", "rgba(0,0,0,0)"),
            ("margin", An(("t", exhibit.IsSynthetic ? 74 : 48), ("r", 16), ("b", 48 + 20 * figure.AtRisk.Count), ("l", 48))),
            ("height", HeightOf(figure)),
            ("hovermode", "closest"), ("hoverlabel", An(("bgcolor", Paint.Card), ("bordercolor", Paint.Line), ("font", An(("color", Paint.Ink))))),
            ("barmode", figure.Marks.Any(mark => mark is SpanMark) ? "overlay" : "relative"), ("bargap", 0.28),
            ("showlegend", figure.Marks.DistinctBy(mark => mark.Series.Id).Count() > 1),
            ("legend", An(("orientation", "h"), ("x", 0), ("y", 1.02), ("yanchor", "bottom"))),
            ("separators", language.Code switch { "en" => ".,", "fr" => ",\u202F", _ => ",." }),
            ("xaxis", AxisOf(figure.X, x, language, isVertical: false)), ("yaxis", AxisOf(figure.Y, y, language, isVertical: true)),
            ("shapes", Shapes(figure, x).ToArray()), ("annotations", Annotations(exhibit, figure, x, language).ToArray()),
            ("uirevision", exhibit.Id));
    }

    private static int HeightOf(Figure figure) =>
        figure.Y is CategoryAxis rows ? Math.Clamp(rows.Names.Count * 44 + 120, 240, 6000) : 440 + 20 * figure.AtRisk.Count;

    private static DynamicObj.DynamicObj AxisOf(Axis axis, Scale scale, Language language, bool isVertical)
    {
        var described = An(
            ("title", An(("text", Escape(axis.Title.In(language))))), ("automargin", true), ("zeroline", false),
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

    private static IEnumerable<DynamicObj.DynamicObj> Shapes(Figure figure, Scale x)
    {
        foreach (var each in figure.Events)
            yield return Stretch(figure, x, each.From, each.To, Paint.Event);
        foreach (var gap in figure.Gaps)
            yield return Stretch(figure, x, gap.From, gap.To, $"{Paint.Line}@0.5");
        foreach (var each in figure.Breaks)
        {
            var at = Position(figure.X, x.Moment(each.At));
            yield return An(
                ("type", "line"), ("xref", "x"), ("yref", "paper"), ("x0", at), ("x1", at), ("y0", 0), ("y1", 1),
                ("line", An(("color", Paint.Break), ("width", 1.25), ("dash", "4px,3px"))));
        }
    }

    private static DynamicObj.DynamicObj Stretch(Figure figure, Scale x, double from, double to, string colour) => An(
        ("type", "rect"), ("layer", "below"), ("xref", "x"), ("yref", "paper"), ("x0", Position(figure.X, x.Moment(from))),
        ("x1", Position(figure.X, x.MomentAfter(to))), ("y0", 0), ("y1", 1), ("fillcolor", colour), ("line", An(("width", 0))));

    private static IEnumerable<DynamicObj.DynamicObj> Annotations(Exhibit exhibit, Figure figure, Scale x, Language language)
    {
        foreach (var (row, label) in PlacedLabel.OfAll(figure, x with { Start = 48, End = 700 }, PictureSize.Wide, language, 0).Index())
            yield return Note(label.Text, ("x", Position(figure.X, StartOf(label.Of, x))), ("y", 1), ("yref", "paper"),
                ("xanchor", "left"), ("yanchor", "top"), ("yshift", -PlacedLabel.RowHeight * label.Row));
        foreach (var gap in figure.Gaps)
            yield return Note(gap.Name.In(language), ("x", Position(figure.X, (x.Moment(gap.From) + x.MomentAfter(gap.To)) / 2)), ("y", 0.5), ("yref", "paper"), ("textangle", -90));
        foreach (var (row, atRisk) in figure.AtRisk.Index())
            foreach (var count in atRisk.Counts)
                yield return Note(Writing.Whole(count.Count, language),
                    ("x", Position(figure.X, count.At)), ("y", 0), ("yref", "paper"), ("yanchor", "top"), ("yshift", -44 - 18 * row),
                    ("font", An(("color", Paint.Of(atRisk.Series.Colour)), ("size", 12))));
        if (exhibit.IsSynthetic)
            yield return Note(Words.Synthetic.In(language),
                ("x", 0.5), ("xref", "paper"), ("y", 1), ("yref", "paper"), ("yanchor", "bottom"), ("yshift", 30), ("bgcolor", Paint.Card),
                ("bordercolor", Paint.Muted), ("borderpad", 4), ("font", An(("color", Paint.Ink), ("size", 13))));
    }

    private static DynamicObj.DynamicObj Note(string text, params ReadOnlySpan<(string Name, object? Value)> place) =>
        With(With(An(("text", Escape(text)), ("showarrow", false), ("font", An(("color", Paint.Muted), ("size", 12)))), ("xref", "x")), place);

    private static double StartOf(object of, Scale x) => of switch
    {
        EventSpan each => Math.Max(x.From, x.Moment(each.From)),
        DefinitionBreak each => x.Moment(each.At),
        _ => throw new ArgumentException($"A {of.GetType().Name} has no label above the plot.", nameof(of)),
    };

    /// <summary>Solid, hollow or hatched, as in the drawing of the server.</summary>
    private static DynamicObj.DynamicObj Fills(Series series, IReadOnlyList<Provenance> provenance)
    {
        var colour = Paint.Of(series.Colour);
        var marker = An(
            ("color", provenance.Select(each => Paint.Of(each) == Fill.Hollow ? Paint.Card : colour).ToArray()),
            ("line", An(("color", colour), ("width", 1.25))));
        return provenance.Any(each => Paint.Of(each) == Fill.Hatched)
            ? With(marker, ("pattern", An(
                ("shape", provenance.Select(each => Paint.Of(each) == Fill.Hatched ? "/" : "").ToArray()), ("fgcolor", Paint.Card), ("size", 6))))
            : marker;
    }

    private static Trace ATrace(string type, Series series, Speech speech, params ReadOnlySpan<(string Name, object? Value)> properties) =>
        With(With(new Trace(type), ("name", Escape(series.Name.In(speech.Language))), ("legendgroup", series.Id)), properties);

    private static string DashName(Dash dash) => dash switch
    {
        Dash.Dashed => "dash",
        Dash.Dotted => "dot",
        Dash.DashDotted => "dashdot",
        _ => "solid",
    };

    private static string Symbol(SeriesColour colour) => colour switch
    {
        SeriesColour.Second => "square",
        SeriesColour.Third => "triangle-up",
        SeriesColour.Fourth => "diamond",
        SeriesColour.Fifth => "triangle-down",
        _ => "circle",
    };

    private static object?[] Positions(Axis axis, IEnumerable<double> positions) => [.. positions.Select(position => Position(axis, position))];

    private static object? Position(Axis axis, double position) => axis is DateAxis ? Day(position) : Finite(position);

    private static string Day(double dayNumber)
    {
        var whole = (int)Math.Clamp(dayNumber, 0, DateOnly.MaxValue.DayNumber);
        return DateOnly.FromDayNumber(whole).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>JSON has no word for what is not a number.</summary>
    private static object? Finite(double number) => double.IsFinite(number) ? number : null;

    private static string Short(string text) => text.Length > 60 ? text[..59].TrimEnd() + "…" : text;

    /// <summary>Plotly reads a few tags in its texts, so what looks like one is written as text.</summary>
    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Invariant(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static DynamicObj.DynamicObj An(params ReadOnlySpan<(string Name, object? Value)> properties) => With(new DynamicObj.DynamicObj(), properties);

    private static T With<T>(T described, params ReadOnlySpan<(string Name, object? Value)> properties)
        where T : DynamicObj.DynamicObj
    {
        foreach (var (name, value) in properties)
            described.SetProperty(name, value);
        return described;
    }
}
