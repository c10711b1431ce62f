using Analytics.Statistics;
using Analytics.Statistics.Counts;
using CsCheck;

namespace Analytics.Tests.Statistics.Counts;

public sealed class RateTests
{
    private static readonly Gen<(int First, int Second)> Counts = Gen.Select(Gen.Int[1, 80], Gen.Int[1, 80]);

    [Fact]
    public void Five_against_none_by_hand()
    {
        // Equal periods: all five in the first has 1/32, all five in the second as much.
        var ratio = RateRatio.Compare(5, 1, 0, 1).Required;

        Assert.Equal(1 / 16.0, ratio.PValue, 12);
        Assert.Null(ratio.Ratio);
        Assert.Null(ratio.High);

        // The lower limit solves share⁵ = 0.025: the share is 0.025^(1/5), the ratio its odds.
        var share = Math.Pow(0.025, 0.2);
        Assert.Equal(share / (1 - share), ratio.Low, 9);
    }

    [Fact]
    public void Comparing_the_other_way_round_turns_the_ratio_over() => Counts.Sample(counts =>
    {
        var forth = RateRatio.Compare(counts.First, 2.5, counts.Second, 4).Required;
        var back = RateRatio.Compare(counts.Second, 4, counts.First, 2.5).Required;
        return Near(forth.Ratio, 1 / back.Ratio) && Near(forth.Low, 1 / back.High) && Near(forth.High, 1 / back.Low)
            && Near(forth.PValue, back.PValue);
    });

    /// <summary>By the definition: every split of the total that is no more likely than the one observed.</summary>
    [Fact]
    public void The_p_value_sums_all_splits_that_are_no_more_likely() => Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[1, 9], Gen.Int[1, 9]).Sample((first, second, days, others) =>
    {
        if (first + second == 0)
            return true;
        MathNet.Numerics.Distributions.Binomial splits = new(days / (double)(days + others), first + second);
        var likely = Enumerable.Range(0, first + second + 1).Select(splits.Probability).ToList();
        var sum = likely.Where(each => each <= likely[first] * (1 + 1e-7)).Sum();

        return Math.Abs(RateRatio.Compare(first, days, second, others).Required.PValue - Math.Min(1, sum)) <= 1e-11;
    });

    [Fact]
    public void The_unit_of_time_does_not_matter() => Counts.Sample(counts =>
    {
        var (years, days) = (RateRatio.Compare(counts.First, 2, counts.Second, 3).Required, RateRatio.Compare(counts.First, 730, counts.Second, 1095).Required);
        return Near(years.Ratio, days.Ratio) && Near(years.Low, days.Low) && Near(years.PValue, days.PValue);
    });

    [Fact]
    public void The_exact_limits_and_the_regression_meet_for_large_counts()
    {
        var exact = RateRatio.Compare(40_000, 2, 50_000, 3).Required;
        var fitted = CountRegression.Poisson([40_000, 20_000, 30_000], Design.WithIntercept(3).With("first", [1, 0, 0]), [2, 1.2, 1.8])
            .Required["first"].AsRatio()!;

        Assert.Equal(fitted.Value, exact.Ratio!.Value, 6);
        Assert.Equal(fitted.Interval.Low, exact.Low, 4);
        Assert.Equal(fitted.Interval.High, exact.High!.Value, 4);
    }

    [Fact]
    public void Nothing_against_nothing_is_refused() =>
        Assert.Equal(new(RefusalReason.TooFewEvents, 0, 1), RateRatio.Compare(0, 1, 0, 1).Refusal);

    [Fact]
    public void A_planted_change_is_found_at_its_date()
    {
        var random = new Random(1891);
        int[] counts = [.. Enumerable.Range(0, 60).Select(i => MathNet.Numerics.Distributions.Poisson.Sample(random, i < 40 ? 30 : 10))];
        var change = PoissonChangePoint.Find(counts).Required;

        Assert.Equal(40, change.ChangeAfter);
        Assert.Equal(0.001, change.PValue);
    }

    [Fact]
    public void A_constant_rate_shows_a_change_one_time_in_twenty()
    {
        var random = new Random(1986);
        var found = Enumerable.Range(0, 600).Count(i => PoissonChangePoint
            .Find([.. Enumerable.Range(0, 20).Select(_ => MathNet.Numerics.Distributions.Poisson.Sample(random, 6))], reshuffles: 199, seed: i)
            .Required.PValue <= 0.05);

        Assert.InRange(found / 600.0, 0.03, 0.07);
    }

    [Fact]
    public void A_change_needs_events_and_two_periods()
    {
        Assert.Equal(new(RefusalReason.TooFewObservations, 1, 2), PoissonChangePoint.Find([4]).Refusal);
        Assert.Equal(new(RefusalReason.TooFewEvents, 0, 1), PoissonChangePoint.Find([0, 0, 0]).Refusal);
    }

    private static bool Near(double? one, double? other) => Math.Abs(one!.Value - other!.Value) <= 1e-8 * Math.Abs(one.Value);
}
