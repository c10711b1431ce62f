using Analytics.Data;

namespace Analytics.Figures.Svg;

/// <summary>From positions on an axis to pixels. The end may lie before the start: upwards is backwards on a screen.</summary>
internal sealed record Scale(Axis Axis, double From, double To, double Start, double End)
{
    // Beyond this a browser's arithmetic gets coarse; the picture is clipped long before.
    private const double FarAway = 100_000;

    public double At(double value) => Math.Clamp(Start + (value - From) / (To - From) * (End - Start), -FarAway, FarAway);

    /// <summary>Where a span starts that is cut off at the ends of the axis.</summary>
    public double Within(double value) => At(Math.Clamp(value, From, To));

    public bool Has(double value) => value >= From && value <= To;

    /// <summary>Pixels from one category or year to the next.</summary>
    public double Band => Math.Abs(At(From + 1) - At(From));

    /// <summary>The domain of an axis, before its place on the picture is known.</summary>
    public static Scale Of(Axis axis, IEnumerable<double> values, int ticks) => axis switch
    {
        CategoryAxis categories => new(axis, -0.5, Math.Max(1, categories.Names.Count) - 0.5, 0, 1),
        YearAxis years => new(axis, years.From - 0.5, Math.Max(years.From, years.To) + 0.5, 0, 1),
        DateAxis dates => new(axis, dates.From.DayNumber, Math.Max(dates.From.DayNumber + 1, dates.To.DayNumber), 0, 1),
        NumberAxis number => OfNumbers(number, values, ticks),
        _ => throw new ArgumentOutOfRangeException(nameof(axis), axis, "is not an axis that we draw"),
    };

    private static Scale OfNumbers(NumberAxis axis, IEnumerable<double> values, int ticks)
    {
        var finite = values.Where(double.IsFinite).ToList();
        var from = Math.Min(axis.From, finite.Count == 0 ? axis.From : finite.Min());
        var to = axis.To ?? (finite.Count == 0 ? axis.From : finite.Max());
        if (to <= from)
            to = from + 1;
        var step = Ticks.Step(to - from, ticks, axis.Unit == Unit.Count);
        return new(
            axis,
            from < axis.From ? Math.Floor(from / step) * step : from,
            axis.To is null ? Math.Ceiling(to / step - 1e-9) * step : to,
            0,
            1);
    }
}

/// <summary>The numbers that an axis must have room for.</summary>
internal static class Extent
{
    public static IEnumerable<double> Horizontal(Figure figure) => figure.Marks.SelectMany(mark => mark switch
    {
        BarMark => [],
        LineMark line => line.Points.Select(point => point.X),
        StepMark step => step.Points.Select(point => point.X),
        PointMark points when figure.Lies => points.Points.SelectMany(point => Known(point.X, point.Low, point.High)),
        PointMark points => points.Points.Select(point => point.X),
        SpanMark spans => spans.Spans.SelectMany(span => Known(span.From, span.To)),
        _ => Enumerable.Empty<double>(),
    }).Concat(figure.Lies ? StackEnds(figure) : []);

    public static IEnumerable<double> Vertical(Figure figure) => figure.Marks.SelectMany(mark => mark switch
    {
        LineMark line => line.Points.SelectMany(point => Known(point.Y, point.Low, point.High)),
        StepMark step => step.Points.SelectMany(point => Known(point.Y, point.Low, point.High)),
        PointMark points => points.Points.SelectMany(point => Known(point.Y, point.Low, point.High)),
        _ => Enumerable.Empty<double>(),
    }).Concat(figure.Lies ? [] : StackEnds(figure));

    /// <summary>Bars start at zero, so zero is one of the values.</summary>
    private static IEnumerable<double> StackEnds(Figure figure)
    {
        var bars = figure.Marks.OfType<BarMark>().SelectMany(mark => mark.Bars).Where(bar => double.IsFinite(bar.Length)).ToList();
        return bars.Count == 0
            ? []
            : bars.GroupBy(bar => (bar.At, bar.Length < 0)).Select(stack => stack.Sum(bar => bar.Length)).Append(0);
    }

    private static IEnumerable<double> Known(params IEnumerable<double?> values) => values.OfType<double>();
}
