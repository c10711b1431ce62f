namespace Analytics.Statistics.Counts;

/// <summary>Events counted in one period of either of two kinds of time.</summary>
public readonly record struct RatePeriod(bool IsFirst, int Count, double Exposure);

/// <summary>The rate of the first kind over that of the second, and how much more periods of a kind vary than Poisson counts do.</summary>
public sealed record PeriodComparison(RateComparison Rate, double Dispersion, int DegreesOfFreedom);

/// <summary>
/// Two rates when their events come in periods that differ among themselves: the quasi-likelihood ratio (Wedderburn 1974), its F test and profile interval, as
/// confint of a quasi-Poisson fit gives in R. The ratio is that of all events together. Unlike Wald's interval it answers where one kind holds no event; how much
/// periods vary is then told by those of the other kind alone.
/// </summary>
public static class PeriodRates
{
    private const int MostHalvings = 200;

    public static Answer<PeriodComparison> Compare(IReadOnlyList<RatePeriod> periods, double level = 0.95)
    {
        foreach (var period in periods)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(period.Count, nameof(periods));
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Guard.Finite(period.Exposure), nameof(periods));
        }

        var (first, second) = (Sum(periods, isFirst: true), Sum(periods, isFirst: false));
        if (first.Periods == 0 || second.Periods == 0)
            return RefusalReason.NoObservations;
        if (first.Count + second.Count == 0)
            return new Refusal(RefusalReason.TooFewEvents, 0, 1);
        var degrees = (first.Count > 0 ? first.Periods - 1 : 0) + (second.Count > 0 ? second.Periods - 1 : 0);
        if (degrees == 0)
            return new Refusal(RefusalReason.TooFewObservations, periods.Count, 3);
        var dispersion = (Pearson(periods, first, isFirst: true) + Pearson(periods, second, isFirst: false)) / degrees;
        var scale = second.Exposure / first.Exposure;
        if (!double.IsFinite(dispersion) || !double.IsNormal(scale))
            return RefusalReason.TooLarge;
        if (!(dispersion > 1e-12))
            return RefusalReason.DispersionNotEstimable;
        var reach = -Distributions.StudentQuantile((1 - Guard.Level(level)) / 2, degrees);
        var target = reach * reach * dispersion;
        double? ratio = second.Count == 0 ? null : first.Count * scale / second.Count;
        return new PeriodComparison(
            new(
                ratio,
                first.Count == 0 ? 0 : Limit(-1),
                second.Count == 0 ? null : Limit(1),
                level,
                Distributions.StudentTwoSided(Math.Sqrt(Deviance(0) / dispersion), degrees)),
            dispersion,
            degrees);

        // Twice the log-likelihood of the split that was seen, less that under a ratio: events of the first kind are then binomial among all.
        double Deviance(double logRatio)
        {
            var odds = Math.Exp(logRatio) / scale;
            var all = (double)first.Count + second.Count;
            return Math.Max(0, 2 * (Part(first.Count, all * odds / (1 + odds)) + Part(second.Count, all / (1 + odds))));
        }

        // The deviance grows away from the estimate; without an event on one side it grows from the end of the line.
        double Limit(int direction)
        {
            var near = ratio is > 0 ? Math.Log(ratio.Value) : -direction * 40.0;
            var far = near + direction;
            for (var step = 1.0; Deviance(far) < target && step < 1e3; step *= 2)
                far += direction * step;
            for (var halving = 0; halving < MostHalvings; halving++)
            {
                var middle = (near + far) / 2;
                if (Deviance(middle) < target)
                    near = middle;
                else
                    far = middle;
            }

            return Math.Exp((near + far) / 2);
        }
    }

    private static (long Count, double Exposure, int Periods) Sum(IReadOnlyList<RatePeriod> periods, bool isFirst)
    {
        var own = periods.Where(period => period.IsFirst == isFirst).ToList();
        return (own.Sum(period => (long)period.Count), own.Sum(period => period.Exposure), own.Count);
    }

    private static double Pearson(IReadOnlyList<RatePeriod> periods, (long Count, double Exposure, int Periods) kind, bool isFirst) => kind.Count == 0
        ? 0
        : periods.Where(period => period.IsFirst == isFirst).Sum(period =>
        {
            var expected = kind.Count * (period.Exposure / kind.Exposure);
            return (period.Count - expected) * (period.Count - expected) / expected;
        });

    private static double Part(long count, double expected) => count == 0 ? 0 : count * Math.Log(count / expected);
}
