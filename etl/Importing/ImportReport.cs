using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Etl.Checking;

namespace Analytics.Etl.Importing;

/// <summary>What one import read, how it read it, what is wrong with it and what it changed.</summary>
internal sealed record ImportReport(
    ImportOutcome Outcome,
    string Package,
    string Resource,
    string File,
    string? Sheet,
    int HeaderRow,
    IReadOnlyList<ReportedColumn> Columns,
    IReadOnlyList<string> Made,
    IReadOnlyList<string> Notes,
    IReadOnlyList<IReadOnlyDictionary<string, string>> FirstRows,
    long RowsRead,
    long RowsRejected,
    double Tolerance,
    double MaxRejectShare,
    DateOnly ClosedOn,
    IReadOnlyList<Problem> Problems,
    Comparison? Comparison)
{
    private const int RowsShown = 5;

    private static readonly ImportReportJson _json =
        new(new JsonSerializerOptions(ImportReportJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Puts together what was read, what the engine said of it, and what it changes.</summary>
    public static ImportReport Of(
        ImportRequest request, ImportOutcome outcome, ImportedTable table, CheckedPackage checkedRows, DateOnly closedOn, double share,
        IEnumerable<IReadOnlyDictionary<string, string>>? before)
    {
        var contract = table.Contract;
        var count = checkedRows.Resources.Single(resource => resource.Resource == contract.Name && resource.File == $"{contract.Name}.csv");
        return new(
            outcome, request.Package.Name, contract.Name, request.File.Name, table.Header.Sheet.Name, table.Header.Row.Number,
            [.. table.Mapping.Columns.Where(column => column.Written.Length > 0).Select(column => ReportedColumn.Of(column, table.Header))],
            [.. table.Columns().Where(name => table.Mapping.Of(contract.Field(name)) is null)],
            table.Notes, [.. table.Rows.Take(RowsShown).Select(row => row.Cells)], count.RowsRead, count.RowsRejected, request.Tolerance, share, closedOn,
            [.. checkedRows.Rejects.Select(reject => Problem.Of(reject, table))],
            before is null ? null : Comparison.Of(contract, before, table.Rows.Select(row => row.Cells)));
    }

    public string ToJson() => JsonSerializer.Serialize(this, _json.ImportReport);
}

/// <summary>How an import ended.</summary>
internal enum ImportOutcome
{
    [JsonStringEnumMemberName("written")]
    Written,

    [JsonStringEnumMemberName("planned")]
    Planned,

    [JsonStringEnumMemberName("refused")]
    Refused,
}

/// <summary>A column of the received table and the field that it is read as; without one it is not used.</summary>
internal sealed record ReportedColumn(string Letters, string Written, string? Field)
{
    public static ReportedColumn Of(MappedColumn column, HeaderRow header) =>
        new(column.Letters, column.Written, header.IsWide && HeaderRow.IsYear(column.Written) ? "year, value" : column.Field?.Name);
}

/// <summary>A cell that its contract refuses, with its address in the received file; a problem of the whole table has none.</summary>
internal sealed record Problem(string? Cell, string? Column, string? Value, string Rule, Localized Sentence)
{
    /// <summary>Rejects of another table of the package are told by their own place.</summary>
    public static Problem Of(Reject reject, ImportedTable table) => new(
        reject switch
        {
            { Record: 0 } => null,
            _ when reject.Resource == table.Contract.Name => table.Address(reject),
            _ => FormattableString.Invariant($"{reject.File} record {reject.Record}"),
        },
        reject.Column, reject.Value, reject.Rule, reject.Sentence);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ImportReport))]
internal sealed partial class ImportReportJson : JsonSerializerContext;
