using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>One sheet of a received file, cell by cell as text. A text file is one sheet without a name.</summary>
internal sealed partial record ReceivedSheet(string? Name, IReadOnlyList<ReceivedRow> Rows)
{
    /// <summary>Cells that were merged with the one above them and hold its value.</summary>
    public int FilledCount { get; init; }

    /// <summary>The address of a cell as an office writes it: <c>Feuil1!D17</c>, or the line and column of a text file.</summary>
    public string Cell(int row, int position) => Name is null
        ? string.Create(CultureInfo.InvariantCulture, $"line {row}, column {PersonalData.Letters(position)}")
        : string.Create(CultureInfo.InvariantCulture, $"{Quoted}!{PersonalData.Letters(position)}{row}");

    /// <summary>The address of a row from its first column to the last one of the table.</summary>
    public string Range(int row, int lastPosition) => Name is null
        ? string.Create(CultureInfo.InvariantCulture, $"line {row}")
        : string.Create(CultureInfo.InvariantCulture, $"{Quoted}!A{row}:{PersonalData.Letters(lastPosition)}{row}");

    /// <summary>Spreadsheets put a name that is more than a word between apostrophes.</summary>
    public string Quoted => PlainName().IsMatch(Name!) ? Name! : $"'{Name!.Replace("'", "''", StringComparison.Ordinal)}'";

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{N}_.]*$")]
    private static partial Regex PlainName();
}

/// <summary>One row of a sheet with its number there, counted from 1; cells beyond its end are empty.</summary>
internal sealed record ReceivedRow(int Number, IReadOnlyList<string?> Cells)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);

    public string? this[int position] =>
        position < Cells.Count && !string.IsNullOrWhiteSpace(Cells[position]) ? Cells[position]!.Trim() : null;
}
