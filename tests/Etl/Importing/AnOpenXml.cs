using System.IO.Compression;
using System.Text;

namespace Analytics.Tests.Etl.Importing;

/// <summary>A workbook written by hand as its XML, for what no library writes: <c>sheet</c> is all that stands within the worksheet.</summary>
internal static class AnOpenXml
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static byte[] Of(string sheet, string? formats = null, string? texts = null, string properties = "") =>
        With(content => content.Write(Encoding.UTF8.GetBytes($"""<worksheet xmlns="{Main}">{sheet}</worksheet>""")), formats, texts, properties);

    /// <summary>A workbook whose sheet is written as it comes, for one that is too large to be held.</summary>
    public static byte[] With(Action<Stream> sheet, string? formats = null, string? texts = null, string properties = "")
    {
        using MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create))
        {
            Put(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
            Put(zip, "_rels/.rels", Relations(("officeDocument", "xl/workbook.xml")));
            Put(zip, "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><workbookPr {properties}/><sheets><sheet name="R" sheetId="1" r:id="r0"/></sheets></workbook>""");
            Put(zip, "xl/_rels/workbook.xml.rels", Relations(("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")));
            Put(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}">{formats}</styleSheet>""");
            Put(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{texts}</sst>""");
            using var content = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            sheet(content);
        }

        return file.ToArray();
    }

    private static string Relations(params (string Type, string Target)[] relations) =>
        $"""<Relationships xmlns="{Package}">{string.Concat(relations.Select((to, index) => $"""<Relationship Id="r{index}" Type="{Office}/{to.Type}" Target="{to.Target}"/>"""))}</Relationships>""";

    private static void Put(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
