using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Statistics.Survival;

namespace Analytics.Findings.Treaties;

/// <summary>How long one state, or all states but Belgium together, waited between signature and consent to be bound; spells in days.</summary>
public sealed record StateWait(string Code, IReadOnlyList<Spell> Spells, SurvivalCurve Curve)
{
    public const string OfBelgium = "BEL";

    /// <summary>All states but Belgium together: no code of a state.</summary>
    public const string OfOthers = "others";

    public bool IsBelgium => Code == OfBelgium;

    public bool IsOfOthers => Code == OfOthers;

    /// <summary>Not ratified when the source closed.</summary>
    public int StillWaiting => Curve.Count - Curve.EventCount;

    /// <summary>In days; undefined where the record closed before half were ratified. Right for one state, which signs a treaty once.</summary>
    public Estimate Median => new(NameOfMedian(Code), Unit.Days, Curve.MedianDays, Curve.MedianLow, Curve.MedianHigh, Method.KaplanMeier, Curve.Count)
    {
        Level = Curve.Level,
        Why = Curve.MedianDays is null ? Undefined.NotReached : null,
    };

    public static string NameOfMedian(string code) => $"median_days_{code.ToLowerInvariant()}";

    /// <summary>The share still waiting so many years after signature; null where the record does not reach that far.</summary>
    public double? ShareWaitingAfter(int years) => Curve.At(years * JulianYear.Days)?.StillWaiting;

    internal static StateWait Of(string code, IEnumerable<StateSpellRow> rows)
    {
        Spell[] spells = [.. rows.Select(row => new Spell(row.DurationDays, row.IsObserved))];
        return new(code, spells, KaplanMeier.Estimate(spells));
    }
}

/// <summary>A spell of one state from signature to consent to be bound.</summary>
internal sealed record StateSpellRow(string TreatyKey, string StateCode, int SignedYear, int DurationDays, bool IsObserved, Provenance ConfidenceCode) : IOfYear
{
    int IOfYear.Year => SignedYear;

    public bool IsBelgian => StateCode == StateWait.OfBelgium;
}
