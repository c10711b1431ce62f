using System.Text.RegularExpressions;

namespace Analytics.Etl.Reading;

/// <summary>The words of an address in a spreadsheet: the letters of a column, and the name of a sheet as it stands before its cells.</summary>
internal static partial class CellAddress
{
    /// <summary>A column as spreadsheets count them: 0 is A, 26 is AA.</summary>
    public static string Letters(int position) =>
        (position < 26 ? "" : Letters((position / 26) - 1)) + (char)('A' + (position % 26));

    /// <summary>Spreadsheets put a name that is more than a word between apostrophes.</summary>
    public static string Sheet(string name) => PlainName().IsMatch(name) ? name : $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{N}_.]*$")]
    private static partial Regex PlainName();
}
