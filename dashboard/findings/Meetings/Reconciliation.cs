using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Meetings;

/// <summary>
/// The meetings of the register beside the documented yearly counts: two series, never added, neither of which corrects the other. Documented counts may
/// come alone; then the verdict is that it was not asked, and nothing is held against them.
/// </summary>
public sealed record Reconciliation : Finding
{
    internal Reconciliation(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
        Register = inquiry.Register;
        Years = RegisterFilters.YearsOf(inquiry);
    }

    /// <summary>Null where the release holds none.</summary>
    public Register? Register { get; }

    /// <summary>The years asked for.</summary>
    public Years Years { get; }

    /// <summary>One for each year that either side knows.</summary>
    public required IReadOnlyList<ReconciledYear> Counts { get; init; }

    /// <summary>Years that the register knows in part only.</summary>
    public required IReadOnlyList<int> InPart { get; init; }

    public int DocumentedYears => Counts.Count(year => year.Documented is not null);

    /// <summary>The year in which the two lie furthest apart, of several the first; null where no year has both.</summary>
    public ReconciledYear? Furthest => Counts.Where(year => year.Difference is not null).MaxBy(year => Math.Abs(year.Difference!.Value));
}

/// <summary>Coormulti's meetings of one year by either side; the yearly count may be public or the ministry's own, which its provenance tells.</summary>
/// <param name="Register">Null where the register does not reach the year.</param>
/// <param name="Documented">Null where no source counts it.</param>
/// <param name="Provenance">Of the documented count.</param>
public sealed record ReconciledYear(int Year, long? Register, double? Documented, Provenance Provenance)
{
    /// <summary>Null where one side does not know the year.</summary>
    public double? Difference => Register - Documented;
}

/// <summary>Asks for it: all formats and subjects, as documents do not tell them apart.</summary>
public sealed class ReconciliationStudy() : Study<Reconciliation>("reconciliation")
{
    public override IReadOnlyList<Filter> Filters => MeetingsFilters.OfYears;

    protected override bool AsksRegister => true;

    public override Reconciliation Find(Inquiry inquiry)
    {
        IReadOnlyList<ReconciledYear> counts = [.. inquiry.Ask<ReconciliationRow>(("choice", Choice(inquiry)))
            .Select(row => new ReconciledYear(row.Year, row.RegisterCount, row.DocumentedCount, row.DocumentedConfidenceCode ?? Provenance.Documented))];
        var both = counts.Count(year => year.Difference is not null);
        var held = counts.Where(year => year.Register is not null).ToList();
        return new(this, inquiry)
        {
            Verdict = inquiry.Register is null ? Verdict.NotAsked : both == 0 ? Verdict.TooFew : Verdict.Described,
            Counts = counts,
            InPart = inquiry.Register is { } known ? WholeYears.Except(held.Select(year => year.Year), known) : [],
            Observations = both,
            Provenance = ProvenanceCount.Together(
                [
                    .. counts.Where(year => year.Documented is not null).Select(year => new ProvenanceCount(year.Provenance, 1)),
                    .. inquiry.Register is { } register ? [register.Rows(held.Sum(year => year.Register!.Value))] : Array.Empty<ProvenanceCount>(),
                ]),
            Methods = [Method.Counting],
        };
    }
}

internal sealed record ReconciliationRow(int Year, long? RegisterCount, double? DocumentedCount, Provenance? DocumentedConfidenceCode);
