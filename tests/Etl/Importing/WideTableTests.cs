using Analytics.Etl.Importing;

namespace Analytics.Tests.Etl.Importing;

/// <summary>A table with years for columns becomes a row for each of its counts, and a gap becomes none.</summary>
public sealed class WideTableTests
{
    [Fact]
    public void Years_in_columns_become_rows_that_point_at_their_cell()
    {
        using AnOffice office = new();
        object?[][] rows =
        [
            ["Réunions par an"],
            ["Organe", "Libellé", 2019, 2020, "2021", 2022, "Total"],
            ["Coormulti", "Réunions tenues", 101, "n.d.", null, 88, AWorkbook.Formula("SUM(C3:F3)", 189)],
            ["DGE", "Réunions tenues", 0, "–", 545, "plus de 500", null],
            ["Total", null, 101, null, 545, 88, null],
        ];

        var report = office.Import("Comptages.xlsx", new AWorkbook().Sheet("Feuil1", rows, "A1:G1").ToBytes(), "annual_counts", tolerance: 0.3);
        var refresh = office.Refresh();

        Assert.Equal(["Feuil1!F4"], report.Tables[0].Problems.Select(problem => problem.Cell));
        Assert.Equal(["Feuil1!F4"], refresh.Rejects.Where(reject => reject.Package == "ministry").Select(reject => reject.Cell));
        Assert.Contains(report.Tables[0].Notes, note => note.StartsWith("4 columns are years", StringComparison.Ordinal) && note.Contains("; 3 without a count", StringComparison.Ordinal));
        Assert.Equal(new DateOnly(2022, 12, 31), report.ClosedOn);
        var counts = office.Ask("select count_id, year, body_code, measure_code, value, locator from typed.annual_counts where package_name = 'ministry' order by locator");
        Assert.Equal(
            [
                ("ministry-2019-coormulti-meetings_held", 2019L, "coormulti", "meetings_held", 101.0, "Feuil1!C3"),
                ("ministry-2019-dge-meetings_held", 2019L, "dge", "meetings_held", 0.0, "Feuil1!C4"),
                ("ministry-2021-dge-meetings_held", 2021L, "dge", "meetings_held", 545.0, "Feuil1!E4"),
                ("ministry-2022-coormulti-meetings_held", 2022L, "coormulti", "meetings_held", 88.0, "Feuil1!F3"),
            ],
            counts.Select(row => (
                row.Text("count_id"), row.Whole("year"), row.Text("body_code"), row.Text("measure_code"), row.Number("value"), row.Text("locator"))));
    }

    [Fact]
    public void A_mark_at_a_count_or_a_year_is_kept_and_one_cell_may_name_measure_and_body()
    {
        using AnOffice office = new(withRecord: false);

        var report = office.Import(
            "counts.xlsx",
            new AWorkbook().Sheet("Counts",
            [
                ["Measure", 2022, 2023, "2024*"], ["Meetings held (Coormulti)", "±60", "64 (1)", 64], ["Meetings held (DGE)", 412, "-", 420], ["* provisional", null, null, null],
            ]).ToBytes(),
            resource: null);

        Assert.Equal(
            [("coormulti", "2022", "60", "±60"), ("coormulti", "2023", "64", "64 (1)"), ("coormulti", "2024", "64", "2024*"), ("dge", "2022", "412", null), ("dge", "2024", "420", "2024*")],
            report.Tables.Single().FirstRows.Select(row => (row["body_code"], row["year"], row["value"], row.GetValueOrDefault("note"))));
        Assert.All(report.Sheets, sheet => Assert.True(sheet.AddsUp));
    }

    [Fact]
    public void A_body_that_the_table_takes_for_granted_is_set_for_all_rows()
    {
        using AnOffice office = new(withRecord: false);

        var report = office.Import(
            "tellingen.csv", ";2019;2020;2021\nGehouden vergaderingen;101;;88\n"u8.ToArray(), "annual_counts",
            map: ["A=measure_code"], set: ["body_code=dge"], isDryRun: true);

        Assert.Equal(["dge", "dge"], report.Tables[0].FirstRows.Select(row => row["body_code"]));
        Assert.Equal(["line 2, column B", "line 2, column D"], report.Tables[0].FirstRows.Select(row => row["locator"]));
    }

    [Fact]
    public void Yearly_counts_with_a_row_for_each_year_are_no_wide_table()
    {
        using AnOffice office = new(withRecord: false);

        var report = office.Import(
            "tellingen.csv", "Jaar;Orgaan;Maat;Aantal\n2019;Coormulti;meetings_held;101\n2020;Coormulti;meetings_held;88\n"u8.ToArray(), "annual_counts");

        Assert.Empty(report.Tables[0].Problems);
        Assert.Equal(["2019", "2020"], report.Tables[0].FirstRows.Select(row => row["year"]));
    }
}
