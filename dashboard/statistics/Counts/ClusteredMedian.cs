using Analytics.Statistics.Proportions;

namespace Analytics.Statistics.Counts;

/// <summary>
/// The median of whole numbers that come in clusters alike within, such as the years in which they were counted (<see cref="CountedQuantiles"/>), with the
/// percentile interval of whole clusters drawn again with replacement (Efron 1979; Field and Welsh 2007). A histogram costs the same for a hundred numbers as for a
/// million. Whole numbers may have one median in all draws: an interval without width says that, and not that nothing is left to chance. The same seed gives the
/// same interval.
/// </summary>
public static class ClusteredMedian
{
    /// <param name="clusters">How often each number occurred in each; those without any are left out.</param>
    /// <param name="level">Of the interval.</param>
    /// <param name="draws">Fewer than a thousand leave the ends of the interval to chance.</param>
    /// <param name="seed">Of the draws; stated where the interval is shown.</param>
    public static Answer<Estimate> Of(IEnumerable<IEnumerable<(int Value, long Times)>> clusters, double level = 0.95, int draws = 2000, int seed = 1)
    {
        Guard.Level(level);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 100);
        List<(int Value, long Times)[]> filled = [.. clusters.Select(CountedQuantiles.Sorted).Where(histogram => histogram.Length > 0)];
        if (filled.Count == 0)
            return RefusalReason.NoObservations;
        if (filled.Count < ClusteredShare.FewestClusters)
            return new Refusal(RefusalReason.TooFewGroups, filled.Count, ClusteredShare.FewestClusters);
        int[] values = [.. filled.SelectMany(histogram => histogram.Select(each => each.Value)).Distinct().Order()];
        var places = values.Index().ToDictionary(value => value.Item, value => value.Index);
        (int Place, long Times)[][] counted = [.. filled.Select(histogram => histogram.Select(each => (places[each.Value], each.Times)).ToArray())];
        var random = new Random(seed);
        var medians = new (int Value, long Times)[draws];
        var sums = new long[values.Length];
        for (var draw = 0; draw < draws; draw++)
        {
            Array.Clear(sums);
            for (var i = 0; i < counted.Length; i++)
                Add(counted[random.Next(counted.Length)]);
            medians[draw] = (values[Middle(sums)], 1);
        }

        Array.Clear(sums);
        foreach (var cluster in counted)
            Add(cluster);
        return new Estimate(values[Middle(sums)], new(End((1 - level) / 2), End((1 + level) / 2), level));

        void Add((int Place, long Times)[] cluster)
        {
            foreach (var (place, times) in cluster)
                sums[place] += times;
        }

        double End(double share) => CountedQuantiles.Of(medians, share)!.Value;
    }

    /// <summary>The first place by which half are reached.</summary>
    private static int Middle(long[] sums)
    {
        var left = sums.Sum();
        var reached = 0L;
        for (var place = 0; ; place++)
        {
            reached += sums[place];
            left -= sums[place];
            if (reached >= left)
                return place;
        }
    }
}
