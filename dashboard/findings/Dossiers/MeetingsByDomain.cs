using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;
using Analytics.Statistics;

namespace Analytics.Findings.Dossiers;

/// <summary>
/// Which policy domains take more meetings per dossier than the others, or fewer, adjusted for the year of opening. The domain that lies furthest apart was chosen after
/// looking at all of them, so that each counts as a question.
/// </summary>
public sealed record MeetingsByDomain : RegisterFinding
{
    public const string FurthestName = "furthest_domain_ratio";

    internal MeetingsByDomain(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>Those with dossiers, the one with the most meetings beside the others first; those without a ratio last.</summary>
    public required IReadOnlyList<DomainRate> Domains { get; init; }

    /// <summary>The one whose ratio chance explains least; null where none has a ratio.</summary>
    public required DomainRate? Furthest { get; init; }

    /// <summary>The first and the last year of opening that are compared; null where there is none.</summary>
    public required Years? Opened { get; init; }

    public required long UnknownDomain { get; init; }

    /// <summary>Of each domain by its code, with a verdict of its own: claimed only where it holds among the domains and they among the page.</summary>
    public required IReadOnlyDictionary<string, Estimate> Ratios { get; init; }
}

/// <summary>Asks for it: of one organisation, or of all.</summary>
public sealed class MeetingsByDomainStudy() : RegisterStudy<MeetingsByDomain>("meetings-by-domain")
{
    public override IReadOnlyList<Filter> Filters => DossiersFilters.OfDomains;

    internal override IReadOnlyList<Study> Family => DossiersFamily.All;

    /// <summary>The smallest of their p-values, times their number (Bonferroni).</summary>
    internal override IReadOnlyList<Test> Tests(Inquiry inquiry)
    {
        if (inquiry.Register is null)
            return [];
        var domains = Domains(inquiry);
        return Furthest(domains)?.P is { } p ? [new(MeetingsByDomain.FurthestName, Math.Min(1, Compared(domains) * p))] : [];
    }

    protected override MeetingsByDomain Find(Inquiry inquiry, Register register)
    {
        var rows = Rows(inquiry);
        var known = rows.Where(row => row.PolicyDomainCode != Codes.Unknown).ToList();
        var domains = Domains(inquiry);
        var furthest = Furthest(domains);
        var ratio = OfFurthest(domains, furthest, Held(inquiry));
        var dossiers = known.Sum(row => row.DossierCount);
        var unknown = rows.Sum(row => row.DossierCount) - dossiers;
        var lacks = Lack.OfDossiers(register) ?? (unknown > 0 && dossiers == 0 ? new Lack.Column("dossiers", "policy_domain_code", unknown) : null);
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : ratio?.Verdict ?? Verdict.TooFew,
            Lacks = lacks,
            Domains = domains,
            Furthest = furthest,
            Opened = known.Count == 0 ? null : new(known.Min(row => row.OpenedYear), known.Max(row => row.OpenedYear)),
            UnknownDomain = unknown,
            Ratios = Ratios(domains, ratio?.HolmP ?? 1),
            Estimates = lacks is null && ratio is not null ? [ratio] : [],
            CouldHaveShown = lacks is not null || furthest is null || ratio?.Verdict == Verdict.Differs ? [] : [.. furthest.CouldHaveShown(MeetingsByDomain.FurthestName, Compared(domains))],
            Observations = checked((int)dossiers),
            Provenance = ProvenanceCount.Together(register.Rows(dossiers)),
            Methods = [Method.QuasiPoisson, Method.Poisson, Method.Holm, Method.Counting],
        };
    }

    private IReadOnlyList<MeetingsByDomainRow> Rows(Inquiry inquiry) => inquiry.AskByYear<MeetingsByDomainRow>(Choice(inquiry));

    private IReadOnlyList<DomainRate> Domains(Inquiry inquiry) => inquiry.Once<IReadOnlyList<DomainRate>>(Choice(inquiry), () =>
    {
        MeetingsByDomainRow[] known = [.. Rows(inquiry).Where(row => row.PolicyDomainCode != Codes.Unknown)];
        return
        [
            .. known.Select(row => row.PolicyDomainCode).Distinct().Select(code => DomainRate.Of(code, known))
                .OrderByDescending(domain => domain.Carried?.Coefficient.Value ?? double.NegativeInfinity).ThenBy(domain => domain.Code, StringComparer.Ordinal),
        ];
    });

    /// <summary>Of two that are equally far, as they must be where there are but two, the one with more.</summary>
    private static DomainRate? Furthest(IReadOnlyList<DomainRate> domains) =>
        domains.Where(domain => domain.P is not null).MinBy(domain => (Math.Round(domain.P!.Value, 12), -domain.Carried!.Coefficient.Value));

    private static int Compared(IReadOnlyList<DomainRate> domains) => domains.Count(domain => domain.P is not null);

    /// <summary>As one of the page's questions; null where no domain has a ratio.</summary>
    private static Estimate? OfFurthest(IReadOnlyList<DomainRate> domains, DomainRate? furthest, Held held)
    {
        if (furthest?.P is not { } alone)
            return null;
        var p = Math.Min(1, Compared(domains) * alone);
        return Judged(furthest.As(MeetingsByDomain.FurthestName, Compared(domains)) with { P = p, HolmP = held.Of(MeetingsByDomain.FurthestName, p), Together = held.Count });
    }

    private static Dictionary<string, Estimate> Ratios(IReadOnlyList<DomainRate> domains, double onPage)
    {
        var compared = Math.Max(1, Compared(domains));
        Queue<double> holm = new(Adjustment.Holm([.. domains.Select(domain => domain.P).OfType<double>()]));
        return domains.ToDictionary(
            domain => domain.Code,
            domain => Judged(domain.As(domain.EstimateName, compared) with { HolmP = domain.P is null ? null : Math.Max(holm.Dequeue(), onPage), Together = compared }),
            StringComparer.Ordinal);
    }

    private static Estimate Judged(Estimate ratio)
    {
        var alone = ratio switch
        {
            { Value: null } => Verdict.TooFew,
            { Low: { } low, High: { } high } when ClaimRules.SaysNothingOfRatio(new(low, high, ratio.Level)) => Verdict.TooFew,
            { Low: <= 1, High: >= 1 } => Verdict.NoClearDifference,
            _ => Verdict.Differs,
        };
        var isAmongMany = alone == Verdict.Differs && ratio.HolmP >= ClaimRules.Chance;
        return ratio with { Verdict = isAmongMany ? Verdict.NotDecided : alone, Doubt = isAmongMany ? Doubt.AmongMany : null };
    }
}

internal sealed record MeetingsByDomainRow(int OpenedYear, string PolicyDomainCode, long DossierCount, long MeetingCount) : IOfYear
{
    int IOfYear.Year => OpenedYear;
}
