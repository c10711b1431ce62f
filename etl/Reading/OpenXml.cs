using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Analytics.Etl.Reading;

/// <summary>
/// The words of Open XML's spreadsheets (ECMA-376), which its transitional and its strict kind spell alike, each in a
/// namespace of its own.
/// </summary>
internal static partial class OpenXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string TransitionalRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    public static bool IsElement(XmlReader xml, string name) => xml.NodeType == XmlNodeType.Element && IsWord(xml, name);

    public static bool IsEnd(XmlReader xml, string name) => xml.NodeType == XmlNodeType.EndElement && IsWord(xml, name);

    public static string? RelationId(XmlReader xml) =>
        xml.GetAttribute("id", TransitionalRelations) ?? xml.GetAttribute("id", StrictRelations);

    public static bool Flag(XmlReader xml, string attribute) => xml.GetAttribute(attribute) is "1" or "true";

    /// <summary>All characters of the element that stands here; afterwards its end stands here.</summary>
    public static string Characters(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var depth = xml.Depth;
        string? first = null;
        StringBuilder? more = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
                continue;
            if (first is null)
                first = xml.Value;
            else
                (more ??= new(first)).Append(xml.Value);
        }

        return Unescaped(more?.ToString() ?? first ?? "");
    }

    /// <summary>The text of the element that stands here, of all its runs but those that say how it is read aloud; afterwards its end stands here.</summary>
    public static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var depth = xml.Depth;
        string? first = null;
        StringBuilder? more = null;
        int? aloud = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (aloud is { } reading && xml.Depth > reading)
                continue;
            aloud = IsElement(xml, "rPh") && !xml.IsEmptyElement ? xml.Depth : null;
            if (!IsElement(xml, "t"))
                continue;
            var run = Characters(xml);
            if (first is null)
                first = run;
            else
                (more ??= new(first)).Append(run);
        }

        return more?.ToString() ?? first ?? "";
    }

    /// <summary>What XML cannot hold is written as <c>_x000D_</c>.</summary>
    private static string Unescaped(string text) => !text.Contains("_x", StringComparison.Ordinal)
        ? text
        : Escape().Replace(text, escape => ((char)Convert.ToUInt16(escape.Groups[1].Value, 16)).ToString());

    private static bool IsWord(XmlReader xml, string name) => xml.LocalName == name && xml.NamespaceURI is (Transitional or Strict);

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}
