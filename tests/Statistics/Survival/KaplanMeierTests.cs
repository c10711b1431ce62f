using Analytics.Statistics.Survival;
using CsCheck;

namespace Analytics.Tests.Statistics.Survival;

public sealed class KaplanMeierTests
{
    private static readonly Gen<Spell[]> SomeSpells =
        Gen.Select(Gen.Int[0, 30], Gen.Bool, (days, isObserved) => new Spell(days, isObserved)).Array[1, 60];

    [Fact]
    public void A_censored_spell_lowers_the_number_at_risk_but_is_no_event()
    {
        // By hand: 4 at risk, then 3, then 1. The spell censored on day 3 is still at risk on day 3.
        var curve = KaplanMeier.Estimate([new(1, true), new(3, true), new(3, false), new(8, true)]);

        Assert.Equal([4, 3, 1], curve.Steps.Select(step => step.AtRisk));
        Assert.Equal([0, 1, 0], curve.Steps.Select(step => step.Censored));
        Assert.Equal([0.75, 0.5, 0.0], curve.Steps.Select(step => step.StillWaiting));
        Assert.Equal((4, 3), (curve.Count, curve.EventCount));
    }

    [Fact]
    public void Of_counted_spells_the_curve_is_that_of_each_of_them() => SomeSpells.Sample(spells =>
    {
        var counted = KaplanMeier.OfCounts(spells.GroupBy(spell => spell).Select(same => new SpellCount(same.Key.Days, same.Key.IsObserved, same.Count())).Append(new(7, true, 0)));
        var each = KaplanMeier.Estimate(spells);

        Assert.Equal(each.Steps, counted.Steps);
        Assert.Equal((each.Count, each.EventCount, each.MedianDays), (counted.Count, counted.EventCount, counted.MedianDays));
    });

    [Fact]
    public void Of_fewer_spells_than_none_nothing_is_estimated() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => KaplanMeier.OfCounts([new(3, true, -1)]));

    [Fact]
    public void Where_the_curve_lies_on_one_half_the_median_is_the_middle_of_that_stretch()
    {
        // The curve is one half from day 3 to day 8, whichever day the censored spell left.
        Assert.Equal(5.5, KaplanMeier.Estimate([new(1, true), new(3, true), new(3, false), new(8, true)]).MedianDays);
        Assert.Equal(4, KaplanMeier.Estimate([new(2, true), new(6, true)]).MedianDays);

        // It never leaves one half: the stretch ends with the longest spell.
        Assert.Equal(6, KaplanMeier.Estimate([new(2, true), new(10, false)]).MedianDays);
    }

    [Fact]
    public void Greenwoods_error_of_a_curve_without_censoring_is_the_binomial_one()
    {
        // By hand: after two of five, S = 3/5 and the variance is S(1−S)/n = 0.24/5.
        var curve = KaplanMeier.Estimate([new(1, true), new(2, true), new(3, true), new(4, true), new(5, true)]);

        Assert.Equal(Math.Sqrt(0.048), curve.At(2.5)!.StandardError!.Value, 12);
    }

    [Fact]
    public void Nothing_is_claimed_before_the_first_end_nor_after_the_last_spell()
    {
        var open = KaplanMeier.Estimate([new(2, true), new(5, true), new(9, false)]);

        Assert.Equal(new SurvivalEstimate(1, 1, 0, null, null), open.At(1));
        Assert.Null(open.At(10));
        Assert.Null(open.RestrictedMean(10));
        Assert.Null(open.Quantile(0.9));

        var ended = KaplanMeier.Estimate([new(2, true), new(5, true)]);

        Assert.Equal(new SurvivalEstimate(10, 0, null, null, null), ended.At(10));
        Assert.Equal(3.5, ended.RestrictedMean(10)!.Days);
    }

    [Fact]
    public void No_spells_make_a_curve_that_knows_nothing()
    {
        var curve = KaplanMeier.Estimate([]);

        Assert.Empty(curve.Steps);
        Assert.Null(curve.MedianDays);
        Assert.Null(curve.LastDays);
        Assert.Null(curve.At(0));
    }

    [Fact]
    public void A_spell_is_at_risk_only_after_the_record_began_to_follow_it()
    {
        // By hand: the third spell enters after day 2, so the risk sets are 2 on day 2, then 2 on day 4 and 1 on day 6.
        var curve = KaplanMeier.Estimate([new(2, true), new(4, true), new(6, true, EntryDays: 2)]);

        Assert.Equal([2, 2, 1], curve.Steps.Select(step => step.AtRisk));
        Assert.Equal([0.5, 0.25, 0.0], curve.Steps.Select(step => step.StillWaiting));
        Assert.Equal([2, 2, 2, 1], new double[] { 1, 2, 3, 5 }.Select(curve.AtRisk));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(double.PositiveInfinity, 0)]
    [InlineData(5, 5)]
    [InlineData(5, -1)]
    public void A_spell_that_cannot_be_is_a_bug_of_the_caller(double days, double entryDays) =>
        Assert.Throws<ArgumentException>(() => KaplanMeier.Estimate([new(days, true, entryDays)]));

    [Fact]
    public void The_order_of_the_spells_does_not_matter() => Gen.Select(SomeSpells, Gen.Int).Sample((spells, seed) =>
    {
        var shuffled = spells.ToArray();
        new Random(seed).Shuffle(shuffled);
        return KaplanMeier.Estimate(spells).Steps.SequenceEqual(KaplanMeier.Estimate(shuffled).Steps);
    });

    [Fact]
    public void Weeks_tell_the_same_as_days() => SomeSpells.Sample(spells =>
    {
        var days = KaplanMeier.Estimate(spells);
        var halves = KaplanMeier.Estimate([.. spells.Select(spell => spell with { Days = spell.Days / 2 })]);
        return halves.MedianDays == days.MedianDays / 2 && halves.MedianLow == days.MedianLow / 2
            && halves.Steps.Select(step => step.StillWaiting).SequenceEqual(days.Steps.Select(step => step.StillWaiting));
    });

    [Fact]
    public void Following_a_spell_in_two_parts_changes_nothing() => SomeSpells.Sample(spells =>
    {
        // A spell over twelve days seen first up to day 12 and then from day 12 on: left truncation undoes the cut.
        Spell[] cut = [.. spells.SelectMany(spell => spell.Days > 12 ? new[] { new Spell(12, false), spell with { EntryDays = 12 } } : [spell])];
        var (whole, parts) = (KaplanMeier.Estimate(spells), KaplanMeier.Estimate(cut));
        return Ends(whole).SequenceEqual(Ends(parts));

        static IEnumerable<(double, int, double)> Ends(SurvivalCurve curve) =>
            curve.Steps.Where(step => step.Ended > 0).Select(step => (step.Days, step.AtRisk, step.StillWaiting));
    });

    [Fact]
    public void The_curve_only_falls_and_lies_between_its_limits() => SomeSpells.Sample(spells =>
        Enum.GetValues<IntervalKind>().All(kind =>
        {
            var steps = KaplanMeier.Estimate(spells, kind: kind).Steps;
            return steps.Zip(steps.Skip(1)).All(pair => pair.First.StillWaiting >= pair.Second.StillWaiting)
                && steps.All(step => step.Low is null || (step.Low >= 0 && step.Low <= step.StillWaiting))
                && steps.All(step => step.High is null || (step.High <= 1 && step.High >= step.StillWaiting));
        }));

    [Fact]
    public void The_median_of_a_known_hazard_is_found_within_its_interval_nineteen_times_in_twenty()
    {
        // Waits with a constant hazard have the median ln 2 / hazard; a third are censored by a second, independent clock.
        var random = new Random(20031001);
        const double Median = 600;
        var covered = Enumerable.Range(0, 2000).Count(_ =>
        {
            var curve = KaplanMeier.Estimate([.. Enumerable.Range(0, 80).Select(_ => Censored(Wait(random, Median), Wait(random, 2 * Median)))]);
            return curve.MedianLow <= Median && (curve.MedianHigh is null || Median <= curve.MedianHigh);
        });

        Assert.InRange(covered / 2000.0, 0.93, 0.97);
    }

    private static double Wait(Random random, double median) => -Math.Log(1 - random.NextDouble()) / Math.Log(2) * median;

    private static Spell Censored(double wait, double closing) => new(Math.Min(wait, closing), wait <= closing);
}
