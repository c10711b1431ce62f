using System.IO.Compression;
using System.Text;

namespace Analytics.Tests.Etl.Importing;

/// <summary>An OpenDocument spreadsheet out of the rows of its sheets, written as the specification (ODF 1.3, part 3, chapter 9) says.</summary>
internal static class AnOpenDocument
{
    public static byte[] Of(params (string Sheet, string Rows)[] sheets) =>
        Written("", string.Concat(sheets.Select(sheet => $"""<table:table table:name="{sheet.Sheet}">{sheet.Rows}</table:table>""")));

    /// <summary>The document of tables as they are written, with styles to which they refer.</summary>
    public static byte[] Written(string styles, string tables) => Zip("content.xml",
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">
        <office:automatic-styles>{styles}</office:automatic-styles>
        <office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>
        </office:document-content>
        """);

    public static string Row(params string[] cells) => $"<table:table-row>{string.Concat(cells)}</table:table-row>";

    public static string Rows(int repeated, params string[] cells) =>
        $"""<table:table-row table:number-rows-repeated="{repeated}">{string.Concat(cells)}</table:table-row>""";

    public static string Text(string text) =>
        $"""<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>""";

    public static string Noted(string text, string note) =>
        $"""<table:table-cell office:value-type="string"><office:annotation><text:p>{note}</text:p></office:annotation><text:p>{text}</text:p></table:table-cell>""";

    public static string Day(string day) =>
        $"""<table:table-cell office:value-type="date" office:date-value="{day}"><text:p>shown otherwise</text:p></table:table-cell>""";

    public static string Number(string value) =>
        $"""<table:table-cell office:value-type="float" office:value="{value}"><text:p>shown otherwise</text:p></table:table-cell>""";

    public static string Empty(int repeated = 1) => $"""<table:table-cell table:number-columns-repeated="{repeated}"/>""";

    public static byte[] Zip(string name, string text)
    {
        using MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return file.ToArray();
    }
}
