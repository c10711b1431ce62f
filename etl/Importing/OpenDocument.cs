using System.Xml;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// Reads an OpenDocument spreadsheet: a zip with one XML of all sheets, in which equal cells and rows are written once with
/// a count, and sheets are filled to their last row and column with empty cells.
/// </summary>
internal sealed class OpenDocument(XmlReader xml, ReceivedMeasure measure)
{
    private const string Content = "content.xml";

    private readonly HashSet<string> _hidingStyles = [];

    public static IReadOnlyList<ReceivedSheet> Read(string path, ReceivedMeasure measure)
    {
        using var file = PackedFile.Open(path, "ods", Content);
        using var xml = file.Xml(Content);
        return new OpenDocument(xml, measure).Sheets();
    }

    private List<ReceivedSheet> Sheets()
    {
        List<ReceivedSheet> sheets = [];
        string? style = null;
        while (xml.Read())
        {
            if (OpenDocumentXml.Is(xml, OpenDocumentXml.Style, "style"))
                style = xml.GetAttribute("name", OpenDocumentXml.Style);
            else if (OpenDocumentXml.Is(xml, OpenDocumentXml.Style, "table-properties") && xml.GetAttribute("display", OpenDocumentXml.Table) == "false")
                _hidingStyles.Add(style ?? "");
            else if (OpenDocumentXml.Is(xml, OpenDocumentXml.Table, "table"))
                sheets.Add(Sheet(sheets.Count + 1));
        }

        return sheets;
    }

    private ReceivedSheet Sheet(int place)
    {
        var name = xml.GetAttribute("name", OpenDocumentXml.Table) ?? "";
        var isHidden = _hidingStyles.Contains(xml.GetAttribute("style-name", OpenDocumentXml.Table) ?? "");
        List<ReceivedRow> rows = [];
        OpenDocumentSpans spans = new();
        var (depth, number) = (xml.Depth, 1);
        int? folded = null;
        var isEmpty = xml.IsEmptyElement;
        while (!isEmpty && xml.Read() && xml.Depth > depth)
        {
            if (xml.Depth <= folded)
                folded = null;
            if (folded is null && OpenDocumentXml.Is(xml, OpenDocumentXml.Table, "table-row-group") && xml.GetAttribute("display", OpenDocumentXml.Table) == "false")
                folded = xml.Depth;
            if (!OpenDocumentXml.Is(xml, OpenDocumentXml.Table, "table-row"))
                continue;
            var repeated = OpenDocumentXml.Count(xml, "number-rows-repeated", CellAddress.MostRows);
            var isRowHidden = folded is not null || xml.GetAttribute("visibility", OpenDocumentXml.Table) is "collapse" or "filter";
            var cells = OpenDocumentRow.Read(xml) ?? throw FileFaults.Misplaced(place, number);
            if (cells.Values.Length > 0 && number + repeated - 1 > CellAddress.MostRows)
                throw FileFaults.Misplaced(place, number);
            foreach (var each in cells.Values.Length > 0 ? Enumerable.Range(number, repeated) : [])
            {
                var filled = spans.Fill(cells.Values, each);
                measure.Take(filled);
                rows.Add(new(each, filled) { IsHidden = isRowHidden });
            }

            number += repeated;
            spans.Begin(cells.Spans, number);
        }

        return new(name, rows) { FilledCount = spans.FilledCount, IsHidden = isHidden };
    }
}
