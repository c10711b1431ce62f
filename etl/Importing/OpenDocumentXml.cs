using System.Globalization;
using System.Xml;

namespace Analytics.Etl.Importing;

/// <summary>The words of OpenDocument (ODF 1.3, part 3), by the namespaces that hold them.</summary>
internal static class OpenDocumentXml
{
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    public static bool Is(XmlReader xml, string space, string name) =>
        xml.NodeType == XmlNodeType.Element && xml.LocalName == name && xml.NamespaceURI == space;

    /// <summary>How often a thing is there or how far it reaches: once where nothing says so, and never beyond a sheet.</summary>
    public static int Count(XmlReader xml, string name, int most, string space = Table) =>
        long.TryParse(xml.GetAttribute(name, space), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? (int)Math.Clamp(count, 1, most) : 1;
}
