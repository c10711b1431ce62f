using Analytics.Data;

namespace Analytics.Findings.Asking;

/// <summary>One row of the record that stands behind a line of a finding.</summary>
public sealed record RowBehind(string LineKey, string Resource, string RowKey);

/// <summary>The same with how far the record stands behind the row.</summary>
public sealed record RowBehindWithConfidence(string LineKey, string Resource, string RowKey, Provenance ConfidenceCode)
{
    public RowBehind Row => new(LineKey, Resource, RowKey);
}
