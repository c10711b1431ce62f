using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>The path of one treaty: every dated step.</summary>
public sealed record TreatyPath : Finding
{
    internal TreatyPath(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>As the record files it; its key where no step of it is dated.</summary>
    public required Names TreatyNames { get; init; }

    /// <summary>In the order in which they happened.</summary>
    public required IReadOnlyList<TreatyPathRow> Steps { get; init; }

    /// <summary>Those who took a step, in the order of their first.</summary>
    public IReadOnlyList<string> Actors => [.. Steps.Select(step => step.ActorCode).Distinct()];

    /// <summary>How many parliaments assented on a known date.</summary>
    public int ParliamentCount => AssentingParliaments.Of(Steps.Where(step => step is { StepCode: "assent", ParliamentCode: not null, DateBasisCode: not "expected" }).Select(step => step.ParliamentCode!)).Count;

    /// <summary>The signature that starts Belgium's clock; null where it is not known.</summary>
    public TreatyPathRow? Signature => Steps.FirstOrDefault(step => step is { StepCode: "signature", IsForBelgium: true });

    /// <summary>From Belgium's signature to its deposit; null where either is not known, or they contradict each other.</summary>
    public int? DaysToDeposit => Signature is { } signature
        && Steps.FirstOrDefault(step => step is { StepCode: "deposit", ActorCode: "belgium" }) is { } deposit
        && deposit.HappenedOnFrom >= signature.HappenedOnFrom
            ? deposit.HappenedOnFrom.DayNumber - signature.HappenedOnFrom.DayNumber
            : null;

    /// <summary>The steps that were awaited since the signature.</summary>
    public IReadOnlyList<TreatyPathRow> Awaited => Signature is { } signature
        ? [.. Steps.Where(step => step.StepCode is "assent" or "deposit" or "entry_into_force" && step.HappenedOnFrom > signature.HappenedOnFrom)]
        : [];
}

/// <summary>Asks for it: the treaty chosen, or the one with the fullest documented path.</summary>
public sealed class TreatyPathStudy() : Study<TreatyPath>("treaty-path")
{
    public override IReadOnlyList<Filter> Filters => [TreatiesFilters.Treaty];

    public override TreatyPath Find(Inquiry inquiry)
    {
        var steps = inquiry.Ask<TreatyPathRow>(("choice", Choice(inquiry)));
        return new(this, inquiry)
        {
            Verdict = steps.Count == 0 ? Verdict.TooFew : Verdict.Described,
            TreatyNames = steps.Count > 0 ? steps[0].TreatyNames : Names.Same(inquiry.Question.Choice(TreatiesFilters.Treaty.Name) ?? TreatiesFilters.Treaty.Assumed!),
            Steps = steps,
            Observations = steps.Count,
            Provenance = ProvenanceCount.Of(steps.Select(step => step.ConfidenceCode)),
            Methods = [Method.PartialDates],
        };
    }
}

/// <summary>One step of a treaty, its date as it is known and the days that it may mean.</summary>
/// <param name="ParliamentCode">Of an assent.</param>
public sealed record TreatyPathRow(
    string RowKey,
    Names TreatyNames,
    string StepCode,
    string ActorCode,
    string? ParliamentCode,
    string HappenedOn,
    DateOnly HappenedOnFrom,
    DateOnly HappenedOnTo,
    string DateBasisCode,
    Provenance ConfidenceCode)
{
    /// <summary>Taken by Belgium or in its name too.</summary>
    public bool IsForBelgium => ActorCode is "belgium" or "belgium_and_entities" or "eu_and_member_states" or "eu_member_states";

    /// <summary>The number of the middle day.</summary>
    public double MiddleDay => (HappenedOnFrom.DayNumber + HappenedOnTo.DayNumber) / 2.0;
}
