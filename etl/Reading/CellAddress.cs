using System.Globalization;
using System.Text.RegularExpressions;

namespace Analytics.Etl.Reading;

/// <summary>The words of an address in a spreadsheet: the letters of a column, and the name of a sheet as it stands before its cells.</summary>
internal static partial class CellAddress
{
    /// <summary>No program's sheet is larger than this: its last cell is XFD1048576.</summary>
    public const int MostRows = 1_048_576;
    public const int MostColumns = 16_384;

    /// <summary>A column as spreadsheets count them: 0 is A, 26 is AA.</summary>
    public static string Letters(int position) =>
        (position < 26 ? "" : Letters((position / 26) - 1)) + (char)('A' + (position % 26));

    /// <summary>The row from 1 and the column from 0 of a cell like <c>D17</c>, or null where no sheet has it.</summary>
    public static (int Row, int Column)? Parse(ReadOnlySpan<char> place)
    {
        var column = 0;
        var letters = 0;
        for (; letters < place.Length && char.IsAsciiLetter(place[letters]) && column <= MostColumns; letters++)
            column = (column * 26) + (place[letters] | 0x20) - 'a' + 1;
        return letters > 0 && column <= MostColumns && Row(place[letters..]) is { } row ? (row, column - 1) : null;
    }

    /// <summary>The number of a row, or null where no sheet has it.</summary>
    public static int? Row(ReadOnlySpan<char> number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= MostRows ? row : null;

    /// <summary>Spreadsheets put a name that is more than a word between apostrophes.</summary>
    public static string Sheet(string name) => PlainName().IsMatch(name) ? name : $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{N}_.]*$")]
    private static partial Regex PlainName();
}

/// <summary>A block of cells, its rows counted from 1 and its columns from 0.</summary>
internal sealed record CellRange(int FromRow, int FromColumn, int ToRow, int ToColumn)
{
    /// <summary>Reads <c>B2:C7</c>, or null where no sheet has it.</summary>
    public static CellRange? Parse(string written)
    {
        var ends = written.Replace("$", "", StringComparison.Ordinal).Split(':');
        return ends.Length <= 2 && CellAddress.Parse(ends[0]) is var (fromRow, fromColumn) && CellAddress.Parse(ends[^1]) is var (toRow, toColumn)
            ? new(Math.Min(fromRow, toRow), Math.Min(fromColumn, toColumn), Math.Max(fromRow, toRow), Math.Max(fromColumn, toColumn))
            : null;
    }
}
