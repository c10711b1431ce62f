using System.IO.Compression;
using System.Xml.Linq;
using Analytics.Data.Languages;
using Analytics.Etl.Importing;
using Analytics.Etl.Reporting;
using Analytics.Tests.Etl.Importing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Analytics.Tests.Etl.Reporting;

/// <summary>A workbook that is given back is the office's own, with comments in it and nothing else changed.</summary>
public sealed class CopiedWorkbookTests
{
    /// <summary>Neither a table at all, nor with a text that no cell of a workbook can hold.</summary>
    private static readonly string[] _others = ["p12_html.xls", "p12_html.xlsx", "p13b_two_stray_quotes.csv", "c10_long_cell.csv"];

    public static TheoryData<string> Registers() =>
        [.. new DirectoryInfo(ReceivedRegisters.Path("")).EnumerateFiles().Select(file => file.Name).Except(_others).Order(StringComparer.Ordinal)];

    /// <summary>Whether it is a copy or made of the values: what was read of the received file is what is read of the report.</summary>
    [Theory]
    [MemberData(nameof(Registers))]
    public void What_is_read_of_the_report_is_what_was_read_of_the_file(string name)
    {
        using AnOffice office = new();
        var received = File.ReadAllBytes(ARegister.Fixture($"registers/{name}"));

        var report = AReport.OfRegister(office, name, Language.Fr);

        Assert.Equal(received, File.ReadAllBytes(office.In(name)));
        Assert.Equal(Values(ReceivedRegisters.Read(name)), Values(ReceivedRegisters.Read("report.xlsx", File.ReadAllBytes(report.Path)).Where(sheet => !MendingSheet.Is(sheet))));
        var before = name.EndsWith(".xlsx", StringComparison.Ordinal) && report.Said.Contains(" is a copy of ", StringComparison.Ordinal) ? AReport.Faults(office.In(name)) : [];
        Assert.Empty(AReport.Faults(report.Path).Except(before));
        Assert.Equal(report.Comments().Keys.Order(), report.Boxes().Order());
    }

    [Fact]
    public void Parts_without_comments_stay_as_they_are_byte_for_byte()
    {
        using AnOffice office = new(withRecord: false);

        var report = AReport.OfRegister(office, "p21_error_cells.xlsx", Language.En);

        using var before = ZipFile.OpenRead(office.In("p21_error_cells.xlsx"));
        using var after = ZipFile.OpenRead(report.Path);
        foreach (var entry in before.Entries.Where(entry => entry.FullName is not ("[Content_Types].xml" or "xl/workbook.xml" or "xl/_rels/workbook.xml.rels" or "xl/worksheets/sheet1.xml")))
            Assert.Equal(Bytes(entry), Bytes(after.GetEntry(entry.FullName)!));
        var (sheet, changed) = (Xml(before, "xl/worksheets/sheet1.xml"), Xml(after, "xl/worksheets/sheet1.xml"));
        changed.Root!.Elements().Single(element => element.Name.LocalName == "legacyDrawing").Remove();
        Assert.True(XNode.DeepEquals(sheet.Root, changed.Root), "the sheet gains the one element that names the drawing of its comments");
    }

    [Fact]
    public void A_comment_that_is_there_stays_and_what_the_import_says_is_added_to_it()
    {
        using AnOffice office = new(withRecord: false);
        var file = office.Put("a.xlsx", WithComments(("B2", "Anne", "to be asked"), ("A3", "Anne", "checked"), ("B4", "tc={1}", "a conversation")));

        var report = AReport.Of(office, file, Language.En);

        Assert.Equal(["R!A3", "R!B2", "R!B3", "R!B4"], report.Comments().Keys.Order());
        Assert.StartsWith("to be asked\n\nanalytics import:\n“Date” is not a date", report.Comments()["R!B2"], StringComparison.Ordinal);
        Assert.Equal("checked", report.Comments()["R!A3"]);
        Assert.Equal("a conversation", report.Comments()["R!B4"]);
        Assert.Equal(["R!A3", "R!B2", "R!B3", "R!B4"], report.Boxes().Order());
        Assert.Equal(["B2", "B3", "B4"], report.Listed().Select(line => line[1]));
        Assert.Empty(AReport.Faults(report.Path));
    }

    [Fact]
    public void A_report_that_is_imported_again_has_the_comments_of_the_last_import_alone()
    {
        using AnOffice office = new(withRecord: false);
        var first = AReport.Of(office, office.Put("a.xlsx", WithComments(("B2", "Anne", "to be asked"))), Language.En, name: "first.xlsx");
        first.Mend("R!B2", "2019-01-10");

        var second = AReport.Of(office, first.Mend("R!B3", "2019-01-11"), Language.Nl, name: "second.xlsx");

        Assert.Equal(["R!B2", "R!B4"], second.Comments().Keys.Order());
        Assert.Equal("to be asked", second.Comments()["R!B2"]);
        Assert.Equal(["R!B2", "R!B4"], second.Boxes().Order());
        Assert.Equal(["B4"], second.Listed().Select(line => line[1]));
        Assert.Equal(["R", "Import"], ReceivedRegisters.Read("second.xlsx", File.ReadAllBytes(second.Path)).Select(sheet => sheet.Name));
        Assert.Empty(AReport.Faults(second.Path));
    }

    [Fact]
    public void An_office_that_has_a_sheet_of_the_same_name_keeps_it()
    {
        using AnOffice office = new(withRecord: false);
        var file = office.Put("a.xlsx", new AWorkbook().Sheet("Import", [["Date", "Objet"], ["2019-01-10", "Climat"]]).ToBytes());

        var report = AReport.Of(office, file, Language.En);

        Assert.Equal(["Import", "Import (2)"], ReceivedRegisters.Read("report.xlsx", File.ReadAllBytes(report.Path)).Select(sheet => sheet.Name));
    }

    /// <summary>Beyond what the library may hold in memory, and of a kind that it would rewrite, the values alone come back, and the report says so.</summary>
    [Fact]
    public void A_workbook_that_cannot_be_copied_as_it_is_comes_back_by_its_values()
    {
        using AnOffice office = new(withRecord: false);

        var strict = AReport.OfRegister(office, "p10_strict.xlsx", Language.En);

        Assert.Contains(" is made of the values of p10_strict.xlsx as they were read", strict.Said, StringComparison.Ordinal);
        Assert.StartsWith("This is no copy of the received file", ReceivedRegisters.Read("report.xlsx", File.ReadAllBytes(strict.Path)).Single(MendingSheet.Is).Rows[3][0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_styled_giant_is_given_back_by_its_values()
    {
        using AnOffice office = new(withRecord: false);
        var styled = string.Concat(Enumerable.Range(2, 300_000).Select(row => $"""<row r="{row + 1}"><c r="A{row + 1}" s="1"/><c r="B{row + 1}" s="1"/><c r="C{row + 1}" s="1"/><c r="D{row + 1}" s="1"/><c r="E{row + 1}" s="1"/><c r="F{row + 1}" s="1"/><c r="G{row + 1}" s="1"/><c r="H{row + 1}" s="1"/><c r="I{row + 1}" s="1"/></row>"""));
        var file = office.Put("giant.xlsx", AnOpenXml.Of(
            $"""<sheetData><row r="1"><c r="A1" t="str"><v>Date</v></c><c r="B1" t="str"><v>Objet</v></c></row><row r="2"><c r="A2" t="str"><v>demain</v></c><c r="B2" t="str"><v>Climat</v></c></row>{styled}</sheetData>"""));

        var report = AReport.Of(office, file, Language.En);

        Assert.Contains(" is made of the values of giant.xlsx", report.Said, StringComparison.Ordinal);
        Assert.Equal(["R!A2"], report.Comments().Keys);
        Assert.InRange(new FileInfo(report.Path).Length, 0, 20_000);
    }

    /// <summary>A sheet of three bad days, with comments as a spreadsheet program keeps them.</summary>
    private static byte[] WithComments(params (string Cell, string Author, string Text)[] comments)
    {
        using MemoryStream file = new();
        file.Write(new AWorkbook().Sheet("R", [["N°", "Date", "Objet"], ["1", "demain", "Climat"], ["2", "hier", "Santé"], ["3", "jamais", "Mer"]]).ToBytes());
        using (var document = SpreadsheetDocument.Open(file, isEditable: true))
        {
            var sheet = document.WorkbookPart!.WorksheetParts.Single();
            var part = sheet.AddNewPart<WorksheetCommentsPart>();
            part.Comments = new(new Authors(comments.Select(comment => new Author(comment.Author))), new CommentList(comments.Select((comment, index) =>
                new Comment(new CommentText(new Text(comment.Text))) { Reference = comment.Cell, AuthorId = (uint)index })));
            var boxes = comments.Select((comment, index) =>
                $"""<v:shape id="_x0000_s{1025 + index}" type="#_x0000_t202" style='visibility:hidden'><x:ClientData ObjectType="Note"><x:Row>{comment.Cell[1] - '1'}</x:Row><x:Column>{comment.Cell[0] - 'A'}</x:Column></x:ClientData></v:shape>""");
            var drawing = sheet.AddNewPart<VmlDrawingPart>();
            using (StreamWriter text = new(drawing.GetStream(FileMode.Create)))
            {
                text.Write($"""<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"/>{string.Concat(boxes)}</xml>""");
            }

            sheet.Worksheet.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.LegacyDrawing { Id = sheet.GetIdOfPart(drawing) });
        }

        return file.ToArray();
    }

    private static IEnumerable<string> Values(IEnumerable<ReceivedSheet> sheets) =>
        from sheet in sheets.Index()
        from row in sheet.Item.Rows
        where !row.IsBlank
        select $"{sheet.Index} {row.Number} {row.IsHidden} {string.Join('|', row.Cells.Select(cell => cell ?? "")).TrimEnd('|')}";

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using MemoryStream bytes = new();
        using var content = entry.Open();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static XDocument Xml(ZipArchive zip, string part)
    {
        using var content = zip.GetEntry(part)!.Open();
        return XDocument.Load(content, LoadOptions.PreserveWhitespace);
    }
}
