using System.Xml;

namespace Analytics.Templates.Sheets;

/// <summary>A name of the record as a cell can hold it: what a workbook cannot keep is a space, by which no name differs from another.</summary>
internal static class CellText
{
    /// <summary>A longer name is no name to choose.</summary>
    public const int Longest = 255;

    public static bool Fits(string name) => name.Length is > 0 and <= Longest;

    public static string Of(string name)
    {
        var plain = string.Concat(name.Select(letter => char.IsControl(letter) || !(XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)) ? ' ' : letter));
        return plain.Length <= Longest ? plain : $"{plain[..(Longest - 1)]}…";
    }
}
