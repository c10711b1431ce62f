namespace Analytics.Statistics.Proportions;

/// <summary>
/// The percentile interval of any estimate over clusters (Efron 1979; Field and Welsh 2007): whole clusters are drawn again with
/// replacement, never rows. The same seed gives the same interval.
/// </summary>
public static class ClusterBootstrap
{
    /// <param name="clusters">The independent units, a consultation each.</param>
    /// <param name="estimate">From a sample of clusters; null when that sample cannot answer. More than one in twenty is refused.</param>
    /// <param name="level">Of the interval.</param>
    /// <param name="draws">Fewer than a thousand leave the ends of the interval to chance.</param>
    /// <param name="seed">Of the draws; stated where the interval is shown.</param>
    public static Answer<Estimate> Interval<TCluster>(
        IReadOnlyList<TCluster> clusters, Func<IReadOnlyList<TCluster>, double?> estimate, double level = 0.95, int draws = 2000, int seed = 1)
    {
        Guard.Level(level);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 100);
        if (clusters.Count < ClusteredShare.FewestClusters)
            return new Refusal(RefusalReason.TooFewGroups, clusters.Count, ClusteredShare.FewestClusters);
        if (estimate(clusters) is not { } value)
            return RefusalReason.NoObservations;
        var random = new Random(seed);
        var drawn = new TCluster[clusters.Count];
        List<double> estimates = new(draws);
        for (var draw = 0; draw < draws; draw++)
        {
            for (var i = 0; i < drawn.Length; i++)
                drawn[i] = clusters[random.Next(clusters.Count)];
            if (estimate(drawn) is { } again)
                estimates.Add(Guard.Finite(again));
        }
        if (estimates.Count < 0.95 * draws)
            return new Refusal(RefusalReason.TooFewObservations, estimates.Count, (int)Math.Ceiling(0.95 * draws));
        estimates.Sort();
        if (estimates[^1] - estimates[0] <= 1e-12 * (1 + Math.Abs(value)))
            return RefusalReason.NoVariation;
        return new Estimate(value, new(Quantiles.Of(estimates, (1 - level) / 2), Quantiles.Of(estimates, (1 + level) / 2), level));
    }
}
