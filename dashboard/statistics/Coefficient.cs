namespace Analytics.Statistics;

/// <summary>A number with the interval that belongs to it.</summary>
public sealed record Estimate(double Value, Interval Interval);

/// <summary>
/// One term of a fitted regression. Its interval and two-sided p-value are Student's when <c>DegreesOfFreedom</c> is given, else normal.
/// </summary>
public sealed record Coefficient(string Name, double Value, double StandardError, int? DegreesOfFreedom = null)
{
    public double Ratio => Value / StandardError;

    public double PValue => DegreesOfFreedom is { } df ? Distributions.StudentTwoSided(Ratio, df) : Distributions.NormalTwoSided(Ratio);

    public Interval Interval(double level = 0.95)
    {
        var reach = Reach(level) * StandardError;
        return new(Value - reach, Value + reach, level);
    }

    /// <summary>
    /// On a log scale: what one unit more multiplies the mean, rate or hazard by. Null where the unit reaches so far beyond the data that
    /// the ratio leaves the numbers.
    /// </summary>
    public Estimate? AsRatio(double level = 0.95) => Transformed(level, Math.Exp);

    /// <summary>On a log scale: the relative change with one unit more, as a share; −0.02 is a fall of two per cent.</summary>
    public Estimate? AsRelativeChange(double level = 0.95) => Transformed(level, double.ExpM1);

    private Estimate? Transformed(double level, Func<double, double> scale)
    {
        var interval = Interval(level);
        var (low, high) = (scale(interval.Low), scale(interval.High));
        return double.IsFinite(high) ? new(scale(Value), new(low, high, level)) : null;
    }

    private double Reach(double level) => DegreesOfFreedom is { } df
        ? -Distributions.StudentQuantile((1 - Guard.Level(level)) / 2, df)
        : Distributions.StandardErrorsFor(level);
}
