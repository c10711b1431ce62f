using System.Xml;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>A row of an OpenDocument sheet up to its last cell with a value, and which of its cells span rows below it.</summary>
internal sealed record OpenDocumentRow(string?[] Values, IReadOnlyList<(int Column, string Value, int Rows)> Spans)
{
    /// <summary>Reads the row that stands here, or nothing where it is wider than any sheet; afterwards its end stands here.</summary>
    public static OpenDocumentRow? Read(XmlReader xml)
    {
        List<string?> values = [];
        List<(int, string, int)> spans = [];
        var (depth, column) = (xml.Depth, 0L);
        var isEmpty = xml.IsEmptyElement;
        while (!isEmpty && xml.Read() && xml.Depth > depth)
        {
            if (!OpenDocumentXml.Is(xml, OpenDocumentXml.Table, "table-cell") && !OpenDocumentXml.Is(xml, OpenDocumentXml.Table, "covered-table-cell"))
                continue;
            var repeated = OpenDocumentXml.Count(xml, "number-columns-repeated", CellAddress.MostColumns);
            var rows = OpenDocumentXml.Count(xml, "number-rows-spanned", CellAddress.MostRows);
            if (OpenDocumentCell.Read(xml) is { } value)
            {
                if (column + repeated > CellAddress.MostColumns)
                    return null;
                values.AddRange(Enumerable.Repeat((string?)null, (int)column - values.Count));
                values.AddRange(Enumerable.Repeat(value, repeated));
                if (rows > 1)
                    spans.Add(((int)column, value, rows));
            }

            column += repeated;
        }

        return new([.. values], spans);
    }
}
