using Analytics.Data;

namespace Analytics.Findings.Asking;

/// <summary>How many rows behind a finding have one provenance.</summary>
public sealed record ProvenanceCount(Provenance Provenance, long Rows)
{
    /// <summary>Each provenance once, those with rows only.</summary>
    public static IReadOnlyList<ProvenanceCount> Together(params IEnumerable<ProvenanceCount> counts) =>
        [.. counts.Where(count => count.Rows > 0).GroupBy(count => count.Provenance).OrderBy(group => group.Key)
            .Select(group => new ProvenanceCount(group.Key, group.Sum(count => count.Rows)))];

    /// <summary>One for each row.</summary>
    public static IReadOnlyList<ProvenanceCount> Of(IEnumerable<Provenance> rows) => Together(rows.Select(provenance => new ProvenanceCount(provenance, 1)));
}
