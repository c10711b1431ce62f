using System.Text;
using Analytics.Data;
using Analytics.Etl.Checking;
using Analytics.Etl.Engine;
using Analytics.Tests.Data;
using Analytics.Tests.Etl.Importing;

namespace Analytics.Tests.Etl.Checking;

/// <summary>One package is held to its contracts; of the packages beside it nothing is known but the keys that stand in it.</summary>
public sealed class PackageCheckTests
{
    private const string Steps = ARegister.StepsHeader + "\n";
    private const string Own = "own";
    private const string Record = "record";

    [Fact]
    public void A_key_of_a_neighbour_is_found_and_one_that_nobody_has_is_named_with_its_place_value_and_rule()
    {
        using var register = new ARegister()
            .Put("treaties", "treaties.csv", ARegister.Treaties, Record)
            .Put("steps", "steps.csv", Steps + "s1,ceta,2016,,,,,,,,\ns2,tisa,,,,,,,,,\n", Own);

        var found = register.Check(Own);

        var reject = Assert.Single(found.Rejects);
        Assert.Equal(
            (Own, "steps", "steps.csv", 2L, "treaty_id", "tisa", "foreign_key"),
            (reject.Package, reject.Resource, reject.File, reject.Record, reject.Column, reject.Value, reject.Rule));
        Assert.Equal((CheckOutcome.Refused, 1L), (found.Outcome, found.Resources.Single().RowsAccepted));
        Assert.EndsWith("own: refused: 1 of 2 rows refused, more than max_reject_share 0 tolerates", found.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_big_neighbour_nothing_is_taken_in_but_the_keys_that_stand_in_the_package()
    {
        using var register = new ARegister()
            .Put("treaties", "treaties.csv", "treaty_id,treaty_name\n" + string.Concat(Enumerable.Range(1, 9000).Select(number => $"t{number},A name of its own for {number}\n")), Record)
            .Put("steps", "steps.csv", Steps + string.Concat(Enumerable.Range(1, 9000).Select(number => $"r{number},t{number},2016,,,,,,,,\n")), Record)
            .Put("steps", "steps.csv", Steps + "s1,t77,2016,,,,,,,,\ns2,t8999,,,,,,,,,\n", Own);
        using TemporaryFolder built = new();

        var found = register.Check(Own, built);

        Assert.Equal(CheckOutcome.Holds, found.Outcome);
        Assert.Equal(
            [(Record, "steps.csv", "step_id, note", 0L), (Record, "treaties.csv", "treaty_id", 2L)],
            found.Neighbours.Select(read => (read.Package, read.File, string.Join(", ", read.Columns), read.Rows)).Order());
        using Workbench warehouse = new(built.In(Warehouse.FileName));
        Assert.Equal(
            [("beside", "_record, c1", 2L), ("beside", "_record, c1, c11", 0L), ("staging", "c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11", 2L)],
            Loaded(warehouse).Order());
        Assert.Equal(["t77", "t8999"], warehouse.Rows("select c1 from beside.\"treaties:1\" order by _record", row => row.GetString(0)));
        Assert.Equal([Own], warehouse.Rows("select distinct package_name from typed.rows", row => row.GetString(0)));
    }

    public static TheoryData<string, byte[]> Writings => new()
    {
        { "treaties.csv", Encoding.Latin1.GetBytes("Treaty ID (fr);treaty_name\n\"\u00a0ceta \";Accord \u00e9conomique\nbbnj;BBNJ\n") },
        { "treaties.csv", "treaty_id,treaty_name\nceta,CETA\ntoo,many,cells\n"u8.ToArray() },
        { "treaties.json", """[{"treaty_name": "CETA", "treaty_id": "ceta"}]"""u8.ToArray() },
        { "treaties.xlsx", new AWorkbook().Sheet("Verdragen", [["treaty_name", "treaty_id"], ["CETA", "ceta"]]).ToBytes() },
    };

    [Theory]
    [MemberData(nameof(Writings))]
    public void A_key_of_a_neighbour_is_found_however_its_file_is_written(string file, byte[] bytes)
    {
        using var register = new ARegister().Put("treaties", file, bytes, Record).Put("steps", "steps.csv", Steps + "s1,ceta,2016,,,,,,,,\ns2,tisa,2016,,,,,,,,\n", Own);

        Assert.Equal(["tisa"], register.Check(Own).Rejects.Select(reject => reject.Value));
    }

    [Theory]
    [InlineData("aa_own")]
    [InlineData("zz_own")]
    public void A_key_that_a_neighbour_has_too_is_told_whichever_of_them_a_refresh_would_read_first(string name)
    {
        using var register = new ARegister()
            .Put("treaties", "treaties.csv", ARegister.Treaties, Record)
            .Put("treaties", "more.csv", "treaty_id,treaty_name\ntisa,TiSA\nbbnj,BBNJ again\n", name);

        var reject = Assert.Single(register.Check(name).Rejects);

        Assert.Equal(
            (2L, "treaty_id", "bbnj", "primary_key", "repeats record 2 of treaties.csv in package record"),
            (reject.Record, reject.Column, reject.Value, reject.Rule, reject.Sentence.En));
    }

    [Fact]
    public void Rows_told_apart_by_several_columns_are_the_same_where_a_neighbour_lacks_the_column_that_is_empty_here()
    {
        const string Attendance = "consultation_id,entity_id,representation_code,service_name,is_represented";
        using AMinistry ministry = new();
        ministry
            .Put(AMinistry.Record, "consultations", "consultation_id,held_on", "gcm,2018-02-19")
            .Put(AMinistry.Record, "attendance", "consultation_id,entity_id,representation_code,is_represented", "gcm,fed,Cabinet,true", "gcm,wal,cabinet,true")
            .With("attendance", Attendance, "gcm,fed,cabinet,,false", "gcm,fed,cabinet,Interior,true", "gcm,fed,administration,,true");

        var reject = Assert.Single(ministry.Check().Rejects);

        Assert.Equal((1L, "unique", "repeats record 1 of attendance.csv in package record"), (reject.Record, reject.Rule, reject.Sentence.En));
    }

    [Fact]
    public void A_package_that_is_alone_is_held_alone()
    {
        using var register = new ARegister()
            .Put("treaties", "treaties.csv", ARegister.Treaties, Own)
            .Put("steps", "steps.csv", Steps + "s1,ceta,2016,,,,,,,,\n", Own);

        var found = register.Check(Own);

        Assert.Equal((CheckOutcome.Holds, 3L), (found.Outcome, found.Resources.Sum(count => count.RowsAccepted)));
        Assert.Empty(found.Neighbours);
        Assert.Empty(found.Findings);
        Assert.EndsWith("own: 3 rows hold to their contracts; 0 warnings", found.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_own_rejected_parent_takes_a_row_along_and_a_neighbours_key_of_the_same_name_keeps_it()
    {
        using var register = new ARegister()
            .Put("treaties", "treaties.csv", "treaty_id,treaty_name\nCETA!,CETA\n", Own)
            .Put("steps", "steps.csv", Steps + "s1,CETA!,2016,,,,,,,,\ns2,bbnj,2016,,,,,,,,\n", Own)
            .Put("treaties", "treaties.csv", ARegister.Treaties, Record);

        Assert.Equal(
            [("steps", "parent_rejected", 1L), ("treaties", "pattern", 1L)],
            register.Check(Own).Rejects.Select(reject => (reject.Resource, reject.Rule, reject.Record)).Order());
    }

    [Fact]
    public void Faults_of_a_neighbour_are_its_own_and_rows_that_could_not_be_read_there_are_told()
    {
        using var register = new ARegister()
            .Put("treaties", "treaties.csv", "treaty_id,treaty_name\nceta,\nbbnj,BBNJ\nceta,twice\n", Record)
            .Put("treaties", "gone.csv", ARegister.Treaties, Record)
            .Put("steps", "steps.csv", Steps + "s1,ceta,2016,,,,,,,,\n", Own);
        File.Delete(Path.Combine(register.Sources, Record, "gone.csv"));

        var found = register.Check(Own);

        Assert.Equal((CheckOutcome.Holds, 0L), (found.Outcome, found.RejectCount));
        Assert.Equal((Record, "gone.csv", "file_missing"), found.Findings.Select(told => (told.Package, told.File, told.Rule)).Single());
    }

    [Fact]
    public void What_a_refresh_would_leave_out_beside_it_has_no_keys_here_either_and_that_is_told()
    {
        using AMinistry ministry = new();
        ministry
            .Put(AMinistry.Sample, "dossiers", "dossier_id,title,opened_on", "made_up,Made up,2018")
            .With("consultations", "consultation_id,held_on", "a,2018-02-19")
            .With("agenda_items", "consultation_id,dossier_id", "a,made_up");

        var found = ministry.Check();

        Assert.Equal("made_up", Assert.Single(found.Rejects).Value);
        Assert.Contains((AMinistry.Sample, "left_out"), found.Findings.Select(told => (told.Package, told.Rule)));
    }

    [Fact]
    public void A_package_whose_descriptor_cannot_be_read_is_refused_under_the_name_of_its_folder()
    {
        using var register = new ARegister().Put("treaties", "treaties.csv", ARegister.Treaties, Own);
        File.WriteAllText(Path.Combine(register.Sources, Own, SourcePackage.DescriptorName), "{ \"name\": ");

        var found = register.Check(Own);

        Assert.Equal((Own, "descriptor"), found.Rejects.Select(reject => (reject.Package, reject.Rule)).Single());
        Assert.EndsWith("own: refused: 1 file cannot be taken (datapackage.json)", found.Summary, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Schema, string Columns, long Rows)> Loaded(Workbench warehouse) => warehouse.Rows(
        """
        select schema_name, table_name, list(column_name order by column_index)::varchar
        from duckdb_columns()
        where schema_name in ('staging', 'beside') and table_name like '%:%'
        group by all
        """,
        row => (row.GetString(0), row.GetString(1), row.GetString(2)[1..^1]))
        .Select(table => (table.Item1, table.Item3, warehouse.Count($"select count(*) from {Sql.Table(table.Item1, table.Item2)}")));
}
