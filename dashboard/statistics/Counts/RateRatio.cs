using MathNet.Numerics.Distributions;

namespace Analytics.Statistics.Counts;

/// <summary>
/// One rate over another, with its exact limits and two-sided p-value. The ratio and its upper limit are null when the second count is
/// zero: nothing bounds them.
/// </summary>
public sealed record RateComparison(double? Ratio, double Low, double? High, double Level, double PValue);

/// <summary>
/// The exact comparison of two Poisson rates (Przyborowski and Wilenski 1940): given their total, the first count is binomial. Wrong where
/// counts vary more than Poisson counts do.
/// </summary>
public static class RateRatio
{
    // Shares of probability this close are the same number, rounded differently (as in R's poisson.test).
    private const double SameProbability = 1 + 1e-7;

    public static Answer<RateComparison> Compare(
        int count, double exposure, int referenceCount, double referenceExposure, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(referenceCount);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Guard.Finite(exposure), nameof(exposure));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Guard.Finite(referenceExposure), nameof(referenceExposure));
        var tail = (1 - Guard.Level(level)) / 2;
        var total = count + referenceCount;
        if (total == 0)
            return new Refusal(RefusalReason.TooFewEvents, 0, 1);
        var scale = referenceExposure / exposure;
        return new RateComparison(
            referenceCount == 0 ? null : count * scale / referenceCount,
            count == 0 ? 0 : Odds(Distributions.BetaQuantile(count, referenceCount + 1, tail)) * scale,
            referenceCount == 0 ? null : Odds(Distributions.BetaQuantile(count + 1, referenceCount, 1 - tail)) * scale,
            level,
            TwoSided(count, total, exposure / (exposure + referenceExposure)));
    }

    private static double Odds(double share) => share / (1 - share);

    /// <summary>All splits of the total that are no more likely than the one observed.</summary>
    private static double TwoSided(int count, int total, double share)
    {
        var binomial = new Binomial(share, total);
        var observed = binomial.Probability(count) * SameProbability;
        return Math.Min(1, Enumerable.Range(0, total + 1).Select(binomial.Probability).Where(likely => likely <= observed).Sum());
    }
}
