using System.IO.Compression;
using System.Text;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;

namespace Analytics.Tests.Etl.Importing;

/// <summary>Files of each format are read to the same cells, at the addresses that their own programs show.</summary>
public sealed class ReceivedFileTests
{
    [Fact]
    public void An_OpenDocument_repeats_cells_and_rows_by_counts_and_notes_are_no_text()
    {
        var bytes = AnOpenDocument.Of(
            ("Blad1",
                AnOpenDocument.Row(AnOpenDocument.Text("Datum vergadering"), AnOpenDocument.Empty(2), AnOpenDocument.Text("Onderwerp"))
                + AnOpenDocument.Rows(2, AnOpenDocument.Empty(16_384))
                + AnOpenDocument.Row(AnOpenDocument.Day("2024-03-12"), AnOpenDocument.Number("90"), AnOpenDocument.Day("2024-03-12T14:30:00"), AnOpenDocument.Noted("Klimaat", "nakijken"))
                + AnOpenDocument.Rows(1_048_570, AnOpenDocument.Empty(16_384))));

        var sheet = Assert.Single(Read("blad.ods", bytes));

        Assert.Equal("Blad1", sheet.Name);
        Assert.Equal([1, 4], sheet.Rows.Select(row => row.Number));
        Assert.Equal(["2024-03-12", "90", "2024-03-12 14:30:00", "Klimaat"], sheet.Rows[1].Cells);
        Assert.Equal("Blad1!D4", sheet.Cell(4, 3));
    }

    [Theory]
    [InlineData("not_its_format", "mimetype", "application/vnd.oasis.opendocument.spreadsheet")]
    [InlineData("unreadable", "content.xml", "<office:document-content")]
    [InlineData("unreadable", "content.xml", "")]
    [InlineData("unreadable", "content.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")]
    public void A_zip_that_is_no_spreadsheet_is_refused(string rule, string entry, string text) =>
        Assert.Equal(rule, Assert.Throws<FileFaultException>(() => Read("blad.ods", AnOpenDocument.Zip(entry, text))).Rule);

    [Fact]
    public void A_text_file_is_counted_in_lines_as_its_editor_counts_them()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = "Réunions de l’année\r\n\r\nDate de la réunion;Objet\r\n12/03/2024;\"Climat :\r\nadaptation\"\r\n19/03/2024;Santé\r\n";

        var sheet = Assert.Single(Read("réunions.csv", Encoding.GetEncoding(1252).GetBytes(text)));

        Assert.Equal(["12/03/2024", "Climat :\r\nadaptation"], sheet.Rows.Single(row => row.Number == 4).Cells);
        Assert.Equal(["19/03/2024", "Santé"], sheet.Rows.Single(row => row.Number == 6).Cells);
        Assert.Equal(("line 6", "line 6, column B"), (sheet.Range(6, 1), sheet.Cell(6, 1)));
    }

    [Fact]
    public void A_failed_formula_and_one_never_computed_are_no_empty_cells()
    {
        object?[][] rows = [["Date", "Minutes"], ["2024", AWorkbook.Failed("#DIV/0!")], ["2024", new Formula("1+1", null)]];

        var sheet = Assert.Single(Read("a.xlsx", new AWorkbook().Sheet("Feuil1", rows).ToBytes()));

        Assert.Equal(["#DIV/0!", "#NOT COMPUTED"], sheet.Rows.Skip(1).Select(row => row[1]));
    }

    [Fact]
    public void A_workbook_that_breaks_off_is_refused_and_its_cells_are_not_quoted()
    {
        using MemoryStream file = new();
        file.Write(new AWorkbook().Sheet("R", [["Date"], ["2024"]]).ToBytes());
        using (ZipArchive zip = new(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var sheet = zip.Entries.Single(entry => entry.FullName.Contains("worksheets/", StringComparison.Ordinal));
            using var content = sheet.Open();
            content.SetLength(0);
            content.Write("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Dupont"""u8);
        }

        var fault = Assert.Throws<FileFaultException>(() => Read("a.xlsx", file.ToArray()));

        Assert.Equal("unreadable", fault.Rule);
        Assert.DoesNotContain("Dupont", fault.Sentence.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty", "a.csv", "")]
    [InlineData("not_its_format", "a.xlsx", "Date;Objet")]
    [InlineData("format", "a.pdf", "%PDF-1.7")]
    [InlineData("quote_left_open", "a.csv", "Date;Objet\n2024;\"Climat\n")]
    public void What_cannot_be_read_is_refused_and_says_why(string rule, string name, string text) =>
        Assert.Equal(rule, Assert.Throws<FileFaultException>(() => Read(name, Encoding.UTF8.GetBytes(text))).Rule);

    [Theory]
    [InlineData("not_its_format", "p12_html.xls")]
    [InlineData("not_its_format", "p12_html.xlsx")]
    public void A_web_page_named_as_a_workbook_is_refused_as_what_it_is(string rule, string name)
    {
        var fault = Assert.Throws<FileFaultException>(() => ReceivedRegisters.Read(name));

        Assert.Equal(rule, fault.Rule);
        Assert.Contains("web page", fault.Sentence.En, StringComparison.Ordinal);
        Assert.Contains("save it as .xlsx", fault.Sentence.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("format", "a.xls", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1 }, "old kind")]
    [InlineData("not_its_format", "a.xlsx", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1 }, "password")]
    [InlineData("format", "a.xlsb", new byte[] { 0x50, 0x4B, 0x03, 0x04 }, "save it as .xlsx")]
    [InlineData("format", "a.xls", new byte[] { 0x50, 0x4B, 0x03, 0x04 }, "save it as .xlsx")]
    [InlineData("format", "a.xls", new byte[] { 0x4E, 0x72, 0x3B }, "save it as .xlsx")]
    [InlineData("not_its_format", "a.csv", new byte[] { 0x50, 0x4B, 0x03, 0x04 }, "its own ending")]
    public void What_begins_as_another_kind_of_file_is_refused_with_what_to_do(string rule, string name, byte[] start, string words)
    {
        var fault = Assert.Throws<FileFaultException>(() => ReceivedRegisters.Read(name, [.. start, 0, 1, 2]));

        Assert.Equal(rule, fault.Rule);
        Assert.Contains(words, fault.Sentence.En, StringComparison.Ordinal);
    }

    private static IReadOnlyList<ReceivedSheet> Read(string name, byte[] bytes) => ReceivedRegisters.Read(name, bytes);
}
