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

    public int Decided => OtherSooner + BelgiumSooner;

    /// <summary>Decided on so few treaties that a picture must say so.</summary>
    public bool IsOnFew => Decided < FewestTreaties;

    /// <summary>Of the decided; null where none is.</summary>
    public double? OtherSoonerShare => Decided == 0 ? null : (double)OtherSooner / Decided;

    public Interval? Interval { get; } = OtherSooner + BelgiumSooner == 0 ? null : Wilson.Interval(OtherSooner, OtherSooner + BelgiumSooner).Value;

    /// <summary>Whether one of the two is sooner more often than not, or which state it is cannot be told.</summary>
    public Verdict Verdict => Interval is null ? Verdict.TooFew : IsOtherAhead || IsBelgiumAhead ? Verdict.Differs : Verdict.NoClearDifference;

    /// <summary>The other state was sooner more often than not, by more than the interval.</summary>
    public bool IsOtherAhead => Interval is { Low: > AsOften };

    /// <summary>Belgium was, by more than the interval.</summary>
    public bool IsBelgiumAhead => Interval is { High: < AsOften };
}
