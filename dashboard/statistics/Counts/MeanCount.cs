namespace Analytics.Statistics.Counts;

/// <summary>
/// The mean of counts of which it is known how often each value occurred, with the interval of a quasi-Poisson model that has a level and
/// nothing else. A histogram costs the same for a hundred counts as for a million. Assumes that the counts are independent.
/// </summary>
public static class MeanCount
{
    public static Answer<Estimate> Of(IEnumerable<(int Value, long Times)> histogram, double level = 0.95)
    {
        Guard.Level(level);
        var (n, sum, squares) = (0.0, 0.0, 0.0);
        foreach (var (value, times) in histogram)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(histogram));
            ArgumentOutOfRangeException.ThrowIfNegative(times, nameof(histogram));
            n += times;
            sum += (double)value * times;
            squares += (double)value * value * times;
        }
        if (n < 2)
            return n == 0 ? RefusalReason.NoObservations : new Refusal(RefusalReason.TooFewObservations, 1, 2);
        if (sum == 0)
            return new Refusal(RefusalReason.TooFewEvents, 0, 1);
        var mean = sum / n;
        var variance = (squares - (mean * sum)) / (n - 1);

        // Sums of whole numbers: what is left of equal counts is rounding.
        if (variance <= 1e-12 * squares / n)
            return RefusalReason.NoVariation;
        var half = -Distributions.StudentQuantile((1 - level) / 2, n - 1) * Math.Sqrt(variance / n) / mean;
        return double.IsFinite(Math.Exp(half))
            ? new Estimate(mean, new(mean * Math.Exp(-half), mean * Math.Exp(half), level))
            : n < 3 ? new Refusal(RefusalReason.TooFewObservations, (int)n, 3) : RefusalReason.TooLarge;
    }
}
