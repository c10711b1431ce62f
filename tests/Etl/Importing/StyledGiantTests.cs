using System.Globalization;
using System.Text;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;

namespace Analytics.Tests.Etl.Importing;

/// <summary>A sheet costs what is written in it, however far it is styled.</summary>
public sealed class StyledGiantTests
{
    private const string Register = """<row r="1"><c r="A1" t="str"><v>Date</v></c><c r="B1" t="str"><v>Objet</v></c></row><row r="2"><c r="A2"><v>2019</v></c><c r="XFD2" s="1"/></row>""";

    [Fact]
    public void Rows_that_are_styled_to_the_last_column_hold_what_is_written_in_them()
    {
        const int Rows = 50_000;
        var bytes = AnOpenXml.With(sheet => Write(sheet, Enumerable.Range(3, Rows).Select(row => $"""<row r="{row}" s="1" customFormat="1"><c r="XFD{row}" s="1"/></row>""")));
        Assert.Single(Read(bytes));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var sheet = Assert.Single(Read(bytes));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal([(1, 2), (2, 1)], sheet.Rows.Select(row => (row.Number, row.Cells.Count)));
        // Half a kilobyte a row is what it takes to look at it; a row of 16,384 empty cells would take 128 kilobytes.
        Assert.InRange(allocated, 0, 500L * Rows);
    }

    [Fact]
    public void Cells_that_are_styled_row_by_row_are_none()
    {
        var cells = string.Concat(Enumerable.Range(0, 200).Select(column => $"""<c r="{CellAddress.Letters(column)}#" s="1"/>"""));

        var sheet = Assert.Single(Read(AnOpenXml.With(sheet => Write(sheet, Enumerable.Range(3, 2000).Select(row =>
            $"""<row r="{row}">{cells.Replace("#", row.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)}</row>""")))));

        Assert.Equal(2, sheet.Rows.Count);
    }

    [Fact]
    public void A_stray_value_in_the_last_cell_of_the_grid_is_a_row_and_the_hole_above_it_is_none()
    {
        var sheet = Assert.Single(Read(AnOpenXml.With(sheet => Write(sheet, ["""<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"""]))));

        Assert.Equal((1_048_576, 16_384), (sheet.Rows[^1].Number, sheet.Rows[^1].Cells.Count));
        Assert.InRange(sheet.Rows.Count, 3, 1100);
    }

    [Fact]
    public void Values_to_the_last_column_in_thousands_of_rows_are_no_register() =>
        Assert.Equal("too_large", Assert.Throws<FileFaultException>(() => Read(AnOpenXml.With(sheet => Write(sheet, Enumerable.Range(3, 300).Select(row =>
            $"""<row r="{row}"><c r="XFD{row}"><v>1</v></c></row>"""))))).Rule);

    [Fact]
    public void Shared_texts_beyond_all_measure_are_refused_before_they_fill_the_memory()
    {
        var texts = string.Concat(Enumerable.Repeat($"<si><t>{new string('x', 1_000_000)}</t></si>", 101));

        Assert.Equal("too_large", Assert.Throws<FileFaultException>(() => Read(AnOpenXml.Of("", texts: texts))).Rule);
    }

    private static IReadOnlyList<ReceivedSheet> Read(byte[] bytes) => ReceivedRegisters.Read("a.xlsx", bytes);

    private static void Write(Stream sheet, IEnumerable<string> rows)
    {
        using StreamWriter text = new(sheet, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        text.Write("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>""");
        text.Write(Register);
        foreach (var row in rows)
            text.Write(row);
        text.Write("</sheetData></worksheet>");
    }
}
