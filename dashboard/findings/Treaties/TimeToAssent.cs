using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>
/// How long parliaments take, over the few treaties whose list of competent parliaments is documented whole. Whatever the curves show, they rest on too
/// few treaties to rank anyone, and those were not drawn by lot.
/// </summary>
public sealed record TimeToAssent : TreatiesFinding
{
    internal TimeToAssent(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>The act that counts as assent.</summary>
    public required string Act { get; init; }

    /// <summary>The federal level and the federated parliaments.</summary>
    public required IReadOnlyList<AssentLevel> Levels { get; init; }

    /// <summary>Levels with any assent that can be bounded.</summary>
    public IReadOnlyList<AssentLevel> Estimated => [.. Levels.Where(level => level.Spells.Count > 0)];

    /// <summary>Assents that are known to be required.</summary>
    public int RequiredCount => Levels.Sum(level => level.RequiredCount);

    public int DatedCount => Levels.Sum(level => level.DatedCount);

    /// <summary>The first and last year in which one of their treaties was signed; the years asked for where none was.</summary>
    public required Years YearsSigned { get; init; }

    /// <summary>Treaties of which a source names all competent parliaments.</summary>
    public required int CompleteTreaties { get; init; }

    /// <summary>Treaties that are here only because a source states that a parliament was awaited.</summary>
    public required int AwaitedTreaties { get; init; }
}

/// <summary>Asks for it.</summary>
public sealed class TimeToAssentStudy() : Study<TimeToAssent>("time-to-assent")
{
    public override IReadOnlyList<Filter> Filters => [TreatiesFilters.From, TreatiesFilters.To, TreatiesFilters.Act];

    public override TimeToAssent Find(Inquiry inquiry)
    {
        var rows = inquiry.AskByYear<TimeToAssentRow>(Choice(inquiry));
        var act = TreatiesFilters.Act.In(inquiry.Question)!;
        AssentLevel[] levels =
        [
            new(AssentLevel.Federal, [.. rows.Where(row => row.IsFederal)], act),
            new(AssentLevel.Federated, [.. rows.Where(row => !row.IsFederal)], act),
        ];
        var complete = rows.Where(row => row.IsListComplete).Select(row => row.TreatyId).Distinct().Count();
        return new(this, inquiry)
        {
            Verdict = Verdict.TooFew,
            Act = act,
            Levels = levels,
            YearsSigned = rows.Count == 0 ? TreatiesFilters.YearsOf(inquiry) : new(rows.Min(row => row.SignedOnFrom.Year), rows.Max(row => row.SignedOnTo.Year)),
            CompleteTreaties = complete,
            AwaitedTreaties = rows.Select(row => row.TreatyId).Distinct().Count() - complete,
            Estimates = [.. levels.Where(level => level.Spells.Count > 0).Select(level => level.Median)],
            Observations = levels.Sum(level => level.Spells.Count),
            Provenance = ProvenanceCount.Of(rows.Select(row => row.ConfidenceCode)),
            Methods = [Method.KaplanMeier, Method.PartialDates],
        };
    }
}
