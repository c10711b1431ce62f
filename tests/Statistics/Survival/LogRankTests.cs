using Analytics.Statistics;
using Analytics.Statistics.Survival;
using CsCheck;

namespace Analytics.Tests.Statistics.Survival;

public sealed class LogRankTests
{
    private static readonly Gen<Spell[][]> ThreeGroups =
        Gen.Select(Gen.Int[1, 30], Gen.Bool, (days, isObserved) => new Spell(days, isObserved)).Array[5, 30].Array[3];

    [Fact]
    public void Observed_and_expected_ends_by_hand()
    {
        // Day 1: 4 at risk, 2 in the first group, 1 end, so 1/2 is expected there. Day 2: 1 of 3. Day 3: 1 of 2, as the first group's
        // second spell is still open. Day 4: 1 of 1.
        var test = LogRank.Compare([[new(1, true), new(4, true)], [new(2, true), new(3, true)]]).Required;

        Assert.Equal([2.0, 2.0], test.Groups.Select(group => group.Observed));
        Assert.Equal((1.0 / 2) + (1.0 / 3) + (1.0 / 2) + 1, test.Groups[0].Expected, 12);

        // (2 − 7/3)² over the hypergeometric variances 1/4 + 2/9 + 1/4 + 0.
        Assert.Equal(1.0 / 9 / ((1.0 / 4) + (2.0 / 9) + (1.0 / 4)), test.ChiSquare, 12);
    }

    [Fact]
    public void Ends_observed_are_ends_expected_over_all_groups() => ThreeGroups.Where(AnyEnd).Sample(groups =>
    {
        var test = LogRank.Compare(groups);
        return test.Value is null
            || Math.Abs(test.Value.Groups.Sum(group => group.Observed) - test.Value.Groups.Sum(group => group.Expected)) < 1e-9;
    });

    [Fact]
    public void Neither_the_order_of_groups_nor_the_unit_of_time_matters() => ThreeGroups.Where(AnyEnd).Sample(groups =>
    {
        var asGiven = LogRank.Compare(groups, rho: 1).Value;
        var turned = LogRank.Compare([groups[2], groups[0], groups[1]], rho: 1).Value;
        var inHours = LogRank.Compare([.. groups.Select(group => group.Select(spell => spell with { Days = spell.Days * 24 }).ToArray())], rho: 1).Value;
        return Same(asGiven, turned) && Same(asGiven, inHours);

        static bool Same(LogRankTest? one, LogRankTest? other) =>
            (one is null && other is null) || Math.Abs(one!.ChiSquare - other!.ChiSquare) <= 1e-8 * (1 + one.ChiSquare);
    });

    [Fact]
    public void Following_spells_in_two_parts_changes_nothing()
    {
        var groups = ReferenceSpells.Groups("lung");
        Spell[][] cut = [.. groups.Select(group => group.SelectMany(spell =>
            spell.Days > 200 ? new[] { new Spell(200, false), spell with { EntryDays = 200 } } : [spell]).ToArray())];

        Assert.Equal(LogRank.Compare(groups).Required.ChiSquare, LogRank.Compare(cut).Required.ChiSquare, 10);
    }

    [Fact]
    public void Groups_that_wait_alike_differ_significantly_one_time_in_twenty()
    {
        var random = new Random(365);
        var found = Enumerable.Range(0, 4000).Count(_ => LogRank.Compare([Alike(), Alike(), Alike()]).Required.PValue < 0.05);

        Assert.InRange(found / 4000.0, 0.03, 0.07);

        Spell[] Alike() => [.. Enumerable.Range(0, 40).Select(_ => new Spell(-Math.Log(1 - random.NextDouble()), random.NextDouble() < 0.7))];
    }

    [Fact]
    public void It_refuses_with_a_reason()
    {
        Spell[] ended = [new(3, true), new(5, true)];
        Spell[] open = [new(3, false), new(5, false)];

        Assert.Equal(RefusalReason.TooFewGroups, LogRank.Compare([ended]).Refusal!.Reason);
        Assert.Equal(RefusalReason.NoObservations, LogRank.Compare([ended, []]).Refusal!.Reason);
        Assert.Equal(RefusalReason.TooFewEvents, LogRank.Compare([open, open]).Refusal!.Reason);

        // The second group is closed before anything ends, so nothing is ever compared.
        Assert.Equal(RefusalReason.NoVariation, LogRank.Compare([ended, [new(1, false)]]).Refusal!.Reason);
    }

    private static bool AnyEnd(Spell[][] groups) => groups.Any(group => group.Any(spell => spell.IsObserved));
}
