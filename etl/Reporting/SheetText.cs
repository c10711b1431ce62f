using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Analytics.Etl.Reporting;

/// <summary>
/// Writes cells as texts, whatever they begin with: a text is never a formula. What XML cannot hold is written as Open XML wants it, <c>_x0001_</c>.
/// </summary>
internal static partial class SheetText
{
    public const string Space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The longest text that a cell may hold.</summary>
    public const int Longest = 32_767;

    public static void Cell(XmlWriter xml, int row, int column, string text, bool isBold = false)
    {
        xml.WriteStartElement("c", Space);
        xml.WriteAttributeString("r", new CellPlace(0, row, column).Reference);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Space);
        if (isBold)
        {
            xml.WriteStartElement("r", Space);
            xml.WriteStartElement("rPr", Space);
            xml.WriteElementString("b", Space, null);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("t", Space);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Escaped(text.Length > Longest ? Cut(text) : text));
        xml.WriteEndElement();
        if (isBold)
            xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Begins a row, to be ended by the writer's next end.</summary>
    public static void Row(XmlWriter xml, int number, bool isHidden = false)
    {
        xml.WriteStartElement("row", Space);
        xml.WriteAttributeString("r", XmlConvert.ToString(number));
        if (isHidden)
            xml.WriteAttributeString("hidden", "1");
    }

    /// <summary>A writer of a part, which it closes: line ends stay as they are in a cell.</summary>
    public static XmlWriter Writer(Stream part) => XmlWriter.Create(part, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None, CloseOutput = true });

    /// <summary>A text as XML can hold it and Open XML reads it back.</summary>
    public static string Escaped(string text)
    {
        if (!Odd().IsMatch(text) && text.AsSpan().IndexOf("_x", StringComparison.Ordinal) < 0)
            return text;
        StringBuilder escaped = new(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                escaped.Append(text[at]).Append(text[++at]);
            else if (text[at] == '\r' || !XmlConvert.IsXmlChar(text[at]) || Escape().IsMatch(text.AsSpan(at, Math.Min(7, text.Length - at))))
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[at]:X4}_");
            else
                escaped.Append(text[at]);
        }

        return escaped.ToString();
    }

    private static string Cut(string text) => text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];

    [GeneratedRegex(@"[\x00-\x08\x0B-\x1F\uD800-\uDFFF\uFFFE\uFFFF]")]
    private static partial Regex Odd();

    [GeneratedRegex("^_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();
}
