using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// Reads an OpenDocument spreadsheet: a zip with one XML of all sheets, in which equal cells and rows are written once with
/// a count.
/// </summary>
internal static class OpenDocument
{
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /// <summary>Sheets are filled to their last row and column with empty cells; so many that are written out are none.</summary>
    private const int MostCells = 16_384;
    private const int MostRows = 1_048_576;
    private const long MostUnpackedBytes = 512L << 20;

    public static IReadOnlyList<ReceivedSheet> Read(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var content = zip.GetEntry("content.xml") ?? throw FileFaults.NotWhatItSays("ods");
        using var unpacked = content.Open();
        using var xml = XmlReader.Create(unpacked, new() { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = MostUnpackedBytes });
        return Sheets(xml);
    }

    private static List<ReceivedSheet> Sheets(XmlReader xml)
    {
        List<ReceivedSheet> sheets = [];
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "table", NamespaceURI: Table })
                sheets.Add(new(xml.GetAttribute("name", Table) ?? "", Rows(xml.ReadSubtree())));
        }

        return sheets;
    }

    private static List<ReceivedRow> Rows(XmlReader sheet)
    {
        List<ReceivedRow> rows = [];
        var number = 1;
        while (sheet.Read())
        {
            if (sheet is not { NodeType: XmlNodeType.Element, LocalName: "table-row", NamespaceURI: Table })
                continue;
            var repeated = Count(sheet, "number-rows-repeated", MostRows);
            var cells = Cells(sheet.ReadSubtree());
            if (cells.Count > 0)
                rows.AddRange(Enumerable.Range(number, repeated).Select(each => new ReceivedRow(each, cells)));
            number += repeated;
        }

        return rows;
    }

    private static List<string?> Cells(XmlReader row)
    {
        List<string?> cells = [];
        while (row.Read())
        {
            if (row is not { NodeType: XmlNodeType.Element, LocalName: "table-cell" or "covered-table-cell", NamespaceURI: Table })
                continue;
            var repeated = Count(row, "number-columns-repeated", MostCells);
            cells.AddRange(Enumerable.Repeat(Value(row), repeated));
        }

        return cells[..(cells.FindLastIndex(cell => cell is not null) + 1)];
    }

    private static string? Value(XmlReader cell) => cell.GetAttribute("value-type", Office) switch
    {
        "date" => Day(cell.GetAttribute("date-value", Office)),
        "boolean" => cell.GetAttribute("boolean-value", Office),
        "float" or "percentage" or "currency" => cell.GetAttribute("value", Office),
        "time" => XmlConvert.ToTimeSpan(cell.GetAttribute("time-value", Office) ?? "PT0S").ToString("c", CultureInfo.InvariantCulture),
        _ => Paragraphs(cell.ReadSubtree()),
    };

    private static string? Day(string? written) =>
        written?.EndsWith("T00:00:00", StringComparison.Ordinal) == true ? written[..10] : written?.Replace('T', ' ');

    /// <summary>The text of a cell without the note that somebody pinned to it.</summary>
    private static string? Paragraphs(XmlReader cell)
    {
        StringBuilder text = new();
        while (cell.Read())
        {
            if (cell is { NodeType: XmlNodeType.Element, LocalName: "annotation", NamespaceURI: Office })
                cell.ReadSubtree().Close();
            else if (cell is { NodeType: XmlNodeType.Element, LocalName: "p", NamespaceURI: Text } && text.Length > 0)
                text.Append('\n');
            else if (cell is { NodeType: XmlNodeType.Element, LocalName: "s", NamespaceURI: Text })
                text.Append(' ');
            else if (cell.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
                text.Append(cell.Value);
        }

        return text.Length == 0 ? null : text.ToString();
    }

    private static int Count(XmlReader element, string name, int most) =>
        int.TryParse(element.GetAttribute(name, Table), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Min(count, most) : 1;
}
