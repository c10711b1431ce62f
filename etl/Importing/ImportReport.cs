using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Analytics.Data.Languages;

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
    private static readonly ImportReportJson _json =
        new(new JsonSerializerOptions(ImportReportJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

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
internal sealed record ReportedColumn(string Letters, string Written, string? Field);

/// <summary>A cell that its contract refuses, with its address in the received file; a problem of the whole table has none.</summary>
internal sealed record Problem(string? Cell, string? Column, string? Value, string Rule, Localized Sentence);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ImportReport))]
internal sealed partial class ImportReportJson : JsonSerializerContext;
