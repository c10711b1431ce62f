using System.Text;

namespace Analytics.Tests.Etl.Importing.Hostile;

/// <summary>Files of the kinds that are known to break readers of tables.</summary>
internal static class KnownKinds
{
    private const string Header = "N°;Date;Objet;Format\n";
    private const string SheetHeader = """<row r="1"><c r="A1" t="str"><v>N°</v></c><c r="B1" t="str"><v>Date</v></c><c r="C1" t="str"><v>Objet</v></c></row>""";
    private const string Lol = """<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>""";

    public static IReadOnlyList<HostileFile> All { get; } = [.. Texts(), .. Workbooks(), .. OpenDocuments(), .. Others()];

    private static IEnumerable<HostileFile> Texts()
    {
        foreach (var name in new[] { "utf-32", "utf-32BE", "utf-16", "utf-16BE" })
        {
            yield return Csv($"{name} without its mark", () => Encoding.GetEncoding(name).GetBytes(Header + Rows(5)));
            yield return Csv($"{name} cut within a letter", () => [.. Encoding.GetEncoding(name).GetPreamble(), .. Encoding.GetEncoding(name).GetBytes(Header + Rows(5))[..^1]]);
        }

        yield return Csv("NUL in a name", () => Utf8("N\0;Date;Objet;Format\n" + Rows(5)));
        yield return Csv("NUL in a cell", () => Utf8(Header + Rows(5) + "9;2019-01-01;x\0;visio\n"));
        yield return Csv("half a letter in UTF-8", () => [.. Utf8(Header + "1;2019-01-01;"), 0xED, 0xA0, 0x80, .. Utf8(";visio\n")]);
        yield return Csv("half a letter in UTF-16", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Header + "1;2019-01-01;"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes(";visio\n")]);
        yield return Csv("a cell of 10 MB", () => Utf8(Header + "1;2019-01-01;" + new string('x', 10_000_000) + ";visio\n")) with { IsLarge = true };
        yield return Csv("a quoted cell of 10 MB", () => Utf8(Header + "1;2019-01-01;\"" + new string('x', 10_000_000) + "\";visio\n")) with { IsLarge = true };
        yield return Csv("100,000 columns", () => Utf8(string.Join(';', Enumerable.Range(0, 100_000).Select(column => $"c{column}")) + "\n"));
        yield return Csv("16,000 columns that are known", () => Utf8(string.Join(';', Enumerable.Repeat("Date", 16_000)) + "\n" + Rows(3)));
        yield return Csv("a quote that never closes", () => Utf8(Header + Rows(3) + "4;2019-01-01;\"x;visio\n" + Rows(3)));
        yield return Csv("a header twice", () => Utf8(Header + Rows(3) + Header + Rows(3)));
        yield return Csv("a header alone", () => Utf8(Header));
        yield return Csv("the same name twice", () => Utf8("N°;Date;Date;Objet\n1;2019-01-01;2019-01-02;x\n"));
        yield return Csv("nothing", () => []);
        yield return Csv("one byte", () => [(byte)'x']);
        yield return Csv("a mark alone", () => [0xEF, 0xBB, 0xBF]);
        yield return Csv("two bytes of a mark", () => [0xFF, 0xFE]);
        yield return Csv("line ends alone", () => Utf8(new string('\n', 100_000)));
        yield return Csv("delimiters alone", () => Utf8(new string(';', 900_000)));
        yield return Csv("quotes alone", () => Utf8(new string('"', 900_000)));
        yield return Csv("huge numbers and days at the ends of the calendar", () => Utf8("N°;Date;Objet;Durée (min)\n1;0001-01-01;x;1e308\n2;9999-12-31;x;-1e308\n3;30/02/2019;x;NaN\n4;31/12/9999;x;99999999999999999999\n"));
        yield return Csv("control characters", () => Utf8(Header + "1;2019-01-01;\u0001\u0002\u001b[31m\u202e;visio\n"));
        yield return Csv("100,000 rows", () => Utf8(Header + Rows(100_000))) with { IsLarge = true };
    }

    private static IEnumerable<HostileFile> Workbooks()
    {
        foreach (var place in new[] { "", "A", "2", "ZZZZZZZZZZZZ2", "A99999999999", "XFE2", "A1048577", "é2", "A2A", "A-2", "$A$2" })
            yield return Sheet($"a cell at {place}", $"""<row r="2"><c r="{place}"><v>1</v></c></row>""");
        foreach (var number in new[] { "", "two", "0", "-2", "99999999999", "1048577", "2.5", " 2" })
            yield return Sheet($"a row {number}", $"""<row r="{number}"><c><v>1</v></c></row>""");
        yield return Sheet("rows out of order", """<row r="3"><c r="A3"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>""");
        yield return Sheet("a stray value in the last cell", """<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>""") with { IsLarge = true };
        yield return Sheet("200,000 rows beside a value in the last column", Many(200_000) + """<row r="210000"><c r="XFD210000"><v>1</v></c></row>""") with { IsLarge = true };
        yield return Sheet("a shared text that is not there", """<row r="2"><c r="A2" t="s"><v>99999999999</v></c></row>""");
        yield return Sheet("formulas without values", """<row r="2"><c r="A2"><f>1+1</f></c><c r="B2"><f>TODAY()</f></c><c r="C2"><f>A1</f></c></row>""");
        yield return Sheet("errors", """<row r="2"><c r="A2" t="e"><v>#REF!</v></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2" t="e"/></row>""");
        yield return Sheet("huge numbers as days", """<row r="2"><c r="A2"><v>1e308</v></c><c r="B2" s="1"><v>1e308</v></c><c r="C2" s="1"><v>-1</v></c></row>""");
        yield return Sheet("an ISO day that is none", """<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="d"><v>2019-02-30T99:99</v></c></row>""");
        yield return Sheet("merges over rows that are not there", """<row r="2"><c r="A2"><v>1</v></c></row>""", """<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B500000:B1048576"/></mergeCells>""");
        yield return Sheet("merges that are none", "", """<mergeCells><mergeCell ref="A"/><mergeCell ref=""/><mergeCell/></mergeCells>""");
        yield return Sheet("ten thousand merges over the same rows", Many(2000), $"<mergeCells>{string.Concat(Enumerable.Range(0, 10_000).Select(each => $"""<mergeCell ref="A{each % 50 + 1}:A2000"/>"""))}</mergeCells>") with { IsLarge = true };
        yield return Workbook("declared to be the whole grid", () => AnOpenXml.Of($"""<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384"/></cols><sheetData>{SheetHeader}</sheetData>"""));
        yield return Workbook("no texts, no formats", () => AnOpenXml.Of($"<sheetData>{SheetHeader}{Many(5)}</sheetData>", formats: "<cellXfs><xf numFmtId=\"x\"/><xf/></cellXfs>"));
        yield return Workbook("a date of a calendar that is none", () => AnOpenXml.Of($"""<sheetData>{SheetHeader}<row r="2"><c r="B2" s="1"><v>1</v></c></row></sheetData>""", """<cellXfs><xf/><xf numFmtId="14"/></cellXfs>""", properties: "date1904=\"maybe\""));
        yield return Workbook("entities in texts", () => AnOpenXml.Of($"<sheetData>{SheetHeader}</sheetData>", texts: "<si><t>&c;</t></si>"));
        yield return Workbook("entities in the sheet", () => AnOpenXml.With(sheet => sheet.Write(Utf8(Lol + "<worksheet>&c;</worksheet>"))));
        yield return Workbook("a sheet nested 10,000 deep", () => AnOpenXml.Of(string.Concat(Enumerable.Repeat("<a>", 10_000)) + string.Concat(Enumerable.Repeat("</a>", 10_000))));
        yield return Workbook("a sheet of nothing that unpacks to 900 MB", () => AnOpenXml.With(sheet => Fill(sheet, 900))) with { IsLarge = true };
        yield return Workbook("a sheet that unpacks to 1.5 GB", () => AnOpenXml.With(sheet => Fill(sheet, 1500))) with { IsLarge = true };
        yield return Workbook("texts that unpack to 150 MB", () => AnOpenXml.Of($"<sheetData>{SheetHeader}</sheetData>", texts: $"<si><t>{new string('x', 150_000_000)}</t></si>")) with { IsLarge = true };
        yield return Workbook("a million styled rows", () => AnOpenXml.With(StyledRows)) with { IsLarge = true };
    }

    private static IEnumerable<HostileFile> OpenDocuments()
    {
        const string Cell = """<table:table-cell office:value-type="float" office:value="1"/>""";
        var header = AnOpenDocument.Row(AnOpenDocument.Text("N°"), AnOpenDocument.Text("Date"), AnOpenDocument.Text("Objet"));
        yield return Ods("a million rows of a value", header + AnOpenDocument.Rows(1_000_000, Cell)) with { IsLarge = true };
        yield return Ods("a million columns of a value", header + AnOpenDocument.Row($"""<table:table-cell table:number-columns-repeated="1000000" office:value-type="float" office:value="1"/>"""));
        yield return Ods("a million of both", header + AnOpenDocument.Rows(1_000_000, """<table:table-cell table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell>"""));
        yield return Ods("counts that overflow", header + """<table:table-row table:number-rows-repeated="99999999999999999999"/><table:table-row table:number-rows-repeated="-5"/>""" + AnOpenDocument.Row(Cell));
        yield return Ods("spans that overflow", header + AnOpenDocument.Row("""<table:table-cell table:number-rows-spanned="99999999999"><text:p>x</text:p></table:table-cell>""") + AnOpenDocument.Row(Cell));
        yield return Ods("tables within tables", header + AnOpenDocument.Row("<table:table-cell>" + string.Concat(Enumerable.Repeat("<table:table><table:table-row><table:table-cell>", 3000)) + string.Concat(Enumerable.Repeat("</table:table-cell></table:table-row></table:table>", 3000)) + "</table:table-cell>"));
        yield return Ods("days and times that are none", header + AnOpenDocument.Row(AnOpenDocument.Day("2019-02-30"), """<table:table-cell office:value-type="time" office:time-value="P99999999999999999D"/>""", """<table:table-cell office:value-type="time" office:time-value="soon"/>"""));
        yield return new("doctype.ods", "entities", () => AnOpenDocument.Zip("content.xml", Lol + "<a>&c;</a>"));
        yield return new("empty.ods", "an empty part", () => AnOpenDocument.Zip("content.xml", ""));
        yield return new("other.ods", "a zip of something else", () => AnOpenDocument.Zip("readme.txt", "x"));
    }

    private static IEnumerable<HostileFile> Others()
    {
        yield return new("a.xls", "an old workbook", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        yield return new("a.xlsx", "a web page", () => Utf8("<!DOCTYPE html><html><body><table/></body></html>"));
        yield return new("a.csv", "a web page", () => Utf8("\uFEFF<html><table><tr><td>x</td></tr></table></html>"));
        yield return new("a.json", "another format", () => Utf8("[{}]"));
        yield return new("a.parquet", "another format", () => Utf8("PAR1"));
        yield return new("a", "no format", () => Utf8(Header));
        yield return new("a.xlsx", "half a zip", () => AnOpenXml.Of($"<sheetData>{SheetHeader}</sheetData>")[..^100]);
        yield return new("\u202Excod.xlsx", "a name that runs backwards", () => AnOpenXml.Of($"<sheetData>{SheetHeader}{Many(5)}</sheetData>"));
    }

    private static HostileFile Csv(string fault, Func<byte[]> bytes) => new("a.csv", fault, bytes);

    private static HostileFile Workbook(string fault, Func<byte[]> bytes) => new("a.xlsx", fault, bytes);

    private static HostileFile Sheet(string fault, string rows, string after = "") => new("a.xlsx", fault, () => AnOpenXml.Of($"<sheetData>{SheetHeader}{rows}</sheetData>{after}"));

    private static HostileFile Ods(string fault, string rows) => new("a.ods", fault, () => AnOpenDocument.Of(("Blad1", rows)));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Rows(int count) => string.Concat(Enumerable.Range(1, count).Select(row => $"{row};2019-01-{row % 28 + 1:00};Climat;visio\n"));

    private static string Many(int count) => string.Concat(Enumerable.Range(2, count).Select(row => $"""<row r="{row}"><c r="A{row}"><v>{row}</v></c><c r="B{row}" t="d"><v>2019-01-10</v></c><c r="C{row}" t="str"><v>Climat</v></c></row>"""));

    private static void Fill(Stream sheet, int megabytes)
    {
        sheet.Write(Utf8("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"""));
        var spaces = new byte[1 << 20];
        Array.Fill(spaces, (byte)' ');
        for (var written = 0; written < megabytes; written++)
            sheet.Write(spaces);
        sheet.Write(Utf8("</sheetData></worksheet>"));
    }

    private static void StyledRows(Stream sheet)
    {
        using StreamWriter text = new(sheet);
        text.Write($"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{SheetHeader}{Many(10)}""");
        for (var row = 12; row <= 1_048_576; row++)
            text.Write($"""<row r="{row}" s="1" customFormat="1"><c r="XFD{row}" s="1"/></row>""");
        text.Write("</sheetData></worksheet>");
    }
}
