namespace Analytics.Statistics.Breaks;

/// <summary>A line that steps and bends at known times. Errors are Newey and West's; the ordinary ones stand in <c>Ordinary</c>.</summary>
public sealed class SegmentedFit
{
    private readonly IReadOnlyList<double> _times;
    private readonly double[] _breakTimes;
    private readonly LinearFit _robust;

    internal SegmentedFit(IReadOnlyList<double> times, IReadOnlyList<double> breakTimes, LinearFit ordinary, LinearFit robust) =>
        (_times, _breakTimes, Ordinary, _robust) = (times, [.. breakTimes], ordinary, robust);

    public IReadOnlyList<Coefficient> Coefficients => _robust.Coefficients;

    public LinearFit Ordinary { get; }

    /// <summary>Before the first break.</summary>
    public Coefficient Slope => Coefficients[1];

    /// <summary>How far the new line is above the old one at the last time before the break.</summary>
    public Coefficient StepAt(double breakTime) => Coefficients[2 + (2 * IndexOf(breakTime))];

    /// <summary>By how much the slope is another after the break.</summary>
    public Coefficient SlopeChangeAt(double breakTime) => Coefficients[3 + (2 * IndexOf(breakTime))];

    /// <summary>
    /// The line before the first break drawn on, from that break: with the band in which a single observation would have lain. It widens
    /// with distance, and trusts that nothing else would have happened.
    /// </summary>
    public IReadOnlyList<CounterfactualPoint> Counterfactual(double level = 0.95)
    {
        var reach = -Distributions.StudentQuantile((1 - Guard.Level(level)) / 2, Ordinary.ResidualDegreesOfFreedom);
        return [.. _times.Where(time => time >= _breakTimes[0]).Select(Point)];

        CounterfactualPoint Point(double time)
        {
            var row = Segments.WithoutBreaks(time, _times[0], _breakTimes.Length);
            var (expected, half) = (_robust.Predict(row), reach * Math.Sqrt(_robust.Covariance.Form(row) + _robust.ResidualVariance));
            return new(time, expected, new(expected - half, expected + half, level));
        }
    }

    private int IndexOf(double breakTime) => Array.IndexOf(_breakTimes, breakTime) is >= 0 and var i
        ? i
        : throw new ArgumentException($"The line has no break at {breakTime}.", nameof(breakTime));
}

/// <summary>
/// Segmented regression at dates that are known beforehand (Wagner and others 2002). Dates found in the same data make its p-values
/// meaningless: test those with Bai and Perron.
/// </summary>
public static class SegmentedRegression
{
    /// <param name="times">Strictly rising.</param>
    /// <param name="values">One for each time.</param>
    /// <param name="breakTimes">The first time of each new segment.</param>
    /// <param name="lags">Of Newey and West's errors; null for the usual number.</param>
    public static Answer<SegmentedFit> Fit(
        IReadOnlyList<double> times, IReadOnlyList<double> values, IReadOnlyList<double> breakTimes, int? lags = null)
    {
        ArgumentOutOfRangeException.ThrowIfZero(breakTimes.Count, nameof(breakTimes));
        if (Segments.TooShort(times, breakTimes) is { } refusal)
            return refusal;
        return LinearRegression.Fit(values, Segments.Of(times, breakTimes)).Then(ordinary =>
            ordinary.WithNeweyWestErrors(lags).Then<SegmentedFit>(robust => new SegmentedFit(times, breakTimes, ordinary, robust)));
    }
}
