using Analytics.Statistics;
using Analytics.Statistics.Proportions;
using CsCheck;
using MathNet.Numerics.Distributions;

namespace Analytics.Tests.Statistics.Proportions;

public sealed class ComparisonOfSharesTests
{
    private static readonly Gen<(int Count, int N)> Share = Gen.Int[1, 200].SelectMany(n => Gen.Int[0, n].Select(count => (count, n)));

    [Fact]
    public void The_other_way_round_the_difference_changes_its_sign() => Gen.Select(Share, Share).Sample((one, other) =>
    {
        var forth = Newcombe.Difference(one.Count, one.N, other.Count, other.N).Required;
        var back = Newcombe.Difference(other.Count, other.N, one.Count, one.N).Required;
        return Near(forth.Value, -back.Value) && Near(forth.Interval.Low, -back.Interval.High) && forth.Interval.Low >= -1 - 1e-9;
    });

    [Theory]
    [InlineData(20, 0.3, 30, 0.2)]
    [InlineData(50, 0.6, 40, 0.6)]
    public void Newcombes_interval_covers_about_as_often_as_it_says(int n, double share, int referenceN, double reference)
    {
        // Exact: over all pairs of counts, with their binomial probabilities.
        var coverage = (
            from count in Enumerable.Range(0, n + 1)
            from referenceCount in Enumerable.Range(0, referenceN + 1)
            where Newcombe.Difference(count, n, referenceCount, referenceN).Required.Interval.Contains(share - reference)
            select Binomial.PMF(share, n, count) * Binomial.PMF(reference, referenceN, referenceCount)).Sum();

        Assert.InRange(coverage, 0.93, 0.97);
    }

    [Fact]
    public void The_ratio_covers_about_as_often_as_it_says_too()
    {
        var coverage = (
            from count in Enumerable.Range(1, 80)
            from referenceCount in Enumerable.Range(1, 99)
            where RiskRatio.Compare(count, 80, referenceCount, 100).Value?.Interval.Contains(1.5) == true
            select Binomial.PMF(0.45, 80, count) * Binomial.PMF(0.3, 100, referenceCount)).Sum();

        Assert.InRange(coverage, 0.93, 0.97);
    }

    [Fact]
    public void Clusters_of_one_row_are_a_plain_share() => Gen.Bool.Array[12, 60].Where(rows => rows.Distinct().Count() == 2).Sample(rows =>
    {
        // The variance between single rows is p(1−p)/(n−1), so the design effect is n/(n−1).
        var estimate = ClusteredShare.Estimate([.. rows.Select(row => new Cluster(row ? 1 : 0, 1))]).Required;
        var share = rows.Count(row => row) / (double)rows.Length;
        return Near(estimate.StandardError, Math.Sqrt(share * (1 - share) / (rows.Length - 1)))
            && Near(estimate.DesignEffect, rows.Length / (rows.Length - 1.0));
    });

    [Fact]
    public void Rows_that_repeat_their_cluster_add_nothing()
    {
        int[] attended = [1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 1, 0];
        var single = ClusteredShare.Estimate([.. attended.Select(row => new Cluster(row, 1))]).Required;
        var fivefold = ClusteredShare.Estimate([.. attended.Select(row => new Cluster(5 * row, 5))]).Required;

        Assert.Equal(single.Interval.Low, fivefold.Interval.Low, 12);
        Assert.Equal(5 * single.DesignEffect, fivefold.DesignEffect, 9);
    }

    [Fact]
    public void Clustered_intervals_hold_the_true_share_nineteen_times_in_twenty_where_Wilson_does_not()
    {
        var (random, robust, drawn, wilson) = (new Random(1977), 0, 0, 0);
        for (var run = 0; run < 800; run++)
        {
            // Each consultation has a mood of its own: the share of those represented is beta distributed around 0.6.
            Cluster[] clusters = [.. Enumerable.Range(0, 50).Select(_ =>
            {
                var mood = Beta.Sample(random, 3, 2);
                return new Cluster(Binomial.Sample(random, mood, 12), 12);
            })];
            robust += ClusteredShare.Estimate(clusters).Required.Interval.Contains(0.6) ? 1 : 0;
            drawn += ClusterBootstrap.Interval(clusters, Pooled, draws: 300, seed: run).Required.Interval.Contains(0.6) ? 1 : 0;
            wilson += Wilson.Interval(clusters.Sum(cluster => cluster.Count), 600).Required.Contains(0.6) ? 1 : 0;
        }

        Assert.InRange(robust / 800.0, 0.93, 0.97);

        // A percentile interval is a little short with fifty clusters and three hundred draws.
        Assert.InRange(drawn / 800.0, 0.92, 0.97);
        Assert.InRange(wilson / 800.0, 0.5, 0.85);
    }

    [Fact]
    public void Clusters_that_counted_the_same_may_be_counted_together()
    {
        Cluster[] apart = [.. Enumerable.Range(0, 24).Select(i => new Cluster((i % 3) + 1, 5))];
        Cluster[] together = [new(1, 5, 8), new(2, 5, 8), new(3, 5, 8)];

        var (one, other) = (ClusteredShare.Estimate(apart).Required, ClusteredShare.Estimate(together).Required);

        Assert.Equal(24, other.Clusters);
        Assert.True(Near(one.Interval.Low, other.Interval.Low) && Near(one.Interval.High, other.Interval.High) && Near(one.DesignEffect, other.DesignEffect));
    }

    [Fact]
    public void The_difference_of_two_clustered_shares_squares_and_adds_the_distances_to_their_limits()
    {
        // By hand: down by √(0.3² + 0.4²), up by √(0.06² + 0.08²).
        ClusteredEstimate first = new(0.8, 0.1, new(0.5, 0.86, 0.95), 20, 1);
        ClusteredEstimate reference = new(0.3, 0.1, new(0.22, 0.7, 0.95), 20, 1);

        var difference = ClusteredShare.Difference(first, reference);

        Assert.True(Near(0.5, difference.Value) && Near(0.0, difference.Interval.Low) && Near(0.6, difference.Interval.High));
        Assert.Throws<ArgumentException>(() => ClusteredShare.Difference(first, reference with { Interval = new(0.22, 0.7, 0.9) }));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bootstrap_interval()
    {
        Cluster[] clusters = [.. Enumerable.Range(0, 20).Select(i => new Cluster(i % 7, 8))];

        Assert.Equal(ClusterBootstrap.Interval(clusters, Pooled).Value, ClusterBootstrap.Interval(clusters, Pooled).Value);
        Assert.NotEqual(ClusterBootstrap.Interval(clusters, Pooled).Value, ClusterBootstrap.Interval(clusters, Pooled, seed: 2).Value);
    }

    [Fact]
    public void The_bootstrap_compares_two_shares_within_the_same_clusters()
    {
        // Both shares move with the consultation, so their difference is steadier than either.
        (Cluster Federal, Cluster Regional)[] consultations =
            [.. Enumerable.Range(0, 24).Select(i => (new Cluster((i % 5) + 2, 8), new Cluster((i % 5) + 1, 8)))];
        var difference = ClusterBootstrap.Interval(
            consultations, drawn => Pooled([.. drawn.Select(one => one.Federal)]) - Pooled([.. drawn.Select(one => one.Regional)]));

        // Exactly one entity of eight in every consultation: no draw can differ.
        Assert.Equal(RefusalReason.NoVariation, difference.Refusal!.Reason);
    }

    [Fact]
    public void Comparisons_are_refused_with_a_reason()
    {
        Assert.Equal(RefusalReason.NoObservations, Newcombe.Difference(0, 0, 1, 2).Refusal!.Reason);
        Assert.Equal(RefusalReason.NoObservations, RiskRatio.Compare(1, 2, 0, 0).Refusal!.Reason);
        Assert.Equal(new(RefusalReason.TooFewEvents, 0, 1), RiskRatio.Compare(3, 9, 0, 9).Refusal);
        Assert.Equal(RefusalReason.NoVariation, RiskRatio.Compare(9, 9, 9, 9).Refusal!.Reason);
        Assert.Equal(new(RefusalReason.TooFewGroups, 2, 10), ClusteredShare.Estimate([new(1, 2), new(2, 2), new(0, 0)]).Refusal);
        Assert.Equal(RefusalReason.NoVariation, ClusteredShare.Estimate([.. Enumerable.Repeat(new Cluster(3, 3), 12)]).Refusal!.Reason);
        Assert.Equal(new(RefusalReason.TooFewGroups, 1, 10), ClusterBootstrap.Interval([new Cluster(1, 2)], Pooled).Refusal);
    }

    private static double? Pooled(IReadOnlyList<Cluster> clusters) =>
        (double)clusters.Sum(cluster => cluster.Count) / clusters.Sum(cluster => cluster.N);

    private static bool Near(double one, double other) => Math.Abs(one - other) < 1e-9;
}
