using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;
using Analytics.Statistics;

namespace Analytics.Findings.Claims;

/// <summary>The claims of the brief beside what the release finds of each. It reads findings and asks nothing of its own.</summary>
public sealed record ClaimsTested : Finding
{
    internal ClaimsTested(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    public required IReadOnlyList<TestedClaim> Claims { get; init; }

    public int Count(ClaimVerdict verdict) => Claims.Count(claim => claim.Verdict == verdict);
}

/// <summary>One claim with the finding that it was put to.</summary>
/// <param name="Found">Null where no data could answer.</param>
/// <param name="Estimate">Null where the finding could not be asked.</param>
public sealed record TestedClaim(BriefClaim Claim, ClaimVerdict Verdict, Finding? Found, Estimate? Estimate)
{
    /// <summary>Only rows that were generated stand behind it: the verdict is one of a rehearsal.</summary>
    public bool IsRehearsal => Found is { IsSynthetic: true };

    internal static TestedClaim Of(BriefClaim claim, Inquiry inquiry)
    {
        if (claim.Asked?.Ask(inquiry) is not { } found)
            return new(claim, ClaimVerdict.NotTestable, null, null);
        var estimate = found.Estimates.FirstOrDefault(estimate => estimate.Name == claim.Estimate);
        return found.Verdict == Findings.Verdict.NotAsked || estimate is null
            ? new(claim, ClaimVerdict.NotTestable, found, estimate)
            : new(claim, Of(claim, found, estimate), found, estimate);
    }

    /// <summary>“Half as many” is not borne out by a fall of a tenth that is sure.</summary>
    private static bool LeavesOut(Estimate estimate, double? size) => size is { } said && (estimate.Low > said || estimate.High < said);

    /// <summary>A number with a verdict of its own decides by that; one of assumptions by its finding's, which claims nothing as long as a minute is assumed.</summary>
    private static ClaimVerdict Of(BriefClaim claim, Finding found, Estimate estimate)
    {
        var isUp = (estimate.Verdict ?? found.Verdict) switch
        {
            Findings.Verdict.Rose => true,
            Findings.Verdict.Fell => false,
            Findings.Verdict.Differs => estimate.Value > 0,
            _ => (bool?)null,
        };
        if (isUp is not { } up)
            return ClaimVerdict.NotDecided;
        return up == (claim.Direction == ClaimedDirection.Up) && !LeavesOut(estimate, claim.Size) ? ClaimVerdict.Supported : ClaimVerdict.Contradicted;
    }
}

/// <summary>Asks for it, of the open question: a claim is about all years and all entities.</summary>
public sealed class ClaimsTestedStudy() : Study<ClaimsTested>("claims-tested")
{
    protected override bool RowsSayConfidence => true;

    /// <summary>It follows no filter, so it is found once and kept with the release.</summary>
    public override ClaimsTested Find(Inquiry inquiry) => inquiry.Usual(Filters, Make);

    private ClaimsTested Make(Inquiry open)
    {
        IReadOnlyList<TestedClaim> claims = Among(Makers.Each(BriefClaim.All, claim => TestedClaim.Of(claim, open)));
        return new(this, open)
        {
            Verdict = Verdict.Described,
            Claims = claims,
            Estimates = [.. claims.Where(claim => claim.Estimate is not null).Select(claim => claim.Estimate! with { Name = claim.Claim.Id.Replace('-', '_') })],
            Observations = claims.Count,
            Provenance = ProvenanceCount.Together(claims.Select(claim => claim.Found).OfType<Finding>().DistinctBy(found => found.Id).SelectMany(found => found.Provenance)),
            Methods = [Method.Holm],
        };
    }

    /// <summary>
    /// Claims on one page are so many questions more: what does not hold among them is decided on no page. A rehearsal asks nothing of the world: what is claimed of
    /// documented rows does not hang on rows that were generated.
    /// </summary>
    private static IReadOnlyList<TestedClaim> Among(IReadOnlyList<TestedClaim> alone)
    {
        List<TestedClaim> claims = [.. alone];
        foreach (var together in alone.Where(claim => claim.Estimate?.P is not null).GroupBy(claim => claim.IsRehearsal))
        {
            var adjusted = Adjustment.Holm([.. together.Select(claim => claim.Estimate!.P!.Value)]);
            foreach (var (claim, _) in together.Zip(adjusted).Where(pair => pair.Second >= ClaimRules.Chance && pair.First.Verdict is (ClaimVerdict.Supported or ClaimVerdict.Contradicted)))
                claims[claims.IndexOf(claim)] = claim with { Verdict = ClaimVerdict.NotDecided };
        }

        return claims;
    }
}
