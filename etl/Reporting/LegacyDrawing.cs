using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Analytics.Etl.Reporting;

/// <summary>
/// The element by which a sheet names the drawing of its comments. It is looked for and put in as the sheet streams by, so that a sheet of many cells is never
/// held as a tree.
/// </summary>
internal static class LegacyDrawing
{
    private const string Name = "legacyDrawing";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>What comes after it, in the order that ECMA-376 wants (18.3.1.99).</summary>
    private static readonly HashSet<string> _after = ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"];

    private static readonly XmlReaderSettings _reading = new() { DtdProcessing = DtdProcessing.Prohibit };
    private static readonly XmlWriterSettings _writing = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize };

    /// <summary>The relation to the drawing that a sheet has; null when it has none.</summary>
    public static string? IdIn(WorksheetPart sheet)
    {
        using var content = sheet.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(content, _reading);
        xml.MoveToContent();
        xml.Read();
        while (xml.Depth > 0)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: Name })
                return xml.GetAttribute("id", Relations) ?? throw new InvalidDataException("the drawing of the comments is named by nothing");
            xml.Skip();
        }

        return null;
    }

    /// <summary>Writes the sheet anew with the element in its place, and nothing else changed.</summary>
    public static void Put(WorksheetPart sheet, string id)
    {
        using MemoryStream changed = new();
        using (var content = sheet.GetStream(FileMode.Open, FileAccess.Read))
            Copy(content, changed, id);
        changed.Position = 0;
        sheet.FeedData(changed);
    }

    private static void Copy(Stream from, Stream to, string id)
    {
        using var xml = XmlReader.Create(from, _reading);
        using var copy = XmlWriter.Create(to, _writing);
        xml.MoveToContent();
        if (xml.IsEmptyElement)
            throw new InvalidDataException("the sheet is empty");
        var (prefix, space) = (xml.Prefix, xml.NamespaceURI);
        copy.WriteStartElement(prefix, xml.LocalName, space);
        copy.WriteAttributes(xml, defattr: false);
        xml.Read();
        var isPut = false;
        while (xml.Depth > 0)
        {
            if (!isPut && xml.NodeType == XmlNodeType.Element && _after.Contains(xml.LocalName))
                isPut = Put(copy, prefix, space, id);
            copy.WriteNode(xml, defattr: false);
        }

        if (!isPut)
            Put(copy, prefix, space, id);
        copy.WriteEndElement();
    }

    private static bool Put(XmlWriter copy, string prefix, string space, string id)
    {
        copy.WriteStartElement(prefix, Name, space);
        copy.WriteAttributeString("r", "id", Relations, id);
        copy.WriteEndElement();
        return true;
    }
}
