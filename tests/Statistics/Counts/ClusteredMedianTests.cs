using Analytics.Statistics;
using Analytics.Statistics.Counts;

namespace Analytics.Tests.Statistics.Counts;

public sealed class ClusteredMedianTests
{
    /// <summary>By hand, as R's quantile(x, p, type = 1) has it of 0 0 0 1 1 2 5 5 5 9.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.1, 0)]
    [InlineData(0.3, 0)]
    [InlineData(0.31, 1)]
    [InlineData(0.5, 1)]
    [InlineData(0.51, 2)]
    [InlineData(0.9, 5)]
    [InlineData(0.95, 9)]
    [InlineData(1, 9)]
    public void A_quantile_of_counted_numbers_is_that_of_the_numbers_written_out(double share, int expected) =>
        Assert.Equal(expected, CountedQuantiles.Of([(5, 2), (0, 3), (1, 2), (9, 1), (7, 0), (2, 1), (5, 1)], share));

    [Fact]
    public void A_share_that_is_no_binary_fraction_is_reached_where_it_is_reached()
    {
        // Of 10 to 2000 numbers, each once, a tenth is just k of them and nine tenths 9 k.
        for (var k = 1; k <= 200; k++)
        {
            Assert.Equal(k, CountedQuantiles.Of(Enumerable.Range(1, 10 * k).Select(value => (value, 1L)), 0.1));
            Assert.Equal(9 * k, CountedQuantiles.Of(Enumerable.Range(1, 10 * k).Select(value => (value, 1L)), 0.9));
        }
    }

    [Fact]
    public void Of_no_number_there_is_none()
    {
        Assert.Null(CountedQuantiles.Of([(3, 0)], 0.5));
        Assert.Equal(RefusalReason.NoObservations, ClusteredMedian.Of([[], [(3, 0)]]).Refusal!.Reason);
    }

    [Fact]
    public void Its_value_is_the_median_of_all_numbers_together()
    {
        // Twenty zeros in the first cluster, and in ten others a one and a three each: 20, 10 and 10 of 40. It is not drawn at all, so that the median is one, in
        // (10/11)¹¹ = 35 of 100 draws.
        var median = ClusteredMedian.Of([[(0, 20)], .. Enumerable.Repeat<(int, long)[]>([(1, 1), (3, 1)], 10)]).Required;

        Assert.Equal(0, median.Value);
        Assert.Equal((0, 1), (median.Interval.Low, median.Interval.High));
    }

    [Fact]
    public void Clusters_that_are_all_alike_have_an_interval_without_width() =>
        Assert.Equal(new Interval(3, 3, 0.95), ClusteredMedian.Of(Enumerable.Repeat<(int, long)[]>([(2, 1), (3, 4), (9, 2)], 12)).Required.Interval);

    [Fact]
    public void Fewer_than_ten_clusters_with_a_number_have_no_interval() => Assert.Equal(
        new(RefusalReason.TooFewGroups, 9, 10),
        ClusteredMedian.Of([.. Enumerable.Repeat<(int, long)[]>([(2, 1)], 9), []]).Refusal);

    [Fact]
    public void The_same_seed_draws_the_same_and_a_number_told_twice_counts_twice()
    {
        IReadOnlyList<(int, long)[]> once = [.. Enumerable.Range(0, 15).Select(cluster => new (int, long)[] { (cluster, 2), (20 - cluster, 3) })];
        IReadOnlyList<(int, long)[]> twice = [.. Enumerable.Range(0, 15).Select(cluster => new (int, long)[] { (20 - cluster, 1), (cluster, 2), (20 - cluster, 2) })];

        Assert.Equal(ClusteredMedian.Of(once, seed: 7).Required, ClusteredMedian.Of(twice, seed: 7).Required);
    }

    [Fact]
    public void Its_intervals_hold_the_truth_of_years_that_differ_and_those_of_independent_numbers_would_not()
    {
        // Twenty years with forty numbers each, 0 to 20 above a level of the year that is 10 to 30: both even about their middle, so that the median is 30.
        var random = new Random(2011);
        var (held, heldAlone) = (0, 0);
        const int Worlds = 300;
        for (var world = 0; world < Worlds; world++)
        {
            IReadOnlyList<(int, long)[]> years = [.. Enumerable.Range(0, 20).Select(_ => Year(random.Next(21)))];
            held += ClusteredMedian.Of(years, draws: 400, seed: world).Required.Interval.Contains(30) ? 1 : 0;
            heldAlone += ClusteredMedian.Of(years.SelectMany(year => year.Select(each => new[] { each })), draws: 400, seed: world).Required.Interval.Contains(30) ? 1 : 0;
        }

        Assert.InRange(held / (double)Worlds, 0.9, 0.98);
        Assert.InRange(heldAlone / (double)Worlds, 0, 0.8);

        (int, long)[] Year(int level) => [.. Enumerable.Range(0, 40).Select(_ => (10 + level + random.Next(21), 1L))];
    }
}
