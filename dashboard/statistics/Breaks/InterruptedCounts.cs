using Analytics.Statistics.Counts;

namespace Analytics.Statistics.Breaks;

/// <summary>A count series whose rate steps and bends at known times; steps and slopes are on the log scale.</summary>
public sealed class InterruptedFit
{
    private readonly IReadOnlyList<double> _times;
    private readonly IReadOnlyList<double>? _exposure;
    private readonly double[] _breakTimes;

    internal InterruptedFit(IReadOnlyList<double> times, IReadOnlyList<double> breakTimes, IReadOnlyList<double>? exposure, CountFit fit) =>
        (_times, _breakTimes, _exposure, Fit) = (times, [.. breakTimes], exposure, fit);

    /// <summary>With its errors as fitted, and Durbin and Watson's statistic to judge them by.</summary>
    public CountFit Fit { get; }

    public Coefficient Slope => Fit[Segments.Slope];

    /// <summary>How far the new line is above the old one at the last time before the break; <c>AsRelativeChange</c> says it in shares.</summary>
    public Coefficient StepAt(double breakTime) => Fit[Segments.Step(breakTime)];

    public Coefficient SlopeChangeAt(double breakTime) => Fit[Segments.SlopeChange(breakTime)];

    /// <summary>The slope from a break on, until the next one.</summary>
    public Coefficient SlopeFrom(double breakTime)
    {
        double[] weights = [.. Fit.Coefficients.Select(coefficient =>
            coefficient.Name == Segments.Slope || _breakTimes.Any(time => time <= breakTime && coefficient.Name == Segments.SlopeChange(time)) ? 1.0 : 0)];
        return new(
            Segments.Slope, weights.Zip(Fit.Coefficients, (weight, coefficient) => weight * coefficient.Value).Sum(),
            Math.Sqrt(Fit.Covariance.Form(weights)), Fit.Coefficients[0].DegreesOfFreedom);
    }

    /// <summary>The line that was fitted at each time, with the band in which its mean would lie: of the line and not of a count.</summary>
    public IReadOnlyList<FittedPoint> Line(double level = 0.95)
    {
        var (design, reach) = (Segments.Of(_times, _breakTimes).ToMatrix(), Reach(level));
        return [.. Enumerable.Range(0, _times.Count).Select(Point).TakeWhile(point => double.IsFinite(point.Band.High))];

        FittedPoint Point(int i)
        {
            double[] row = [.. Enumerable.Range(0, design.GetLength(1)).Select(column => design[i, column])];
            var half = reach * Math.Sqrt(Fit.Covariance.Form(row));
            return new(_times[i], Fit.Means[i], new(Fit.Means[i] * Math.Exp(-half), Fit.Means[i] * Math.Exp(half), level));
        }
    }

    /// <summary>
    /// The rate before the first break drawn on, with the band in which a count would have lain (normal on the log scale: rough where fewer
    /// than ten are expected). It stops where the band leaves the numbers, as it does far from a short start.
    /// </summary>
    public IReadOnlyList<CounterfactualPoint> Counterfactual(double level = 0.95)
    {
        var reach = Reach(level);
        return [.. Continued().Select(Point).TakeWhile(point => double.IsFinite(point.Band.High))];

        CounterfactualPoint Point(Continuation at)
        {
            var half = reach * Math.Sqrt(Fit.Covariance.Form(at.Row) + (OwnVariance(at.Expected) / (at.Expected * at.Expected)));
            return new(at.Time, at.Expected, new(at.Expected * Math.Exp(-half), at.Expected * Math.Exp(half), level));
        }
    }

    /// <summary>
    /// The sum of the rates drawn on, from the first break to the last time, with the interval in which the sum of the counts would have lain: the same line
    /// errs alike in all of them, and counts that remember err together. Null where the interval leaves the numbers.
    /// </summary>
    public Estimate? CounterfactualTotal(double level = 0.95)
    {
        IReadOnlyList<Continuation> points = [.. Continued()];
        var total = points.Sum(point => point.Expected);
        double[] gradient = [.. Enumerable.Range(0, points[0].Row.Length).Select(column => points.Sum(point => point.Expected * point.Row[column]))];
        var half = Reach(level) * Math.Sqrt(Fit.Covariance.Form(gradient) + OwnVariance(points)) / total;
        return double.IsFinite(total * Math.Exp(half)) ? new(total, new(total * Math.Exp(-half), total * Math.Exp(half), level)) : null;
    }

    /// <summary>The same line with Newey and West's errors, for counts that remember their past; the band widens with them.</summary>
    public Answer<InterruptedFit> WithNeweyWestErrors(int? lags = null) =>
        Fit.WithNeweyWestErrors(lags).Then<InterruptedFit>(robust => new InterruptedFit(_times, _breakTimes, _exposure, robust));

    /// <summary>The same line with errors that allow for memory of the first order.</summary>
    public Answer<InterruptedFit> WithFirstOrderErrors() =>
        Fit.WithFirstOrderErrors(_times).Then<InterruptedFit>(remembering => new InterruptedFit(_times, _breakTimes, _exposure, remembering));

    private double Reach(double level) => Fit.Coefficients[0].DegreesOfFreedom is { } freedom
        ? -Distributions.StudentQuantile((1 - Guard.Level(level)) / 2, freedom)
        : Distributions.StandardErrorsFor(level);

    private IEnumerable<Continuation> Continued() => Enumerable.Range(0, _times.Count).Where(i => _times[i] >= _breakTimes[0]).Select(i =>
    {
        var row = Segments.WithoutBreaks(_times[i], _times[0], _breakTimes.Length);
        var log = row.Zip(Fit.Coefficients, (value, coefficient) => value * coefficient.Value).Sum();
        return new Continuation(_times[i], row, Math.Exp(log) * (_exposure?[i] ?? 1));
    });

    /// <summary>Of the sum of some counts around their means.</summary>
    private double OwnVariance(IReadOnlyList<Continuation> points) => points.Sum(one => points.Sum(other =>
        Correlation(Math.Abs(one.Time - other.Time)) * Math.Sqrt(OwnVariance(one.Expected) * OwnVariance(other.Expected))));

    private double Correlation(double apart) => apart == 0 ? 1 : Fit.Memory is { } memory ? Math.Pow(memory.Correlation, apart) : 0;

    private double OwnVariance(double mean) => Fit.Family switch
    {
        CountFamily.QuasiPoisson => (Fit.Memory?.Variance ?? Fit.Dispersion) * mean,
        CountFamily.NegativeBinomial => mean + (mean * mean / Fit.Theta!.Value),
        _ => mean,
    };

    private sealed record Continuation(double Time, double[] Row, double Expected);
}

/// <summary>
/// Interrupted time series for counts (Bernal and others 2017): the segmented line on the log scale, at dates known beforehand. Quasi-Poisson
/// unless said otherwise, as consultations come in bursts.
/// </summary>
public static class InterruptedCounts
{
    public static Answer<InterruptedFit> Fit(
        IReadOnlyList<double> times,
        IReadOnlyList<int> counts,
        IReadOnlyList<double> breakTimes,
        IReadOnlyList<double>? exposure = null,
        CountFamily family = CountFamily.QuasiPoisson)
    {
        ArgumentOutOfRangeException.ThrowIfZero(breakTimes.Count, nameof(breakTimes));
        if (Segments.TooShort(times, breakTimes) is { } refusal)
            return refusal;
        var design = Segments.Of(times, breakTimes);
        var fit = family switch
        {
            CountFamily.Poisson => CountRegression.Poisson(counts, design, exposure),
            CountFamily.NegativeBinomial => CountRegression.NegativeBinomial(counts, design, exposure),
            _ => CountRegression.QuasiPoisson(counts, design, exposure),
        };
        return fit.Then<InterruptedFit>(fitted => new InterruptedFit(times, breakTimes, exposure, fitted));
    }
}
