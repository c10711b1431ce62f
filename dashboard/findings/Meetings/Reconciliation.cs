using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Meetings;

/// <summary>
/// The meetings of the register beside the documented yearly counts: two series, never added, neither of which corrects the other. Documented counts may
/// come alone; then the verdict is that it was not asked, and nothing is held against them; nor is a year of which the register leaves formats open.
/// </summary>
public sealed record Reconciliation : Finding
{
    internal Reconciliation(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
        Register = inquiry.Register;
        Years = study.YearsOf(inquiry);
    }

    /// <summary>Null where the release holds none.</summary>
    public Register? Register { get; }

    /// <summary>The years asked for.</summary>
    public Years Years { get; }

    /// <summary>One for each year that either side knows.</summary>
    public required IReadOnlyList<ReconciledYear> Counts { get; init; }

    /// <summary>Years that the register knows in part only.</summary>
    public required IReadOnlyList<PartialYear> InPart { get; init; }

    /// <summary>Years that both sides know and whose difference nobody knows, as formats are not known.</summary>
    public IReadOnlyList<ReconciledYear> Open => [.. Counts.Where(year => year is { UnknownFormat: > 0, Documented: not null })];

    public int DocumentedYears => Counts.Count(year => year.Documented is not null);

    /// <summary>The year in which the two lie furthest apart, of several the first; null where no year has both.</summary>
    public ReconciledYear? Furthest => Counts.Where(year => year.Difference is not null).MaxBy(year => Math.Abs(year.Difference!.Value));
}

/// <summary>Coormulti's meetings of one year by either side; the yearly count may be public or the ministry's own, which its provenance tells.</summary>
/// <param name="Register">Consultations known to be meetings; null where the register does not reach the year, or gives no format in it.</param>
/// <param name="UnknownFormat">Consultations of the register that may have been meetings besides.</param>
/// <param name="Documented">Null where no source counts it.</param>
/// <param name="Provenance">Of the documented count.</param>
public sealed record ReconciledYear(int Year, long? Register, long UnknownFormat, double? Documented, Provenance Provenance)
{
    /// <summary>Null where one side does not know the year, or not all of its formats.</summary>
    public double? Difference => UnknownFormat > 0 ? null : Register - Documented;

    /// <summary>As many as there can have been.</summary>
    public long Most => (Register ?? 0) + UnknownFormat;
}

/// <summary>Asks for it: all formats and subjects, as documents do not tell them apart.</summary>
public sealed class ReconciliationStudy() : Study<Reconciliation>("reconciliation")
{
    public override IReadOnlyList<Filter> Filters => MeetingsFilters.OfReconciliation;

    protected override bool AsksRegister => true;

    public override Reconciliation Find(Inquiry inquiry)
    {
        IReadOnlyList<ReconciledYear> counts = [.. inquiry.AskByYear<ReconciliationRow>(Choice(inquiry))
            .Select(row => new ReconciledYear(row.Year, row.RegisterCount, row.UnknownFormatCount, row.DocumentedCount, row.DocumentedConfidenceCode ?? Provenance.Documented))];
        var both = counts.Count(year => year.Difference is not null);
        var held = counts.Where(year => year.Register is not null || year.UnknownFormat > 0).ToList();
        var lacks = held.All(year => year.Register is null) ? Lack.OfFormat(held.Sum(year => year.UnknownFormat), held.Sum(year => year.UnknownFormat)) : null;
        return new(this, inquiry)
        {
            Verdict = inquiry.Register is null || lacks is not null ? Verdict.NotAsked : both == 0 ? Verdict.TooFew : Verdict.Described,
            Lacks = lacks,
            Counts = counts,
            InPart = inquiry.Register is { } known ? WholeYears.Except(held.Select(year => year.Year), known) : [],
            Observations = both,
            Provenance = ProvenanceCount.Together(
                [
                    .. counts.Where(year => year.Documented is not null).Select(year => new ProvenanceCount(year.Provenance, 1)),
                    .. inquiry.Register is { } register ? [register.Rows(held.Sum(year => year.Most))] : Array.Empty<ProvenanceCount>(),
                ]),
            Methods = [Method.Counting],
        };
    }
}

internal sealed record ReconciliationRow(int Year, long? RegisterCount, long UnknownFormatCount, double? DocumentedCount, Provenance? DocumentedConfidenceCode) : IOfYear;
