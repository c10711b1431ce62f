using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Data;

/// <summary>How many rows each resource holds, by how far a source stands behind them. It describes and claims nothing.</summary>
public sealed record RowsByConfidence : Finding
{
    internal RowsByConfidence(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>Those with most rows first.</summary>
    public required IReadOnlyList<ResourceRows> Resources { get; init; }

    /// <summary>What was invented or assumed is neither well nor badly documented, so it is counted apart.</summary>
    public long Real => Resources.Sum(resource => resource.Total) - Synthetic - Assumed;

    public long Synthetic => Of(Analytics.Data.Provenance.Synthetic);

    public long Recalled => Of(Analytics.Data.Provenance.Recalled);

    public long Assumed => Of(Analytics.Data.Provenance.Assumed);

    /// <summary>Of the rows that were neither invented nor assumed; 0 where there are none.</summary>
    public double DocumentedShare => Real == 0 ? 0 : Of(Analytics.Data.Provenance.Documented) / (double)Real;

    public long Of(Provenance confidence) => Resources.Sum(resource => resource.Of(confidence));
}

/// <summary>The rows of one resource by how far a source stands behind them; there is at least one.</summary>
public sealed record ResourceRows(string Resource, IReadOnlyDictionary<Provenance, long> Rows)
{
    public long Total => Rows.Values.Sum();

    public long Of(Provenance confidence) => Rows.GetValueOrDefault(confidence);

    public double ShareOf(Provenance confidence) => Of(confidence) / (double)Total;
}

/// <summary>Asks for it: the whole record, without filters.</summary>
public sealed class RowsByConfidenceStudy() : Study<RowsByConfidence>("rows-by-confidence")
{
    public override RowsByConfidence Find(Inquiry inquiry)
    {
        var rows = inquiry.Ask<RowsByConfidenceRow>();
        return new(this, inquiry)
        {
            Verdict = Verdict.Described,
            Resources =
            [
                .. rows.GroupBy(row => row.Resource)
                    .Select(resource => new ResourceRows(resource.Key, resource.ToDictionary(row => row.ConfidenceCode, row => row.RowCount)))
                    .OrderByDescending(resource => resource.Total)
                    .ThenBy(resource => resource.Resource, StringComparer.Ordinal),
            ],
            Observations = checked((int)rows.Sum(row => row.RowCount)),
            Provenance = ProvenanceCount.Together(rows.Select(row => new ProvenanceCount(row.ConfidenceCode, row.RowCount))),
            Methods = [Method.Counting],
        };
    }
}

internal sealed record RowsByConfidenceRow(string Resource, Provenance ConfidenceCode, long RowCount);
