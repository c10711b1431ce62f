using Analytics.Findings;
using Analytics.Findings.Changes;
using Analytics.Findings.Claiming;

namespace Analytics.Tests.Findings.Changes;

/// <summary>What may be said of before and since a year, from values by hand.</summary>
public sealed class LevelChangeTests
{
    private const int Since = 2019;

    [Fact]
    public void A_step_that_no_other_year_makes_is_claimed()
    {
        var change = Rates(40, 41, 39, 40, 42, 38, 40, 41, 20, 21, 19, 20, 22);

        Assert.Equal((Verdict.Fell, null), (change.Verdict, change.Doubt));
        Assert.Equal((40.125, 20.4), (change.Before!.Value, change.LevelSince!.Value));
        Assert.Equal(20.4 / 40.125, change.Value!.Value, 8);
        Assert.Equal(0, change.Placebos.AsLarge);
    }

    [Fact]
    public void A_course_that_was_there_before_is_no_step()
    {
        // Falling by a tenth a year, up and down by turns, and as low as half of it since.
        var change = Rates(120, 98, 112, 88, 102, 80, 92, 70, 30, 24, 31, 22, 27);

        Assert.Equal((Verdict.NotDecided, (Doubt?)Doubt.MovedBefore), (change.Verdict, change.Doubt));
        Assert.True(change.TrendBefore!.Interval.High < 0);
    }

    /// <summary>The step lies three years before the one that was named.</summary>
    [Fact]
    public void A_step_of_another_year_is_none_of_this_one()
    {
        var change = Rates(40, 41, 39, 40, 42, 10, 10, 11, 10, 11, 9, 10, 11);

        Assert.NotEqual(Verdict.Fell, change.Verdict);
        Assert.True(change.Placebos.AsLarge > 0);
    }

    [Fact]
    public void Three_years_on_a_side_are_too_few_however_far_apart() =>
        Assert.Equal((Verdict.TooFew, null), (Rates(40, 41, 39, 40, 42, 38, 40, 41, 2, 1, 2).Verdict, Rates(40, 41, 39, 40, 42, 38, 40, 41, 2, 1, 2).Value));

    [Fact]
    public void Shares_are_compared_by_their_difference_and_each_year_counts_alike()
    {
        var change = LevelChange.OfShares([.. new[] { 0.4, 0.5, 0.4, 0.5, 0.6, 0.7, 0.6, 0.7 }.Select((share, at) => (2015 + at, share))], Since);

        Assert.Equal((0.45, 0.65, 0.2), (Math.Round(change.Before!.Value, 10), Math.Round(change.LevelSince!.Value, 10), Math.Round(change.Value!.Value, 10)));
        Assert.Equal((Verdict.Rose, Unit: Analytics.Data.Unit.Points), (change.Verdict, change.As("x").Unit));
    }

    [Fact]
    public void Tests_that_are_asked_together_are_adjusted_together()
    {
        // Holm by hand: 0.01 × 3; 0.04 × 2, but no less than the one before; 0.05 × 1, likewise.
        var held = Held.Together([("a", new("x", 0.04)), ("a", new("y", 0.01)), ("b", new("x", 0.05))]);

        Assert.Equal((0.08, 0.03, 0.08), (Math.Round(held.SeenBy("a").Of("x", 0.04), 10), Math.Round(held.SeenBy("a").Of("y", 0.01), 10), Math.Round(held.SeenBy("b").Of("x", 0.05), 10)));
        Assert.Equal(3, held.Count);
        Assert.Equal((0.04, 1), (Held.Alone.Of("x", 0.04), Held.Alone.Count));
    }

    private static LevelChange Rates(params int[] counts) => LevelChange.OfRates([.. counts.Select((count, at) => (2011 + at, (long)count, 1.0))], Since);
}
