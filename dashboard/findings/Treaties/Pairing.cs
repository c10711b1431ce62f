using Analytics.Data;
using Analytics.Statistics;
using Analytics.Statistics.Proportions;

namespace Analytics.Findings.Treaties;

/// <summary>
/// The treaties that one other state and Belgium both signed, by who consented sooner after its own signature. A pair is decided when one consented and
/// the other had waited longer by then.
/// </summary>
public sealed record Pairing(string StateCode, int BothSigned, int OtherSooner, int BelgiumSooner, int Ties, int Undecided)
{
    /// <summary>The share at which neither state is sooner more often than the other.</summary>
    public const double AsOften = 0.5;

    private const int FewestTreaties = 10;

    private const double Chance = 0.05;

    public int Decided => OtherSooner + BelgiumSooner;

    /// <summary>Decided on so few treaties that a picture must say so.</summary>
    public bool IsOnFew => Decided < FewestTreaties;

    /// <summary>Of the decided; null where none is.</summary>
    public double? OtherSoonerShare => Decided == 0 ? null : (double)OtherSooner / Decided;

    /// <summary>Of this pair alone, as the test that belongs to it: it leaves one half where the p-value is below one in twenty.</summary>
    public Interval? Interval { get; } = OtherSooner + BelgiumSooner == 0 ? null : ClopperPearson.Interval(OtherSooner, OtherSooner + BelgiumSooner).Value;

    /// <summary>Of the exact sign test; null where nothing is decided.</summary>
    public double? P { get; } = SignTest.Compare(OtherSooner, BelgiumSooner).Value?.PValue;

    /// <summary>The same, allowed for the number of states by Holm's method.</summary>
    public double? HolmP { get; private init; }

    /// <summary>How many states are compared together.</summary>
    public int Together { get; private init; } = 1;

    /// <summary>Whether one of the two is sooner more often than not, or which state it is cannot be told.</summary>
    public Verdict Verdict => HolmP switch
    {
        null => Verdict.TooFew,
        < Chance => Verdict.Differs,
        _ => Verdict.NoClearDifference,
    };

    /// <summary>The other state was sooner more often than not, by more than chance.</summary>
    public bool IsOtherAhead => Verdict == Verdict.Differs && OtherSooner > BelgiumSooner;

    /// <summary>Belgium was, by more than chance.</summary>
    public bool IsBelgiumAhead => Verdict == Verdict.Differs && BelgiumSooner > OtherSooner;

    public Estimate Share => new(NameOf(StateCode), Unit.Share, OtherSoonerShare, Interval?.Low, Interval?.High, Method.SignTest, Decided)
    {
        P = P,
        HolmP = HolmP,
        Together = Together,
        Verdict = Verdict,
        Why = Decided == 0 ? Undefined.NothingToCompare : null,
    };

    public static string NameOf(string state) => $"other_sooner_share_{state.ToLowerInvariant()}";

    /// <summary>
    /// Of Belgium's spell and the other state's of each treaty: who consented sooner after its own signature is told where one did and the other had waited longer
    /// by then, observed or not; otherwise nobody knows yet.
    /// </summary>
    internal static Pairing Of(string state, IEnumerable<(StateSpellRow Belgium, StateSpellRow Other)> treaties)
    {
        var (signed, other, belgium, ties) = (0, 0, 0, 0);
        foreach (var treaty in treaties)
        {
            signed++;
            if (treaty is { Belgium.IsObserved: true, Other.IsObserved: true } && treaty.Belgium.DurationDays == treaty.Other.DurationDays)
                ties++;
            else if (IsSooner(treaty.Belgium, treaty.Other))
                belgium++;
            else if (IsSooner(treaty.Other, treaty.Belgium))
                other++;
        }

        return new(state, signed, other, belgium, ties, signed - other - belgium - ties);

        static bool IsSooner(StateSpellRow one, StateSpellRow than) => one.IsObserved && one.DurationDays < than.DurationDays;
    }

    /// <summary>All that are asked together, each judged with the others.</summary>
    public static IReadOnlyList<Pairing> Judged(IReadOnlyList<Pairing> together)
    {
        Queue<double> adjusted = new(Adjustment.Holm([.. together.Select(pairing => pairing.P).OfType<double>()]));
        return [.. together.Select(pairing => pairing with { HolmP = pairing.P is null ? null : adjusted.Dequeue(), Together = together.Count })];
    }
}
