using System.Globalization;
using System.Xml;
using Analytics.Data.Languages;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Reporting;

/// <summary>Writes the last sheet of a report: how the import ended and everything that it has to say, each line with a link to its cell.</summary>
internal static class MendingSheetWriter
{
    private const int FirstColumnWidth = 24;

    private static readonly int[] _widths = [FirstColumnWidth, 10, 40, 120];

    /// <param name="into">The part of the sheet.</param>
    /// <param name="list">What is to be told.</param>
    /// <param name="names">The names of the sheets in the report, which those of the received file may not all be.</param>
    /// <param name="isCopy">Whether the report is the received file, copied.</param>
    public static void Write(Stream into, MendingList list, IReadOnlyList<string> names, bool isCopy)
    {
        using var xml = SheetText.Writer(into);
        var language = list.Language;
        var showsValues = MayBeRepeated(list.Written);
        xml.WriteStartElement("worksheet", SheetText.Space);
        Columns(xml);
        xml.WriteStartElement("sheetData", SheetText.Space);
        string[] head = [$"{MendingWords.Title.In(language)} {MendingSheet.Mark}", list.Ending.In(language), MendingWords.HowTo.In(language), .. isCopy ? [] : new[] { MendingWords.AsRead.In(language) }];
        foreach (var (index, sentence) in head.Index())
            Row(xml, index + 1, [sentence], isBold: index == 0);
        var number = head.Length + 2;
        Row(xml, number, [.. MendingWords.Headers.Select(header => header.In(language))], isBold: true);
        List<(int Row, string Location)> links = [];
        foreach (var mend in list.Written)
        {
            Row(xml, ++number, Cells(mend, list, names, showsValues, language), isBold: false);
            if (mend.Place is { } place)
                links.Add((number, $"{CellAddress.Sheet(names[place.Sheet])}!{place.Reference}"));
        }

        if (list.LeftOut > 0)
            Row(xml, ++number, ["", "", "", MendingWords.LeftOut(list.LeftOut).In(language)], isBold: false);
        xml.WriteEndElement();
        Links(xml, links);
        xml.WriteEndElement();
    }

    private static string[] Cells(Mend mend, MendingList list, IReadOnlyList<string> names, bool showsValues, Language language) =>
    [
        mend.Place is { } place ? names[place.Sheet] : mend.Sheet ?? "",
        mend.Place?.Reference ?? "",
        showsValues && mend.Value is { } value ? value : "",
        mend.Comment(language).ReplaceLineEndings(" "),
    ];

    /// <summary>Values that were harmless each in its column may look like persons side by side; then the cell shows them and the list does not.</summary>
    private static bool MayBeRepeated(IReadOnlyList<Mend> mends) =>
        PersonalData.In(new("", 0, null, ""), mends.Select(mend => mend.Value)) is null;

    private static void Columns(XmlWriter xml)
    {
        xml.WriteStartElement("cols", SheetText.Space);
        foreach (var (index, width) in _widths.Index())
        {
            xml.WriteStartElement("col", SheetText.Space);
            xml.WriteAttributeString("min", XmlConvert.ToString(index + 1));
            xml.WriteAttributeString("max", XmlConvert.ToString(index + 1));
            xml.WriteAttributeString("width", width.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Row(XmlWriter xml, int number, IReadOnlyList<string> cells, bool isBold)
    {
        SheetText.Row(xml, number);
        foreach (var (column, text) in cells.Index())
        {
            if (text.Length > 0)
                SheetText.Cell(xml, number, column, text, isBold);
        }

        xml.WriteEndElement();
    }

    private static void Links(XmlWriter xml, List<(int Row, string Location)> links)
    {
        if (links.Count == 0)
            return;
        xml.WriteStartElement("hyperlinks", SheetText.Space);
        foreach (var (row, location) in links)
        {
            xml.WriteStartElement("hyperlink", SheetText.Space);
            xml.WriteAttributeString("ref", new CellPlace(0, row, 1).Reference);
            xml.WriteAttributeString("location", location);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
