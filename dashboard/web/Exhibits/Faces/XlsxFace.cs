using System.Globalization;
using System.Text;
using System.Xml;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>
/// A workbook for people: the table with typed cells, and a sheet that says what it is. Text is stored as text, so that what looks like a formula is none.
/// The few parts of the format are written directly, because the same exhibit must make the same bytes.
/// </summary>
internal static class XlsxFace
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>What a cell of Excel can hold; longer text is cut and the sheet about the data says so.</summary>
    private const int LongestText = 32_767;

    // Excel counts 29 February 1900, which never was, so days agree only from here on.
    private static readonly DateOnly FirstSafeDay = new(1900, 3, 1);

    private static readonly Localized DataSheet = new("Data", "Données", "Gegevens", "Daten");

    private static readonly Localized AboutSheet = new("About", "À propos", "Over", "Über");

    private static readonly Localized Cut = new(
        "Cells cut to the length that Excel can hold; the CSV has them whole",
        "Cellules abrégées à la longueur qu’Excel admet ; le CSV les contient entières",
        "Cellen ingekort tot de lengte die Excel aankan; de CSV bevat ze volledig",
        "Zellen auf die für Excel mögliche Länge gekürzt; die CSV enthält sie ganz");

    private enum Style
    {
        Plain,
        Bold,
        Day,
        Share,
        Grouped,
    }

    public static byte[] Write(ExhibitInContext shown) => SteadyZip.Write(
    [
        ("[Content_Types].xml", Part(WriteContentTypes)),
        ("_rels/.rels", Part(xml => WriteRelations(xml, ($"{Relations}/officeDocument", "xl/workbook.xml")))),
        ("xl/workbook.xml", Part(xml => WriteWorkbook(xml, shown.Language))),
        ("xl/_rels/workbook.xml.rels", Part(xml => WriteRelations(xml,
            ($"{Relations}/worksheet", "worksheets/sheet1.xml"), ($"{Relations}/worksheet", "worksheets/sheet2.xml"), ($"{Relations}/styles", "styles.xml")))),
        ("xl/styles.xml", Part(WriteStyles)),
        ("xl/worksheets/sheet1.xml", Part(xml => WriteSheet(xml, DataRows(shown), 16, isHeadFrozen: true))),
        ("xl/worksheets/sheet2.xml", Part(xml => WriteSheet(xml, AboutRows(shown), 28, isHeadFrozen: false))),
    ]);

    private static IEnumerable<IEnumerable<(object? Value, Style Style)>> DataRows(ExhibitInContext shown)
    {
        var table = LabelledTable.Of(shown.Exhibit);
        yield return table.Columns.Select(column => ((object?)Head(column, shown.Language), Style.Bold));
        foreach (var line in table.Lines)
            yield return table.Columns.Zip(line.Cells, (column, cell) => (TableCell.Value(column, cell, shown.Language), StyleOf(column)));
    }

    private static IEnumerable<IEnumerable<(object? Value, Style Style)>> AboutRows(ExhibitInContext shown)
    {
        var exhibit = shown.Exhibit;
        List<(string Name, string Text)> about =
        [
            ("", shown.In(exhibit.Headline)),
            ("", shown.In(exhibit.Subtitle)),
            .. exhibit.SyntheticLabel is { } label ? [("", shown.In(label))] : Array.Empty<(string, string)>(),
            ("n", shown.Observations),
            .. exhibit.Estimates.Select(estimate => (shown.In(ExhibitWords.Estimates), ExhibitView.Sentence(shown, estimate))),
            .. exhibit.Methods.Select(method => (shown.In(ExhibitWords.Method), $"{shown.In(method.Name)}. {shown.In(method.Paragraph)} {method.Reference}")),
            .. exhibit.Notes.Select(note => (shown.In(ExhibitWords.Notes), shown.In(note))),
            .. exhibit.Credits.Select(credit => (shown.In(ExhibitWords.Credits), shown.In(credit))),
            (shown.In(ExhibitWords.Release), shown.ReleaseId),
            (shown.In(ExhibitWords.RecordClosed), Writing.Date(shown.ClosedOn, shown.Language)),
            (shown.In(ExhibitWords.Citation), Citation.Text(shown)),
            .. exhibit.Table.Columns.Select(column => (column.Name, Head(column, shown.Language))),
        ];
        var cut = exhibit.Table.Lines.SelectMany(line => line.Cells).Count(cell => cell is string { Length: > LongestText });
        if (cut > 0)
            about.Add((shown.In(Cut), Writing.Whole(cut, shown.Language)));
        return about.Select(row => new (object?, Style)[] { (row.Name, Style.Bold), (row.Text, Style.Plain) });
    }

    private static string Head(Column column, Language language) =>
        Writing.Name(column.Unit) is { } unit ? $"{column.Title.In(language)} ({unit.In(language)})" : column.Title.In(language);

    private static Style StyleOf(Column column) => (column.Type, column.Unit) switch
    {
        (ColumnType.Day, _) => Style.Day,
        (_, Unit.Share) => Style.Share,
        (ColumnType.Whole, not Unit.None) => Style.Grouped,
        _ => Style.Plain,
    };

    private static byte[] Part(Action<XmlWriter> write)
    {
        using MemoryStream stream = new();
        using (var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartDocument(standalone: true);
            write(xml);
        }

        return stream.ToArray();
    }

    private static void WriteSheet(XmlWriter xml, IEnumerable<IEnumerable<(object? Value, Style Style)>> rows, int width, bool isHeadFrozen)
    {
        xml.WriteStartElement("worksheet", Main);
        if (isHeadFrozen)
            WriteFrozenHead(xml);
        xml.WriteStartElement("cols");
        Empty(xml, "col", ("min", "1"), ("max", isHeadFrozen ? "100" : "1"), ("width", Text(width)), ("customWidth", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData");
        foreach (var (at, row) in rows.Index())
        {
            xml.WriteStartElement("row");
            xml.WriteAttributeString("r", Text(at + 1));
            foreach (var (column, (value, style)) in row.Index())
                WriteCell(xml, ColumnName(column) + Text(at + 1), value, style);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteFrozenHead(XmlWriter xml)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        Empty(xml, "pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, string place, object? value, Style style)
    {
        if (value is null)
            return;
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", place);
        if (style != Style.Plain)
            xml.WriteAttributeString("s", Text((int)style));
        switch (value)
        {
            case double number:
                xml.WriteElementString("v", number.ToString("R", CultureInfo.InvariantCulture));
                break;
            // Excel keeps fifteen digits of a number.
            case long whole when Math.Abs((decimal)whole) < 1_000_000_000_000_000:
                xml.WriteElementString("v", whole.ToString(CultureInfo.InvariantCulture));
                break;
            case bool flag:
                xml.WriteAttributeString("t", "b");
                xml.WriteElementString("v", flag ? "1" : "0");
                break;
            case DateOnly day when day >= FirstSafeDay:
                xml.WriteElementString("v", Text(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber));
                break;
            case DateOnly day:
                WriteText(xml, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            default:
                WriteText(xml, Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
        }

        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string text)
    {
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Encode(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>What XML cannot hold is written as Excel does, `_x0001_`, and text that already looks so is kept apart from it.</summary>
    private static string Encode(string text)
    {
        var fitting = text;
        if (text.Length > LongestText)
            fitting = text[..(char.IsHighSurrogate(text[LongestText - 2]) ? LongestText - 2 : LongestText - 1)] + "…";
        StringBuilder encoded = new(fitting.Length);
        for (var at = 0; at < fitting.Length; at++)
        {
            var character = fitting[at];
            if (character == '_' && at + 6 < fitting.Length && fitting[at + 1] == 'x' && fitting[at + 6] == '_')
                encoded.Append("_x005F_");
            else if (char.IsHighSurrogate(character) && at + 1 < fitting.Length && char.IsLowSurrogate(fitting[at + 1]))
                encoded.Append(character).Append(fitting[++at]);
            else if (character == '\r' || !XmlConvert.IsXmlChar(character))
                encoded.Append(CultureInfo.InvariantCulture, $"_x{(int)character:X4}_");
            else
                encoded.Append(character);
        }

        return encoded.ToString();
    }

    private static void WriteWorkbook(XmlWriter xml, Language language)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        xml.WriteStartElement("sheets");
        foreach (var (at, name) in new[] { DataSheet, AboutSheet }.Index())
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", name.In(language));
            xml.WriteAttributeString("sheetId", Text(at + 1));
            xml.WriteAttributeString("id", Relations, $"rId{at + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteStyles(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", Main);
        xml.WriteRaw("""
            <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>
            <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
            <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            """.ReplaceLineEndings(""));
        // In the order of the names of Style.
        xml.WriteStartElement("cellXfs");
        xml.WriteAttributeString("count", "5");
        foreach (var (format, font) in new[] { ("0", "0"), ("0", "1"), ("164", "0"), ("10", "0"), ("3", "0") })
            Empty(xml, "xf", ("numFmtId", format), ("fontId", font), ("fillId", "0"), ("borderId", "0"), ("xfId", "0"), ("applyNumberFormat", "1"), ("applyFont", "1"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteContentTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        Empty(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Empty(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", $"{Types}.sheet.main+xml"));
        Empty(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", $"{Types}.styles+xml"));
        Empty(xml, "Override", ("PartName", "/xl/worksheets/sheet1.xml"), ("ContentType", $"{Types}.worksheet+xml"));
        Empty(xml, "Override", ("PartName", "/xl/worksheets/sheet2.xml"), ("ContentType", $"{Types}.worksheet+xml"));
        xml.WriteEndElement();
    }

    private static void WriteRelations(XmlWriter xml, params ReadOnlySpan<(string Type, string Target)> relations)
    {
        xml.WriteStartElement("Relationships", PackageRelations);
        for (var at = 0; at < relations.Length; at++)
            Empty(xml, "Relationship", ("Id", $"rId{at + 1}"), ("Type", relations[at].Type), ("Target", relations[at].Target));
        xml.WriteEndElement();
    }

    private static void Empty(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName(column / 26 - 1) + (char)('A' + column % 26);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
