using System.Buffers;
using System.Globalization;
using System.Text;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>
/// The table as RFC 4180 says: commas, CRLF, names of columns first, exact values. Without a byte order mark, which readers other than Excel take for
/// part of the first name; Excel has a face of its own. Text that looks like a formula stays what it is.
/// </summary>
internal static class CsvFace
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n\t ;");

    public static byte[] Write(ExhibitInContext shown)
    {
        var table = LabelledTable.Of(shown.Exhibit);
        return Encoding.UTF8.GetBytes(Lines(table.Columns.Select(column => column.Name), table.Lines.Select(line => Values(shown, table, line))));
    }

    public static IEnumerable<object?> Values(ExhibitInContext shown, Table table, TableLine line) =>
        table.Columns.Zip(line.Cells, (column, cell) => TableCell.Value(column, cell, shown.Language));

    public static string Lines(IEnumerable<string> head, IEnumerable<IEnumerable<object?>> lines)
    {
        StringBuilder csv = new();
        foreach (var line in lines.Prepend(head))
            csv.AppendJoin(',', line.Select(cell => cell is "" ? "\"\"" : Quote(Exact(cell)))).Append("\r\n");
        return csv.ToString();
    }

    /// <summary>A value as every machine reads it, with all its digits; undefined is empty, and an empty text is a pair of quotes.</summary>
    private static string Exact(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"'{value}' is no value of a table.", nameof(value)),
    };

    private static string Quote(string text) =>
        text.AsSpan().ContainsAny(NeedQuotes) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
