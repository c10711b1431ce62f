using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Statistics.Survival;

namespace Analytics.Findings.Treaties;

/// <summary>The federal level or the federated parliaments, with every required assent that can be bounded; spells in days.</summary>
public sealed record AssentLevel
{
    public const string Federal = "federal";

    public const string Federated = "federated";

    internal AssentLevel(string code, IReadOnlyCollection<TimeToAssentRow> required, string act)
    {
        (Code, RequiredCount) = (code, required.Count);
        DatedCount = required.Count(row => row.IsDated(act));
        PendingCount = required.Count(row => row.IsPending);
        Spells = [.. required.Select(row => row.Spell(act)).OfType<PartialSpell>()];
        Curve = PartialDates.Estimate(Spells);
    }

    public string Code { get; }

    public int RequiredCount { get; }

    /// <summary>Dated by an act of the kind asked for.</summary>
    public int DatedCount { get; }

    /// <summary>Stated by a source as still awaited on a day: censored on that day.</summary>
    public int PendingCount { get; }

    /// <summary>Without a date, but before a known deposit.</summary>
    public int BoundedCount => Spells.Count - DatedCount - PendingCount;

    /// <summary>Of which nothing bounds the day.</summary>
    public int LeftOutCount => RequiredCount - Spells.Count;

    public IReadOnlyList<PartialSpell> Spells { get; }

    public PartialDateCurve Curve { get; }

    /// <summary>In days; undefined where half were not reached.</summary>
    public Estimate Median => new(
        $"median_days_{Code}", Unit.Days, Curve.Middle.MedianDays, Curve.Middle.MedianLow, Curve.Middle.MedianHigh, Method.KaplanMeier, Spells.Count)
    {
        Level = Curve.Middle.Level,
        Why = Curve.Middle.MedianDays is null ? Undefined.NotReached : null,
    };
}

internal sealed record TimeToAssentRow(
    string TreatyId,
    bool IsFederal,
    string KnowledgeCode,
    string? ActCode,
    DateOnly SignedOnFrom,
    DateOnly SignedOnTo,
    DateOnly? AssentedOnFrom,
    DateOnly? AssentedOnTo,
    DateOnly? PendingOnFrom,
    DateOnly? DepositedOnTo,
    bool IsListComplete,
    Provenance ConfidenceCode) : IOfYear
{
    int IOfYear.Year => SignedOnFrom.Year;

    public bool IsPending => KnowledgeCode == "pending";

    public bool IsDated(string act) => KnowledgeCode == "dated" && ActCode == act;

    /// <summary>From the signature to the act, the deposit or the day on which it was awaited; null where none of them is known.</summary>
    public PartialSpell? Spell(string act)
    {
        DayRange signed = new(SignedOnFrom.DayNumber, SignedOnTo.DayNumber);
        if (IsDated(act))
            return Within(signed, new(AssentedOnFrom!.Value.DayNumber, AssentedOnTo!.Value.DayNumber));
        if (DepositedOnTo is { } deposited)
            return Within(signed, new(signed.From, deposited.DayNumber));
        return IsPending ? new(signed, DayRange.On(PendingOnFrom!.Value.DayNumber), false) : null;
    }

    /// <summary>An end before the signature contradicts it: a check names the row, and no duration can be made of it.</summary>
    private static PartialSpell? Within(DayRange signed, DayRange ended) => ended.To < signed.From ? null : new(signed, ended, true);
}
