using System.Globalization;
using System.Text;
using System.Xml;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>The value of a cell of an OpenDocument sheet, which stands beside the text that shows it.</summary>
internal static class OpenDocumentCell
{
    private const int MostSpaces = 1000;

    /// <summary>Reads the cell that stands here; afterwards its end stands here.</summary>
    public static string? Read(XmlReader xml)
    {
        var type = xml.GetAttribute("value-type", OpenDocumentXml.Office);
        var hasFormula = xml.GetAttribute("formula", OpenDocumentXml.Table) is not null;
        var stated = type switch
        {
            "date" => xml.GetAttribute("date-value", OpenDocumentXml.Office) is { } day ? NumberText.IsoMoment(day) : null,
            "boolean" => xml.GetAttribute("boolean-value", OpenDocumentXml.Office),
            "float" or "percentage" or "currency" => Number(xml.GetAttribute("value", OpenDocumentXml.Office)),
            "time" => Hours(xml.GetAttribute("time-value", OpenDocumentXml.Office)),
            _ => null,
        };
        var shown = Text(xml);
        if (!string.IsNullOrEmpty(stated))
            return stated;
        return shown ?? (hasFormula && type is null ? ErrorCell.NotComputed : null);
    }

    private static string? Number(string? written) =>
        double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? NumberText.Of(number)
            : written;

    private static string? Hours(string? written) =>
        written is null ? null : NumberText.Elapsed(XmlConvert.ToTimeSpan(written).TotalDays) ?? written;

    /// <summary>The text of a cell without the note that somebody pinned to it.</summary>
    private static string? Text(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return null;
        StringBuilder text = new();
        var depth = xml.Depth;
        int? pinned = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (pinned is { } note && xml.Depth > note)
                continue;
            pinned = OpenDocumentXml.Is(xml, OpenDocumentXml.Office, "annotation") ? xml.Depth : null;
            if (OpenDocumentXml.Is(xml, OpenDocumentXml.Text, "p") && text.Length > 0)
                text.Append('\n');
            else if (OpenDocumentXml.Is(xml, OpenDocumentXml.Text, "s"))
                text.Append(' ', OpenDocumentXml.Count(xml, "c", MostSpaces, OpenDocumentXml.Text));
            else if (OpenDocumentXml.Is(xml, OpenDocumentXml.Text, "tab"))
                text.Append('\t');
            else if (OpenDocumentXml.Is(xml, OpenDocumentXml.Text, "line-break"))
                text.Append('\n');
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                text.Append(xml.Value);
        }

        return text.Length == 0 ? null : text.ToString();
    }
}
