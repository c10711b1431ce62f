using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Statistics.Survival;

namespace Analytics.Findings.Treaties;

/// <summary>How long Belgium and other states take from signing a treaty to being bound by it.</summary>
public sealed record TimeToDeposit : TreatiesFinding
{
    /// <summary>The p-value of Belgium's wait against that of all others together.</summary>
    public const string AgainstOthers = "log_rank_p";

    /// <summary>The same against the one state that was asked for.</summary>
    public const string AgainstCompared = "log_rank_p_compared";

    internal TimeToDeposit(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    public required StateWait Belgium { get; init; }

    public required StateWait Others { get; init; }

    /// <summary>The state asked for; null where none is.</summary>
    public required StateWait? Compared { get; init; }

    /// <summary>Those who signed anything.</summary>
    public required IReadOnlyList<StateWait> Waits { get; init; }
}

/// <summary>Asks for it. A state to compare with adds a curve and a test; it narrows nothing.</summary>
public sealed class TimeToDepositStudy() : Study<TimeToDeposit>("time-to-deposit")
{
    /// <summary>Waits that differ so much would by chance alone be seen once in twenty times.</summary>
    private const double Chance = 0.05;

    public override IReadOnlyList<Filter> Filters => [TreatiesFilters.From, TreatiesFilters.To, TreatiesFilters.Compare];

    public override TimeToDeposit Find(Inquiry inquiry)
    {
        var rows = inquiry.Ask<StateSpellRow>(("choice", Choice(inquiry)));
        var byState = rows.ToLookup(row => row.StateCode);
        var belgium = StateWait.Of(StateWait.OfBelgium, byState);
        var others = StateWait.Others(byState);
        var compared = inquiry.Question.Choice(TreatiesFilters.Compare.Name) is { } state ? StateWait.Of(state, byState) : null;
        StateWait?[] drawn = [belgium, compared, others];
        IReadOnlyList<StateWait> waits = [.. drawn.OfType<StateWait>().Where(wait => wait.Curve.Count > 0)];
        var difference = Difference(TimeToDeposit.AgainstOthers, belgium, others);
        return new(this, inquiry)
        {
            Verdict = Of(belgium, difference),
            Belgium = belgium,
            Others = others,
            Compared = compared,
            Waits = waits,
            Estimates =
            [
                .. waits.Select(wait => wait.Median),
                difference,
                .. compared is null ? Array.Empty<Estimate>() : [Difference(TimeToDeposit.AgainstCompared, belgium, compared)],
            ],
            Observations = rows.Count,
            Provenance = ProvenanceCount.Of(rows.Select(row => row.ConfidenceCode)),
            Methods = [Method.KaplanMeier, Method.LogRank],
        };
    }

    /// <summary>Whether the two waits differ by more than chance, or why the test cannot say.</summary>
    private static Estimate Difference(string name, StateWait belgium, StateWait other)
    {
        var test = LogRank.Compare([belgium.Spells, other.Spells]);
        return new(name, Unit.None, test.Value?.PValue, null, null, Method.LogRank, belgium.Curve.Count + other.Curve.Count)
        {
            Refusal = test.Refusal,
            Verdict = test.Value switch
            {
                null => Verdict.TooFew,
                { PValue: < Chance } => Verdict.Differs,
                _ => Verdict.NoClearDifference,
            },
        };
    }

    /// <summary>Without a test Belgium's wait is told and not compared.</summary>
    private static Verdict Of(StateWait belgium, Estimate difference) => difference.Verdict switch
    {
        _ when belgium.Curve.Count == 0 => Verdict.TooFew,
        { } verdict and not Verdict.TooFew => verdict,
        _ => Verdict.Described,
    };
}
