using Analytics.Statistics;
using Analytics.Statistics.Counts;
using Analytics.Statistics.Proportions;
using CsCheck;

namespace Analytics.Tests.Statistics.Proportions;

public sealed class ShareIntervalTests
{
    private static readonly Gen<(int Count, int N)> Shares = Gen.Int[1, 300].SelectMany(n => Gen.Int[0, n].Select(count => (count, n)));

    [Fact]
    public void Counting_those_without_the_property_mirrors_the_interval() => Shares.Sample(share =>
        Mirrors(Wilson.Interval(share.Count, share.N), Wilson.Interval(share.N - share.Count, share.N))
        && Mirrors(ClopperPearson.Interval(share.Count, share.N), ClopperPearson.Interval(share.N - share.Count, share.N)));

    [Fact]
    public void The_share_lies_within_its_interval_and_the_interval_within_nothing_and_all() => Shares.Sample(share =>
        new[] { Wilson.Interval(share.Count, share.N).Required, ClopperPearson.Interval(share.Count, share.N).Required }.All(interval =>
            interval.Low >= 0 && interval.High <= 1 && interval.Contains((double)share.Count / share.N)));

    [Fact]
    public void A_higher_level_is_a_wider_interval() => Shares.Sample(share =>
    {
        var (usual, wide) = (Wilson.Interval(share.Count, share.N).Required, Wilson.Interval(share.Count, share.N, 0.99).Required);
        return wide.Low <= usual.Low && usual.High <= wide.High;
    });

    [Fact]
    public void Wilson_solves_the_score_equation_that_defines_it()
    {
        // (p̂ − p)² = z² p(1−p)/n at both ends, with z = 1.959963984540054.
        var interval = Wilson.Interval(7, 24).Required;

        foreach (var end in new[] { interval.Low, interval.High })
            Assert.Equal(Math.Pow(1.959963984540054, 2) * end * (1 - end) / 24, Math.Pow((7.0 / 24) - end, 2), 12);
    }

    [Theory]
    [InlineData(40, 0.3)]
    [InlineData(150, 0.1)]
    public void Wilson_covers_about_as_often_as_it_says_and_Clopper_Pearson_at_least_so_often(int n, double share)
    {
        // Exact coverage: the binomial probabilities of the counts whose interval holds the true share.
        Assert.InRange(Coverage(count => Wilson.Interval(count, n).Required), 0.93, 0.97);
        Assert.InRange(Coverage(count => ClopperPearson.Interval(count, n).Required), 0.95, 1);

        double Coverage(Func<int, Interval> interval) => Enumerable.Range(0, n + 1).Where(count => interval(count).Contains(share))
            .Sum(count => MathNet.Numerics.Distributions.Binomial.PMF(share, n, count));
    }

    [Theory]
    [InlineData(4.2)]
    [InlineData(40)]
    public void The_exact_Poisson_interval_covers_at_least_as_often_as_it_says(double mean)
    {
        var coverage = Enumerable.Range(0, 200).Where(count => ExactPoisson.Interval(count).Contains(mean))
            .Sum(count => MathNet.Numerics.Distributions.Poisson.PMF(mean, count));

        Assert.InRange(coverage, 0.95, 0.99);
    }

    [Fact]
    public void No_share_of_nothing()
    {
        Assert.Equal(RefusalReason.NoObservations, Wilson.Interval(0, 0).Refusal!.Reason);
        Assert.Equal(RefusalReason.NoObservations, ClopperPearson.Interval(0, 0).Refusal!.Reason);
    }

    [Fact]
    public void More_than_all_is_a_bug_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Wilson.Interval(3, 2));

    private static bool Mirrors(Answer<Interval> one, Answer<Interval> other) =>
        Math.Abs(one.Required.Low - (1 - other.Required.High)) < 1e-9 && Math.Abs(one.Required.High - (1 - other.Required.Low)) < 1e-9;
}
