using System.Text;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Etl.Importing;

namespace Analytics.Tests.Etl.Importing;

/// <summary>Ways of writing that were once read wrong without a word.</summary>
public sealed class OfficeTrapsTests : IDisposable
{
    private readonly AnOffice _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Du_and_Au_are_the_ends_of_a_time()
    {
        Import("Poste;Fonction;ETP;Du;Au\nM1;agent;0,8;01/01/2018;31/12/2018\nM2;diplomate;1;01/01/2018;\n");
        _office.Refresh();

        Assert.Equal(["m1 2018-12-31", "m2"], Lines("select concat_ws(' ', post_code, ended_on) as line from typed.staffing where package_name = 'ministry' order by 1"));
    }

    [Fact]
    public void The_total_below_the_functions_of_a_year_is_nobody()
    {
        var report = Import("Année;Fonction;ETP\n2019;Diplomate;1\n2019;Agent;2,5\n2019;Total;3,5\n");

        Assert.Equal((2, 1), (report.Sheets.Single().Written, report.Sheets.Single().Totals));
    }

    [Fact]
    public void A_part_that_is_not_understood_makes_no_year_and_one_that_is_the_whole_is_the_year()
    {
        Import("Année;Période;Nombre\n2018;1er semestre;31\n2018;2e semestre;30\n2018;bilan;61\n2021;Total;44\n");
        _office.Refresh();

        Assert.Equal(["2021 44.0"], Lines("select concat_ws(' ', year, value::varchar) as line from typed.annual_counts where package_name = 'ministry' and period_note is null"));
    }

    [Fact]
    public void A_span_of_days_proves_no_order_of_day_and_month()
    {
        Import("N°;Date;Objet\n1;03/04/2019;Climat\n2;05/06/2019;Eau\n3;12-13/03/2019;Air\n");
        _office.Refresh();

        Assert.Equal(["2019-03-12", "2019-04-03", "2019-06-05"], Lines("select held_on as line from typed.consultations where package_name = 'ministry' order by 1"));
    }

    [Fact]
    public void Years_of_two_digits_are_of_this_century_up_to_69_and_of_the_last_from_70_on()
    {
        var day = Contract.Named("dossiers").Field("opened_on");

        Assert.Equal(["1998-03-12", "2019-03-12"], new[] { "12/03/98", "12/03/19" }.Select(written => OfficeCell.Write(written, day)));
    }

    [Fact]
    public void Where_some_durations_can_only_be_minutes_and_some_only_hours_those_that_could_be_hours_are_unknown()
    {
        var report = Import("N°;Date;Objet;Durée\n1;03/04/2019;Climat;1,5\n2;05/04/2019;Eau;2\n3;06/04/2019;Air;90\n");

        Assert.Equal(["line 2, column D", "line 3, column D"], report.Tables.Single().UnknownCells.Select(cell => cell.Cell));
    }

    [Theory]
    [InlineData("N°;Date;Fédéral;Wallonie\nV1;03/04/2019;x;A\nV2;10/04/2019;A;x\nx = présent, A = absent;;;\n", "v1 fed", "v2 wal")]
    [InlineData("A = aanwezig, V = verontschuldigd;;;\nNr;Datum;Federaal;Wallonië\nV1;03/04/2019;A;V\nV2;10/04/2019;V;A\n", "v1 fed", "v2 wal")]
    [InlineData("Nr;Datum;Federaal;Wallonië\nV1;03/04/2019;A;V\nV2;10/04/2019;V;A\n", "v1 fed", "v2 wal")]
    [InlineData("N°;Date;Fédéral;Wallonie\nV1;03/04/2019;P;E\nV2;10/04/2019;A;P\n", "v1 fed", "v2 wal")]
    [InlineData("N°;Date;Fédéral;Wallonie\nV1;03/04/2019;K;A\nV2;10/04/2019;V;K+A\n", "v1 fed", "v1 wal", "v2 wal")]
    public void One_letter_says_what_the_legend_says_or_else_the_letters_beside_it(string csv, params string[] there)
    {
        Import(csv);
        _office.Refresh();

        Assert.Equal(there, Lines("select distinct consultation_id || ' ' || entity_id as line from typed.attendance where is_represented and package_name = 'ministry' order by 1"));
    }

    [Fact]
    public void One_letter_of_which_nothing_tells_is_told_by_its_cell() =>
        Assert.Equal(["line 2, column D"], Import("N°;Date;Fédéral;Wallonie\nV1;03/04/2019;x;A\nV2;10/04/2019;x;x\n", tolerance: 0.5).Tables[1].Problems.Select(problem => problem.Cell));

    [Fact]
    public void A_name_may_say_who_speaks_for_an_entity()
    {
        Import("Nr;Datum;Federaal kabinet;Federaal administratie;Vlaanderen (adm.);Waals Gewest\nV1;03/04/2019;x;;x;x\n");
        _office.Refresh();

        Assert.Equal(
            ["fed administration false", "fed cabinet true", "vl_reg administration true", "wal true"],
            Lines("select concat_ws(' ', entity_id, representation_code, is_represented::varchar) as line from typed.attendance where package_name = 'ministry' order by 1"));
    }

    [Theory]
    [InlineData("annulées", "cancelled")]
    [InlineData("non tenue", "cancelled")]
    [InlineData("vond niet plaats", "cancelled")]
    [InlineData("fällt aus", "cancelled")]
    [InlineData("did not take place", "cancelled")]
    [InlineData("reportée au 12/2", "postponed")]
    [InlineData("uitgesteld naar 9/2", "postponed")]
    [InlineData("wurde verschoben", "postponed")]
    [InlineData("nog te houden", "planned")]
    [InlineData("a été tenue", "held")]
    [InlineData("ging door", "held")]
    [InlineData("hat stattgefunden", "held")]
    public void A_status_is_known_however_it_is_inflected(string written, string status) =>
        Assert.Equal(status, OfficeCell.Write(written, Contract.Named("consultations").Field("status_code")));

    [Theory]
    [InlineData("N°;Date;Objet;Annulée\n1;03/04/2019;Climat;\n2;05/04/2019;Eau;x\n3;06/04/2019;Air;\n")]
    [InlineData("N°;Date;Objet;Gehouden\n1;03/04/2019;Climat;ja\n2;05/04/2019;Eau;nee\n3;06/04/2019;Air;ja\n")]
    public void A_column_called_after_a_status_is_ticked(string csv)
    {
        Import(csv);
        _office.Refresh();

        Assert.Equal(["2"], Lines("select consultation_id as line from marts.not_held where not is_synthetic"));
    }

    [Fact]
    public void Numbers_of_dossiers_may_stand_with_remarks_and_with_words_for_none()
    {
        _office.Import("dossiers.csv", "N° de dossier;Intitulé;Ouverture\n2019/12;Climat;2019\n2019/13;Santé;2019\n"u8.ToArray(), "dossiers");

        Import("N°;Date;Objet;Dossiers\n1;03/04/2019;Climat;2019/12 - 2019/13\n2;05/04/2019;Eau;geen\n3;06/04/2019;Air;2019/12 (hoofddossier)\n");
        _office.Refresh();

        Assert.Equal(["1 2019-12", "1 2019-13", "3 2019-12"], Lines("select consultation_id || ' ' || dossier_id as line from core.agenda where not is_synthetic order by 1"));
    }

    [Fact]
    public void What_stands_below_a_register_is_no_row_of_it_and_a_numbered_row_without_a_day_is_told()
    {
        var report = Import("N°;Date;Objet;Format\n1;03/04/2019;Climat;visio\n2;05/04/2019;Eau;visio\n3;;Air;visio\n;;;\nLégende;;visio = par vidéo;\nSource;;registre du service;\n", tolerance: 0.5);

        var sheet = Assert.Single(report.Sheets);
        Assert.Equal((7, 2, 1, 3, 1), (sheet.Seen, sheet.Written, sheet.Refused, sheet.Headings, sheet.Blank));
        Assert.Equal(["line 4, column B"], report.Tables.Single().Problems.Select(problem => problem.Cell).Distinct());
    }

    [Fact]
    public void Of_two_columns_of_one_field_the_one_that_says_more_is_meant_and_a_dossier_beside_a_subject_is_a_dossier()
    {
        _office.Import("dossiers.csv", "N° de dossier;Intitulé;Ouverture\nD1;Climat;2019\n"u8.ToArray(), "dossiers");

        var report = Import("N°;Date;Date de la réunion;Objet;Dossier\n1;01/04/2019;03/04/2019;Emissions;D1\n");
        _office.Refresh();

        Assert.Equal(["1 2019-04-03 Emissions d1"], Lines("select concat_ws(' ', consultation_id, held_on, title, dossier_ids) as line from typed.consultations where package_name = 'ministry'"));
        Assert.Contains("NOT USED: B (Date: days such as 01/04/2019)", ImportText.Of(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("N°;Date;Fédéral;Wallonie\nV1;03/04/2019;x;A\nV2;10/04/2019;x;E\n", "line 2, column D", "line 3, column D")]
    [InlineData("N°;Date;Fédéral;Wallonie\nV1;03/04/2019;x;o\nV2;10/04/2019;x;x\n", "line 2, column D")]
    public void Beside_a_tick_a_letter_that_could_be_its_opposite_is_told(string csv, params string[] cells) =>
        Assert.Equal(cells, Import(csv, tolerance: 0.9).Tables[1].Problems.Select(problem => problem.Cell).Distinct());

    [Theory]
    [InlineData("x = niet aanwezig;;;\nNr;Datum;Federaal;Wallonië\nV1;03/04/2019;x;ja\n", "v1 wal")]
    [InlineData("K = kabinet verontschuldigd;;;\nNr;Datum;Federaal;Wallonië\nV1;03/04/2019;K;ja\n", "v1 wal")]
    [InlineData("Annexe A: absent de consensus;;;\nN°;Date;Fédéral;Wallonie\nV1;03/04/2019;K;A\n", "v1 fed", "v1 wal")]
    [InlineData("Case vide = présent;;;\nN°;Date;Fédéral;Wallonie\nV1;03/04/2019;;absent\n", "v1 fed")]
    public void A_legend_may_deny_and_a_sentence_is_none(string csv, params string[] there)
    {
        Import(csv);
        _office.Refresh();

        Assert.Equal(there, Lines("select distinct consultation_id || ' ' || entity_id as line from typed.attendance where is_represented and package_name = 'ministry' order by 1"));
    }

    [Theory]
    [InlineData("tenue: non")]
    [InlineData("Moved online")]
    [InlineData("Reportée du 5/2, tenue")]
    [InlineData("Gepland en gehouden")]
    [InlineData("Reported")]
    public void A_status_that_says_two_things_is_none(string written) =>
        Assert.Equal(written, OfficeCell.Write(written, Contract.Named("consultations").Field("status_code")));

    [Fact]
    public void Columns_in_another_order_below_are_another_table()
    {
        Import("N°;Date;Fédéral;Wallonie\nV1;03/04/2019;x;\nN°;Date;Wallonie;Fédéral\nV2;10/04/2019;x;\n");
        _office.Refresh();

        Assert.Equal(["v1 fed", "v2 wal"], Lines("select consultation_id || ' ' || entity_id as line from typed.attendance where is_represented and package_name = 'ministry' order by 1"));
    }

    [Fact]
    public void Lists_that_deny_name_who_stayed_away_and_whose_competence_it_is_is_no_attendance()
    {
        Import("N°;Date;Objet;Entités compétentes;Non représentés\nV1;03/04/2019;Climat;Fédéral, Wallonie;Bruxelles\n");
        _office.Refresh();

        Assert.Equal(["bru false"], Lines("select entity_id || ' ' || is_represented::varchar as line from typed.attendance where package_name = 'ministry'"));
    }

    [Fact]
    public void A_sheet_named_after_a_body_or_a_status_says_it_of_its_rows()
    {
        object?[][] counts = [["Année", "Nombre"], ["2019", 300], ["2020", 290]];
        object?[][] meetings = [["N°", "Date", "Objet"], ["V1", "12/03/2022", "Climat"]];

        var report = _office.Import("tout.xlsx", new AWorkbook().Sheet("DGE", counts).Sheet("Annulées 2022", meetings).ToBytes(), resource: null);
        _office.Refresh();

        Assert.Equal(["dge", "dge"], Lines("select body_code as line from typed.annual_counts where package_name = 'ministry'"));
        Assert.Equal(["v1"], Lines("select consultation_id as line from marts.not_held where not is_synthetic"));
        Assert.Contains(report.Tables.SelectMany(table => table.Notes), note => note.StartsWith("Annulées 2022: by the name of the sheet", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_that_stand_on_two_sheets_are_told()
    {
        object?[][] year = [["Date", "Objet"], ["12/03/2021", "Climat"], ["19/03/2021", "Eau"]];
        object?[][] extract = [["Date", "Objet"], ["19/03/2021", "Eau"]];

        var report = _office.Import("registre.xlsx", new AWorkbook().Sheet("2021", year).Sheet("Extrait", extract).ToBytes(), resource: null);

        Assert.Contains(report.Tables.Single().Notes, note => note.StartsWith("1 row(s) of consultations stand on several sheets with the same cells", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sheet_named_after_two_statuses_says_neither()
    {
        object?[][] meetings = [["N°", "Date", "Objet"], ["V1", "12/03/2022", "Climat"]];

        _office.Import("tout.xlsx", new AWorkbook().Sheet("Tenues et annulées", meetings).ToBytes(), resource: null);
        _office.Refresh();

        Assert.Empty(Lines("select consultation_id as line from marts.not_held where not is_synthetic"));
    }

    [Fact]
    public void Who_is_said_not_to_have_been_held_makes_an_empty_cell_say_nothing_and_ticks_make_it_say_no()
    {
        Import("N°;Date;Objet;Gehouden\n1;03/04/2019;Climat;ja\n2;05/04/2019;Eau;nee\n3;06/04/2019;Air;\n");
        _office.Refresh();
        Assert.Equal(["2"], Lines("select consultation_id as line from marts.not_held where not is_synthetic"));

        Import("N°;Date;Objet;Gehouden\n1;03/04/2019;Climat;x\n2;05/04/2019;Eau;x\n3;06/04/2019;Air;\n");
        _office.Refresh();
        Assert.Equal(["3"], Lines("select consultation_id as line from marts.not_held where not is_synthetic"));
    }

    [Fact]
    public void Who_spoke_may_stand_in_brackets_in_a_list_and_who_took_part_was_there()
    {
        Import("N°;Date;Objet;Ont participé\n1;12/03/2024;Climat;Fédéral (K+A), Wallonie (A), Bruxelles\n");
        _office.Refresh();

        Assert.Equal(
            ["bru true", "fed administration true", "fed cabinet true", "wal administration true"],
            Lines("select concat_ws(' ', entity_id, representation_code, is_represented::varchar) as line from typed.attendance where package_name = 'ministry' order by 1"));
    }

    [Fact]
    public void Everybody_and_nobody_may_stand_in_a_list()
    {
        Import("Nr;Datum;Onderwerp;Aanwezigen\n1;12/03/2024;Klimaat;alle\n2;19/03/2024;Water;Vlaanderen (K), Wallonië\n3;26/03/2024;Lucht;geen\n");
        _office.Refresh();

        Assert.Equal(["1 vl_reg", "1 wal", "2 vl_reg", "2 wal"], Lines("select consultation_id || ' ' || entity_id as line from typed.attendance where is_represented and package_name = 'ministry' order by 1"));
    }

    private ImportReport Import(string csv, double tolerance = 0.1) => _office.Import("registre.csv", Encoding.UTF8.GetBytes(csv), resource: null, tolerance: tolerance, closedOn: "2026-01-31");

    private IEnumerable<string?> Lines(string sql) => _office.Ask(sql).Select(row => row.Text("line"));
}
