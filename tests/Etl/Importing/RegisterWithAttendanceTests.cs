using System.Text;
using Analytics.Data;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;

namespace Analytics.Tests.Etl.Importing;

/// <summary>One sheet may be the register and its attendance at once: a column for each entity, or one that lists them.</summary>
public sealed class RegisterWithAttendanceTests : IDisposable
{
    private readonly AnOffice _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void A_register_with_a_column_for_each_entity_is_read_as_both_and_its_keys_agree()
    {
        // Numbers that begin anew each year are made into keys; attendance must follow them.
        var report = Import("N°;Date de la réunion;Objet;Type de réunion;Fédéral;Wallonie\n1;12/03/2023;Climat;visio;x;\n2;19/03/2023;Santé;visio;x;x\n1;12/03/2024;Climat;visio;;x\n");

        Assert.Equal((ImportOutcome.Written, RunOutcome.Published), (report.Outcome, _office.Refresh().Outcome));
        Assert.Equal(["2023-1 fed", "2023-2 fed", "2023-2 wal", "2024-1 wal"], Represented());
        Assert.DoesNotContain("NOT USED", ImportText.Of(report), StringComparison.Ordinal);
        Assert.All(report.Sheets, sheet => Assert.Equal((4, 3, 1), (sheet.Seen, sheet.Written, sheet.Headings)));
    }

    [Fact]
    public void A_register_without_numbers_gives_its_attendance_the_keys_that_it_was_given()
    {
        Import("Datum;Onderwerp;Vlaanderen;Wallonië\n12/03/2024;Klimaat;x;\n12/03/2024;Gezondheid;;x\n");
        _office.Refresh();

        Assert.Equal(["2024-03-12-1 vl_reg", "2024-03-12-2 wal"], Represented());
    }

    [Fact]
    public void A_list_of_entities_in_one_cell_is_attendance_and_who_is_not_in_it_was_absent()
    {
        var report = Import("Nr;Datum;Onderwerp;Aanwezigen\n1;12/03/2024;Klimaat;\"Vlaanderen; Wallonië\"\n2;19/03/2024;Water;Vlaanderen en Brussel\n3;26/03/2024;Lucht;\n");
        _office.Refresh();

        Assert.Equal(["1 vl_reg", "1 wal", "2 bru", "2 vl_reg"], Represented());
        Assert.Equal(["1 bru", "2 wal"], _office.Ask("select consultation_id || ' ' || entity_id as line from typed.attendance where is_invited and not is_represented order by 1").Select(row => row.Text("line")));
        Assert.Contains(report.Tables[1].Notes, note => note.StartsWith("1 consultation(s) list nobody", StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_of_who_came_and_who_was_excused_say_who_was_invited()
    {
        Import("Nr;Datum;Onderwerp;Présents;Excusés\n1;12/03/2024;Climat;Fédéral, COCOF et Wallonie;Bruxelles\n2;19/03/2024;Eau;Wallonie, Fédéral;\n");
        _office.Refresh();

        Assert.Equal(["1 cocof", "1 fed", "1 wal", "2 fed", "2 wal"], Represented());
        Assert.Equal(["1 bru"], _office.Ask("select consultation_id || ' ' || entity_id as line from typed.attendance where not is_represented").Select(row => row.Text("line")));
    }

    [Fact]
    public void A_list_that_names_one_person_is_of_persons_and_is_refused()
    {
        var fault = Assert.Throws<FileFaultException>(() => Import("Nr;Datum;Onderwerp;Aanwezigen\n1;12/03/2024;Klimaat;Vlaanderen; \n2;19/03/2024;Water;Vlaanderen + Jan Peeters\n"));

        Assert.Equal(PersonalData.Rule, fault.Rule);
        Assert.DoesNotContain("Peeters", fault.Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_down_and_consultations_across_are_read_as_if_they_lay_the_other_way_with_the_addresses_of_the_file()
    {
        Import("N°;Date de la réunion;Objet\nV1;12/03/2024;Climat\nV2;19/03/2024;Eau\n");

        var report = Import("Réunion;V1;V2\nFédéral;x;x\nWallonie;x;\nFWB;?;x\n", tolerance: 0.5);
        _office.Refresh();

        Assert.Equal(["v1 fed", "v1 wal", "v2 fed", "v2 fr"], Represented());
        Assert.Equal(["line 4, column B"], report.Tables.Single().Problems.Select(problem => problem.Cell));
    }

    [Theory]
    [InlineData("Entité;V1;V2\nFédéral;x;x\nWallonie;x;\nFWB;;x\n")]
    [InlineData(";12/03/2024;19/03/2024\nFédéral;x;x\nWallonie;x;\nFWB;;x\n")]
    public void A_turned_table_needs_no_name_above_its_entities(string csv)
    {
        Import("N°;Date de la réunion;Objet\nV1;12/03/2024;Climat\nV2;19/03/2024;Eau\n");

        Import(csv);
        _office.Refresh();

        Assert.Equal(["v1 fed", "v1 wal", "v2 fed", "v2 fr"], Represented());
    }

    [Fact]
    public void A_sheet_of_attendance_that_repeats_the_subject_is_no_second_register_whether_it_comes_with_the_first_or_later()
    {
        object?[][] register = [["N°", "Date de la réunion", "Objet", "Type de réunion"], ["V1", "12/03/2024", "Climat", "visio"], ["V2", "19/03/2024", "Eau", "présentiel"]];
        object?[][] attendance = [["N°", "Date", "Objet", "Fédéral", "Wallonie"], ["V1", "12/03/2024", "Climat", "x", null], ["V2", "19/03/2024", "Eau", "x", "x"]];

        var together = _office.Import("ensemble.xlsx", new AWorkbook().Sheet("Registre", register).Sheet("Présences", attendance).ToBytes(), resource: null);
        var later = _office.Import("présences.xlsx", new AWorkbook().Sheet("Présences", attendance).ToBytes(), resource: null);
        _office.Refresh();

        Assert.Equal(["consultations 2", "attendance 4"], together.Tables.Select(table => $"{table.Resource} {table.RowsRead}"));
        Assert.Equal(["attendance"], later.Tables.Select(table => table.Resource));
        Assert.Equal(["in_person", "video"], _office.Ask("select format_code as line from typed.consultations where package_name = 'ministry' order by 1").Select(row => row.Text("line")));
    }

    [Fact]
    public void Years_on_sheets_of_their_own_that_begin_anew_at_1_are_all_read_as_both()
    {
        object?[][] Year(int year) => [["N°", "Date", "Objet", "Fédéral", "Wallonie"], ["1", $"12/03/{year}", "Climat", "x", null], ["2", $"19/03/{year}", "Eau", "x", "x"]];

        var report = _office.Import("registre.xlsx", new AWorkbook().Sheet("2021", Year(2021)).Sheet("2022", Year(2022)).ToBytes(), resource: null);
        _office.Refresh();

        Assert.Equal(["consultations 4", "attendance 8"], report.Tables.Select(table => $"{table.Resource} {table.RowsRead}"));
        Assert.Equal(["2021-1 fed", "2021-2 fed", "2021-2 wal", "2022-1 fed", "2022-2 fed", "2022-2 wal"], Represented());
    }

    [Fact]
    public void A_register_that_shows_who_came_is_corrected_as_both()
    {
        Import("N°;Date de la réunion;Objet;Fédéral;Wallonie\nV1;12/03/2024;Climat;x;\nV2;19/03/2024;Eau;x;x\n");

        var corrected = Import("N°;Date de la réunion;Objet;Fédéral;Wallonie\nV1;12/03/2024;Climat et énergie;x;x\nV2;19/03/2024;Eau;x;x\n");

        Assert.Equal([("consultations", 1), ("attendance", 1)], corrected.Tables.Select(table => (table.Resource, table.Comparison!.Changed.Count)));
    }

    [Fact]
    public void Numbers_that_begin_anew_are_told_apart_by_the_day_on_the_sheet_of_attendance()
    {
        var report = _office.Import(
            "registre.xlsx",
            new AWorkbook()
                .Sheet("Registre", [["N°", "Date de la réunion", "Objet"], ["1", "12/03/2021", "Climat"], ["2", "19/03/2021", "Eau"], ["1", "14/03/2022", "Air"]])
                .Sheet("Présences", [["N°", "Date", "Fédéral", "Wallonie"], ["1", "12/03/2021", "x", null], ["2", "19/03/2021", "x", "x"], ["1", "14/03/2022", null, "x"]]).ToBytes(),
            resource: null);
        _office.Refresh();

        Assert.Equal(ImportOutcome.Written, report.Outcome);
        Assert.Equal(["2021-1 fed", "2021-2 fed", "2021-2 wal", "2022-1 wal"], Represented());
    }

    [Fact]
    public void A_matrix_may_name_its_consultations_by_their_days()
    {
        Import("N°;Date de la réunion;Objet\nV1;12/03/2024;Climat\nV2;19/03/2024;Eau\n");

        Import("Date;Fédéral;Wallonie\n12/03/2024;x;\n19 mars 2024;;x\n");
        _office.Refresh();

        Assert.Equal(["v1 fed", "v2 wal"], Represented());
    }

    private ImportReport Import(string csv, double tolerance = 0.1) => _office.Import("registre.csv", Encoding.UTF8.GetBytes(csv), resource: null, tolerance: tolerance);

    private IEnumerable<string?> Represented() =>
        _office.Ask("select consultation_id || ' ' || entity_id as line from typed.attendance where is_represented and is_invited order by 1").Select(row => row.Text("line"));
}
