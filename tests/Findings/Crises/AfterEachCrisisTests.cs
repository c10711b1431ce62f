using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;
using Analytics.Findings.Crises;

namespace Analytics.Tests.Findings.Crises;

/// <summary>By hand, from counts in the 56 days from 30 January 2020 and the 365 days before.</summary>
public sealed class AfterEachCrisisTests(SmallReleases small)
{
    [Fact]
    public void Eight_in_eight_weeks_after_four_in_a_year_are_thirteen_times_as_many()
    {
        var found = Of(CrisesCases.Faster);

        Assert.Equal((new Pace(8, 56), new Pace(4, 365)), (found.Together!.After, found.Together.Before));
        // 8/56 over 4/365.
        Assert.Equal(365.0 / 28, found.Ratio!.Value!.Value, 10);
        Assert.True(found.Ratio.Low > 1);
        Assert.Equal((1.0, 12), (found.Together.After!.Value.AWeek, found.Observations));
    }

    [Fact]
    public void None_after_forty_is_a_fall_to_nothing()
    {
        var found = Of(CrisesCases.Silenced);

        Assert.Equal((new Pace(0, 56), new Pace(40, 365)), (found.Together!.After, found.Together.Before));
        Assert.Equal(0, found.Ratio!.Value);
        // All 40 fall on the days before with probability (365/421)⁴⁰ = 0.0033 if the pace is the same.
        Assert.InRange(found.Ratio.High!.Value, 0, 1);
    }

    [Fact]
    public void One_before_and_one_after_say_nothing()
    {
        var ratio = Of(CrisesCases.Calm).Ratio!;

        Assert.Equal(365.0 / 56, ratio.Value!.Value, 10);
        Assert.True(ratio.Low < 0.5 && ratio.High > 2);
        Assert.Equal(Verdict.TooFew, ratio.Verdict);
    }

    [Fact]
    public void Nothing_on_either_side_is_nothing_to_compare() =>
        Assert.Equal((null, Undefined.NothingToCompare), (Of(CrisesCases.Foreseen).Ratio!.Value, Of(CrisesCases.Foreseen).Ratio!.Why));

    [Fact]
    public void A_year_before_without_triggers_has_no_pace_and_is_not_a_year_of_none()
    {
        var found = Of(CrisesCases.TriggersSince);

        Assert.Equal((null, new Pace(8, 56)), (found.Crises[0].Before, found.Crises[0].After));
        Assert.Equal((null, 0), (found.Together, found.Compared));
        Assert.Equal((12, 4), (found.Consultations, found.UnknownTrigger));
    }

    /// <summary>By hand: 365 days of 2019 without the 56 of the other crisis, which takes none of the days that are quiet for both.</summary>
    [Fact]
    public void A_crisis_without_triggers_takes_no_day_from_another()
    {
        var found = OfAll(CrisesCases.UnknownBesideKnown);

        Assert.Equal((new Pace(4, 309), new Pace(8, 56)), (found.Together!.Before, found.Together.After));
        Assert.Equal(1, found.Compared);
        Assert.Equal(309.0 * 8 / (56 * 4), found.Estimates.Single(estimate => estimate.Name == "rate_ratio_told").Value!.Value, 9);
    }

    /// <summary>By hand: 28 in 224 days over 96 in 365 and three times 309; the logarithm's error is √(1/28 + 1/96) where all crises are alike.</summary>
    [Fact]
    public void What_crises_have_in_common_is_asked_before_any_of_them()
    {
        var found = OfAll(CrisesCases.AllALittleFaster);

        Assert.Equal((Verdict.Rose, 1), (found.Ratio!.Verdict!.Value, found.Ratio.Together));
        Assert.InRange(found.Ratio.P!.Value, 0.01, 0.05);
        Assert.Equal(found.Ratio.P, found.Ratio.HolmP);
        Assert.All(found.Estimates.Skip(1), each => Assert.Equal((Verdict.NoClearChange, 4), (each.Verdict!.Value, each.Together)));
    }

    /// <summary>By hand: fourteen in 56 days after 24 in 365 have a chance below one in a thousand, four times which is still below one in twenty.</summary>
    [Fact]
    public void One_crisis_shows_nothing_that_all_together_do_not()
    {
        var found = OfAll(CrisesCases.OneMuchFaster);
        var first = found.Estimates[1];

        Assert.Equal(Verdict.TooFew, found.Ratio!.Verdict);
        Assert.True(first is { P: < 0.001, Low: > 1 });
        Assert.Equal((Verdict.NotDecided, Doubt.NotTogether, found.Ratio.HolmP), (first.Verdict!.Value, first.Doubt!.Value, first.HolmP));
    }

    /// <summary>Seen beside another part of the same four crises, each is one of eight, and what they have in common one of two.</summary>
    [Fact]
    public void Beside_another_part_the_crises_of_both_are_adjusted_together()
    {
        var release = small.Of(CrisesCases.AllALittleFaster);
        List<Inquiry> beside = [];
        beside.AddRange([new(release, Question.Open) { Beside = beside }, new(release, Question.Of(("format", "in_person"))) { Beside = beside }]);
        var (alone, part) = (OfAll(CrisesCases.AllALittleFaster), Assert.IsType<AfterEachCrisis>(new AfterEachCrisisStudy().Ask(beside[1])));

        Assert.Equal((2, 2 * alone.Ratio!.P), (part.Ratio!.Together, part.Ratio.HolmP));
        Assert.All(part.Estimates.Skip(1).Zip(alone.Estimates.Skip(1)), each =>
        {
            Assert.Equal((8, 4), (each.First.Together, each.Second.Together));
            Assert.True(each.First.HolmP >= each.Second.HolmP);
        });
    }

    private AfterEachCrisis OfAll(SmallRegister register) => Assert.IsType<AfterEachCrisis>(new AfterEachCrisisStudy().Ask(new(small.Of(register), Question.Open)));

    private AfterEachCrisis Of(SmallRegister register) =>
        Assert.IsType<AfterEachCrisis>(new AfterEachCrisisStudy().Ask(new(small.Of(register), Question.Of(("crisis", "covid19")))));
}
