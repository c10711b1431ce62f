using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures.Svg;
using Plotly.NET;
using static Analytics.Figures.Plotly.PlotlyParts;
using Described = DynamicObj.DynamicObj;

namespace Analytics.Figures.Plotly;

/// <summary>The marks of a figure as Plotly's traces.</summary>
internal static class PlotlyTraces
{
    public static IEnumerable<Trace> Of(Figure figure, Speech speech) =>
        [.. figure.Marks.SelectMany(mark => Traces(figure, mark, speech)), .. SpanTraces(figure, speech), .. LegendTraces(figure, speech)];

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
        var across = Positions(figure.Lies ? figure.Y : figure.X, mark.Bars.Select(bar => bar.At));
        var along = mark.Bars.Select(bar => Finite(bar.Length)).ToArray();
        return ATrace("bar", mark.Series, speech,
            ("x", figure.Lies ? along : across),
            ("y", figure.Lies ? across : along),
            ("orientation", figure.Lies ? "h" : "v"),
            ("marker", Partial(figure, mark, Fills(mark.Series, [.. mark.Bars.Select(bar => bar.Provenance)]))),
            ("hovertext", mark.Bars.Select(bar => Escape(speech.Of(mark.Series, bar))).ToArray()),
            ("hoverinfo", "text"));
    }

    private static Trace Curve(Figure figure, Mark mark, Speech speech)
    {
        var points = Svg.Curves.PointsOf(mark);
        return ATrace("scatter", mark.Series, speech,
            ("x", Positions(figure.X, points.Select(point => point.X))),
            ("y", points.Select(point => point.Y is { } y ? Finite(y) : null).ToArray()),
            ("showlegend", true),
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
        foreach (var outline in Svg.Curves.Bands(mark))
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
                ("hovertext", Escape($"{step.Series.Name.In(speech.Language)}{Writing.Colon(speech.Language)}{FigureWords.Censored.In(speech.Language)}")),
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
            var at = (DataPoint point) => figure.Lies ? point.X : point.Y;
            trace.SetProperty(figure.Lies ? "error_x" : "error_y", An(
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
        var scale = HeatScale.Of(mark) ?? new(0, 0, 1);
        return With(new Trace("heatmap"),
            ("z", Grid(cell => cell?.Value is { } value ? Finite(value) : null)),
            ("text", Grid(cell => (cell?.Value is { } value ? Writing.Plain(value, mark.Unit, speech.Language) : "") + (cell is { IsMarked: true } ? " •" : ""))),
            ("texttemplate", "%{text}"),
            ("hovertext", Grid(cell => cell is null ? "" : Escape(speech.Of(cell, mark.Unit)))),
            ("hoverinfo", "text"),
            ("colorscale", Steps(mark, scale)), ("zmin", scale.From), ("zmax", scale.To), ("showscale", false), ("xgap", 2), ("ygap", 2));
    }

    /// <summary>Each step is one colour from its beginning to its end.</summary>
    private static object[] Steps(CellMark mark, HeatScale scale) =>
    [
        .. Enumerable.Range(0, scale.Steps).SelectMany(step =>
        {
            var colour = PlotlyHeatKey.Colour(mark, scale, step);
            return new object[] { new object[] { (double)step / scale.Steps, colour }, new object[] { (step + 1.0) / scale.Steps, colour } };
        }),
    ];

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

    /// <summary>
    /// One empty trace a series, for the legend alone: a trace shows the fill of its first mark there, which others of it may not have.
    /// </summary>
    private static IEnumerable<Trace> LegendTraces(Figure figure, Speech speech) =>
        from mark in figure.Marks.Where(mark => mark is BarMark or PointMark or SpanMark).DistinctBy(mark => mark.Series.Id)
        let colour = Paint.Of(mark.Series.Colour)
        select With(new Trace(mark is PointMark ? "scatter" : "bar"),
            ("name", Escape(mark.Series.Name.In(speech.Language))), ("legendgroup", mark.Series.Id), ("showlegend", true), ("hoverinfo", "skip"),
            ("mode", mark is PointMark ? "markers" : null),
            ("x", new object?[] { null }), ("y", new object?[] { null }),
            ("marker", With(
                Swatches.Shared(mark) is { } shared ? Fills(mark.Series, [shared]) : An(("color", colour)),
                ("symbol", mark is PointMark ? Symbol(mark.Series.Colour) : null), ("size", mark is PointMark ? 9 : null))));

    /// <summary>What is known in part is lighter, as in the drawing of the server; the tooltip says until when.</summary>
    private static Described Partial(Figure figure, BarMark mark, Described marker) => figure.Partial.Count == 0
        ? marker
        : With(marker, ("opacity", mark.Bars.Select(bar => figure.PartialAt(bar.At) is null ? 1 : Paint.PartialOpacity).ToArray()));

    /// <summary>Solid, hollow or hatched, as in the drawing of the server.</summary>
    private static Described Fills(Series series, IReadOnlyList<Provenance> provenance)
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

        With(With(new Trace(type), ("name", Escape(series.Name.In(speech.Language))), ("legendgroup", series.Id), ("showlegend", false)), properties);

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
}
