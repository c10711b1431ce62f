using Analytics.Data;
using Analytics.Data.Contracts;

namespace Analytics.Etl.Importing;

/// <summary>The received table as the contract writes it: its rows, where each came from, and what a person should know.</summary>
internal sealed record ImportedTable(
    Contract Contract, HeaderRow Header, Mapping Mapping, IReadOnlyList<ImportedRow> Rows, IReadOnlyList<string> Notes)
{
    /// <summary>The columns that the file has or the import made, in the contract's order.</summary>
    public IReadOnlyList<string> Columns()
    {
        var filled = Rows.SelectMany(row => row.Cells.Keys).ToHashSet();
        return [.. Contract.Fields.Where(field => filled.Contains(field.Name) || Mapping.Of(field) is not null).Select(field => field.Name)];
    }

    /// <summary>The cell of the received file in which a rejected value stands, or its row when the value came from no cell.</summary>
    public string Address(Reject reject)
    {
        var row = Rows[(int)reject.Record - 1];
        var field = Contract.Fields.FirstOrDefault(field => field.Name == reject.Column);
        return field is not null && Mapping.Of(field) is { } column ? Header.Sheet.Cell(row.Number, column.Position) : row.Locator;
    }
}

/// <summary>One row to be written: its number in the received file, its place there, and its cells by field.</summary>
internal sealed record ImportedRow(int Number, string Locator, Dictionary<string, string> Cells);
