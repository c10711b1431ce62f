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

    /// <summary>
    /// The rate before the first break drawn on, with the band in which a count would have lain (normal on the log scale: rough where fewer
    /// than ten are expected). It stops where the band leaves the numbers, as it does far from a short start.
    /// </summary>
    public IReadOnlyList<CounterfactualPoint> Counterfactual(double level = 0.95)
    {
        var reach = Fit.Family == CountFamily.QuasiPoisson
            ? -Distributions.StudentQuantile((1 - Guard.Level(level)) / 2, Fit.ResidualDegreesOfFreedom)
            : Distributions.StandardErrorsFor(level);
        return
        [
            .. Enumerable.Range(0, _times.Count).Where(i => _times[i] >= _breakTimes[0]).Select(Point)
                .TakeWhile(point => double.IsFinite(point.Band.High)),
        ];

        CounterfactualPoint Point(int i)
        {
            var row = Segments.WithoutBreaks(_times[i], _times[0], _breakTimes.Length);
            var log = row.Zip(Fit.Coefficients, (value, coefficient) => value * coefficient.Value).Sum() + Math.Log(_exposure?[i] ?? 1);
            var expected = Math.Exp(log);
            var half = reach * Math.Sqrt(Fit.Covariance.Form(row) + (OwnVariance(expected) / (expected * expected)));
            return new(_times[i], expected, new(Math.Exp(log - half), Math.Exp(log + half), level));
        }
    }

    /// <summary>The same line with Newey and West's errors, for counts that remember their past; the band widens with them.</summary>
    public Answer<InterruptedFit> WithNeweyWestErrors(int? lags = null) =>
        Fit.WithNeweyWestErrors(lags).Then<InterruptedFit>(robust => new InterruptedFit(_times, _breakTimes, _exposure, robust));

    private double OwnVariance(double mean) => Fit.Family switch
    {
        CountFamily.QuasiPoisson => Fit.Dispersion * mean,
        CountFamily.NegativeBinomial => mean + (mean * mean / Fit.Theta!.Value),
        _ => mean,
    };
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
