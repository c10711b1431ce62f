namespace Analytics.Statistics.Counts;

/// <summary>
/// The most likely date at which a Poisson rate changed: <c>ChangeAfter</c> counts lie before it. The ratio compares before with after
/// and takes the date as known, so its interval is too narrow; the p-value does not.
/// </summary>
public sealed record RateChange(
    int ChangeAfter, double RateBefore, double RateAfter, double LogLikelihoodWithout, double LogLikelihoodWith,
    RateComparison BeforeToAfter, double PValue);

/// <summary>
/// One change of a Poisson rate at an unknown date, by maximum likelihood (Worsley 1986). The p-value is the share of seeded reshuffles of
/// the events over equal periods whose best date does as well.
/// </summary>
public static class PoissonChangePoint
{
    public static Answer<RateChange> Find(IReadOnlyList<int> counts, double level = 0.95, int reshuffles = 999, int seed = 1)
    {
        foreach (var count in counts)
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(counts));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(reshuffles);
        if (counts.Count < 2)
            return new Refusal(RefusalReason.TooFewObservations, counts.Count, 2);
        var sum = counts.Sum(count => (long)count);
        if (sum == 0)
            return new Refusal(RefusalReason.TooFewEvents, 0, 1);
        if (sum > int.MaxValue)
            return RefusalReason.TooLarge;
        var total = (int)sum;

        var (gain, after) = BestSplit([.. counts], total);
        var before = counts.Take(after).Sum();
        var without = LogLinear.LogLikelihood(counts, [.. counts.Select(_ => (double)total / counts.Count)]);
        return new RateChange(
            after,
            (double)before / after,
            (double)(total - before) / (counts.Count - after),
            without,
            without + gain,
            RateRatio.Compare(before, after, total - before, counts.Count - after, level).Required,
            Share(gain, counts.Count, total, reshuffles, new Random(seed)));
    }

    /// <summary>What the best split adds to the log-likelihood.</summary>
    private static (double Gain, int After) BestSplit(int[] counts, int total)
    {
        var (best, bestAfter, before, n) = (double.NegativeInfinity, 1, 0, counts.Length);
        for (var after = 1; after < n; after++)
        {
            before += counts[after - 1];
            var gain = Term(before, after) + Term(total - before, n - after) - Term(total, n);
            if (gain > best)
                (best, bestAfter) = (gain, after);
        }
        return (best, bestAfter);

        static double Term(double events, double periods) => events == 0 ? 0 : events * Math.Log(events / periods);
    }

    private static double Share(double gain, int periods, int total, int reshuffles, Random random)
    {
        var asGood = 0;
        var counts = new int[periods];
        for (var reshuffle = 0; reshuffle < reshuffles; reshuffle++)
        {
            Reshuffle.Among(counts, total, random);
            if (BestSplit(counts, total).Gain >= gain - 1e-9)
                asGood++;
        }
        return (1.0 + asGood) / (1 + reshuffles);
    }
}
