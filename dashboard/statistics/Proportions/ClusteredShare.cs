namespace Analytics.Statistics.Proportions;

/// <summary>What one cluster counted: of the entities invited to one consultation, how many were represented.</summary>
public readonly record struct Cluster(int Count, int N);

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
            Guard.CountWithin(cluster.Count, cluster.N);
        Cluster[] informed = [.. clusters.Where(cluster => cluster.N > 0)];
        if (informed.Length < FewestClusters)
            return new Refusal(RefusalReason.TooFewGroups, informed.Length, FewestClusters);
        double n = informed.Sum(cluster => cluster.N);
        var share = informed.Sum(cluster => cluster.Count) / n;
        var squares = informed.Sum(cluster => Math.Pow(cluster.Count - (share * cluster.N), 2));
        if (share is <= 0 or >= 1 || squares <= 1e-18 * n)
            return RefusalReason.NoVariation;
        var variance = squares * informed.Length / (informed.Length - 1) / (n * n);
        var binomial = share * (1 - share);
        var reach = -Distributions.StudentQuantile((1 - level) / 2, informed.Length - 1) * Math.Sqrt(variance) / binomial;
        var logOdds = Math.Log(share / (1 - share));
        return new ClusteredEstimate(
            share,
            Math.Sqrt(variance),
            new(Logistic(logOdds - reach), Logistic(logOdds + reach), level),
            informed.Length,
            variance / (binomial / n));
    }

    private static double Logistic(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
