using System.Text.Json;
using Analytics.Data.Contracts;

namespace Analytics.Findings.Record;

/// <summary>One row of the record as its reader sees it: every cell as it was written, and where it comes from.</summary>
public sealed record RecordRow(
    Contract Contract,
    string Key,
    string Package,
    string File,
    long Record,
    string? SourceId,
    string? SourceTitle,
    string? SourceAddress,
    string? Locator,
    string? Confidence,
    bool IsSynthetic,
    IReadOnlyList<RecordCell> Cells)
{
    /// <summary>The cells of a row, in the order of the contract; a column that the file does not have is absent, not empty.</summary>
    public static IReadOnlyList<RecordCell> CellsOf(Contract contract, string json)
    {
        using var cells = JsonDocument.Parse(json);
        return
        [
            .. contract.Fields
                .Where(field => cells.RootElement.TryGetProperty(field.Name, out _))
                .Select(field => new RecordCell(field, cells.RootElement.GetProperty(field.Name).GetString())),
        ];
    }
}

/// <summary>One cell with the column of the contract that explains it; null when nothing was written.</summary>
public sealed record RecordCell(Field Field, string? Value);
