using Analytics.Data;
using CsCheck;

namespace Analytics.Tests.Etl.Building;

/// <summary>
/// Millions of rows are judged by the different texts of their columns and stay in their files. What is accepted, refused and
/// shown must be what it would be of a few rows.
/// </summary>
public sealed class ManyRowsTests
{
    private static readonly Gen<string> _line = Gen.Select(
        Gen.OneOf("ceta", "bbnj", "tisa", " ceta ", ""), Gen.OneOf("2016", "2016-10", "2016-10-28", "28/10/2016", "soon", "n.v.t.", ""),
        Gen.OneOf("58", "151", "1 000", "12.0", ""), Gen.OneOf("true", "oui", "perhaps", ""), Gen.OneOf("walloon", "Wallon", "senaat", ""),
        Gen.OneOf("urgent", "", "twice"),
        (treaty, day, votes, isFinal, parliament, note) => $",{treaty},{day},,{votes},,{isFinal},,{parliament},,{note}");

    /// <summary>Rows whose key begins with the cell by which they are sought: all of them.</summary>
    private const string FoundByKey = "(select * exclude (key_begins) from marts.keyed_rows where row_key = key_begins or starts_with(row_key, key_begins || '.'))";

    [Fact]
    public void What_is_accepted_refused_and_shown_does_not_depend_on_how_many_rows_there_are()
    {
        _line.Array[1, 30].Sample(
            lines =>
            {
                string[] steps = [.. lines.Select((line, index) => $"s{index % 25}{line}")];
                using var few = ARegister.WithSteps(steps).Describe("register", package => package["max_reject_share"] = 1);
                using var many = ARegister.WithManySteps(steps).Describe("register", package => package["max_reject_share"] = 1);

                var (expected, found) = (few.Refresh(), many.Refresh());

                Assert.Equal(expected.Rejects.OrderBy(Described), found.Rejects.OrderBy(Described));
                Assert.Equal(expected.Resources, found.Resources);
                foreach (var table in new[] { "typed.steps", "typed.treaties", "marts.rows", FoundByKey })
                    Assert.Equal(Texts(few, table), Texts(many, table));

                static string Described(Reject reject) => FormattableString.Invariant($"{reject.Resource} {reject.Record:D6} {reject.Column} {reject.Rule}");
            },
            iter: 15, threads: 1);
    }

    [Fact]
    public void Rows_that_are_written_as_the_engine_writes_them_are_not_written_twice()
    {
        using var register = ARegister.WithManySteps("s1,ceta,2016-10-28,,58,,true,,walloon,,", "s2,bbnj,2016-10-29,,soon,,false,,german_speaking,,");
        register.Describe("register", package => package["max_reject_share"] = 0.5);

        var reject = Assert.Single(register.Refresh().Rejects);

        Assert.Equal((2L, "vote_count", "soon"), (reject.Record, reject.Column, reject.Value));
        var step = Assert.Single(register.Ask("select step_id, vote_count, is_final, happened_on_from, row_key, record_number from typed.steps"));
        Assert.Equal(
            ("s1", 58L, true, new DateOnly(2016, 10, 28), "s1", 1L),
            (step.Text("step_id"), step.Whole("vote_count"), step.Flag("is_final"), step.Day("happened_on_from"), step.Text("row_key"), step.Whole("record_number")));
        Assert.Equal("VIEW", Assert.Single(register.Ask(
            "select table_type from information_schema.tables where table_schema = 'typed' and table_name = 'steps'")).Text("table_type"));
    }

    [Fact]
    public void A_row_of_nothing_keeps_its_number_among_many()
    {
        using var register = ARegister.WithManySteps("s1,ceta,,,,,,,,,", ",,,,,,,,,,", "s3,bbnj,,,,,,,,,");

        register.Refresh();

        Assert.Equal([1L, 3L], register.Ask("select record_number from typed.steps order by 1").Select(step => step.Whole("record_number")));
    }

    private static List<string> Texts(ARegister register, string table) =>
        [.. register.Ask($"select to_json(line)::varchar as text from (select * from {table}) as line order by 1").Select(line => line.Text("text")!)];
}
