using Analytics.Data;
using Analytics.Data.Contracts;

namespace Analytics.Etl.Importing;

/// <summary>
/// A table of the package in the making as its contract writes it: the rows of each sheet, below those that the package had and keeps, and what a person
/// should know.
/// </summary>
internal sealed record ImportedTable(Contract Contract, IReadOnlyList<SheetTable> Sheets, IReadOnlyList<string> Notes)
{
    /// <summary>Rows of earlier files, beside which this one is put.</summary>
    public IReadOnlyList<ImportedRow> Kept { get; init; } = [];

    /// <summary>The rows of the received file.</summary>
    public IReadOnlyList<ImportedRow> Received { get; } = [.. Sheets.SelectMany(sheet => sheet.Rows)];

    /// <summary>All rows in the order in which they are written.</summary>
    public IReadOnlyList<ImportedRow> Rows => [.. Kept, .. Received];

    /// <summary>The columns that the file has or the import made, in the contract's order.</summary>
    public IReadOnlyList<string> Columns()
    {
        var filled = Rows.SelectMany(row => row.Cells.Keys).ToHashSet();
        return [.. Contract.Fields.Where(field => filled.Contains(field.Name) || IsMapped(field)).Select(field => field.Name)];
    }

    public bool IsMapped(Field field) => Sheets.Any(sheet => sheet.Mapping.Of(field) is not null);

    /// <summary>The row that a rule refused.</summary>
    public ImportedRow RowOf(Reject reject) => (int)reject.Record - 1 is var at && at < Kept.Count ? Kept[at] : Received[at - Kept.Count];

    /// <summary>Whether a refused row is one of an earlier file.</summary>
    public bool IsKept(Reject reject) => reject.Record <= Kept.Count;

    /// <summary>The cell of the received file in which a rejected value stands, or its row when the value came from no cell.</summary>
    public string Address(Reject reject)
    {
        var row = RowOf(reject);
        var field = Contract.Fields.FirstOrDefault(field => field.Name == reject.Column);
        return field is not null && SheetOf(reject) is { } sheet && sheet.Mapping.Of(field) is { Counts: null } column
            ? sheet.Header.Sheet.Cell(row.Number, column.Position)
            : row.Locator;
    }

    /// <summary>The sheet on which a refused row stands; null for one of an earlier file.</summary>
    private SheetTable? SheetOf(Reject reject)
    {
        var at = (int)reject.Record - 1 - Kept.Count;
        return at < 0 ? null : Sheets.First(sheet => (at -= sheet.Rows.Count) < 0);
    }
}

/// <summary>One row to be written: its number in the received file, its place there, and its cells by field.</summary>
internal sealed class ImportedRow(int number, string locator, Dictionary<string, string> cells)
{
    public int Number { get; } = number;

    public string Locator { get; } = locator;

    public Dictionary<string, string> Cells { get; } = cells;

    /// <summary>The number that the file gives the row, where its key was made of that and more.</summary>
    public string? Renamed { get; set; }
}
