namespace Analytics.Statistics.Counts;

/// <summary>Garwood's exact interval for the mean of a Poisson count (1936); wrong for counts that vary more than a Poisson count does.</summary>
public static class ExactPoisson
{
    public static Interval Interval(int count, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var tail = (1 - Guard.Level(level)) / 2;
        return new(
            count == 0 ? 0 : Distributions.GammaQuantile(count, tail),
            Distributions.GammaQuantile(count + 1.0, 1 - tail),
            level);
    }
}
