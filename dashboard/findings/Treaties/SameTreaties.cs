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

    protected override bool RowsSayConfidence => true;

    public override SameTreaties Find(Inquiry inquiry)
    {
        IReadOnlyList<Pairing> pairings =
        [
            .. inquiry.Ask<SameTreatiesRow>(("choice", Choice(inquiry)))
                .Select(row => new Pairing(row.StateCode, row.TreatyCount, row.OtherSoonerCount, row.BelgiumSoonerCount, row.TieCount, row.UndecidedCount))
                .OrderByDescending(pairing => pairing.OtherSoonerShare ?? -1)
                .ThenBy(pairing => pairing.StateCode, StringComparer.Ordinal),
        ];
        IReadOnlyList<Pairing> decided = [.. pairings.Where(pairing => pairing.Decided > 0)];
        return new(this, inquiry)
        {
            Verdict = decided.Count == 0 ? Verdict.TooFew : Verdict.Described,
            Pairings = pairings,
            Decided = decided,
            Observations = pairings.Sum(pairing => pairing.Decided),
            Provenance = ProvenancesBehind(inquiry),
            Methods = [Method.Wilson],
        };
    }
}

internal sealed record SameTreatiesRow(string StateCode, int TreatyCount, int BelgiumSoonerCount, int OtherSoonerCount, int TieCount, int UndecidedCount);
