using MathNet.Numerics;

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

    // Beyond, one count more or less is lost in the last digits of the likelihood.
    private const long MostCounted = int.MaxValue;

    public static Answer<RateComparison> Compare(
        long count, double exposure, long referenceCount, double referenceExposure, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(referenceCount);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Guard.Finite(exposure), nameof(exposure));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Guard.Finite(referenceExposure), nameof(referenceExposure));
        var tail = (1 - Guard.Level(level)) / 2;
        if (count > MostCounted || referenceCount > MostCounted)
            return RefusalReason.TooLarge;
        var total = count + referenceCount;
        if (total == 0)
            return new Refusal(RefusalReason.TooFewEvents, 0, 1);
        var scale = referenceExposure / exposure;
        if (!double.IsNormal(scale))
            return RefusalReason.TooLarge;
        double? ratio = referenceCount == 0 ? null : count * scale / referenceCount;
        double? high = referenceCount == 0 ? null : Odds(Distributions.BetaQuantile(count + 1, referenceCount, 1 - tail)) * scale;
        return double.IsFinite(high ?? 0) && double.IsFinite(ratio ?? 0)
            ? new RateComparison(
                ratio, count == 0 ? 0 : Odds(Distributions.BetaQuantile(count, referenceCount + 1, tail)) * scale, high, level, TwoSided(count, total, 1 / (1 + scale)))
            : RefusalReason.TooLarge;
    }

    private static double Odds(double share) => share / (1 - share);

    /// <summary>
    /// All splits of the total that are no more likely than the one observed: those as far out on its own side, and a tail of
    /// the other whose beginning is searched, as likelihoods only fall away from the mean.
    /// </summary>
    private static double TwoSided(long count, long total, double share)
    {
        var mostLikely = LogProbability(count) + Math.Log(SameProbability);
        var mean = total * share;
        if (count < mean)
            return Math.Min(1, UpTo(count, total, share) + From(First((long)Math.Ceiling(mean), total + 1, IsAsFarOut), total, share));
        return count > mean
            ? Math.Min(1, From(count, total, share) + UpTo(First(0, (long)Math.Floor(mean) + 1, split => !IsAsFarOut(split)) - 1, total, share))
            : 1;

        bool IsAsFarOut(long split) => LogProbability(split) <= mostLikely;

        double LogProbability(long split) => SpecialFunctions.GammaLn(total + 1.0) - SpecialFunctions.GammaLn(split + 1.0) - SpecialFunctions.GammaLn(total - split + 1.0)
            + (split * Math.Log(share)) + ((total - split) * double.LogP1(-share));
    }

    /// <summary>The first of the numbers from one to below another for which a condition holds that goes on holding; the end if there is none.</summary>
    private static long First(long from, long end, Func<long, bool> holds)
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

    private static double UpTo(long count, long total, double share) => count < 0 ? 0 : count >= total ? 1 : SpecialFunctions.BetaRegularized(total - count, count + 1, 1 - share);

    private static double From(long count, long total, double share) => count <= 0 ? 1 : count > total ? 0 : SpecialFunctions.BetaRegularized(count, total - count + 1, share);
}
