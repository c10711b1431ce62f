namespace Analytics.Findings.Record;

/// <summary>A row as the warehouse keeps it, its cells as one JSON object.</summary>
internal sealed record StoredRow(
    string Resource,
    string RowKey,
    string PackageName,
    string FileName,
    long RecordNumber,
    string? SourceId,
    string? SourceTitle,
    string? SourceUrl,
    string? Locator,
    string? ConfidenceCode,
    bool? IsSynthetic,
    string Cells);
