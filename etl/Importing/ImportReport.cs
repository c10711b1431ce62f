using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Etl.Checking;

namespace Analytics.Etl.Importing;

/// <summary>What one import read, how it read it, what is wrong with it and what it changed.</summary>
/// <param name="Refusal">Why the file as a whole does not come in, where that is not the share of its bad rows.</param>
/// <param name="Sheets">What became of every row of every sheet.</param>
internal sealed record ImportReport(
    ImportOutcome Outcome,
    string? Refusal,
    string Package,
    string File,
    IReadOnlyList<SheetReckoning> Sheets,
    IReadOnlyList<TableReport> Tables,
    double Tolerance,
    double MaxRejectShare,
    DateOnly? ClosedOn,
    IReadOnlyList<Problem> OtherProblems)
{
    private static readonly ImportReportJson _json =
        new(new JsonSerializerOptions(ImportReportJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Puts together what was read, what the engine said of it, and what it changes.</summary>
    public static ImportReport Of(
        ImportRequest request, Plan plan, IReadOnlyList<ImportedTable> tables, CheckedPackage held, IReadOnlyDictionary<ImportedTable, IReadOnlyList<Problem>> unknown,
        IReadOnlyDictionary<Contract, IReadOnlyList<Dictionary<string, string>>?> before, DateOnly? closedOn, double share)
    {
        IReadOnlyList<TableReport> reports = [.. tables.Select(table => TableReport.Of(table, tables, held, unknown[table], before[table.Contract]))];
        IReadOnlyList<SheetReckoning> sheets =
        [
            .. tables.SelectMany(table => Reckonings(table, held)),
            .. plan.Sheets.Where(sheet => sheet.Contract is null).Select(SheetReckoning.NotReadOf),
        ];
        if (sheets.FirstOrDefault(sheet => !sheet.AddsUp) is { } wrong)
            throw new InvalidOperationException($"the rows of {wrong.Sheet ?? request.File.Name} do not add up: {wrong}");
        var refusal = tables.Zip(reports)
            .Select(each => Reimports.Refusal(each.First, each.Second.Comparison, before[each.First.Contract]?.Count ?? 0, request.Tolerance, request.Mode))
            .Concat(tables.Select(table => Orphans.Refusal(table, held, request.Tolerance)))
            .Concat(tables.Select(table => Unreadable.Refusal(table, held, request.Tolerance)))
            .FirstOrDefault(reason => reason is not null);
        var own = tables.Select(table => table.Contract.Name).ToHashSet();
        return new(
            ImportOutcome.Refused, refusal, request.Package.Name, request.File.Name, sheets, reports, request.Tolerance, share, closedOn,
            [.. held.Rejects.Where(reject => reject.Record == 0 || !own.Contains(reject.Resource)).Select(Problem.OfAnother)]);
    }

    public string ToJson() => JsonSerializer.Serialize(this, _json.ImportReport);

    private static IEnumerable<SheetReckoning> Reckonings(ImportedTable table, CheckedPackage held)
    {
        var refused = held.Rejects.Where(reject => reject.Record > 0 && reject.Resource == table.Contract.Name).Select(table.RowOf).ToHashSet();
        return table.Sheets.Select(sheet => SheetReckoning.Of(sheet, table.Contract.Name, refused));
    }
}

/// <summary>One resource of an import: how its columns were read, what its rows will be, what is wrong with them and what they change.</summary>
/// <param name="UnknownCells">Cells that a row may have, could not be read, and are unknown now.</param>
internal sealed record TableReport(
    string Resource,
    IReadOnlyList<ReportedSheet> Sheets,
    IReadOnlyList<string> Made,
    IReadOnlyList<string> Notes,
    IReadOnlyList<IReadOnlyDictionary<string, string>> FirstRows,
    long RowsRead,
    long RowsRejected,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<Problem> UnknownCells,
    Comparison? Comparison)
{
    private const int RowsShown = 5;

    public static TableReport Of(
        ImportedTable table, IReadOnlyList<ImportedTable> readings, CheckedPackage held, IReadOnlyList<Problem> unknown, IEnumerable<IReadOnlyDictionary<string, string>>? before)
    {
        var contract = table.Contract;
        var count = held.Resources.Single(resource => resource.Resource == contract.Name && resource.File == $"{contract.Name}.csv");
        // The list of sources gains a row for the received file itself.
        if (count.RowsRead != table.Rows.Count && contract.Name != "sources")
            throw new InvalidOperationException($"{table.Rows.Count} rows of {contract.Name} were written and {count.RowsRead} were read again");
        return new(
            contract.Name, [.. table.Sheets.Select(sheet => ReportedSheet.Of(sheet, readings))], [.. table.Columns().Where(name => !table.IsMapped(contract.Field(name)))], table.Notes,
            [.. table.Received.Take(RowsShown).Select(row => row.Cells)], count.RowsRead, count.RowsRejected,
            [.. held.Rejects.Where(reject => reject.Record > 0 && reject.Resource == contract.Name).Select(reject => Problem.Of(reject, table))], unknown,
            before is null ? null : Comparison.Of(contract, before, table.Rows.Select(row => row.Cells)));
    }
}

/// <summary>One sheet that was read: where its columns are named, and what each is read as.</summary>
/// <param name="Part">Its rows, where several tables stand on the sheet.</param>
/// <param name="IsTurned">Whether its columns are rows of the file.</param>
internal sealed record ReportedSheet(string? Sheet, string? Part, int HeaderRow, bool IsTurned, IReadOnlyList<ReportedColumn> Columns)
{
    /// <param name="readings">All that the file was read as: a column that the sheet is read by as anything is used.</param>
    public static ReportedSheet Of(SheetTable table, IReadOnlyList<ImportedTable> readings)
    {
        var header = table.Header;
        var used = readings.SelectMany(reading => reading.Sheets).Where(sheet => sheet.Header.Sheet.Name == header.Sheet.Name && sheet.Header.Sheet.Part == header.Sheet.Part)
            .SelectMany(sheet => sheet.Mapping.Columns.Where(column => ReportedColumn.FieldOf(column, sheet.Header) is not null)).Select(column => column.Position).ToHashSet();
        return new(
            header.Sheet.Name, header.Sheet.Part, header.Row.Number, header.Sheet.Turned is not null,
            [.. table.Mapping.Columns.Where(column => column.Written.Length > 0).Select(column => ReportedColumn.Of(column, header, used.Contains(column.Position)))]);
    }
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
/// <param name="Cell">Where its name stands.</param>
/// <param name="Looks">What its cells look like, where it is read as nothing.</param>
internal sealed record ReportedColumn(string Letters, string Cell, string Written, string? Field, string? Looks)
{
    public static ReportedColumn Of(MappedColumn column, HeaderRow header, bool isUsed) => new(
        column.Letters, header.Sheet.Cell(header.Row.Number, column.Position), column.Written, FieldOf(column, header), isUsed ? null : ColumnLook.Of(header, column.Position));

    public static string? FieldOf(MappedColumn column, HeaderRow header)
    {
        if (header.Entities.TryGetValue(column.Position, out var entity))
            return $"attendance of {entity}";
        if (header.Lists.ContainsKey(column.Position))
            return "entity_id";
        if ((header.IsMatrix || header.Lists.Count > 0) && column.Position == header.KeyPosition)
            return "consultation_id";
        // The day tells consultations of one number apart.
        if ((header.IsMatrix || header.Lists.Count > 0) && column.Position == AttendanceMatrix.DayPosition(header.Row))
            return "held_on";
        return header.IsWide && header.Row[column.Position] is { } written && Period.Of(written) is not null ? "value" : column.Field?.Name;
    }
}

/// <summary>A cell that its contract refuses, with its address in the received file; a problem of the whole table has none.</summary>
internal sealed record Problem(string? Cell, string? Column, string? Value, string Rule, Localized Sentence)
{
    /// <summary>Whether it stands in a row of an earlier file, beside which this one is put: its cell is none of this file.</summary>
    [JsonIgnore]
    public bool IsOfEarlierFile { get; private init; }

    public static Problem Of(Reject reject, ImportedTable table) =>
        new(table.Address(reject), reject.Column, reject.Value, reject.Rule, reject.Sentence) { IsOfEarlierFile = table.IsKept(reject) };

    /// <summary>What is wrong with a whole file, or with a table that this import did not touch, is told by its own place.</summary>
    public static Problem OfAnother(Reject reject) => new(
        reject.Record == 0 ? null : FormattableString.Invariant($"{reject.File} record {reject.Record}"), reject.Column, reject.Value, reject.Rule, reject.Sentence);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ImportReport))]
internal sealed partial class ImportReportJson : JsonSerializerContext;
