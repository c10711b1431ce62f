using Analytics.Findings;
using Analytics.Findings.Changes;
using Analytics.Findings.Claiming;

namespace Analytics.Tests.Findings.Changes;

/// <summary>What may be said of yearly counts, from counts by hand.</summary>
public sealed class YearlyChangeTests
{
    [Fact]
    public void Value_and_interval_are_of_the_method_that_is_named()
    {
        var change = Of(40, 38, 41, 39, 40, 38, 42, 39);

        // Less than chance would have them vary: Poisson's error, 1 over the root of the sum of means times squared distances from the middle, 39.6 × 42.
        Assert.Equal(Method.Poisson, change.Method);
        Assert.Equal(1.96 / Math.Sqrt(39.6 * 42), Math.Log(1 + change.Rate!.Interval.High) - Math.Log(1 + change.Rate.Value), 3);
    }

    [Fact]
    public void Years_that_remember_have_the_wider_interval()
    {
        var change = Of(800, 840, 880, 920, 880, 840, 800, 760, 720, 680, 720, 760, 800, 840, 880, 920, 880, 840, 800, 760, 720);

        Assert.Equal(Method.FirstOrderMemory, change.Method);
        Assert.InRange(change.DurbinWatson!.Value, 0, 1);
        Assert.Equal(Verdict.NoClearChange, change.Verdict);
    }

    [Fact]
    public void Ranks_without_the_regression_decide_nothing()
    {
        // In perfect order, by one a year: so few are not sure of it.
        var change = Of(20, 21, 22, 23, 24, 25, 26);

        Assert.Equal((Verdict.NotDecided, (Doubt?)Doubt.RanksDisagree), (change.Verdict, change.Doubt));
    }

    [Fact]
    public void A_regression_without_the_ranks_decides_nothing()
    {
        // Of five, all orders but the perfect one come by chance more often than once in twenty times: with one pair falling, twice 5 of 120.
        var change = Of(100, 99, 130, 165, 210);

        Assert.False(change.Rate!.Interval.Contains(0));
        Assert.Equal((Verdict.NotDecided, (Doubt?)Doubt.RanksDisagree), (change.Verdict, change.Doubt));
    }

    [Fact]
    public void Among_many_questions_one_answer_is_not_enough()
    {
        var change = Of(64, 60, 57, 54, 51, 48, 45, 43);
        var held = Held.Together([("a", new("rate", change.P!.Value)), .. Enumerable.Range(0, 200).Select(n => ("b", new Test($"{n}", 0.9)))]).SeenBy("a");

        Assert.Equal(Verdict.Fell, change.Verdict);
        Assert.Equal((Verdict.NotDecided, (Doubt?)Doubt.AmongMany), (change.Among(held, "rate").Verdict, change.Among(held, "rate").Doubt));
    }

    [Fact]
    public void An_interval_that_holds_a_halving_and_a_doubling_says_nothing() => Assert.Equal(Verdict.TooFew, Of(12, 2, 9, 1, 6).Verdict);

    [Fact]
    public void No_clear_change_says_which_fall_and_which_rise_would_have_shown()
    {
        var missed = Of(40, 38, 41, 39, 40, 38, 42, 39).CouldHaveShown("rate").ToList();

        // As a fall the same number of logarithms as as a rise.
        Assert.Equal(1, (1 + missed[0].Effect) * (1 + missed[1].Effect), 10);
        Assert.True(missed[0].Effect < 0);
    }

    [Fact]
    public void Four_years_tell_no_trend() => Assert.Equal(Verdict.TooFew, Of(80, 60, 40, 20).Verdict);

    private static YearlyChange Of(params int[] counts) => YearlyChange.Of([.. counts.Select((count, at) => (2004 + at, (long)count))]);
}
