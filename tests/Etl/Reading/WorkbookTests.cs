using System.IO.Compression;
using System.Text.Json.Nodes;
using Analytics.Etl.Commands;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Analytics.Tests.Etl.Reading;

/// <summary>Workbooks, as most registers are kept.</summary>
public sealed class WorkbookTests
{
    [Fact]
    public void A_workbook_is_read_with_its_dates_numbers_truths_and_formulas()
    {
        // 42671 is 28 October 2016 in Excel's count of days (1 January 1900 is 1, and 1900 counts as a leap year).
        using var register = ARegister.WithSteps().Put("steps", "steps.xlsx", AWorkbook(
            [Texts("step_id", "treaty_id", "tabled_on", "vote_count", "majority_share", "is_final")],
            [[Text("s1"), Text("ceta"), Date(42671), Number("58"), Formula("58/87", "0.6666666666666666"), Truth(true)]]));

        var report = register.Refresh();

        Assert.Empty(report.Rejects);
        var step = register.Ask("select tabled_on, vote_count, majority_share, is_final from typed.steps").Single();
        Assert.Equal(
            (new DateOnly(2016, 10, 28), 58L, 0.6666666666666666, true),
            (step.Day("tabled_on"), step.Whole("vote_count"), step.Number("majority_share"), step.Flag("is_final")));
    }

    [Fact]
    public void A_formula_that_failed_or_was_never_computed_is_no_empty_cell_and_an_odd_truth_not_untrue()
    {
        using var register = ARegister.WithSteps().Put("steps", "steps.xlsx", AWorkbook(
            [Texts("step_id", "treaty_id", "vote_count")],
            [
                [Text("s1"), Text("ceta"), Failed("#REF!")],
                [Text("s2"), Text("ceta"), Formula("1+1", null)],
                [Text("s3"), Text("ceta"), Number("3")],
                [Text("s4"), Text("ceta"), OddTruth],
            ]));

        var report = register.Refresh();

        Assert.Equal<(long, string?, string?)>(
            [(1, "vote_count", "#REF!"), (2, "vote_count", null), (4, "vote_count", "true")],
            report.Rejects.Select(reject => (reject.Record, reject.Column, reject.Value)));
        var count = report.Resources.Single(resource => resource.File == "steps.xlsx");
        Assert.Equal((4L, 1L), (count.RowsRead, count.RowsAccepted));
    }

    [Fact]
    public void A_reject_names_its_cell_as_the_office_knows_it()
    {
        using var register = ARegister.WithSteps().Put("steps", "steps.xlsx", AWorkbook(
            [Texts("step_id", "treaty_id", "vote_count")],
            [
                [Text("s1"), Text("ceta"), Text("many")],
                [Text("s2"), Text("ceta"), Number("58")],
                [Text("s2"), Text("ceta"), Failed("#REF!")],
            ])).Describe("register", package => package["max_reject_share"] = 1);

        var report = register.Refresh();

        Assert.Equal(["Sheet1!C2", "Sheet1!C4"], report.Rejects.Select(reject => reject.Cell));
        Assert.Equal(["Sheet1!C2", "Sheet1!C4"], register.Ask("select cell from marts.rejects order by record").Select(reject => reject.Text("cell")));
        Assert.Contains("steps.xlsx record 1 (Sheet1!C2): vote_count “many”", ReportText.Of(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reject_of_an_imported_file_names_the_cell_of_the_file_that_was_received()
    {
        using var register = ARegister.WithSteps()
            .Put("steps", "steps.csv", "step_id,treaty_id,vote_count,note,locator\ns1,,many,,'Les étapes'!A17:C17\ns2,ceta,58,,'Les étapes'!A18:C18\n",
                promise: resource => resource["origin"] = JsonNode.Parse(
                    """{ "file": "received/x.xlsx", "hash": "sha256:00", "sheet": "Les étapes", "columns": { "step_id": "A", "vote_count": "C" } }"""));

        var rejects = register.Refresh().Rejects;

        // The reference was made by the import and stood in no cell: then the row is named.
        Assert.Equal(["'Les étapes'!A17:C17", "'Les étapes'!C17"], rejects.OrderBy(reject => reject.Column, StringComparer.Ordinal).Select(reject => reject.Cell));
    }

    [Fact]
    public void The_sheet_that_the_contract_knows_is_read_and_not_the_cover()
    {
        using var register = new ARegister().Put("treaties", "treaties.xlsx", AWorkbook(
            [Texts("Register of treaties")], [], [Texts("treaty_id", "treaty_name")], [Texts("ceta", "CETA")]));

        register.Refresh();

        Assert.Equal("CETA", register.Ask("select treaty_name from typed.treaties").Single().Text("treaty_name"));
    }

    [Fact]
    public void Text_that_looks_like_a_workbook_is_not_one()
    {
        using var register = new ARegister().Put("treaties", "treaties.xlsx", ARegister.Treaties);

        Assert.Equal("not_its_format", Assert.Single(register.Refresh().Rejects).Rule);
    }

    [Fact]
    public void A_zip_that_is_no_workbook_is_not_one()
    {
        using var register = new ARegister().Put("treaties", "treaties.xlsx", AZip("readme.txt", bytes: 10));

        Assert.Equal("not_its_format", Assert.Single(register.Refresh().Rejects).Rule);
    }

    [Fact]
    public void A_zip_that_unpacks_beyond_measure_is_left_packed()
    {
        using var register = new ARegister().Put("treaties", "treaties.xlsx", AZip("[Content_Types].xml", bytes: 600L << 20));

        Assert.Equal("zip_bomb", Assert.Single(register.Refresh().Rejects).Rule);
    }

    private static byte[] AZip(string name, long bytes)
    {
        using MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
            var zeroes = new byte[1 << 20];
            for (var written = 0L; written < bytes; written += zeroes.Length)
                entry.Write(zeroes, 0, (int)Math.Min(zeroes.Length, bytes - written));
        }

        return file.ToArray();
    }

    /// <summary>Sheets, each given as its header rows and its rows.</summary>
    private static byte[] AWorkbook(params Cell[][][] parts)
    {
        using MemoryStream file = new();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new(new Sheets());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
            foreach (var (sheet, number) in parts.Chunk(2).Select((sheet, index) => (sheet, (uint)index + 1)))
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new(new SheetData(sheet.SelectMany(rows => rows).Select((cells, row) => ARow(cells, row + 1))));
                workbook.Workbook.Sheets!.AppendChild(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = number, Name = $"Sheet{number}" });
            }
        }

        return file.ToArray();
    }

    private static Row ARow(Cell[] cells, int number)
    {
        foreach (var (cell, column) in cells.Select((cell, column) => (cell, column)))
            cell.CellReference = $"{(char)('A' + column)}{number}";
        return new(cells) { RowIndex = (uint)number };
    }

    private static Cell[] Texts(params string[] texts) => [.. texts.Select(Text)];

    private static Cell Text(string text) => new(new InlineString(new Text(text))) { DataType = CellValues.InlineString };

    private static Cell Number(string number) => new(new CellValue(number));

    private static Cell Date(int day) => new(new CellValue(day)) { StyleIndex = 1 };

    private static Cell Truth(bool value) => new(new CellValue(value ? "1" : "0")) { DataType = CellValues.Boolean };

    private static Cell OddTruth => new(new CellValue("true")) { DataType = CellValues.Boolean };

    private static Cell Failed(string error) => new(new CellFormula("A1"), new CellValue(error)) { DataType = CellValues.Error };

    private static Cell Formula(string formula, string? value) =>
        value is null ? new(new CellFormula(formula)) : new(new CellFormula(formula), new CellValue(value));
}
