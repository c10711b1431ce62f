using Analytics.Statistics;
using Analytics.Statistics.Survival;
using CsCheck;
using MathNet.Numerics.Distributions;

namespace Analytics.Tests.Statistics.Survival;

public sealed class SpellBootstrapTests
{
    private static readonly Gen<ClusteredSpell[]> SomeSpells = Gen.Select(Gen.Int[0, 14], Gen.Int[0, 1], Gen.Int[0, 12], Gen.Bool, (cluster, group, days, isObserved) =>
        new ClusteredSpell(cluster, group, days, isObserved)).Array[20, 60];

    [Fact]
    public void What_is_estimated_is_the_median_and_the_area_of_the_curve() => SomeSpells.Sample(spells =>
    {
        var bootstrap = new SpellBootstrap(spells, 2, withinDays: 7, draws: 100);
        var (one, other) = (Curve(spells, 0), Curve(spells, 1));

        if (bootstrap.Median(0).Value is { } median)
            Assert.Equal(one.MedianDays!.Value, median.Value, 12);
        if (bootstrap.MedianDifference(0, 1).Value is { } medians)
            Assert.Equal(one.MedianDays!.Value - other.MedianDays!.Value, medians.Value, 12);
        if (bootstrap.RestrictedMeanDifference(0, 1).Value is { } means)
            Assert.Equal(one.RestrictedMean(7)!.Days - other.RestrictedMean(7)!.Days, means.Value, 12);
    });

    [Fact]
    public void What_two_groups_share_of_a_cluster_is_not_taken_for_chance()
    {
        // Waits differ by 0 to 90 days from treaty to treaty, and within each the second is 4 to 6 days shorter. Without censoring the difference of
        // means is the mean of thirty differences, whose error is their standard deviation (over n) by the root of thirty.
        ClusteredSpell[] spells = [.. Enumerable.Range(0, 30).SelectMany(treaty => new ClusteredSpell[]
        {
            new(treaty, 0, (3 * treaty) + 10, true), new(treaty, 1, (3 * treaty) + 10 - Shorter(treaty), true),
        })];
        var mean = Enumerable.Range(0, 30).Average(Shorter);
        var error = Math.Sqrt(Enumerable.Range(0, 30).Average(treaty => Math.Pow(Shorter(treaty) - mean, 2)) / 30);

        var difference = new SpellBootstrap(spells, 2, withinDays: 1000).RestrictedMeanDifference(0, 1).Required;

        Assert.Equal(mean, difference.Value, 9);
        Assert.InRange(difference.StandardError!.Value / error, 0.95, 1.05);
        Assert.Equal(30, difference.Clusters);
        Assert.Equal(2 / 2001.0, difference.PValue, 12);

        static double Shorter(int treaty) => 4 + (treaty * 7 % 5 / 2.0);
    }

    [Fact]
    public void Its_intervals_hold_the_truth_nineteen_times_in_twenty()
    {
        // Forty treaties, each with a mood of its own that a first state and two others share; the first waits 40 days longer. Normal waits of mean 300
        // or 340 and standard deviation 70.7, censored from 310 on; the means are of waits counted up to 300.
        var random = new Random(1979);
        var (medians, means) = (0, 0);
        const int Worlds = 400;
        for (var world = 0; world < Worlds; world++)
        {
            var bootstrap = new SpellBootstrap([.. Enumerable.Range(0, 40).SelectMany(Treaty)], 2, withinDays: 300, draws: 400, seed: world);
            medians += Holds(bootstrap.MedianDifference(0, 1).Required, 40) ? 1 : 0;
            means += Holds(bootstrap.RestrictedMeanDifference(0, 1).Required, Within(340) - Within(300)) ? 1 : 0;
        }

        Assert.InRange(medians / (double)Worlds, 0.92, 0.98);
        Assert.InRange(means / (double)Worlds, 0.915, 0.97);

        ClusteredSpell[] Treaty(int treaty)
        {
            var mood = Normal.Sample(random, 0, 50);
            return [Spell(treaty, 0, 340 + mood), Spell(treaty, 1, 300 + mood), Spell(treaty, 1, 300 + mood)];
        }

        ClusteredSpell Spell(int treaty, int group, double mean)
        {
            var (wait, followed) = (Math.Max(0, Normal.Sample(random, mean, 50)), 310 + (400 * random.NextDouble()));
            return new(treaty, group, Math.Min(wait, followed), wait <= followed);
        }

        // E min(X, h) = μ − (μ − h) Φ((μ − h)/σ) − σ φ((μ − h)/σ).
        static double Within(double mean)
        {
            var (deviation, over) = (Math.Sqrt(5000), mean - 300);
            return mean - (over * Normal.CDF(0, 1, over / deviation)) - (deviation * Normal.PDF(0, 1, over / deviation));
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval_and_order_does_not_matter()
    {
        var spells = Alternating(20);

        var one = new SpellBootstrap(spells, 2, 10, seed: 7).MedianDifference(0, 1).Required;

        Assert.Equal(one, new SpellBootstrap([.. spells.Reverse()], 2, 10, seed: 7).MedianDifference(0, 1).Required);
        Assert.NotEqual(one, new SpellBootstrap(spells, 2, 10, seed: 8).MedianDifference(0, 1).Required);
    }

    [Fact]
    public void A_median_that_draws_do_not_reach_leaves_its_end_open()
    {
        // Eleven of twenty ended, the tenth on day 10 and the eleventh on day 11: about one draw in three does not reach one half.
        ClusteredSpell[] spells = [.. Enumerable.Range(0, 20).Select(i => new ClusteredSpell(i, 0, i < 11 ? i + 1 : 50, i < 11))];

        var median = new SpellBootstrap(spells, 1, 10).Median(0).Required;

        Assert.Equal(10.5, median.Value);
        Assert.NotNull(median.Low);
        Assert.Null(median.High);
        Assert.Null(median.StandardError);
    }

    [Fact]
    public void It_refuses_with_a_reason()
    {
        Assert.Equal(new(RefusalReason.TooFewGroups, 9, 10), new SpellBootstrap(Alternating(9), 2, 10).MedianDifference(0, 1).Refusal);
        Assert.Equal(RefusalReason.NoObservations, new SpellBootstrap([.. Alternating(12).Where(spell => spell.Group == 0)], 2, 10).MedianDifference(0, 1).Refusal!.Reason);
        Assert.Equal(RefusalReason.NotReached, new SpellBootstrap([.. Alternating(12).Select(spell => spell with { IsObserved = spell.Group == 0 })], 2, 10).MedianDifference(0, 1).Refusal!.Reason);
        Assert.Equal(RefusalReason.NoVariation, new SpellBootstrap([.. Alternating(12).Select(spell => spell with { Days = 3 + spell.Group })], 2, 10).MedianDifference(0, 1).Refusal!.Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpellBootstrap([new(0, 2, 1, true)], 2, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpellBootstrap([new(0, 0, double.NaN, true)], 2, 10));
    }

    private static bool Holds(BootstrapEstimate estimate, double truth) => estimate.Low <= truth && truth <= estimate.High;

    private static ClusteredSpell[] Alternating(int treaties) => [.. Enumerable.Range(0, treaties)
        .SelectMany(treaty => new ClusteredSpell[] { new(treaty, 0, 2 + (treaty * 5 % 11), true), new(treaty, 1, 1 + (treaty * 3 % 7), true) })];

    private static SurvivalCurve Curve(ClusteredSpell[] spells, int group) =>
        KaplanMeier.Estimate([.. spells.Where(spell => spell.Group == group).Select(spell => new Spell(spell.Days, spell.IsObserved))]);
}
