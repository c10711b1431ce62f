using System.Globalization;
using System.Text;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;
using ExcelDataReader;

namespace Analytics.Tests.Etl.Importing;

/// <summary>Workbooks of every program and of either kind of Open XML are read to the cells that a person sees.</summary>
public sealed class ReceivedWorkbookTests
{
    [Theory]
    [InlineData("c01_prefixed_ns.xlsx")]
    [InlineData("c01b_prefixed_rels.xlsx")]
    [InlineData("p02_iso_dates.xlsx")]
    [InlineData("p05_1904.xlsx")]
    [InlineData("p10_strict.xlsx")]
    [InlineData("d02_one_styled_cell_xfd.xlsx")]
    public void A_workbook_of_any_honest_kind_arrives(string name)
    {
        var sheet = Assert.Single(ReceivedRegisters.Read(name));

        Assert.Equal(Enumerable.Range(1, 11), sheet.Rows.Select(row => row.Number));
        Assert.Equal(Enumerable.Range(1, 10).Select(number => number.ToString(CultureInfo.InvariantCulture)), sheet.Rows.Skip(1).Select(row => row[0]));
        Assert.Matches("^20[0-9]{2}-01-1[05]$", sheet.Rows[1][1]);
        Assert.InRange(sheet.Rows.Max(row => row.Cells.Count), 4, 7);
    }

    [Fact]
    public void A_text_in_a_column_of_dates_counted_from_1904_stays_a_text() =>
        Assert.Equal(
            ["2019-01-10", "2019-09-10", "fin octobre 2019"],
            Assert.Single(ReceivedRegisters.Read("p05_1904.xlsx")).Rows.Where(row => row.Number is 2 or 10 or 11).Select(row => row[1]));

    [Fact]
    public void A_strict_workbook_writes_its_hours_as_hours() =>
        Assert.Equal("01:30:00", Assert.Single(ReceivedRegisters.Read("p10_strict.xlsx")).Rows[1][3]);

    [Fact]
    public void Hidden_rows_and_sheets_are_read_and_known_to_be_hidden()
    {
        Assert.Equal((13, 4), Assert.Single(ReceivedRegisters.Read("p03_hidden_rows.xlsx")) is var rows ? (rows.Rows.Count, rows.HiddenRows) : default);
        Assert.Equal(
            [("2024", false, 11), ("oud", true, 5)],
            ReceivedRegisters.Read("p03b_hidden_sheet.xlsx").Select(sheet => (sheet.Name!, sheet.IsHidden, sheet.Rows.Count)));
    }

    [Fact]
    public void A_cell_merged_over_rows_holds_its_value_for_each_of_them()
    {
        var sheet = Assert.Single(ReceivedRegisters.Read("p20b_merge_column.xlsx"));

        Assert.Equal(["2019-01-10", "2019-01-10"], sheet.Rows.Where(row => row.Number is 2 or 3).Select(row => row[0]));
        Assert.Equal(1, sheet.FilledCount);
    }

    [Fact]
    public void A_merged_block_holds_its_value_in_its_first_column_and_makes_no_rows()
    {
        var rows = Assert.Single(Read(
            """
            <sheetData><row r="1"><c r="A1" t="str"><v>Klimaat</v></c></row><row r="2"><c r="C2"><v>1</v></c></row><row r="5"><c r="C5"><v>2</v></c></row></sheetData>
            <mergeCells><mergeCell ref="A1:B3"/><mergeCell ref="B7:B9"/></mergeCells>
            """)).Rows;

        Assert.Equal([1, 2, 3, 4, 5], rows.Select(row => row.Number));
        Assert.Equal(["Klimaat", null, "1"], rows[1].Cells);
        Assert.Equal([true, true], rows.Where(row => row.Number is 3 or 4).Select(row => row.IsBlank));
    }

    [Fact]
    public void A_block_merged_over_rows_that_are_not_there_fills_nothing() =>
        Assert.Equal(0, Assert.Single(Read("""<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>""")).FilledCount);

    [Fact]
    public void The_errors_of_formulas_are_known_and_are_the_text_of_nothing()
    {
        var sheet = Assert.Single(ReceivedRegisters.Read("p21_error_cells.xlsx"));

        var errors = sheet.Rows.SelectMany(row => Enumerable.Range(0, row.Cells.Count).Where(row.IsError).Select(position => sheet.Cell(row.Number, position)));
        Assert.Equal(["Registre!B11", "Registre!C12"], errors);
    }

    [Theory]
    [InlineData("#BEZUG!", true)]
    [InlineData("#n/b", true)]
    [InlineData("Err:502", true)]
    [InlineData("#1", false)]
    [InlineData("Note:502", false)]
    public void An_error_is_one_in_any_language(string written, bool isError) => Assert.Equal(isError, ErrorCell.Is(written));

    [Theory]
    [InlineData("b02_nl_alles_in_een.xlsx")]
    [InlineData("b03_fr_presences_matrice.xlsx")]
    [InlineData("p03b_hidden_sheet.xlsx")]
    public void An_ordinary_workbook_is_read_as_another_library_reads_it(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var file = File.OpenRead(ReceivedRegisters.Path(name));
        using var other = ExcelReaderFactory.CreateOpenXmlReader(file);
        List<(string, string)> expected = [];
        do
        {
            while (other.Read())
                expected.Add((other.Name, string.Join('|', Enumerable.Range(0, other.FieldCount).Select(column => Written(other.GetValue(column)))).TrimEnd('|')));
        }
        while (other.NextResult());

        var read = ReceivedRegisters.Read(name).SelectMany(sheet => sheet.Rows.Select(row => (sheet.Name!, string.Join('|', row.Cells).TrimEnd('|'))));

        Assert.Equal(expected, read);
    }

    [Theory]
    [InlineData("43748", "1", "2019-10-10")]
    [InlineData("43748.604166666664", "2", "2019-10-10 14:30:00")]
    [InlineData("43748.99999999", "2", "2019-10-11")]
    [InlineData("0.0625", "3", "01:30:00")]
    [InlineData("1.25", "4", "30:00:00")]
    [InlineData("59", "1", "1900-02-28")]
    [InlineData("61", "1", "1900-03-01")]
    [InlineData("60", "1", "60")]
    [InlineData("-1", "1", "-1")]
    [InlineData("2958466", "1", "2958466")]
    [InlineData("1234.5", "5", "1234.5")]
    [InlineData("43748", "6", "2019-10-10")]
    [InlineData("43748", "99", "43748")]
    [InlineData("abc", "1", "abc")]
    [InlineData("0.80000000000000004", "0", "0.8")]
    [InlineData("0.30000000000000004", "0", "0.3")]
    [InlineData("0.6666666666666666", "0", "0.6666666666666666")]
    [InlineData("20190000001", "0", "20190000001")]
    public void A_number_is_what_its_format_shows(string value, string style, string expected)
    {
        const string Formats =
            """
            <numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/><numFmt numFmtId="165" formatCode="#,##0.00\ &quot;days&quot;;[Red]-0"/><numFmt numFmtId="166" formatCode="[$-809]dd\ mmmm\ yyyy;@"/></numFmts>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>
            """;

        var row = Assert.Single(Assert.Single(Read($"""<sheetData><row><c s="{style}"><v>{value}</v></c></row></sheetData>""", Formats)).Rows);

        Assert.Equal([expected], row.Cells);
    }

    [Fact]
    public void Texts_are_read_whole_from_all_their_runs_but_not_how_they_are_pronounced()
    {
        const string Texts = """<si><r><t xml:space="preserve">Pacte </t></r><r><t>mondial</t></r><rPh sb="0" eb="1"><t>パクト</t></rPh></si><si><t>a_x000D_b</t></si>""";

        var row = Assert.Single(Assert.Single(Read("""<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData>""", texts: Texts)).Rows);

        Assert.Equal(["Pacte mondial", "a\rb"], row.Cells);
    }

    [Theory]
    [InlineData("""<row r="1"><c r="A"><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r=""><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="11"><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="ABCDEFGHIJKLMNOPQ1"><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="XFE1"><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="A99999999999"><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="A2"><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>""")]
    [InlineData("""<row r="one"><c r="A1"><v>1</v></c></row>""")]
    [InlineData("""<row r="99999999999"/>""")]
    [InlineData("""<row r="-1"/>""")]
    [InlineData("""<row r="2"/><row r="1"/>""")]
    [InlineData("""<row r="1"/></sheetData><mergeCells><mergeCell ref="A:B"/></mergeCells><sheetData>""")]
    public void What_stands_where_no_sheet_has_a_place_is_refused_in_a_sentence(string rows)
    {
        var fault = Assert.Throws<FileFaultException>(() => Read($"<sheetData>{rows}</sheetData>"));

        Assert.Equal("cell_place", fault.Rule);
        Assert.All(new[] { fault.Sentence.En, fault.Sentence.Fr, fault.Sentence.Nl, fault.Sentence.De }, sentence => Assert.Contains("XFD1048576", sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""<row><c t="s"><v>7</v></c></row>""")]
    [InlineData("""<row><c t="s"><v>-1</v></c></row>""")]
    [InlineData("""<row><c t="s"><v>x</v></c></row>""")]
    public void A_text_that_the_workbook_does_not_keep_is_damage(string rows) =>
        Assert.Equal("unreadable", Assert.Throws<FileFaultException>(() => Read($"<sheetData>{rows}</sheetData>")).Rule);

    private static IReadOnlyList<ReceivedSheet> Read(string sheet, string? formats = null, string? texts = null) =>
        ReceivedRegisters.Read("a.xlsx", AnOpenXml.Of(sheet, formats, texts));

    /// <summary>The other library counts an hour of no day from the last day of 1899.</summary>
    private static string? Written(object? value) => value switch
    {
        DateTime { Year: 1899 } hour => hour.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
