using Analytics.Data;
using Analytics.Data.Comparing;
using Analytics.Data.Contracts;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Data.Comparing;

/// <summary>What the record said in one release and says in another, row by row under their keys.</summary>
public sealed class ReleaseDifferenceTests
{
    [Fact]
    public void Rows_are_added_changed_and_removed_by_their_keys_wherever_they_stand_in_the_file()
    {
        using var register = ARegister.WithSteps("s1,ceta,2016,,,,,,,,", "s2,ceta,2017,,,,,,,,", "s3,bbnj,2023,,,,,,,,");
        var before = register.Refresh();
        register.Put("steps", "steps.csv", $"{ARegister.StepsHeader}\ns4,bbnj,2024,,,,,,,,\ns3,bbnj,2023,,,,,,,,\ns1,ceta,2016-10,,,,,,,,\n");

        var difference = Between(register, before, register.Refresh());

        Assert.True(difference.IsSameModel);
        var steps = Assert.Single(difference.Changed);
        Assert.Equal(("register", "steps", 3, 3), (steps.Package, steps.Resource, steps.RowsBefore, steps.RowsNow));
        Assert.Equal((1, 1, 1), Counts(steps));
        Assert.Equal(["s4", "s1", "s2"], new[] { steps.ByKey!.Added, steps.ByKey.Changed, steps.ByKey.Removed }.SelectMany(kind => kind.Examples));
    }

    [Fact]
    public void A_table_of_many_rows_is_compared_like_a_small_one_and_names_five_keys_of_each_kind()
    {
        using var register = ARegister.WithManySteps([.. Enumerable.Range(0, 200).Select(n => $"s{n:000},ceta,2016,,,,,,,,")]);
        var before = register.Refresh();
        register.Put("steps", "steps.csv", $"{ARegister.StepsHeader}\n{string.Join('\n', Enumerable.Range(20, 200).Select(n => $"s{n:000},ceta,2016,,,,,,,,"))}\n");

        var steps = Between(register, before, register.Refresh()).Changed.Single();

        Assert.Equal((20, 0, 20), Counts(steps));
        Assert.Equal(["s200", "s201", "s202", "s203", "s204"], steps.ByKey!.Added.Examples);
        Assert.Equal(["s000", "s001", "s002", "s003", "s004"], steps.ByKey.Removed.Examples);
    }

    [Fact]
    public void Above_a_number_of_rows_only_their_number_is_told_and_that_is_said()
    {
        using var register = ARegister.WithSteps("s1,ceta,2016,,,,,,,,", "s2,ceta,2017,,,,,,,,", "s3,ceta,2017,,,,,,,,");
        var before = register.Refresh();
        register.Put("steps", "steps.csv", $"{ARegister.StepsHeader}\ns1,ceta,2016,,,,,,,,\n");

        var difference = Between(register, before, register.Refresh(), mostRows: 2);

        var steps = Assert.Single(difference.Changed);
        Assert.Equal((false, NotByKey.ManyRows, 3, 1), (steps.IsByKey, steps.Why, steps.RowsBefore, steps.RowsNow));
        Assert.True(difference.Tables.Single(table => table.Resource == "treaties").IsKnownToBeSame);
    }

    [Fact]
    public void Rows_that_are_known_by_their_place_alone_are_counted_and_as_many_are_not_called_the_same()
    {
        using ARegister register = new(contracts: WithoutKeyOfSteps());
        register.Put("treaties", "treaties.csv", ARegister.Treaties).Put("steps", "steps.csv", $"{ARegister.StepsHeader}\ns1,ceta,2016,,,,,,,,\n");
        var before = register.Refresh();
        register.Put("steps", "steps.csv", $"{ARegister.StepsHeader}\ns9,bbnj,2023,,,,,,,,\n");

        var difference = Between(register, before, register.Refresh());

        Assert.Empty(difference.Changed);
        Assert.Equal(("steps", NotByKey.NoKey), difference.NotCompared.Select(table => (table.Resource, table.Why!.Value)).Single());
    }

    [Fact]
    public void Of_another_model_tables_of_one_contract_are_compared_and_others_are_told()
    {
        using var then = ARegister.WithSteps("s1,ceta,2016,,,,,,,,");
        using ARegister since = new(contracts: WithoutKeyOfSteps());
        since.Put("treaties", "treaties.csv", ARegister.Treaties + "ilo,ILO\n").Put("steps", "steps.csv", $"{ARegister.StepsHeader}\ns1,ceta,2016,,,,,,,,\n");
        var (before, now) = (then.Refresh(), since.Refresh());
        using var first = Release.Open(then.Warehouse.Release(before.ReleaseId));
        using var second = Release.Open(since.Warehouse.Release(now.ReleaseId));

        var difference = ReleaseDifference.Between(first, second);

        Assert.False(difference.IsSameModel);
        Assert.Equal(NotByKey.OtherContract, difference.Tables.Single(table => table.Resource == "steps").Why);
        Assert.Equal(["ilo"], difference.Tables.Single(table => table.Resource == "treaties").ByKey!.Added.Examples);
    }

    [Fact]
    public void A_package_that_came_brings_all_its_rows_and_says_that_they_are_synthetic()
    {
        using var register = new ARegister().Put("treaties", "treaties.csv", ARegister.Treaties);
        var before = register.Refresh();
        register.Put("treaties", "invented.csv", "treaty_id,treaty_name\ninvented,Invented\n", package: "sample").Describe("sample", package => package["synthetic"] = true);

        var difference = Between(register, before, register.Refresh());

        var invented = Assert.Single(difference.Changed);
        Assert.Equal(("sample", true, (1, 0, 0)), (invented.Package, invented.IsSynthetic, Counts(invented)));
    }

    [Fact]
    public void A_release_differs_from_itself_in_nothing()
    {
        using var register = ARegister.WithSteps("s1,ceta,2016,,,,,,,,");
        var report = register.Refresh();

        Assert.Empty(Between(register, report, report).Tables);
    }

    /// <summary>UTF-16 puts 😀 (surrogates, from D800 on) before ﬁ (FB01); UTF-8, and with it the engine, puts it after.</summary>
    [Fact]
    public void Keys_are_merged_in_the_order_in_which_the_engine_gives_them()
    {
        string[] keys = ["é", "😀", "ﬁ", "a", "", "aa", "z", "😁", "\uE000", "\uD7FF"];
        using TemporaryFolder folder = new();
        using var release = Release.Open(AReleaseFolder.Make(folder, "2026-01-01-000000000001"));
        var engine = release.Ask("select key from (select unnest($keys::varchar[]) as key) order by key", ("keys", keys.ToList())).Lines().Select(line => line.Text("key"));

        Assert.Equal(engine, keys.OrderBy(key => key, Comparer<string>.Create(KeyTally.Compare)));
    }

    [Fact]
    public void Rows_of_one_key_pair_up_in_their_order()
    {
        KeyTally tally = new(5);

        tally.Merge([("2004", "a"), ("2004", "b"), ("2005", "c")], [("2004", "a"), ("2005", "c"), ("2006", "d")]);

        Assert.Equal((1L, 0L, 1L), (tally.Total.Added.Count, tally.Total.Changed.Count, tally.Total.Removed.Count));
    }

    private static ReleaseDifference Between(ARegister register, RunReport before, RunReport now, long mostRows = ReleaseDifference.MostRows)
    {
        using var then = Release.Open(register.Warehouse.Release(before.ReleaseId));
        using var since = Release.Open(register.Warehouse.Release(now.ReleaseId));
        return ReleaseDifference.Between(then, since, mostRows);
    }

    private static (long Added, long Changed, long Removed) Counts(TableDifference table) => (table.ByKey!.Added.Count, table.ByKey.Changed.Count, table.ByKey.Removed.Count);

    private static IReadOnlyList<Contract> WithoutKeyOfSteps() => [.. ARegister.Contracts.Select(contract => contract.Name == "steps" ? contract with { PrimaryKey = [] } : contract)];
}
