using Analytics.Statistics;
using Analytics.Statistics.Counts;
using Analytics.Statistics.Power;
using Analytics.Statistics.Survival;

namespace Analytics.Tests.Statistics.Power;

public sealed class PowerTests
{
    [Theory]
    [InlineData(40, 3, -0.02)]
    [InlineData(100, 3, -0.02)]
    [InlineData(25, 1, -0.03)]
    public void The_chance_to_find_a_trend_is_what_simulated_regressions_find(double mean, double dispersion, double change)
    {
        var series = new CountSeriesPower(20, mean, dispersion);
        var years = Design.WithIntercept(20).With("year", [.. Enumerable.Range(0, 20)]);
        var found = ASeries.Share(1500, series, ASeries.Trending(change), counts =>
            CountRegression.QuasiPoisson(counts, years).Required["year"].PValue < 0.05);

        Assert.Equal(found, series.ForTrend(change).Required.Power, 0.05);
    }

    [Fact]
    public void The_chance_to_find_a_step_is_what_simulated_regressions_find()
    {
        var series = new CountSeriesPower(20, 60, 3);
        var design = Design.WithIntercept(20).With("year", [.. Enumerable.Range(0, 20)])
            .With("last", [.. Enumerable.Range(0, 20).Select(year => year < 15 ? 0.0 : 1)]);
        var found = ASeries.Share(1500, series, ASeries.Stepping(-0.4), counts =>
            CountRegression.QuasiPoisson(counts, design).Required["last"].PValue < 0.05);

        Assert.Equal(found, series.ForStep(-0.4, lastYears: 5).Required.Power, 0.05);
    }

    [Theory]
    [InlineData(Direction.Fall)]
    [InlineData(Direction.Rise)]
    public void What_is_detectable_is_found_with_that_chance_and_anything_smaller_less_often(Direction direction)
    {
        var series = new CountSeriesPower(20, 40, 3);
        var (trend, step) = (Trend(series, direction), Step(series, direction));

        Assert.Equal(0.8, trend.Power, 6);
        Assert.Equal(0.8, step.Power, 6);
        Assert.Equal(direction is Direction.Rise, trend.Effect > 0);
        Assert.Equal(direction is Direction.Rise, step.Effect > 0);
        Assert.True(series.ForTrend(trend.Effect * 0.9).Required.Power < 0.8);
        Assert.True(series.ForStep(step.Effect * 0.9, 5).Required.Power < 0.8);
    }

    [Theory]
    [InlineData(Direction.Fall)]
    [InlineData(Direction.Rise)]
    public void What_is_detectable_is_found_in_four_of_five_simulated_series(Direction direction)
    {
        var series = new CountSeriesPower(20, 60, 3);
        var years = Design.WithIntercept(20).With("year", [.. Enumerable.Range(0, 20)]);
        var last = years.With("last", [.. Enumerable.Range(0, 20).Select(year => year < 15 ? 0.0 : 1)]);

        Assert.Equal(0.8, Found(ASeries.Trending(Trend(series, direction).Effect), years, "year"), 0.05);
        Assert.Equal(0.8, Found(ASeries.Stepping(Step(series, direction).Effect), last, "last"), 0.05);

        double Found(Func<int, double> factor, Design design, string term) => ASeries.Share(
            1500, series, factor, counts => CountRegression.QuasiPoisson(counts, design).Required[term].PValue < 0.05);
    }

    [Theory]
    [InlineData(Direction.Fall)]
    [InlineData(Direction.Rise)]
    public void More_years_more_counts_less_dispersion_or_a_lower_chance_leave_less_undetected(Direction direction)
    {
        var series = new CountSeriesPower(20, 40, 3);
        CountSeriesPower[] better =
            [series with { Years = 25 }, series with { Mean = 50 }, series with { Dispersion = 2 }, series with { Level = 0.9 }];

        Assert.All(better, other => Assert.True(Size(Trend(other, direction)) < Size(Trend(series, direction))));
        Assert.All(better, other => Assert.True(Size(Step(other, direction)) < Size(Step(series, direction))));
        Assert.True(Size(series.DetectableTrend(0.5, direction).Required) < Size(Trend(series, direction)));
        Assert.True(Size(series.DetectableStep(5, 0.5, direction).Required) < Size(Step(series, direction)));
    }

    [Theory]
    [InlineData(10, 5, 3)]
    [InlineData(20, 40, 3)]
    [InlineData(31, 400, 1)]
    public void A_trend_read_backwards_falls_as_fast_as_it_rose(int years, double mean, double dispersion)
    {
        // The mean is that of the middle, so a rise by (1 + r) a year has the counts of a fall by 1 / (1 + r), last year first.
        var series = new CountSeriesPower(years, mean, dispersion);

        Assert.Equal(Size(Trend(series, Direction.Fall)), Size(Trend(series, Direction.Rise)), 9);
    }

    [Fact]
    public void A_step_up_shows_sooner_than_one_down_and_a_small_one_as_soon()
    {
        // A rise adds counts and a fall takes them away: the information of the last years goes with their mean.
        Assert.InRange(FallOverRise(40), 1.1, double.PositiveInfinity);
        Assert.InRange(FallOverRise(4_000), 1.001, 1.1);
        Assert.Equal(1, FallOverRise(40_000_000), 0.001);

        static double FallOverRise(double mean)
        {
            var series = new CountSeriesPower(20, mean, 3);
            return Size(Step(series, Direction.Fall)) / Size(Step(series, Direction.Rise));
        }
    }

    [Fact]
    public void No_effect_is_found_as_often_as_the_level_says()
    {
        // The normal beyond Student's threshold with 18 degrees of freedom, 2.1009: a little less than 5 %.
        Assert.Equal(0.0357, new CountSeriesPower(20, 40, 3).ForTrend(0).Required.Power, 0.0005);
        Assert.Equal(0.05, new LogRankPower(50).ForHazardRatio(1).Power, 9);
    }

    [Fact]
    public void Twice_the_counts_with_twice_the_dispersion_show_the_same() =>
        Assert.Equal(
            new CountSeriesPower(20, 40, 3).ForTrend(-0.02).Required.Power, new CountSeriesPower(20, 80, 6).ForTrend(-0.02).Required.Power, 9);

    [Fact]
    public void A_ratio_and_its_inverse_are_found_equally_often() =>
        Assert.Equal(new LogRankPower(40, 0.3).ForHazardRatio(2).Power, new LogRankPower(40, 0.3).ForHazardRatio(0.5).Power, 12);

    [Fact]
    public void The_chance_of_a_log_rank_is_what_simulated_groups_find()
    {
        var random = new Random(1981);
        var found = Enumerable.Range(0, 1500).Count(_ => LogRank.Compare([Waits(1), Waits(1.8)]).Required.PValue < 0.05) / 1500.0;

        Assert.Equal(found, new LogRankPower(80).ForHazardRatio(1.8).Power, 0.05);

        Spell[] Waits(double hazard) => [.. Enumerable.Range(0, 40).Select(_ => new Spell(-Math.Log(1 - random.NextDouble()) / hazard, true))];
    }

    [Fact]
    public void The_smallest_detectable_fall_and_rise_mirror_each_other_around_one_half()
    {
        var shares = new SharePower(80, 120, 0.5);

        Assert.Equal(shares.DetectableRise()!.Effect, -shares.DetectableFall()!.Effect, 9);
        Assert.Equal(0.8, shares.DetectableRise()!.Power, 6);
    }

    [Fact]
    public void What_could_not_have_been_seen_at_all_is_said()
    {
        Assert.Null(new SharePower(3, 3, 0.5).DetectableRise());
        Assert.Null(new SharePower(30, 30, 0).DetectableFall());
        Assert.Equal(RefusalReason.TooFewEvents, new CountSeriesPower(10, 1, 3).DetectableStep(2).Refusal!.Reason);
        Assert.Equal(
            RefusalReason.TooFewEvents, new CountSeriesPower(10, 0.001, 3).DetectableStep(2, direction: Direction.Rise).Refusal!.Reason);
        Assert.Equal(new(RefusalReason.TooFewObservations, 4, 5), new CountSeriesPower(4, 30).ForTrend(-0.1).Refusal);
        Assert.Equal(
            new(RefusalReason.TooFewObservations, 4, 5), new CountSeriesPower(4, 30).DetectableTrend(direction: Direction.Rise).Refusal);
        Assert.Throws<ArgumentOutOfRangeException>("direction", () => new CountSeriesPower(20, 40).DetectableTrend(direction: (Direction)2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountSeriesPower(20, 40).ForStep(-0.3, lastYears: 19));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountSeriesPower(20, 40).ForTrend(-1));
    }

    private static PowerEstimate Trend(CountSeriesPower series, Direction direction) => series.DetectableTrend(direction: direction).Required;

    private static PowerEstimate Step(CountSeriesPower series, Direction direction) => series.DetectableStep(5, direction: direction).Required;

    /// <summary>Of a change on the log scale, where a halving is as large as a doubling.</summary>
    private static double Size(PowerEstimate estimate) => Math.Abs(double.LogP1(estimate.Effect));
}
