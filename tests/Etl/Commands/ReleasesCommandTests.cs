using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Etl.Commands;
using Analytics.Etl.Publishing;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Commands;

/// <summary>The releases of a warehouse from the command line: what is kept, what differs, and how to go back.</summary>
public sealed class ReleasesCommandTests : IClassFixture<ReleasesCommandTests.Two>, IDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly string _first;
    private readonly string _second;

    public ReleasesCommandTests(Two made) => (_folder, _first, _second) = (TemporaryFolder.CopyOf(made.Folder), made.First, made.Second);

    private WarehouseFolder Warehouse => new(_folder.In("warehouse"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_list_names_the_youngest_first_with_what_is_to_be_known_of_each()
    {
        using var open = Release.Open(Warehouse.Release(_first));
        Releases("pin", _first, "--note", "cited in 2026");

        var listed = JsonNode.Parse(Releases("list", "--json").Output)!["releases"]!.AsArray();
        var words = Releases("list").Output.Split('\n');

        Assert.Equal([_second, _first], listed.Select(release => (string?)release!["release_id"]));
        Assert.Equal((true, false, false), Marks(listed[0]!));
        Assert.Equal((false, true, true), Marks(listed[1]!));
        Assert.Equal(("2026-01-31", "cited in 2026"), ((string?)listed[1]!["closed_on"], (string?)listed[1]!["note"]));
        Assert.True((long?)listed[0]!["bytes"] > 0);
        Assert.EndsWith("previous; pinned (cited in 2026); open", words[2].TrimEnd(), StringComparison.Ordinal);

        static (bool?, bool?, bool?) Marks(JsonNode release) => ((bool?)release["is_current"], (bool?)release["is_open"], (bool?)release["is_previous"]);
    }

    [Fact]
    public void A_damaged_release_is_listed_as_such_and_cannot_be_gone_back_to()
    {
        File.WriteAllText(Path.Combine(Warehouse.Release(_first), Analytics.Data.Warehouse.FileName), "not a warehouse");

        Assert.Contains("damaged (The file of release ", Releases("list").Output, StringComparison.Ordinal);
        var back = Releases("rollback", _first);

        Assert.Equal(ExitCodes.Refused, back.Code);
        Assert.Contains($"The file of release {_first} is not the one", back.Error, StringComparison.Ordinal);
        Assert.Contains($"release {_second} stays current", back.Error, StringComparison.Ordinal);
        Assert.Equal(_second, Warehouse.CurrentId());
    }

    [Fact]
    public void A_release_is_shown_with_its_packages_and_checks()
    {
        var shown = Releases("show", _first);

        Assert.Equal(ExitCodes.Done, shown.Code);
        Assert.StartsWith($"release {_first}, closed on 2026-01-31, built at ", shown.Output, StringComparison.Ordinal);
        Assert.Contains("own/sources.csv (sources)", shown.Output, StringComparison.Ordinal);
        Assert.Equal(_first, (string?)JsonNode.Parse(Releases("show", _first, "--json").Output)!["release_id"]);
    }

    [Fact]
    public void A_difference_names_rows_by_their_keys_and_counts_findings()
    {
        var words = Releases("diff", _first, _second).Output;
        var document = JsonNode.Parse(Releases("diff", _first, _second, "--json").Output)!;

        Assert.Contains("         1          1          1  own/sources (added fact; changed brief; removed ilo)", words, StringComparison.Ordinal);
        Assert.Contains(" findings are otherwise, ", words, StringComparison.Ordinal);
        var sources = document["tables"]!.AsArray().Single(table => (string?)table!["resource"] == "sources")!;
        Assert.Equal("fact", (string?)sources["by_key"]!["added"]!["examples"]![0]);
        Assert.Equal((_first, _second, true), ((string?)document["before"]!["release_id"], (string?)document["now"]!["release_id"], (bool?)document["is_same_model"]));
    }

    [Fact]
    public void A_rollback_lasts_through_the_next_refresh_until_it_is_resumed()
    {
        var back = Releases("rollback", _first);
        Assert.Equal((ExitCodes.Done, _first), (back.Code, Warehouse.CurrentId()));
        Assert.Contains($"release {_first} is current, instead of {_second}", back.Output, StringComparison.Ordinal);

        var night = CommandTests.Run("refresh", "--sources", _folder.In("sources"), "--warehouse", Warehouse.Path);
        Assert.Equal((ExitCodes.Done, _first), (night.Code, Warehouse.CurrentId()));
        Assert.Contains($"held on release {_first} by a rollback", night.Output, StringComparison.Ordinal);
        Assert.Contains("held by a rollback", Releases("list").Output, StringComparison.Ordinal);

        Assert.Contains($"the rollback to release {_first} is over", Releases("resume").Output, StringComparison.Ordinal);
        CommandTests.Run("refresh", "--sources", _folder.In("sources"), "--warehouse", Warehouse.Path);
        Assert.Equal(_second, Warehouse.CurrentId());
        Assert.Matches(@"\nlast refresh [0-9-]+ [0-9:]+ UTC: published; so far 1 published, 1 held\s*$", Releases("list").Output);
    }

    [Fact]
    public void While_a_refresh_runs_nothing_is_rolled_back_or_pruned()
    {
        using var hold = RefreshLock.TryTake(Warehouse);

        Assert.Equal([ExitCodes.Busy, ExitCodes.Busy, ExitCodes.Busy], new[] { Releases("rollback", _first).Code, Releases("prune", "--keep", "1").Code, Releases("resume").Code });
        Assert.Equal(_second, Warehouse.CurrentId());
    }

    [Fact]
    public void Pruning_tells_what_stays_and_why_and_another_process_that_reads_keeps_its_release()
    {
        var third = Refresh("third,A third\n");
        var fourth = Refresh("fourth,A fourth\n");
        using var open = Release.Open(Warehouse.Release(_first));

        var pruned = Releases("prune", "--keep", "1");

        Assert.Equal(ExitCodes.Done, pruned.Code);
        Assert.Contains($"removed {_second}", pruned.Output, StringComparison.Ordinal);
        Assert.Contains($"stays {_first}: it is open", pruned.Output, StringComparison.Ordinal);
        Assert.Contains($"stays {third}: it was current before", pruned.Output, StringComparison.Ordinal);
        Assert.Equal(new[] { _first, third, fourth }.Order(StringComparer.Ordinal), Directory.EnumerateDirectories(Warehouse.Releases).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_refresh_keeps_as_many_as_it_is_told_and_says_what_it_removed()
    {
        Two.Put(_folder, "third,A third\n");
        var told = CommandTests.Run("refresh", "--sources", _folder.In("sources"), "--warehouse", Warehouse.Path, "--keep", "1");

        Assert.Equal(ExitCodes.Done, told.Code);
        Assert.Contains("pruned 1 release(s) beyond the 1 that are kept", told.Output, StringComparison.Ordinal);
        Assert.Equal([false, true], new[] { _first, _second }.Select(Warehouse.Keeps));
        Assert.Equal(ExitCodes.Usage, CommandTests.Run("refresh", "--sources", _folder.In("sources"), "--warehouse", Warehouse.Path, "--keep", "-1").Code);
    }

    [Fact]
    public void A_pin_is_taken_off_again_and_one_that_is_not_there_is_told()
    {
        Releases("pin", _first);

        Assert.Equal(ExitCodes.Done, Releases("unpin", _first).Code);
        Assert.Equal(ExitCodes.Usage, Releases("unpin", _first).Code);
    }

    [Fact]
    public void An_export_is_whole_or_not_there_and_never_written_over()
    {
        Assert.Equal(ExitCodes.Done, Releases("export", _second, "--parquet", _folder.In("out")).Code);
        Assert.True(File.Exists(_folder.In("out", "typed", "sources.parquet")));

        var again = Releases("export", _second, "--parquet", _folder.In("out"));

        Assert.Equal(ExitCodes.Usage, again.Code);
        Assert.Contains("it is there already and not empty", again.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "2026-01-31-000000000000")]
    [InlineData("rollback", "../../etc")]
    [InlineData("pin", "nonsense")]
    [InlineData("prune", "--keep", "0")]
    [InlineData("diff", "2026-01-31-000000000000")]
    [InlineData("forget")]
    public void What_is_no_release_and_no_command_ends_with_64(params string[] words) => Assert.Equal(ExitCodes.Usage, Releases(words).Code);

    [Fact]
    public void An_unknown_id_names_those_that_exist()
    {
        var wrong = Releases("show", "2026-01-31-000000000000").Error;

        Assert.Contains("there is no release “2026-01-31-000000000000”", wrong, StringComparison.Ordinal);
        Assert.Contains($"there are {_second}, {_first}", wrong, StringComparison.Ordinal);
    }

    private (int Code, string Output, string Error) Releases(params string[] words) => CommandTests.Run(["releases", .. words, "--warehouse", Warehouse.Path]);

    private string Refresh(string rows) => Two.Refresh(_folder, rows);

    /// <summary>A warehouse with two releases of a package of sources, made once: each test changes a copy of it.</summary>
    public sealed class Two : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Two()
        {
            First = Refresh(_folder, "ilo,International Labour Organization\nbrief,Policy brief\n");
            Second = Refresh(_folder, "brief,A policy brief\nfact,A fact\n");
        }

        public string Folder => _folder;

        public string First { get; }

        public string Second { get; }

        public void Dispose() => _folder.Dispose();

        internal static string Refresh(TemporaryFolder folder, string rows)
        {
            Put(folder, rows);
            return new Refresh(folder.In("sources"), folder.In("warehouse"), Analytics.Etl.Building.Model.OfTheHouse, TimeProvider.System, _ => { }).Run().ReleaseId;
        }

        internal static void Put(TemporaryFolder folder, string rows)
        {
            Directory.CreateDirectory(folder.In("sources", "own"));
            File.WriteAllText(folder.In("sources", "own", "sources.csv"), "source_id,source_title\n" + rows);
            File.WriteAllText(
                folder.In("sources", "own", "datapackage.json"),
                """{ "name": "own", "closed_on": "2026-01-31", "max_fall_share": 1, "resources": [{ "name": "sources", "path": "sources.csv" }] }""");
        }
    }
}
