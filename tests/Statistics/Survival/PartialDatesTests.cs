using Analytics.Statistics.Survival;
using CsCheck;

namespace Analytics.Tests.Statistics.Survival;

public sealed class PartialDatesTests
{
    [Fact]
    public void A_start_known_by_its_year_gives_the_middle_duration_and_the_range_of_the_dates()
    {
        // Signed in 2014 (days 0 to 364), ended on day 1000: between 636 and 1,000 days, 818 in the middle.
        var spell = new PartialSpell(new(0, 364), DayRange.On(1000), true);

        Assert.Equal((636, 818, 1000), (spell.ShortestDays, spell.MiddleDays, spell.LongestDays));
        Assert.Equal(818, PartialDates.Estimate([spell]).Middle.MedianDays);
    }

    [Fact]
    public void The_range_of_the_median_goes_from_the_shortest_to_the_longest_durations()
    {
        var estimate = PartialDates.Estimate(
        [
            new(new(0, 30), DayRange.On(100), true),
            new(new(0, 364), DayRange.On(500), true),
            new(DayRange.On(0), new(900, 930), true),
        ]);

        Assert.Equal((136, 318, 500), (estimate.MedianFromDays, estimate.Middle.MedianDays, estimate.MedianToDays));
    }

    [Fact]
    public void A_spell_that_starts_and_ends_in_one_year_lasted_no_less_than_nothing()
    {
        var spell = new PartialSpell(new(0, 364), new(0, 364), true);

        Assert.Equal((0, 182, 364), (spell.ShortestDays, spell.MiddleDays, spell.LongestDays));
    }

    [Fact]
    public void Full_dates_make_three_times_the_ordinary_curve() =>
        Gen.Select(Gen.Int[0, 500], Gen.Int[0, 500], Gen.Bool, (start, days, isObserved) => (start, days, isObserved)).Array[1, 40].Sample(rows =>
        {
            var dated = PartialDates.Estimate([.. rows.Select(row =>
                new PartialSpell(DayRange.On(row.start), DayRange.On(row.start + row.days), row.isObserved))]);
            var ordinary = KaplanMeier.Estimate([.. rows.Select(row => new Spell(row.days, row.isObserved))]).Steps;
            return new[] { dated.Shortest, dated.Middle, dated.Longest }.All(curve => curve.Steps.SequenceEqual(ordinary));
        });

    [Fact]
    public void Without_censoring_the_range_holds_the_median_of_whatever_the_true_dates_were() =>
        Gen.Select(Gen.Int[0, 300], Gen.Int[0, 364], Gen.Double[0, 1], (days, width, within) => (days, width, within)).Array[1, 40].Sample(rows =>
        {
            var dated = PartialDates.Estimate([.. rows.Select(row => new PartialSpell(new(0, row.width), DayRange.On(400 + row.days), true))]);
            var truth = KaplanMeier.Estimate([.. rows.Select(row => new Spell(400 + row.days - (row.within * row.width), true))]).MedianDays;
            return dated.MedianFromDays <= truth && truth <= dated.MedianToDays;
        });

    [Fact]
    public void A_median_that_one_of_the_curves_does_not_reach_leaves_the_range_open()
    {
        // Two open spells whose start is vague: as short as can be they are gone before day 500, and the end then leaves nobody. As long
        // as can be they are both still there, and two thirds go on waiting.
        var estimate = PartialDates.Estimate(
        [
            new(DayRange.On(0), DayRange.On(500), true),
            new(new(0, 800), DayRange.On(900), false),
            new(new(0, 800), DayRange.On(900), false),
        ]);

        Assert.Equal(500, estimate.MedianFromDays);
        Assert.Null(estimate.MedianToDays);
    }

    [Fact]
    public void An_end_before_its_start_is_a_bug_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => PartialDates.Estimate([new(DayRange.On(10), DayRange.On(9), true)]));
}
