using System.Buffers;
using System.Globalization;
using System.Text;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>
/// The table as a Belgian Excel opens it by a double click: semicolons, decimal commas, a byte order mark, and headings, codes, yes and no in the reader's
/// language. The numbers have all the digits of the exact CSV.
/// </summary>
internal static class ExcelCsvFace
{
    /// <summary>What a spreadsheet would take for the beginning of a formula.</summary>
    private static readonly SearchValues<char> BeginFormula = SearchValues.Create("=+-@\t\r");

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(";\"\r\n\t");

    private static readonly NumberFormatInfo DecimalComma = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "" };

    public static byte[] Write(ExhibitInContext shown)
    {
        var table = LabelledTable.Of(shown.Exhibit);
        StringBuilder csv = new("\uFEFF");
        csv.AppendJoin(';', table.Columns.Select(column => Quote(Head(column, shown.Language)))).Append("\r\n");
        foreach (var line in table.Lines)
        {
            csv.AppendJoin(';', table.Columns.Zip(line.Cells, (column, cell) => Quote(Written(column, TableCell.Value(column, cell, shown.Language), shown.Language))))
                .Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    /// <summary>A share stands there as a number, so its heading says of what.</summary>
    private static string Head(Column column, Language language) =>
        column.Unit == Unit.Share ? $"{column.Title.In(language)} (0–1)" : TableCell.Head(column, language);

    private static string Written(Column column, object? value, Language language) => value switch
    {
        null => "",
        string text => Harmless(CodeWords.Find(column.Name, text)?.In(language) ?? text),
        bool flag => (flag ? ExhibitWords.Yes : ExhibitWords.No).In(language),
        double number => number.ToString("R", DecimalComma),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable whole => whole.ToString(null, DecimalComma),
        _ => throw new ArgumentException($"'{value}' is no value of a table.", nameof(value)),
    };

    /// <summary>This file is for a spreadsheet, which runs what begins so: an apostrophe before it makes it words.</summary>
    private static string Harmless(string text) => text.Length > 0 && BeginFormula.Contains(text[0]) ? $"'{text}" : text;

    private static string Quote(string text) =>
        text.AsSpan().ContainsAny(NeedQuotes) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
