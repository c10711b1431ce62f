namespace Analytics.Statistics.Proportions;

/// <summary>What one cluster counted: of the entities invited to one consultation, how many were represented; and how many clusters counted just that.</summary>
public readonly record struct Cluster(int Count, int N, int Times = 1);

/// <summary>
/// A share over clusters with its error and interval. The design effect is how many times larger the variance is than if each row stood
/// alone.
/// </summary>
public sealed record ClusteredEstimate(double Share, double StandardError, Interval Interval, int Clusters, double DesignEffect);

/// <summary>
/// A share whose rows come in clusters that are alike within: the ratio estimator with the variance between clusters (Cochran 1977, §11)
/// and Student's interval on the log-odds. Assumes that the clusters, not their rows, are independent.
/// </summary>
public static class ClusteredShare
{
    /// <summary>With fewer, the variance between them is itself too uncertain.</summary>
    public const int FewestClusters = 10;

    public static Answer<ClusteredEstimate> Estimate(IReadOnlyCollection<Cluster> clusters, double level = 0.95)
    {
        Guard.Level(level);
        foreach (var cluster in clusters)
        {
            Guard.CountWithin(cluster.Count, cluster.N);
            ArgumentOutOfRangeException.ThrowIfNegative(cluster.Times, nameof(clusters));
        }
        Cluster[] informed = [.. clusters.Where(cluster => cluster.N > 0)];
        var all = informed.Sum(cluster => (long)cluster.Times);
        if (all > int.MaxValue)
            return RefusalReason.TooLarge;
        var count = (int)all;
        if (count < FewestClusters)
            return new Refusal(RefusalReason.TooFewGroups, count, FewestClusters);
        var n = informed.Sum(cluster => (double)cluster.N * cluster.Times);
        var share = informed.Sum(cluster => (double)cluster.Count * cluster.Times) / n;
        var squares = informed.Sum(cluster => cluster.Times * Math.Pow(cluster.Count - (share * cluster.N), 2));
        if (share is <= 0 or >= 1 || squares <= 1e-18 * n)
            return RefusalReason.NoVariation;
        var variance = squares * count / (count - 1) / (n * n);
        var binomial = share * (1 - share);
        var reach = -Distributions.StudentQuantile((1 - level) / 2, count - 1) * Math.Sqrt(variance) / binomial;
        var logOdds = Math.Log(share / (1 - share));
        return new ClusteredEstimate(
            share,
            Math.Sqrt(variance),
            new(Logistic(logOdds - reach), Logistic(logOdds + reach), level),
            count,
            variance / (binomial / n));
    }

    /// <summary>
    /// The first share less the second, of clusters that are not the same: the distances to their limits, squared and added (Zou and Donner 2008),
    /// which is Newcombe's method with limits that know of clusters.
    /// </summary>
    public static Estimate Difference(ClusteredEstimate first, ClusteredEstimate reference)
    {
        if (first.Interval.Level != reference.Interval.Level)
            throw new ArgumentException("The two intervals have different levels.", nameof(reference));
        var difference = first.Share - reference.Share;
        return new(
            difference,
            new(
                difference - double.Hypot(first.Share - first.Interval.Low, reference.Interval.High - reference.Share),
                difference + double.Hypot(first.Interval.High - first.Share, reference.Share - reference.Interval.Low),
                first.Interval.Level));
    }

    private static double Logistic(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
