using Analytics.Statistics.Survival;
using CsCheck;

namespace Analytics.Tests.Statistics.Survival;

public sealed class CompetingRisksTests
{
    private static readonly Gen<CompetingSpell[]> SomeSpells = Gen.Select(Gen.Int[1, 25], Gen.Int[0, 2], (days, cause) =>
        new CompetingSpell(days, cause switch { 0 => null, 1 => "ratified", _ => "withdrawn" })).Array[3, 60];

    [Fact]
    public void Incidence_by_hand()
    {
        // Five treaties: ratified on day 1 (1/5), withdrawn on day 2 (4/5 · 1/4 = 1/5), one lost on day 3, ratified on day 4 (3/5 · 1/2).
        var curves = AalenJohansen.Estimate(
            [new(1, "ratified"), new(2, "withdrawn"), new(3, null), new(4, "ratified"), new(9, null)]);

        Assert.Equal(["ratified", "withdrawn"], curves.Select(curve => curve.Cause));
        Assert.Equal([0, 0.2, 0.2, 0.5], new double[] { 0, 1, 3, 5 }.Select(day => Math.Round(curves[0].At(day)!.Value, 12)));
        Assert.Equal(0.2, curves[1].At(9)!.Value, 12);
    }

    [Fact]
    public void After_the_longest_spell_the_record_knows_only_if_all_had_ended()
    {
        CompetingSpell[] ended = [new(1, "ratified"), new(2, "withdrawn")];

        Assert.Equal(0.5, AalenJohansen.Estimate(ended)[0].At(100));
        Assert.Null(AalenJohansen.Estimate([.. ended, new(9, null)])[0].At(100));
    }

    [Fact]
    public void All_causes_and_those_still_waiting_add_up_to_one() => SomeSpells.Sample(spells =>
    {
        var waiting = KaplanMeier.Estimate([.. spells.Select(spell => new Spell(spell.Days, spell.Cause is not null))]);
        var curves = AalenJohansen.Estimate(spells);
        return waiting.Steps.All(step => Math.Abs(step.StillWaiting + curves.Sum(curve => curve.At(step.Days)!.Value) - 1) < 1e-9);
    });

    [Fact]
    public void A_single_cause_is_Kaplan_and_Meier_with_Greenwoods_error() => SomeSpells.Sample(spells =>
    {
        CompetingSpell[] one = [.. spells.Select(spell => spell with { Cause = spell.Cause is null ? null : "ratified" })];
        var waiting = KaplanMeier.Estimate([.. one.Select(spell => new Spell(spell.Days, spell.Cause is not null))]);
        return AalenJohansen.Estimate(one).SelectMany(curve => curve.Steps).All(step =>
        {
            var same = waiting.At(step.Days)!;
            return Math.Abs(step.Incidence - (1 - same.StillWaiting)) < 1e-9
                && (same.StandardError is null || Math.Abs(step.StandardError - same.StandardError.Value) < 1e-6)
                && (same.High is null || step.Low is null || Math.Abs(step.Low.Value - (1 - same.High.Value)) < 1e-6);
        });
    });

    [Fact]
    public void Without_censoring_the_error_is_the_binomial_one() => SomeSpells.Sample(spells =>
    {
        CompetingSpell[] ended = [.. spells.Select(spell => spell with { Cause = spell.Cause ?? "withdrawn" })];
        return AalenJohansen.Estimate(ended).SelectMany(curve => curve.Steps).All(step =>
            Math.Abs(step.StandardError - Math.Sqrt(step.Incidence * Math.Max(0, 1 - step.Incidence) / ended.Length)) < 1e-6);
    });

    [Fact]
    public void The_interval_holds_the_true_incidence_nineteen_times_in_twenty()
    {
        // Hazards 2 and 1, censored at rate 1: by time 0.5 the first cause has taken 2/3 of 1 − e^(−1.5).
        var random = new Random(1978);
        var truth = 2 / 3.0 * (1 - Math.Exp(-1.5));
        var covered = Enumerable.Range(0, 1500).Count(_ =>
        {
            var curve = AalenJohansen.Estimate([.. Enumerable.Range(0, 100).Select(_ => Spell(random))])[0];
            var step = curve.Steps.Last(step => step.Days <= 0.5);
            return step.Low <= truth && truth <= step.High;
        });

        Assert.InRange(covered / 1500.0, 0.93, 0.97);
    }

    [Fact]
    public void Pairs_of_groups_are_adjusted_together()
    {
        var random = new Random(3);
        Spell[][] groups = [Waits(1), Waits(1), Waits(4), [new(0.001, false)]];
        var pairs = LogRank.Pairwise(groups);
        double[] compared = [.. pairs.Where(pair => pair.AdjustedPValue is not null).Select(pair => pair.Test.Required.PValue)];

        Assert.Equal([(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)], pairs.Select(pair => (pair.First, pair.Second)));

        // The lone open spell is never at risk when another ends: no comparison, and no part in the adjustment.
        Assert.All(pairs.Where(pair => pair.Second == 3), pair => Assert.Null(pair.AdjustedPValue));
        Assert.Equal(3, compared.Length);
        Assert.Equal(3 * compared.Min(), pairs.Min(pair => pair.AdjustedPValue)!.Value, 12);

        Spell[] Waits(double hazard) => [.. Enumerable.Range(0, 40).Select(_ => new Spell(0.01 - (Math.Log(1 - random.NextDouble()) / hazard), true))];
    }

    private static CompetingSpell Spell(Random random)
    {
        var (end, censored) = (-Math.Log(1 - random.NextDouble()) / 3, -Math.Log(1 - random.NextDouble()));
        return new(Math.Min(end, censored), censored < end ? null : random.NextDouble() < 2 / 3.0 ? "first" : "second");
    }
}
