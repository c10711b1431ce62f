using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>Of the treaties that Belgium and another state both signed, who was bound sooner after its own signature, state by state.</summary>
public sealed record SameTreaties : TreatiesFinding
{
    internal SameTreaties(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>The state that was most often sooner first; those with nothing decided last.</summary>
    public required IReadOnlyList<Pairing> Pairings { get; init; }

    /// <summary>Those of which any treaty is decided.</summary>
    public required IReadOnlyList<Pairing> Decided { get; init; }

    /// <summary>The first and last year in which Belgium signed a treaty that another signed too; the years asked for where it signed none.</summary>
    public required Years YearsSigned { get; init; }

    /// <summary>States that were sooner than Belgium more often than not.</summary>
    public int SoonerCount => Decided.Count(pairing => pairing.IsOtherAhead);

    /// <summary>States that were later more often than not.</summary>
    public int LaterCount => Decided.Count(pairing => pairing.IsBelgiumAhead);

    /// <summary>States of which the record cannot tell.</summary>
    public int OpenCount => Decided.Count(pairing => pairing.Verdict == Verdict.NoClearDifference);
}

/// <summary>Asks for it.</summary>
public sealed class SameTreatiesStudy() : Study<SameTreaties>("same-treaties")
{
    public override IReadOnlyList<Filter> Filters => [TreatiesFilters.From, TreatiesFilters.To];

    public override SameTreaties Find(Inquiry inquiry)
    {
        var shared = SharedTreaties.With(inquiry.AskByYear<StateSpellRow>(Choice(inquiry)), _ => true);
        var belgian = shared.Belgian.ToDictionary(spell => spell.TreatyKey, StringComparer.Ordinal);
        IReadOnlyList<Pairing> pairings =
        [
            .. Pairing.Judged([.. shared.Others.GroupBy(spell => spell.StateCode).Select(state => Pairing.Of(state.Key, state.Select(spell => (belgian[spell.TreatyKey], spell))))])
                .OrderByDescending(pairing => pairing.OtherSoonerShare ?? -1)
                .ThenBy(pairing => pairing.StateCode, StringComparer.Ordinal),
        ];
        IReadOnlyList<Pairing> decided = [.. pairings.Where(pairing => pairing.Decided > 0)];
        return new(this, inquiry)
        {
            Verdict = Of(decided),
            Pairings = pairings,
            YearsSigned = SharedTreaties.YearsOf(shared.Belgian) ?? TreatiesFilters.YearsOf(inquiry),
            Estimates = [.. decided.Select(pairing => pairing.Share)],
            Decided = decided,
            Observations = pairings.Sum(pairing => pairing.Decided),
            Provenance = ProvenanceCount.Of(shared.All.Select(spell => spell.ConfidenceCode)),
            Methods = [Method.SignTest],
        };
    }

    private static Verdict Of(IReadOnlyList<Pairing> decided) => decided.Count == 0
        ? Verdict.TooFew
        : decided.Any(pairing => pairing.Verdict == Verdict.Differs) ? Verdict.Differs : Verdict.NoClearDifference;
}
