using System.Text;
using Analytics.Data;
using Analytics.Etl.Importing;

namespace Analytics.Tests.Etl.Importing;

/// <summary>Attendance as offices keep it: consultations down, entities across, a mark where they meet.</summary>
public sealed class AttendanceMatrixTests : IDisposable
{
    private readonly AnOffice _office = new();

    public AttendanceMatrixTests() => _office.Import(
        "registre.csv", "N°;Date de la réunion;Type de réunion\nV001;12/03/2024;visio\nV002;19/03/2024;visio\nV003;26/03/2024;visio\n"u8.ToArray(), "consultations");

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Each_mark_becomes_a_row_and_an_empty_cell_is_invited_and_absent()
    {
        var report = Import("N° réunion;Date;État fédéral;Wallonie;FWB\nV001;12/03/2024;x;;oui\nV002;19/03/2024;présent;excusé;1\nV003;26/03/2024;;;non\nTotal;;2;0;2\n");
        var refresh = _office.Refresh();

        Assert.Equal((ImportOutcome.Written, RunOutcome.Published), (report.Outcome, refresh.Outcome));
        Assert.Equal(
            [
                "fed v001 True", "fed v002 True", "fed v003 False", "fr v001 True", "fr v002 True", "fr v003 False", "wal v001 False", "wal v002 False", "wal v003 False",
            ],
            _office.Ask("select entity_id, consultation_id, is_represented from typed.attendance where is_invited order by 1, 2")
                .Select(row => $"{row.Text("entity_id")} {row.Text("consultation_id")} {row.Flag("is_represented")}"));
        Assert.Contains(report.Tables.Single().Notes, note => note.Contains("3 empty cells are read as invited and absent", StringComparison.Ordinal));
        var sheet = Assert.Single(report.Sheets);
        Assert.Equal((5, 3, 1, 1), (sheet.Seen, sheet.Written, sheet.Headings, sheet.Totals));
    }

    [Fact]
    public void An_empty_cell_may_be_said_to_be_no_invitation()
    {
        Import("N° réunion;Fédéral;Wallonie\nV001;x;\nV002;x;x\n", EmptyMark.NotInvited);
        _office.Refresh();

        Assert.Equal(3L, _office.Ask("select count(*) as row_count from typed.attendance").Single().Whole("row_count"));
    }

    [Fact]
    public void A_mark_may_say_who_spoke_and_one_that_says_nothing_of_it_counts_for_the_entity_and_for_neither_kind()
    {
        Import("N° réunion;Fédéral;Wallonie\nV001;K;A\nV002;K+A;x\n");
        _office.Refresh();

        Assert.Equal(
            ["fed v001 cabinet", "fed v002 administration", "fed v002 cabinet", "wal v001 administration", "wal v002 "],
            _office.Ask("select entity_id || ' ' || consultation_id || ' ' || coalesce(representation_code, '') as line from typed.attendance order by 1").Select(row => row.Text("line")));
        var wallonia = _office.Ask("select sum(represented_count) as represented, sum(administration_represented_count) as administration, sum(organisation_represented_count) as organisation from marts.attendance_counts where entity_id = 'wal'").Single();
        Assert.Equal((2L, 1L, 0L), (wallonia.Whole("represented"), wallonia.Whole("administration"), wallonia.Whole("organisation")));
    }

    [Theory]
    [InlineData("N° réunion;Fédéral;;Wallonie;\n;K;A;Cabinet;Administration\nV001;x;;;x\nV002;x;x;;\n")]
    [InlineData(";Fédéral;;Wallonie;\nN° réunion;K;A;K;A\nV001;x;;;x\nV002;x;x;;\n")]
    public void Below_each_entity_its_cabinet_and_its_administration_may_stand(string csv)
    {
        var report = Import(csv);
        _office.Refresh();

        Assert.Equal(
            [
                "fed v001 administration False", "fed v001 cabinet True", "fed v002 administration True", "fed v002 cabinet True",
                "wal v001 administration True", "wal v001 cabinet False", "wal v002 administration False", "wal v002 cabinet False",
            ],
            _office.Ask("select concat_ws(' ', entity_id, consultation_id, representation_code) as line, is_represented from typed.attendance order by 1").Select(row => $"{row.Text("line")} {row.Flag("is_represented")}"));
        var sheet = Assert.Single(report.Sheets);
        Assert.Equal((4, 2, 2), (sheet.Seen, sheet.Written, sheet.Headings));
    }

    [Fact]
    public void Cabinets_and_administrations_below_merged_names_are_read_with_the_register_that_stands_there_too()
    {
        object?[][] rows =
        [
            ["N°", "Date de la réunion", "Objet", "Fédéral", null, "Wallonie", null],
            [null, null, null, "K", "A", "K", "A"],
            ["W1", "12/03/2024", "Climat", "x", null, null, "x"],
            ["W2", "19/03/2024", "Eau", "x", "x", "x", null],
        ];

        var report = _office.Import("registre.xlsx", new AWorkbook().Sheet("Registre", rows, "D1:E1", "F1:G1").ToBytes(), resource: null, mode: Reimport.Replace);

        Assert.Equal(["consultations 2", "attendance 8"], report.Tables.Select(table => $"{table.Resource} {table.RowsRead}"));
        Assert.All(report.Sheets, sheet => Assert.Equal((4, 2, 0), (sheet.Seen, sheet.Written, sheet.Refused)));
    }

    [Fact]
    public void What_stands_beside_a_table_is_no_row_of_it()
    {
        var report = _office.Import("registre.csv", Encoding.UTF8.GetBytes("N°;Date de la réunion;Objet;;Légende\nX1;12/03/2024;Climat;;bleu\nX2;19/03/2024;Eau;;reporté\n;;;;rouge\n"), resource: null, mode: Reimport.Replace);

        Assert.Equal((4, 2, 1, 0), (report.Sheets[0].Seen, report.Sheets[0].Written, report.Sheets[0].Blank, report.Sheets[0].Refused));
        Assert.Contains(report.Tables[0].Notes, note => note.StartsWith("line 4 holds nothing in the columns that are read", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mark_that_nobody_knows_is_told_by_its_cell()
    {
        var report = Import("N° réunion;Fédéral;Wallonie\nV001;x;peut-être\nV002;x;x\n", tolerance: 0.5);

        Assert.Equal([("line 2, column C", "peut-être")], report.Tables.Single().Problems.Select(problem => (problem.Cell!, problem.Value!)));
    }

    [Fact]
    public void Several_dossiers_in_one_cell_of_an_agenda_are_as_many_items()
    {
        _office.Import("dossiers.csv", "N° de dossier;Intitulé;Ouverture\nD1;Climat;2019\nD2;Santé;2020\nD3;Travail;2020\n"u8.ToArray(), "dossiers");

        var report = _office.Import("agenda.csv", "Vergadering;Dossier\nV001;D3\nV002;\"D1\nD2\"\nV003;D1, D2 en D3\n"u8.ToArray(), resource: null);

        Assert.Equal(
            ["v001 d3", "v002 d1", "v002 d2", "v003 d1", "v003 d2"],
            report.Tables.Single().FirstRows.Select(row => $"{row["consultation_id"]} {row["dossier_id"]}"));
        Assert.Equal((6L, 3), (report.Tables.Single().RowsRead, report.Sheets.Single().Written));
    }

    [Fact]
    public void Crises_are_found_by_what_everybody_calls_them()
    {
        _office.Import(
            "crises.csv", "N°;Date de la réunion;Crise\nV001;12/03/2024;Guerre en Ukraine\nV002;19/03/2024;corona\nV003;26/03/2024;Kaboul\n"u8.ToArray(), "consultations");
        _office.Refresh();

        Assert.Equal(["ukraine", "covid19", "kabul"], _office.Ask("select crisis_id from typed.consultations where package_name = 'ministry' order by consultation_id").Select(row => row.Text("crisis_id")));
    }

    [Fact]
    public void A_column_of_counts_may_be_called_after_what_it_counts()
    {
        var report = _office.Import("jaarcijfers.csv", "Jaar;Vergaderingen\n2015;80\n2016;77\n"u8.ToArray(), resource: null);

        Assert.Equal([("meetings_held", "2015", "80"), ("meetings_held", "2016", "77")], report.Tables.Single().FirstRows.Select(row => (row["measure_code"], row["year"], row["value"])));
    }

    private ImportReport Import(string text, EmptyMark empty = EmptyMark.Absent, double tolerance = 0.1) =>
        new Import(ImportRequest.Of(_office.Put("presences.csv", Encoding.UTF8.GetBytes(text)), "attendance", new(_office.Package), tolerance: tolerance, empty: empty), _ => { }).Run();
}
