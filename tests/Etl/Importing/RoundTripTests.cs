using Analytics.Data;
using Analytics.Etl.Importing;

namespace Analytics.Tests.Etl.Importing;

/// <summary>What an office keeps goes in by an import and a refresh, and comes out of the release as the contract says it.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void A_French_workbook_with_titles_dates_formulas_and_notes_becomes_consultations()
    {
        using AnOffice office = new();
        var workbook = new AWorkbook()
            .Sheet("Feuil1",
                [
                    ["Registre de la coordination multilatérale"],
                    ["Service M0.1 – état au 31 janvier 2024"],
                    [],
                    ["N°", "Date de la réunion", "Objet", "Type de réunion", "Type de déclencheur", "Crise concernée", "Résultat", "Durée (minutes)", "Numéros de dossier"],
                    ["2024/1", new DateOnly(2024, 1, 9), "Conseil des droits de l’homme", "présentiel", "anticipatif", null, "consensus", AWorkbook.Formula("60+30", 90), "D 2019.014 ; D 2019.015"],
                    [],
                    ["2024/2", "le 16 janvier 2024", "Déclaration « Gaza »", "visioconférence", "impromptu", "Gaza", "consensus", "1h15", "D 2023.101"],
                    ["2024/3", "23/01/2024", "Pandémie : accord", "procédure écrite", "anticipatif", "Covid-19", "abstention", null, null],
                    ["Total", null, null, null, null, null, null, AWorkbook.Formula("SUM(H5:H8)", 165), null],
                ],
                "A1:I1", "A2:I2")
            .Sheet("Notes", [["À vérifier avec le service juridique"]]);

        office.Import(
            "dossiers.csv", "N° de dossier;Intitulé;Ouverture\nD 2019.014;Climat;2019\nD 2019.015;Santé;2019\nD 2023.101;Gaza;2023\n"u8.ToArray(), "dossiers");
        var report = office.Import("Registre 2024.xlsx", workbook.ToBytes(), "consultations");
        var refresh = office.Refresh();

        Assert.Equal((ImportOutcome.Written, "Feuil1", 4), (report.Outcome, report.Tables[0].Sheets[0].Sheet, report.Tables[0].Sheets[0].HeaderRow));
        Assert.Empty(report.Tables[0].Problems);
        Assert.Contains(report.Tables[0].Notes, note => note.StartsWith("Feuil1!A9:I9 is a total", StringComparison.Ordinal));
        Assert.Equal(RunOutcome.Published, refresh.Outcome);
        var rows = office.Ask(
            """
            select consultation_id, held_on, format_code, trigger_code, crisis_id, duration_minutes, dossier_ids, locator, confidence_code, source_id
            from typed.consultations where package_name = 'ministry' order by consultation_id
            """);
        Assert.Equal(["2024-1", "2024-2", "2024-3"], rows.Select(row => row.Text("consultation_id")));
        Assert.Equal(["2024-01-09", "2024-01-16", "2024-01-23"], rows.Select(row => row.Text("held_on")));
        Assert.Equal(["in_person", "video", "written"], rows.Select(row => row.Text("format_code")));
        Assert.Equal([null, "gaza", "covid19"], rows.Select(row => row.Text("crisis_id")));
        Assert.Equal([90, 75, null], rows.Select(row => row.Number("duration_minutes")));
        Assert.Equal(["d-2019-014; d-2019-015", "d-2023-101", null], rows.Select(row => row.Text("dossier_ids")));
        Assert.Equal(["Feuil1!A5:I5", "Feuil1!A7:I7", "Feuil1!A8:I8"], rows.Select(row => row.Text("locator")));
        Assert.All(rows, row => Assert.Equal(("register", "ministry_consultations"), (row.Text("confidence_code"), row.Text("source_id"))));
        Assert.Equal("Registre 2024.xlsx", office.Ask("select source_title from typed.sources where source_id = 'ministry_consultations'").Single().Text("source_title"));
    }

    [Fact]
    public void A_Dutch_workbook_names_its_entities_and_ticks_who_was_there()
    {
        using AnOffice office = new();
        office.Import("vergaderingen.csv", "Nr;Datum vergadering\n2024/12;12.03.2024\n2024/13;19.03.2024\n"u8.ToArray(), "consultations");
        var workbook = new AWorkbook().Sheet(
            "Aanwezigheden 2024",
            [
                ["Aanwezigheid per overleg"],
                ["Vergaderingsnummer", "Entiteit", "Vertegenwoordiging", "Uitgenodigd", "Aanwezig"],
                ["2024/12", "Vlaamse Gemeenschap", "kabinet", "x", "x"],
                [null, "Waals Gewest", "administratie", "x", null],
                [null, "GGC", "administratie", null, null],
                ["2024/13", "Duitstalige Gemeenschap", "kabinet", "x", "X"],
            ],
            "A1:E1", "A3:A5");

        var report = office.Import("aanwezigheden.xlsx", workbook.ToBytes(), "attendance");
        office.Refresh();

        Assert.Empty(report.Tables[0].Problems);
        var rows = office.Ask(
            "select consultation_id, entity_id, representation_code, is_invited, is_represented, locator from typed.attendance where package_name = 'ministry' order by record_number");
        Assert.Equal(["2024-12", "2024-12", "2024-12", "2024-13"], rows.Select(row => row.Text("consultation_id")));
        Assert.Equal(["vl_com", "wal", "cocom", "dg"], rows.Select(row => row.Text("entity_id")));
        Assert.Equal([true, true, false, true], rows.Select(row => row.Flag("is_invited")));
        Assert.Equal([true, false, false, true], rows.Select(row => row.Flag("is_represented")));
        Assert.Equal("'Aanwezigheden 2024'!A3:E3", rows[0].Text("locator"));
        Assert.Contains("2 cell(s) merged with the one above hold its value", report.Tables[0].Notes);
        Assert.Contains(report.Tables[0].Notes, note => note.StartsWith("column D is ticked", StringComparison.Ordinal));
    }

    [Fact]
    public void A_German_workbook_of_dossiers_keeps_the_office_s_numbers_and_its_open_ends()
    {
        using AnOffice office = new();
        var workbook = new AWorkbook()
            .Sheet("Deckblatt", [["Akten des multilateralen Dienstes"]])
            .Sheet("Akten",
                [
                    ["Aktenzeichen", "Titel", "Politikbereich", "Eröffnungsdatum", "Abschlussdatum", "Farbe"],
                    ["A 17/2019", "Konvention über den Schutz", "Menschenrechte", "12. März 2019", new DateOnly(2020, 6, 30), "grün"],
                    ["A 18/2019", "Klimarahmen", "Klima und Umwelt", "April 2019", null, "rot"],
                ]);

        var report = office.Import("Akten.xlsx", workbook.ToBytes(), "dossiers");
        office.Refresh();

        Assert.Equal("Akten", report.Tables[0].Sheets[0].Sheet);
        Assert.Equal(("Farbe", null), report.Tables[0].Sheets[0].Columns.Where(column => column.Letters == "F").Select(column => (column.Written, column.Field)).Single());
        var rows = office.Ask("select dossier_id, opened_on, closed_on, closed_on_missing, policy_domain_code from typed.dossiers where package_name = 'ministry' order by 1");
        Assert.Equal(["a-17-2019", "a-18-2019"], rows.Select(row => row.Text("dossier_id")));
        Assert.Equal(["2019-03-12", "2019-04"], rows.Select(row => row.Text("opened_on")));
        Assert.Equal([("2020-06-30", null), (null, "not_yet")], rows.Select(row => (row.Text("closed_on"), row.Text("closed_on_missing"))));
        Assert.Equal(new DateOnly(2020, 6, 30), report.ClosedOn);
    }

    [Fact]
    public void A_row_without_its_day_is_refused_and_one_without_what_it_may_have_counts()
    {
        using AnOffice office = new();
        object?[][] rows =
        [
            ["N°", "Date de la réunion", "Type de réunion", "Durée (minutes)"],
            .. Enumerable.Range(1, 37).Select(number => (object?[])[$"2024/{number}", new DateOnly(2024, 1, 1).AddDays(7 * number), "présentiel", 60 + number]),
            ["2024/38", "bientôt", "présentiel", 60],
            ["2024/39", new DateOnly(2024, 12, 3), "au bar", 60],
            ["2024/40", new DateOnly(2024, 12, 10), "présentiel", AWorkbook.Failed("#REF!")],
        ];

        var report = office.Import("registre.xlsx", new AWorkbook().Sheet("Feuil1", rows).ToBytes(), "consultations");
        var refresh = office.Refresh();

        Assert.Equal<(string?, string?)>([("Feuil1!B39", "bientôt")], report.Tables[0].Problems.Select(problem => (problem.Cell, problem.Value)));
        Assert.Equal<(string?, string?)>(
            [("Feuil1!C40", "au bar"), ("Feuil1!D41", "#REF!")], report.Tables[0].UnknownCells.Select(problem => (problem.Cell, problem.Value)).Order());
        Assert.Equal((40L, 1L, 0.025), (report.Tables[0].RowsRead, report.Tables[0].RowsRejected, report.MaxRejectShare));
        Assert.Equal(RunOutcome.Published, refresh.Outcome);
        Assert.Equal(39L, office.Ask("select count(*) as row_count from typed.consultations where package_name = 'ministry'").Single().Whole("row_count"));
        Assert.Equal(["Feuil1!B39"], refresh.Rejects.Where(reject => reject.Package == "ministry").Select(reject => reject.Cell));
        Assert.Equal(["Feuil1!B39"], office.Ask("select cell from marts.rejects where package = 'ministry' order by cell").Select(row => row.Text("cell")));
        Assert.Equal(["duration_minutes", "format_code"], refresh.Findings.Where(remark => remark.Rule == "unknown_cell").Select(remark => remark.Column).Order());
        Assert.Contains(refresh.Findings, remark => remark.Sentence.Fr.Contains("Feuil1!C40 “au bar”", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_of_posts_needs_neither_unit_nor_measure_and_no_names()
    {
        using AnOffice office = new();
        var workbook = new AWorkbook().Sheet(
            "Personeel",
            [
                ["Post", "Functie", "Begindatum", "Einddatum", "VTE"],
                ["M0.1-1", "diplomaat", new DateOnly(2018, 1, 1), null, 1],
                ["M0.1-2", "ambtenaar", new DateOnly(2018, 1, 1), new DateOnly(2020, 6, 30), "0,8"],
            ]);

        var report = office.Import("personeel.xlsx", workbook.ToBytes(), "staffing");
        office.Refresh();

        Assert.Empty(report.Tables[0].Problems);
        var posts = office.Ask("select post_code, role_code, unit_code, measure_code, value, ended_on_missing from typed.staffing where package_name = 'ministry' order by post_code");
        Assert.Equal(["m0-1-1", "m0-1-2"], posts.Select(post => post.Text("post_code")));
        Assert.Equal(["diplomat", "agent"], posts.Select(post => post.Text("role_code")));
        Assert.All(posts, post => Assert.Equal(("m01", "fte"), (post.Text("unit_code"), post.Text("measure_code"))));
        Assert.Equal([1, 0.8], posts.Select(post => post.Number("value")));
        Assert.Equal(["not_yet", null], posts.Select(post => post.Text("ended_on_missing")));
    }
}
