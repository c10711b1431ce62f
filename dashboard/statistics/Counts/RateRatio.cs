using MathNet.Numerics;
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

    /// <summary>
    /// All splits of the total that are no more likely than the one observed: those as far out on its own side, and a tail of
    /// the other whose beginning is searched, as likelihoods only fall away from the mean.
    /// </summary>
    private static double TwoSided(int count, int total, double share)
    {
        Binomial binomial = new(share, total);
        var mostLikely = binomial.Probability(count) * SameProbability;
        var mean = total * share;
        if (count < mean)
            return Math.Min(1, UpTo(count, total, share) + From(First((int)Math.Ceiling(mean), total + 1, IsAsFarOut), total, share));
        return count > mean
            ? Math.Min(1, From(count, total, share) + UpTo(First(0, (int)Math.Floor(mean) + 1, split => !IsAsFarOut(split)) - 1, total, share))
            : 1;

        bool IsAsFarOut(int split) => binomial.Probability(split) <= mostLikely;
    }

    /// <summary>The first of the numbers from one to below another for which a condition holds that goes on holding; the end if there is none.</summary>
    private static int First(int from, int end, Func<int, bool> holds)
    {
        while (from < end)
        {
            var middle = from + ((end - from) / 2);
            if (holds(middle))
                end = middle;
            else
                from = middle + 1;
        }

        return from;
    }

    private static double UpTo(int count, int total, double share) => count < 0 ? 0 : count >= total ? 1 : SpecialFunctions.BetaRegularized(total - count, count + 1, 1 - share);

    private static double From(int count, int total, double share) => count <= 0 ? 1 : count > total ? 0 : SpecialFunctions.BetaRegularized(count, total - count + 1, share);
}
