using Analytics.Data;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;

namespace Analytics.Tests.Etl.Importing;

/// <summary>Files of the kinds that offices really keep, made up and harmless: what arrives of each, and that every row of it is accounted for.</summary>
public sealed class RegisterFilesTests
{
    [Theory]
    [InlineData("b02_nl_alles_in_een.xlsx", "Personeel: 3 staffing", "Jaarcijfers: 8 annual_counts", "Dossiers: 4 dossiers", "Vergaderingen: 12 consultations", "Aanwezigheid: 12 attendance", "Info: names the columns of no resource")]
    [InlineData("b03_fr_presences_matrice.xlsx", "Présences: 12 consultations", "Présences: 12 attendance")]
    [InlineData("b05_de_sitzungen.csv", "10 consultations")]
    [InlineData("b10_en_annual_wide.xlsx", "Counts: 2 annual_counts")]
    [InlineData("b09_fr_etp_mois.xlsx", "ETP: 3 staffing")]
    [InlineData("b15_en_status_colour.xlsx", "Meetings: 10 consultations")]
    [InlineData("c01_prefixed_ns.xlsx", "Register: 10 consultations")]
    [InlineData("c01b_prefixed_rels.xlsx", "Register: 10 consultations")]
    [InlineData("c02_sheet_deelnemers.xlsx", "Vergaderingen: 10 consultations", "Deelnemers: 10 attendance")]
    [InlineData("c04_aanwezigen.xlsx", "Vergaderingen: 10 consultations", "Vergaderingen: 10 attendance")]
    [InlineData("c05b_duration_header_h.xlsx", "Register: 10 consultations")]
    [InlineData("c06_year_headings.xlsx", "Register: 12 consultations")]
    [InlineData("c07_register_2019.xlsx", "Register: 10 consultations")]
    [InlineData("c09_header_row_35.xlsx", "Register: 10 consultations")]
    [InlineData("c10_long_cell.csv", "10 consultations")]
    [InlineData("c11_numbers_restart.xlsx", "Register: 20 consultations")]
    [InlineData("c12_crisis_names.xlsx", "Register: 10 consultations")]
    [InlineData("c15_total_variants.xlsx", "Register: 10 consultations")]
    [InlineData("d01_half_years.csv", "4 annual_counts")]
    [InlineData("p01_two_row_header.xlsx", "Registre: 10 consultations")]
    [InlineData("p02_iso_dates.xlsx", "Registre: 10 consultations")]
    [InlineData("p03_hidden_rows.xlsx", "Registre: 12 consultations")]
    [InlineData("p03b_hidden_sheet.xlsx", "2024: 10 consultations", "oud: is hidden in the workbook; --sheet reads it all the same")]
    [InlineData("d02_one_styled_cell_xfd.xlsx", "Register: 10 consultations")]
    [InlineData("p04d_65536_rows_200cols.xlsx", "Registre: 10 consultations")]
    [InlineData("p05_1904.xlsx", "Registre: 9 consultations, 1 refused")]
    [InlineData("p06_euro_numbers.csv", "6 annual_counts")]
    [InlineData("p07_zero_width.xlsx", "Registre: 10 consultations")]
    [InlineData("p08_two_digit_years.csv", "10 consultations")]
    [InlineData("p09_us_dates.csv", "12 consultations")]
    [InlineData("p10_strict.xlsx", "Registre: 10 consultations")]
    [InlineData("p11_stacked_tables.xlsx", "Registre, rows 1 to 12: 10 consultations", "Registre, rows 13 to 16: looks like dossiers from Registre!A14 on and has no opened_on: --map COLUMN=opened_on or --set opened_on=… gives one")]
    [InlineData("p11b_side_by_side.xlsx", "Registre: 10 consultations")]
    [InlineData("p14_serials.xlsx", "Registre: 10 consultations")]
    [InlineData("p14b_mixed_serials.xlsx", "Registre: 22 consultations")]
    [InlineData("p15_sheet_per_year.xlsx", "2019: 10 consultations", "2020: 10 consultations", "2021: 10 consultations")]
    [InlineData("p16_repeated_rows.ods", "Registre: 13 consultations")]
    [InlineData("p16b_spanned.ods", "Registre: 13 consultations")]
    [InlineData("p17_float_noise.xlsx", "Personnel: 3 staffing")]
    [InlineData("p18_mois.csv", "12 consultations")]
    [InlineData("p19_ids_as_dates.xlsx", "Registre: 10 consultations")]
    [InlineData("p20b_merge_column.xlsx", "Register: 11 consultations")]
    [InlineData("p22_text_numbers.xlsx", "Registre: 10 consultations")]
    [InlineData("p23_mixed_line_ends.csv", "10 consultations")]
    [InlineData("p23b_utf16_tab.csv", "10 consultations")]
    public void What_an_office_keeps_arrives_and_adds_up(string file, params string[] arrives)
    {
        using AnOffice office = new();

        var report = office.Import(file, File.ReadAllBytes(ARegister.Fixture($"registers/{file}")), resource: null, closedOn: "2026-01-31");

        Assert.Equal(ImportOutcome.Written, report.Outcome);
        Assert.Equal(arrives, report.Sheets.Select(Said));
        Assert.All(report.Sheets, sheet => Assert.True(sheet.AddsUp, $"{sheet}"));
    }

    [Fact]
    public void An_error_is_told_by_its_cell_and_is_no_subject()
    {
        using AnOffice office = new(withRecord: false);

        var table = office.Import("p21.xlsx", File.ReadAllBytes(ARegister.Fixture("registers/p21_error_cells.xlsx")), resource: null).Tables.Single();

        Assert.Contains(table.Notes, note => note.StartsWith("Registre!C12 holds the error #N/A", StringComparison.Ordinal));
        Assert.DoesNotContain("#N/A", File.ReadAllText(Path.Combine(office.Package, "consultations.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_cancelled_put_off_or_planned_is_kept_and_is_not_held()
    {
        using AnOffice office = new(withRecord: false);

        var report = office.Import("b15.xlsx", File.ReadAllBytes(ARegister.Fixture("registers/b15_en_status_colour.xlsx")), resource: null);

        Assert.Contains("1 cancelled, 1 postponed, 1 planned: kept, listed as such, and not counted as held", report.Tables.Single().Notes);
        Assert.Equal(RunOutcome.Published, office.Refresh().Outcome);
        Assert.Equal(7, office.Ask("from marts.register_consultations").Count);
        Assert.Equal(["cancelled", "planned", "postponed"], office.Ask("from marts.not_held").Select(line => line.Text("status_code")).Order());
    }

    [Fact]
    public void The_file_of_the_next_year_is_put_beside_the_first_or_refused_as_all_keys_would_go()
    {
        using AnOffice office = new();
        office.Import("c07a.xlsx", Fixture("c07_register_2019.xlsx"), resource: null);

        Assert.Equal(ImportOutcome.Refused, office.Import("c07b.xlsx", Fixture("c07_register_2020.xlsx"), resource: null).Outcome);
        Assert.Equal(ImportOutcome.Written, office.Import("c07b.xlsx", Fixture("c07_register_2020.xlsx"), resource: null, mode: Reimport.Add).Outcome);
        office.Refresh();
        Assert.Equal(20, office.Ask("from marts.register_consultations").Count);
    }

    [Fact]
    public void Du_and_Au_end_a_post_and_noise_is_no_fraction()
    {
        using AnOffice office = new(withRecord: false);
        office.Import("p17.xlsx", Fixture("p17_float_noise.xlsx"), resource: null);
        office.Refresh();

        var posts = office.Ask("select ended_on, value from typed.staffing order by record_number");
        Assert.Contains(posts, post => post.Text("ended_on") is not null);
        Assert.All(posts, post => Assert.Equal(Math.Round(post.Number("value")!.Value, 2), post.Number("value")));
    }

    private static byte[] Fixture(string file) => File.ReadAllBytes(ARegister.Fixture($"registers/{file}"));

    /// <summary>Files that refer to consultations come after the register that has them.</summary>
    [Theory]
    [InlineData("b03_fr_presences_matrice.xlsx", "attendance", 108)]
    [InlineData("c14_attendance_oui_non.xlsx", "attendance", 12)]
    [InlineData("b08_nl_agendapunten.xlsx", "agenda_items", 24)]
    public void What_refers_to_the_register_arrives_after_it(string file, string resource, int rows)
    {
        using AnOffice office = new();
        office.Import("b02.xlsx", File.ReadAllBytes(ARegister.Fixture("registers/b02_nl_alles_in_een.xlsx")), resource: null);

        var report = office.Import(file, File.ReadAllBytes(ARegister.Fixture($"registers/{file}")), resource, mode: Reimport.Replace);

        Assert.Equal((ImportOutcome.Written, (long)rows, 0L), (report.Outcome, report.Tables.Single().RowsRead, report.Tables.Single().RowsRejected));
    }

    [Theory]
    [InlineData("c14_attendance_oui_non.xlsx", "attendance speaks of 12 consultations (such as V001) that no package has: import them first, or in the same workbook")]
    [InlineData("b08_nl_agendapunten.xlsx", "agenda_items speaks of 4 dossiers (such as D3) and 12 consultations (such as V001) that no package has: import them first, or in the same workbook")]
    public void What_refers_to_a_register_that_is_not_there_says_so_once(string file, string refusal)
    {
        using AnOffice office = new();

        Assert.Equal(refusal, office.Import(file, File.ReadAllBytes(ARegister.Fixture($"registers/{file}")), resource: null, closedOn: "2026-01-31").Refusal);
    }

    [Theory]
    [InlineData("p12_html.xlsx")]
    [InlineData("p12_html.xls")]
    [InlineData("p13b_two_stray_quotes.csv")]
    public void What_is_no_table_is_refused_as_what_it_is(string file)
    {
        using AnOffice office = new(withRecord: false);

        Assert.Throws<FileFaultException>(() => office.Import(file, File.ReadAllBytes(ARegister.Fixture($"registers/{file}")), resource: null));
    }

    private static string Said(SheetReckoning sheet) =>
        $"{(sheet.Sheet is null ? "" : $"{sheet.Sheet}{(sheet.Part is null ? "" : $", {sheet.Part}")}: ")}{sheet.NotRead ?? $"{sheet.Written} {sheet.Resource}{(sheet.Refused > 0 ? $", {sheet.Refused} refused" : "")}"}";
}
