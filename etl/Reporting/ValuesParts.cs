using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Analytics.Etl.Reporting;

/// <summary>The parts of a new workbook beside its cells: what there is, how the parts hang together, and the comments.</summary>
internal static class ValuesParts
{
    /// <summary>By which a sheet names the drawing of its comments.</summary>
    public const string DrawingId = "rId2";

    private const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The first day that a zip can tell: the same values are the same bytes.</summary>
    private static readonly DateTimeOffset _zipEpoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static string SheetOf(int index) => Name($"xl/worksheets/sheet{index + 1}.xml");

    public static Stream Begin(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = _zipEpoch;
        return entry.Open();
    }

    /// <summary>All that says what the workbook consists of.</summary>
    /// <param name="zip">The workbook in the making.</param>
    /// <param name="sheets">Its sheets, the list of what is to be mended among them.</param>
    /// <param name="hasComments">Of each sheet of the received file whether it has comments.</param>
    public static void Frame(ZipArchive zip, IReadOnlyList<(string Name, bool IsHidden)> sheets, IReadOnlyList<bool> hasComments)
    {
        var commented = hasComments.Index().Where(sheet => sheet.Item).Select(sheet => sheet.Index).ToList();
        Xml(zip, "[Content_Types].xml", xml => ContentTypes(xml, sheets.Count, commented));
        Xml(zip, "_rels/.rels", xml => Relations(xml, [("officeDocument", "xl/workbook.xml")]));
        Xml(zip, "xl/workbook.xml", xml => Workbook(xml, sheets));
        Xml(zip, "xl/_rels/workbook.xml.rels", xml => Relations(xml, [.. Enumerable.Range(0, sheets.Count).Select(index => ("worksheet", $"/{SheetOf(index)}"))]));
        foreach (var index in commented)
        {
            Xml(zip, Name($"xl/worksheets/_rels/sheet{index + 1}.xml.rels"), xml => Relations(
                xml, [("comments", $"/{CommentsOf(index)}"), ("vmlDrawing", Name($"/xl/drawings/vmlDrawing{index + 1}.vml"))]));
        }
    }

    public static void Comments(ZipArchive zip, int index, IReadOnlyList<(CellPlace Place, string Text)> comments)
    {
        Xml(zip, CommentsOf(index), xml => SheetComments.Of(comments).WriteTo(xml));
        using var drawing = Begin(zip, Name($"xl/drawings/vmlDrawing{index + 1}.vml"));
        drawing.Write(Encoding.UTF8.GetBytes(CommentBoxes.Of(comments)));
    }

    private static string CommentsOf(int index) => Name($"xl/comments{index + 1}.xml");

    private static void ContentTypes(XmlWriter xml, int sheets, IEnumerable<int> commented)
    {
        xml.WriteStartElement("Types", Types);
        Element(xml, Types, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, Types, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element(xml, Types, "Default", ("Extension", "vml"), ("ContentType", "application/vnd.openxmlformats-officedocument.vmlDrawing"));
        Element(xml, Types, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", $"{Sheets}.sheet.main+xml"));
        for (var index = 0; index < sheets; index++)
            Element(xml, Types, "Override", ("PartName", $"/{SheetOf(index)}"), ("ContentType", $"{Sheets}.worksheet+xml"));
        foreach (var index in commented)
            Element(xml, Types, "Override", ("PartName", $"/{CommentsOf(index)}"), ("ContentType", $"{Sheets}.comments+xml"));
        xml.WriteEndElement();
    }

    private static void Relations(XmlWriter xml, IReadOnlyList<(string Type, string Target)> targets)
    {
        xml.WriteStartElement("Relationships", PackageRelations);
        foreach (var (index, (type, target)) in targets.Index())
            Element(xml, PackageRelations, "Relationship", ("Id", Name($"rId{index + 1}")), ("Type", $"{SheetText.Relations}/{type}"), ("Target", target));
        xml.WriteEndElement();
    }

    private static void Workbook(XmlWriter xml, IReadOnlyList<(string Name, bool IsHidden)> sheets)
    {
        xml.WriteStartElement("workbook", SheetText.Space);
        xml.WriteStartElement("bookViews", SheetText.Space);
        Element(xml, SheetText.Space, "workbookView", ("activeTab", Name($"{sheets.TakeWhile(sheet => sheet.IsHidden).Count()}")));
        xml.WriteEndElement();
        xml.WriteStartElement("sheets", SheetText.Space);
        foreach (var (index, (name, isHidden)) in sheets.Index())
        {
            xml.WriteStartElement("sheet", SheetText.Space);
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("sheetId", XmlConvert.ToString(index + 1));
            if (isHidden)
                xml.WriteAttributeString("state", "hidden");
            xml.WriteAttributeString("r", "id", SheetText.Relations, Name($"rId{index + 1}"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string space, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, space);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static void Xml(ZipArchive zip, string part, Action<XmlWriter> write)
    {
        using var content = Begin(zip, part);
        using var xml = SheetText.Writer(content);
        write(xml);
    }

    private static string Name(FormattableString name) => name.ToString(CultureInfo.InvariantCulture);
}
