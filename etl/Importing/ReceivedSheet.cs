using System.Globalization;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>One sheet of a received file, cell by cell as text. A text file is one sheet without a name.</summary>
internal sealed record ReceivedSheet(string? Name, IReadOnlyList<ReceivedRow> Rows)
{
    /// <summary>Cells that were merged with the one above them and hold its value.</summary>
    public int FilledCount { get; init; }

    /// <summary>Whether somebody hid the tab of the sheet, so that who opens the file does not see it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether it is one of several tables that stand below one another on a sheet; its rows keep their numbers there.</summary>
    public bool IsPart { get; init; }

    /// <summary>The numbers of the file's rows, where these are its columns: the table lies on its side.</summary>
    public IReadOnlyList<int>? Turned { get; private init; }

    /// <summary>Which rows of its sheet a part is; null for a whole sheet.</summary>
    public string? Part => IsPart ? string.Create(CultureInfo.InvariantCulture, $"rows {Rows[0].Number} to {Rows[^1].Number}") : null;

    /// <summary>Rows that hold something and are hidden or filtered away in the file.</summary>
    public int HiddenRows => Rows.Count(row => row.IsHidden && !row.IsBlank);

    /// <summary>The address of a cell as an office writes it: <c>Feuil1!D17</c>, or the line and column of a text file.</summary>
    public string Cell(int row, int position) => Turned is { } numbers ? Address(numbers[position], row - 1) : Address(row, position);

    /// <summary>The address of a row from its first column to the last one of the table.</summary>
    public string Range(int row, int lastPosition) => Turned is { } numbers ? $"{Address(numbers[0], row - 1)}:{CellAddress.Letters(row - 1)}{numbers[^1].ToString(CultureInfo.InvariantCulture)}" : Name is null
        ? string.Create(CultureInfo.InvariantCulture, $"line {row}")
        : string.Create(CultureInfo.InvariantCulture, $"{CellAddress.Sheet(Name)}!A{row}:{CellAddress.Letters(lastPosition)}{row}");

    /// <summary>The same table with its columns as rows, for one that was kept lying on its side; addresses stay those of the file.</summary>
    public ReceivedSheet OnItsSide() => this with
    {
        Rows = [.. Enumerable.Range(0, Rows.Select(row => row.Cells.Count).DefaultIfEmpty().Max()).Select(column => new ReceivedRow(column + 1, [.. Rows.Select(row => row[column])]))],
        Turned = [.. Rows.Select(row => row.Number)],
    };

    private string Address(int row, int position) => Name is null
        ? string.Create(CultureInfo.InvariantCulture, $"line {row}, column {CellAddress.Letters(position)}")
        : string.Create(CultureInfo.InvariantCulture, $"{CellAddress.Sheet(Name)}!{CellAddress.Letters(position)}{row}");
}

/// <summary>One row of a sheet with its number there, counted from 1; cells beyond its end are empty.</summary>
internal sealed record ReceivedRow(int Number, IReadOnlyList<string?> Cells)
{
    /// <summary>Whether the row is hidden in the file, by hand, by a group that is folded or by a filter.</summary>
    public bool IsHidden { get; init; }

    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);

    public string? this[int position] =>
        position < Cells.Count && !string.IsNullOrWhiteSpace(Cells[position]) ? Cells[position]!.Trim() : null;

    /// <summary>Whether the cell shows the error of a formula, which stands for no value and is the text of nothing.</summary>
    public bool IsError(int position) => this[position] is { } written && ErrorCell.Is(written);
}
