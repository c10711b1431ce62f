using Analytics.Statistics;
using Analytics.Statistics.Breaks;
using Analytics.Statistics.Counts;
using Analytics.Statistics.Power;
using Analytics.Statistics.Proportions;
using Analytics.Statistics.Staffing;
using Analytics.Statistics.Survival;
using Analytics.Statistics.Trend;

namespace Analytics.Tests.Statistics;

/// <summary>Totals above 2³¹, values near the end of the numbers and a million servers are answered rightly, or refused with a reason; nothing crashes or takes minutes.</summary>
public sealed class BeyondTheNumbersTests
{
    private const int Most = int.MaxValue;

    private static readonly double[] _huge = [1e308, -1e308, 1.5e308, 1, -1.7e308, 3e307, 1e300, 0, 8e307, -9e307, 1e308, 2];

    [Fact]
    public void Shares_of_two_thousand_million_are_those_of_the_normal_approximation()
    {
        // A half of n: 1.96 standard errors of 1/(2 root n) to each side, which differ from the exact limits by less than 1/n.
        var (half, reach) = (Most / 2, 1.959963985 / (2 * Math.Sqrt(Most)));
        foreach (var interval in new[] { Wilson.Interval(half, Most).Required, ClopperPearson.Interval(half, Most).Required })
        {
            Assert.Equal(0.5 - reach, interval.Low, 8);
            Assert.Equal(0.5 + reach, interval.High, 8);
        }

        Assert.Equal(0, Newcombe.Difference(half, Most, half, Most).Required.Value, 12);
        Assert.Equal(1, RiskRatio.Compare(half, Most, half, Most).Required.Value, 12);
        Assert.Equal(0.025, new SharePower(Most, Most, 0.5).ForDifference(0).Power, 9);
        Assert.InRange(new SharePower(Most, Most, 0.5).DetectableRise()!.Effect, 1e-5, 1e-4);
    }

    [Fact]
    public void Clusters_beyond_whole_numbers_are_refused()
    {
        Assert.Equal(RefusalReason.TooLarge, ClusteredShare.Estimate([new(1, 2, Most), new(2, 2, Most)]).Refusal!.Reason);
        Assert.Equal(0.5, ClusteredShare.Estimate([new(Most / 2, Most, 5), new((Most / 2) + 1, Most, 5), new(0, Most), new(Most, Most)]).Required.Share, 8);
    }

    [Fact]
    public void Counts_of_two_thousand_million_have_their_rates_and_intervals()
    {
        Assert.Equal(Most - (1.959963985 * Math.Sqrt(Most)), ExactPoisson.Interval(Most).Low, 10.0);
        Assert.Equal(Most + (1.959963985 * Math.Sqrt(Most)), ExactPoisson.Interval(Most).High, 10.0);
        var rates = RateRatio.Compare(Most, 1, Most - 1, 1).Required;
        Assert.Equal(1, rates.Ratio!.Value, 6);
        Assert.Equal(Math.Exp(1.959963985 * Math.Sqrt(2.0 / Most)), rates.High!.Value, 6);
        Assert.InRange(rates.PValue, 0.9, 1);
        Assert.Equal(RefusalReason.TooLarge, RateRatio.Compare(1L + Most, 1, 1, 1).Refusal!.Reason);
        Assert.Equal(RefusalReason.TooLarge, RateRatio.Compare(5, 1e-308, 5, 1e308).Refusal!.Reason);
        Assert.Equal(RefusalReason.TooLarge, RateRatio.Compare(5, 1e-200, 5, 5e107).Refusal!.Reason);
    }

    [Fact]
    public void A_change_of_rate_is_looked_for_in_a_thousand_million_events_and_refused_beyond_two()
    {
        int[] counts = [200_000_000, 200_001_000, 199_999_000, 400_000_000];
        var found = PoissonChangePoint.Find(counts, reshuffles: 99).Required;

        Assert.Equal((3, 0.01), (found.ChangeAfter, found.PValue));
        Assert.Equal(RefusalReason.TooLarge, PoissonChangePoint.Find([Most, Most, Most]).Refusal!.Reason);
    }

    [Fact]
    public void Events_thrown_by_the_million_lie_as_those_thrown_one_by_one()
    {
        // A constant rate is doubted one time in twenty, whichever way the reshuffles are made.
        var random = new Random(1986);
        var doubted = Enumerable.Range(0, 300).Count(_ => PoissonChangePoint.Find(
            [.. Enumerable.Range(0, 8).Select(_ => MathNet.Numerics.Distributions.Poisson.Sample(random, 3000))], reshuffles: 199).Required.PValue <= 0.05);

        Assert.InRange(doubted / 300.0, 0.02, 0.09);
    }

    [Fact]
    public void Count_models_of_two_thousand_million_a_year_answer()
    {
        int[] counts = [Most, Most - 900_000, Most - 100_000_000, Most - 1_000_000, Most - 200_000_000, Most - 5_000_000, Most / 2];
        var design = Design.WithIntercept(7).With("year", [0, 1, 2, 3, 4, 5, 6]);

        Assert.Equal(counts.Average(), CountRegression.Poisson(counts, Design.WithIntercept(7)).Required.Means[0], 1.0);
        Assert.True(CountRegression.QuasiPoisson(counts, design).Required["year"].Value < 0);
        Assert.True(double.IsFinite(CountRegression.NegativeBinomial(counts, design).Required.Theta!.Value));
        Assert.Equal(2, MeanCount.Of([(1, long.MaxValue), (3, long.MaxValue)]).Required.Value, 12);
    }

    [Fact]
    public void Values_near_the_end_of_the_numbers_are_ranked_or_refused()
    {
        double[] times = [.. Enumerable.Range(0, _huge.Length)];
        double[] rising = [.. times.Select(time => (time - 6) * 2.5e307)];

        Assert.Equal(66, MannKendall.Test(rising).Required.S);
        Assert.True(Pettitt.Test(rising).Required.PValue < 0.1);
        foreach (var values in (double[][])[_huge, rising])
        {
            Assert.Equal(RefusalReason.TooLarge, SenSlope.Estimate(values).Refusal!.Reason);
            Assert.Equal(RefusalReason.TooLarge, SeasonalMannKendall.Test(values, 3).Refusal!.Reason);
            Assert.Equal(RefusalReason.TooLarge, BaiPerron.Find(values, trimming: 0.3).Refusal!.Reason);
            Assert.Equal(RefusalReason.TooLarge, StructuralChange.Test(values, trimming: 0.3, simulations: 9).Refusal!.Reason);
            Assert.Equal(RefusalReason.TooLarge, StructuralChange.Chow(values, 6).Refusal!.Reason);
            Assert.Equal(RefusalReason.TooLarge, StructuralChange.OlsCusum(values).Refusal!.Reason);
            Assert.Equal(RefusalReason.TooLarge, SegmentedRegression.Fit(times, values, [6]).Refusal!.Reason);
        }
    }

    [Fact]
    public void Series_too_long_for_all_their_pairs_are_refused()
    {
        double[] values = [.. Enumerable.Range(0, 70_000).Select(i => (double)(i * 7 % 11))];

        Assert.Equal(RefusalReason.TooLarge, SenSlope.Estimate(values).Refusal!.Reason);
        Assert.Equal(RefusalReason.TooLarge, BaiPerron.Find(values).Refusal!.Reason);
        Assert.Equal(new(RefusalReason.TooFewObservations, 70_000, Most), SeasonalMannKendall.Test(values, Most).Refusal);
        Assert.Equal(RefusalReason.TooLarge, new CountSeriesPower(Most, 60).ForTrend(-0.1).Refusal!.Reason);
    }

    [Fact]
    public void Waits_near_the_end_of_the_numbers_have_their_curve()
    {
        var curve = KaplanMeier.Estimate([new(1e307, true), new(1.5e308, true), new(1.7e308, true), new(1.75e308, true)]);

        Assert.Equal(1.6e308, curve.MedianDays!.Value, 1e295);
        Assert.Equal((1e307 / 4) + (1.5e308 / 4) + (1.7e308 / 4) + (1.75e308 / 4), curve.RestrictedMean(1.75e308)!.Days, 1e295);
        Assert.True(double.IsFinite(curve.RestrictedMean(1.75e308)!.StandardError));
    }

    [Fact]
    public void A_million_servers_wait_no_longer_for_their_answer_than_three()
    {
        // Knuth's Q(n) (1997, §1.2.11.3): with as many servers as load the inverse of the share is root(pi n/2) + 2/3, up to 1/root(n).
        Assert.Equal(1 / (Math.Sqrt(Math.PI * 1e6 / 2) + (2 / 3.0)), Erlang.BlockedShare(1_000_000, 1e6), 9);
        Assert.Equal(0, Erlang.BlockedShare(Most, 1));
        Assert.Equal(1 - (Most / 1e308), Erlang.BlockedShare(Most, 1e308), 12);
        Assert.InRange(Erlang.ServersFor(1e6, 0.2), 1_000_500, 1_002_000);
        Assert.True(Erlang.Queue(1_000_000, 999_000).Required.WaitingShare is > 0 and < 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => Erlang.ServersFor(1e300, 0.2));

        int[] days = [.. Enumerable.Range(0, 2000).Select(i => i / 10)];
        Assert.Equal(0, QueueOfArrivals.WaitingShare(days, 3, 1_000_000, runs: 5).Required.Mean);
        Assert.InRange(QueueOfArrivals.WaitingShare(days, 1e5, 1999, runs: 5).Required.Mean, 0, 1 / 2000.0);
    }

    [Theory]
    [InlineData(300, 290.0)]
    [InlineData(300, 310.0)]
    [InlineData(2000, 1500.0)]
    [InlineData(5000, 5000.0)]
    public void Servers_that_are_always_busy_need_not_be_counted(int servers, double load)
    {
        // Erlang's recursion from the first server on, written out.
        var blocked = 1.0;
        for (var server = 1; server <= servers; server++)
            blocked = load * blocked / (server + (load * blocked));

        Assert.Equal(1, Erlang.BlockedShare(servers, load) / blocked, 12);
    }

    [Fact]
    public void Outcomes_near_the_end_of_the_numbers_have_a_mean_and_quantiles()
    {
        var outcomes = OutcomeDistribution.Of([1.7e308, 1.7e308, -1.7e308, 1.6e308]);

        Assert.Equal(0.8250000000000001e308, outcomes.Mean, 1e294);
        Assert.True(double.IsFinite(outcomes.Median) && double.IsFinite(outcomes.Interval.Low) && double.IsFinite(outcomes.Interval.High));
    }
}
