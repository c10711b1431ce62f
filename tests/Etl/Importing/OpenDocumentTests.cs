using Analytics.Etl.Importing;
using Analytics.Etl.Reading;

namespace Analytics.Tests.Etl.Importing;

/// <summary>OpenDocument sheets are read to the rows that a person sees.</summary>
public sealed class OpenDocumentTests
{
    [Fact]
    public void Repeated_rows_are_rows_and_a_million_that_fill_the_sheet_are_none()
    {
        var sheet = Assert.Single(ReceivedRegisters.Read("p16_repeated_rows.ods"));

        Assert.Equal(Enumerable.Range(1, 14), sheet.Rows.Select(row => row.Number));
        Assert.Equal(3, sheet.Rows.Count(row => row[0] is null && row[2] is not null));
    }

    [Fact]
    public void A_cell_spanned_over_rows_holds_its_value_for_each_of_them()
    {
        var sheet = Assert.Single(ReceivedRegisters.Read("p16b_spanned.ods"));

        Assert.Equal(["2019-01-10", "2019-01-10", "2019-01-10", "2019-02-01"], sheet.Rows.Where(row => row.Number is >= 2 and <= 5).Select(row => row[0]));
        Assert.Equal(2, sheet.FilledCount);
    }

    [Fact]
    public void A_span_ends_where_it_ends_and_makes_no_rows()
    {
        const string Spanned = """<table:table-cell table:number-rows-spanned="4"><text:p>Klimaat</text:p></table:table-cell>""";
        const string Covered = "<table:covered-table-cell/>";

        var sheet = Assert.Single(Read(
            AnOpenDocument.Row(Spanned, AnOpenDocument.Number("1")) + AnOpenDocument.Rows(2, Covered, AnOpenDocument.Empty())
            + AnOpenDocument.Row(Covered, AnOpenDocument.Number("4")) + AnOpenDocument.Row(AnOpenDocument.Empty(), AnOpenDocument.Number("5"))));

        Assert.Equal([(1, "Klimaat"), (4, "Klimaat"), (5, null)], sheet.Rows.Select(row => (row.Number, row[0])));
    }

    [Fact]
    public void Hidden_filtered_and_folded_rows_and_hidden_sheets_are_known()
    {
        var sheets = ReceivedRegisters.Read("a.ods", AnOpenDocument.Written(
            """<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style><style:style style:name="ta2"><style:table-properties table:display="true"/></style:style>""",
            $"""
            <table:table table:name="oud" table:style-name="ta1">{AnOpenDocument.Row(AnOpenDocument.Number("1"))}</table:table>
            <table:table table:name="nu" table:style-name="ta2">
            <table:table-row table:visibility="collapse">{AnOpenDocument.Number("1")}</table:table-row><table:table-row table:visibility="filter">{AnOpenDocument.Number("2")}</table:table-row>
            <table:table-row-group table:display="false">{AnOpenDocument.Row(AnOpenDocument.Number("3"))}</table:table-row-group>{AnOpenDocument.Row(AnOpenDocument.Number("4"))}
            </table:table>
            """));

        Assert.Equal([("oud", true, 0), ("nu", false, 3)], sheets.Select(sheet => (sheet.Name!, sheet.IsHidden, sheet.HiddenRows)));
    }

    [Fact]
    public void Line_breaks_tabs_and_runs_of_spaces_are_part_of_a_text()
    {
        var row = Assert.Single(Assert.Single(Read(AnOpenDocument.Row(
            AnOpenDocument.Text("""a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p><text:p>e"""),
            """<table:table-cell office:value-type="time" office:time-value="PT30H15M00S"/>""",
            """<table:table-cell table:formula="of:=A1"/>""",
            AnOpenDocument.Number("0.80000000000000004")))).Rows);

        Assert.Equal(["a   b\tc\nd\ne", "30:15:00", ErrorCell.NotComputed, "0.8"], row.Cells);
    }

    [Fact]
    public void A_row_below_or_beside_every_sheet_is_refused()
    {
        Assert.Equal("cell_place", Assert.Throws<FileFaultException>(() => Read(
            AnOpenDocument.Rows(1_048_576, AnOpenDocument.Empty()) + AnOpenDocument.Row(AnOpenDocument.Number("1")))).Rule);
        Assert.Equal("cell_place", Assert.Throws<FileFaultException>(() => Read(
            AnOpenDocument.Row(AnOpenDocument.Empty(16_384), AnOpenDocument.Number("1")))).Rule);
    }

    [Fact]
    public void Cells_repeated_beyond_any_register_are_refused_before_they_fill_the_memory() =>
        Assert.Equal("too_large", Assert.Throws<FileFaultException>(() => Read(
            AnOpenDocument.Rows(1_000_000, """<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>"""))).Rule);

    [Fact]
    public void A_value_in_every_row_of_a_sheet_is_no_register() =>
        Assert.Equal("too_large", Assert.Throws<FileFaultException>(() => Read(AnOpenDocument.Rows(1_000_000, AnOpenDocument.Number("1")))).Rule);

    [Fact]
    public void A_time_that_no_clock_can_hold_is_damage() =>
        Assert.Equal("unreadable", Assert.Throws<FileFaultException>(() => Read(
            AnOpenDocument.Row("""<table:table-cell office:value-type="time" office:time-value="P99999999999D"/>"""))).Rule);

    private static IReadOnlyList<ReceivedSheet> Read(string rows) => ReceivedRegisters.Read("a.ods", AnOpenDocument.Of(("Blad1", rows)));
}
