using Analytics.Data;
using Analytics.Etl.Importing;

namespace Analytics.Tests.Etl.Importing;

/// <summary>A workbook comes in whole: each sheet as what its columns are, and what is not read is said with why.</summary>
public sealed class WholeWorkbookTests : IDisposable
{
    private static readonly object?[] _named = ["N°", "Date de la réunion", "Objet", "Type de réunion"];

    private readonly AnOffice _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Each_sheet_goes_to_the_resource_that_its_columns_fit_and_refers_to_the_rows_of_the_others()
    {
        var report = _office.Import(
            "m01.xlsx",
            new AWorkbook()
                .Sheet("Lisez-moi", [["Registre du service M0.1"]])
                .Sheet("Réunions", [[.. _named, "Dossier(s)"], ["V1", new DateOnly(2024, 3, 12), "Climat", "visio", "D1"], ["V2", new DateOnly(2024, 4, 2), "Santé", "visio", "D1; D2"]])
                .Sheet("Dossiers", [["N° de dossier", "Intitulé", "Ouverture"], ["D1", "Climat", "2019"], ["D2", "Santé", "2020"]])
                .ToBytes(),
            resource: null);
        var refresh = _office.Refresh();

        Assert.Equal((ImportOutcome.Written, RunOutcome.Published), (report.Outcome, refresh.Outcome));
        Assert.Equal(["dossiers", "consultations"], report.Tables.Select(table => table.Resource));
        Assert.Equal(
            [("Dossiers", "dossiers", 2, null), ("Réunions", "consultations", 2, null), ("Lisez-moi", null, 0, "names the columns of no resource")],
            report.Sheets.Select(sheet => (sheet.Sheet, sheet.Resource, sheet.Written, sheet.NotRead)));
        Assert.Equal(
            ["v1: d1", "v2: d1; d2"],
            _office.Ask("select consultation_id || ': ' || dossier_ids as line from typed.consultations where package_name = 'ministry' order by 1").Select(row => row.Text("line")));
    }

    [Fact]
    public void Sheets_of_the_same_columns_are_one_table_whose_rows_name_their_sheet()
    {
        var report = _office.Import(
            "registre.xlsx",
            new AWorkbook()
                .Sheet("2023", [_named, ["2023/1", new DateOnly(2023, 3, 12), "Climat", "visio"]])
                .Sheet("2024", [_named, ["2024/1", new DateOnly(2024, 3, 12), "Climat", "visio"], ["2024/2", new DateOnly(2024, 4, 2), "Santé", "visio"]])
                .Sheet("Listes", [["Type de réunion"], ["visio"], ["présentiel"]])
                .ToBytes(),
            "consultations");

        Assert.Equal(3, report.Tables.Single().RowsRead);
        Assert.Equal([("2023", 1), ("2024", 2), ("Listes", 0)], report.Sheets.Select(sheet => (sheet.Sheet, sheet.Written)));
        Assert.Equal(["'2023'!A2:D2", "'2024'!A2:D2", "'2024'!A3:D3"], report.Tables.Single().FirstRows.Select(row => row["locator"]));
        Assert.Equal("names no columns of consultations", report.Sheets.Single(sheet => sheet.Sheet == "Listes").NotRead);
    }

    [Fact]
    public void Every_row_of_a_sheet_is_accounted_for()
    {
        var report = _office.Import(
            "registre.xlsx",
            new AWorkbook().Sheet(
                "Feuil1",
                [
                    ["Registre des concertations"], [null], _named, ["2024", null, null, null], ["Janvier 2024", null, null, null],
                    ["1", new DateOnly(2024, 1, 9), "Climat", "visio"], ["2", new DateOnly(2024, 1, 16), "Total des émissions", "visio"],
                    ["Total janvier", null, "2", null], _named, ["3", "bientôt", "Santé", "visio"], ["4", new DateOnly(2024, 2, 6), "Travail", "visio"], ["5", null, null, null],
                    ["Total général", null, "4", null],
                ]).ToBytes(),
            "consultations", tolerance: 0.3);

        // The empty row is above the header; row 5 was numbered beforehand and never filled.
        var sheet = Assert.Single(report.Sheets);
        Assert.Equal((13, 3, 2, 4, 2, 1, 1), (sheet.Seen, sheet.Written, sheet.Blank, sheet.Headings, sheet.Totals, sheet.RepeatedHeaders, sheet.Refused));
        Assert.True(sheet.AddsUp);
        Assert.False((sheet with { Written = 2 }).AddsUp);
        Assert.Contains(report.Tables.Single().Notes, note => note.StartsWith("Feuil1!A5:D5 is the heading “Janvier 2024”", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Totaal verbod op kernproeven", "2024-05-07", true)]
    [InlineData("Totaal verbod op kernproeven", "07.05.2024", true)]
    [InlineData("Total ban", "7.5.24", true)]
    [InlineData("Total", "", false)]
    [InlineData("Jaartotaal 2022", "", false)]
    [InlineData("Aantal vergaderingen: 10", "", false)]
    [InlineData("Zwischensumme 2018", "", false)]
    [InlineData("2021", "", false)]
    [InlineData("maart", "", false)]
    [InlineData("Nombre d’armes", "2024-05-07", true)]
    public void A_row_that_only_parts_or_adds_up_is_none_and_a_subject_is_one(string title, string day, bool isRow)
    {
        var report = _office.Import(
            "registre.csv",
            System.Text.Encoding.UTF8.GetBytes($"Objet;Date de la réunion;Durée (min)\nClimat;2024-01-09;60\n{title};{day};{(isRow ? "90" : "")}\n"), "consultations");

        Assert.Equal(isRow ? 2 : 1, report.Tables.Single().RowsRead);
        Assert.All(report.Sheets, sheet => Assert.True(sheet.AddsUp));
    }

    [Fact]
    public void Neither_the_letters_of_a_column_nor_the_name_of_a_sheet_announces_persons()
    {
        var wide = new object?[CellAddressOf("GSM") + 1];
        wide[^1] = "x";

        var report = _office.Import(
            "registre.xlsx",
            new AWorkbook()
                .Sheet("Vergaderingen", [["Nr", "Datum", "Onderwerp"], ["1", new DateOnly(2024, 3, 12), "Klimaat"], wide])
                .Sheet("Deelnemers", [["Nr", "Vlaanderen", "Wallonie"], ["1", "x", "x"]]).ToBytes(),
            "consultations", tolerance: 0.5);

        Assert.Equal(ImportOutcome.Written, report.Outcome);
    }

    private static int CellAddressOf(string letters) => letters.Aggregate(0, (position, letter) => (position * 26) + letter - 'A' + 1) - 1;
}
