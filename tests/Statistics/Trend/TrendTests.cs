using Analytics.Statistics;
using Analytics.Statistics.Trend;
using CsCheck;

namespace Analytics.Tests.Statistics.Trend;

public sealed class TrendTests
{
    private static readonly Gen<double[]> Series = Gen.Int[-40, 40].Select(value => (double)value).Array[11, 40]
        .Where(series => series.Distinct().Count() > 1);

    [Fact]
    public void A_perfect_order_of_five_has_one_chance_in_sixty_to_be_rising_or_falling()
    {
        // By hand: 1 rising and 1 falling order of 5! = 120.
        var test = MannKendall.Test([12, 10, 9, 4, 1]).Required;

        Assert.Equal(-10, test.S);
        Assert.Null(test.Z);
        Assert.Equal(1 / 60.0, test.PValue, 12);
    }

    [Fact]
    public void Ties_lower_the_variance_by_hand()
    {
        // 1 2 2 3: five rising pairs, one tie. Var = (4·3·13 − 2·1·9)/18 = 138/18, and z = 4/√Var as continuity takes one off.
        var test = MannKendall.Test([1, 2, 2, 3]).Required;

        Assert.Equal(5, test.S);
        Assert.Equal(138 / 18.0, test.Variance, 12);
        Assert.Equal(4 / Math.Sqrt(138 / 18.0), test.Z!.Value, 12);
    }

    [Fact]
    public void The_exact_distribution_is_one_in_all_and_symmetric() => Gen.Int[2, 12].Sample(n =>
    {
        var pairs = n * (n - 1) / 2;
        return Math.Abs(MannKendall.ExactUpperTail(n, -pairs) - 1) < 1e-12
            && Math.Abs(MannKendall.ExactUpperTail(n, 1) - (1 - MannKendall.ExactUpperTail(n, 0))) < 1e-12;
    });

    [Fact]
    public void Exact_and_approximate_p_values_meet_for_long_series()
    {
        // 60 values: the normal approximation with continuity against the recursion, at a moderate S.
        const long S = 400;
        var variance = 60 * 59 * 125 / 18.0;
        var approximate = MathNet.Numerics.SpecialFunctions.Erfc((S - 1) / Math.Sqrt(variance) / Math.Sqrt(2)) / 2;

        Assert.Equal(MannKendall.ExactUpperTail(60, S), approximate, 0.0005);
    }

    [Fact]
    public void Only_the_order_of_values_counts_for_the_test() => Series.Sample(series =>
    {
        var (plain, bent) = (MannKendall.Test(series).Required, MannKendall.Test([.. series.Select(value => Math.Exp(value / 10))]).Required);
        return plain == bent;
    });

    [Fact]
    public void A_series_told_backwards_has_the_opposite_trend() => Series.Sample(series =>
    {
        double[] backwards = [.. series.Reverse()];
        var (forth, back) = (MannKendall.Test(series).Required, MannKendall.Test(backwards).Required);
        return forth.S == -back.S && forth.PValue == back.PValue
            && Math.Abs(SenSlope.Estimate(series).Required.Slope + SenSlope.Estimate(backwards).Required.Slope) < 1e-12;
    });

    [Fact]
    public void Sens_slope_follows_a_change_of_units_and_an_added_line() => Gen.Select(Series, Gen.Int[-5, 5]).Sample((series, tilt) =>
    {
        var plain = SenSlope.Estimate(series).Required;
        var scaled = SenSlope.Estimate([.. series.Select(value => (3 * value) + 7)]).Required;
        var tilted = SenSlope.Estimate([.. series.Select((value, i) => value + (tilt * i))]).Required;
        return Near(scaled.Slope, 3 * plain.Slope) && Near(tilted.Slope, plain.Slope + tilt)
            && (plain.Interval is null || Near(scaled.Interval!.Low, 3 * plain.Interval.Low));

        static bool Near(double one, double other) => Math.Abs(one - other) < 1e-9;
    });

    [Fact]
    public void A_missing_year_is_a_longer_step_not_a_lost_slope()
    {
        var line = SenSlope.Estimate([2003, 2004, 2007, 2011], [100, 97, 88, 76]).Required;

        Assert.Equal(-3, line.Slope);
        Assert.Equal(82, line.At(2009), 9);
    }

    [Fact]
    public void Sens_interval_holds_the_true_slope_nineteen_times_in_twenty()
    {
        var random = new Random(1968);
        var covered = Enumerable.Range(0, 2000).Count(_ => SenSlope
            .Estimate([.. Enumerable.Range(0, 25).Select(i => (-1.5 * i) + Noise(random))]).Required.Interval!.Contains(-1.5));

        Assert.InRange(covered / 2000.0, 0.93, 0.97);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(24)]
    public void A_series_without_trend_shows_one_no_more_than_one_time_in_twenty(int length)
    {
        var random = new Random(1945);
        var found = Enumerable.Range(0, 4000).Count(_ =>
            MannKendall.Test([.. Enumerable.Range(0, length).Select(_ => Noise(random))]).Required.PValue < 0.05);

        Assert.InRange(found / 4000.0, 0.03, 0.06);
    }

    [Fact]
    public void Seasons_do_not_make_a_trend_and_do_not_hide_one()
    {
        // Two quarters high, two low, every year one more: all pairs within a season rise.
        double[] quarters = [.. Enumerable.Range(0, 24).Select(i => (i / 4) + (i % 4 < 2 ? 50.0 : 0))];
        var trend = SeasonalMannKendall.Test(quarters, 4).Required;

        Assert.Equal(4 * 15, trend.Test.S);
        Assert.Equal(1, trend.SlopePerPeriod);
    }

    [Fact]
    public void Pettitt_finds_a_step_by_hand()
    {
        // Ranks 2 3 1 | 5 4: after three values 2·6 − 3·6 = −6; after two and four −2.
        var test = Pettitt.Test([20, 30, 10, 50, 40]).Required;

        Assert.Equal((3, 6.0), (test.ChangeAfter, test.Statistic));
    }

    [Fact]
    public void Pettitt_sees_order_only() => Series.Sample(series =>
        Pettitt.Test(series).Value == Pettitt.Test([.. series.Select(value => Math.Exp(value / 10))]).Value);

    [Fact]
    public void Trends_are_refused_with_a_reason()
    {
        Assert.Equal(new(RefusalReason.TooFewObservations, 3, 4), MannKendall.Test([1, 2, 3]).Refusal);
        Assert.Equal(new(RefusalReason.TooFewObservations, 3, 4), SenSlope.Estimate([1, 2, 3]).Refusal);
        Assert.Equal(new(RefusalReason.TooFewObservations, 3, 4), Pettitt.Test([1, 2, 3]).Refusal);
        Assert.Equal(new(RefusalReason.TooFewObservations, 40, 48), SeasonalMannKendall.Test(new double[40], 12).Refusal);
        Assert.Equal(RefusalReason.NoVariation, MannKendall.Test([5, 5, 5, 5]).Refusal!.Reason);
        Assert.Equal(RefusalReason.NoVariation, Pettitt.Test([5, 5, 5, 5]).Refusal!.Reason);
        Assert.Equal(RefusalReason.NoVariation, SeasonalMannKendall.Test(new double[48], 12).Refusal!.Reason);
    }

    [Fact]
    public void Too_few_slopes_for_a_level_leave_the_slope_without_interval()
    {
        // Six slopes of four values cannot have 99 % between two of them. By hand: 1, 3/2, 2, 7/3, 3, 4.
        Assert.Null(SenSlope.Estimate([1, 2, 4, 8], level: 0.99).Required.Interval);
        Assert.Equal(13 / 6.0, SenSlope.Estimate([1, 2, 4, 8], level: 0.99).Required.Slope, 12);
    }

    [Fact]
    public void Times_that_do_not_rise_are_a_bug_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => SenSlope.Estimate([1, 2, 2, 3], [1, 2, 3, 4]));

    private static double Noise(Random random) => MathNet.Numerics.Distributions.Normal.Sample(random, 0, 5);
}
