using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Etl.Commands;
using Analytics.Etl.Publishing;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Commands;

/// <summary>The command line as a script meets it: its words, its exit codes, and what is left when it is killed.</summary>
public sealed class CommandTests : IDisposable
{
    private const string Sources = "source_id,source_title\nbrief,Policy brief\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_refresh_ends_with_0_and_the_second_says_nothing_new()
    {
        PutSources(Sources);

        var first = Run("refresh", "--sources", _folder.In("sources"), "--warehouse", _folder.In("warehouse"));
        var second = Run("refresh", "--sources", _folder.In("sources"), "--warehouse", _folder.In("warehouse"));

        Assert.Equal((ExitCodes.Done, ExitCodes.Done), (first.Code, second.Code));
        Assert.Contains("published release 2026-01-31-", first.Output, StringComparison.Ordinal);
        Assert.Contains("nothing new: release 2026-01-31-", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_environment_stands_for_the_two_folders()
    {
        PutSources(Sources);

        var refresh = Run(["refresh", "--plan"], ("ANALYTICS_SOURCES", _folder.In("sources")), ("ANALYTICS_WAREHOUSE", _folder.In("warehouse")));

        Assert.Equal(ExitCodes.Done, refresh.Code);
        Assert.Contains("would publish release 2026-01-31-", refresh.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_says_what_it_would_change_for_people_and_for_programs_and_touches_nothing()
    {
        PutSources(Sources);
        string[] words = ["refresh", "--sources", _folder.In("sources"), "--warehouse", _folder.In("warehouse")];
        Run(words);
        PutSources(Sources + "note,A note\n");
        string[] before = [.. Directory.EnumerateFileSystemEntries(_folder.In("warehouse"), "*", SearchOption.AllDirectories).Order()];

        var (told, json) = (Run([.. words, "--plan"]), JsonNode.Parse(Run([.. words, "--plan", "--json"]).Output)!);

        Assert.Contains("would publish release", told.Output, StringComparison.Ordinal);
        Assert.Contains("added note", told.Output, StringComparison.Ordinal);
        Assert.Equal("planned", (string?)json["outcome"]);
        Assert.Contains("\"note\"", json["difference"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(_folder.In("warehouse"), "*", SearchOption.AllDirectories).Order());
    }

    [Fact]
    public void Refused_data_ends_with_2_and_names_the_cell()
    {
        PutSources("source_id,source_title\nBRIEF!,Policy brief\n");

        var refresh = Run("refresh", "--sources", _folder.In("sources"), "--warehouse", _folder.In("warehouse"));

        Assert.Equal(ExitCodes.Refused, refresh.Code);
        Assert.Contains("reject: own/sources.csv record 1: source_id “BRIEF!” does not follow the pattern", refresh.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_refresh_of_one_warehouse_ends_with_3_while_the_first_works()
    {
        PutSources(Sources);
        string[] words = ["refresh", "--sources", _folder.In("sources"), "--warehouse", _folder.In("warehouse")];
        using (RefreshLock.TryTake(new(_folder.In("warehouse"))))
        {
            var busy = Run(words);

            Assert.Equal(ExitCodes.Busy, busy.Code);
            Assert.Contains("another refresh of ", busy.Error, StringComparison.Ordinal);
        }

        Assert.Equal(ExitCodes.Done, Run(words).Code);
    }

    [Fact]
    public void A_check_holds_one_package_and_prints_json_when_asked()
    {
        PutSources("source_id,source_title\nbrief,\n");

        var check = Run("check", _folder.In("sources", "own"), "--json");

        Assert.Equal(ExitCodes.Refused, check.Code);
        var found = JsonNode.Parse(check.Output)!;
        Assert.Equal(("source_title", "required"), Rejected(found["rejects"]![0]!));
        Assert.Equal(
            ("refused", $"{_folder.In("sources", "own")}: refused: 1 of 1 row refused, more than max_reject_share 0 tolerates"),
            ((string?)found["outcome"], (string?)found["summary"]));
        Assert.False(Directory.Exists(_folder.In("warehouse")));

        static (string?, string?) Rejected(JsonNode reject) => ((string?)reject["column"], (string?)reject["rule"]);
    }

    [Theory]
    [InlineData("brief,Policy brief\n", 0, "1 row holds to its contract; 0 warnings")]
    [InlineData("brief,Policy brief\nnote,\nfact,A fact\n", 0.5, "2 rows hold to their contracts; 1 refused, as max_reject_share 0.5 tolerates; 0 warnings")]
    public void A_check_ends_with_0_and_with_words_of_its_own(string rows, double tolerated, string words)
    {
        PutSources("source_id,source_title\n" + rows, tolerated);

        var check = Run("check", _folder.In("sources", "own") + Path.DirectorySeparatorChar);

        Assert.Equal(ExitCodes.Done, check.Code);
        Assert.EndsWith($"{_folder.In("sources", "own")}: {words}", check.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("publish", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_of_refused_data_ends_with_2_and_names_what_was_read_beside_it_and_the_cell()
    {
        PutSources("source_id,source_title\nbrief,Policy brief\n");
        Directory.CreateDirectory(_folder.In("sources", "crises"));
        File.WriteAllText(_folder.In("sources", "crises", "crises.csv"), "crisis_id,crisis_name,event,source_id,confidence_code\nniger,Niger,coup,brief,documented\nmali,Mali,coup,other,documented\n");
        File.WriteAllText(_folder.In("sources", "crises", "datapackage.json"), """{ "name": "crises", "closed_on": "2026-01-31", "resources": [{ "name": "crises", "path": "crises.csv" }] }""");

        var check = Run("check", _folder.In("sources", "crises"));

        Assert.Equal(ExitCodes.Refused, check.Code);
        Assert.Contains("beside: own/sources.csv: 1 row(s) under a key that stands here too (source_id)", check.Output, StringComparison.Ordinal);
        Assert.Contains("reject: crises/crises.csv record 2: source_id “other” is not among the rows of sources", check.Output, StringComparison.Ordinal);
        Assert.EndsWith("crises: refused: 1 of 2 rows refused, more than max_reject_share 0 tolerates", check.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("refesh")]
    [InlineData("refresh", "--warehouze", "x")]
    [InlineData("refresh", "--sources", "/nowhere/at/all")]
    [InlineData("check")]
    [InlineData("check", "/")]
    public void A_command_that_is_none_ends_with_64(params string[] words)
    {
        var wrong = Run(words);

        Assert.Equal(ExitCodes.Usage, wrong.Code);
        Assert.NotEmpty(wrong.Error);
    }

    [Fact]
    public void A_refresh_that_is_killed_half_way_leaves_the_last_good_release()
    {
        PutSources(Sources);
        Run("refresh", "--sources", _folder.In("sources"), "--warehouse", _folder.In("warehouse"));
        WarehouseFolder warehouse = new(_folder.In("warehouse"));
        var good = warehouse.CurrentId();
        PutSources(Sources + string.Concat(Enumerable.Range(0, 300_000).Select(number => $"s{number},Source number {number}\n")));

        using var half = Start(["refresh", "--sources", _folder.In("sources"), "--warehouse", warehouse.Path], []);
        Assert.True(SpinWait.SpinUntil(() => Directory.EnumerateDirectories(warehouse.Releases, ".building-*").Any(), TimeSpan.FromSeconds(60)));
        half.Kill(entireProcessTree: true);
        half.WaitForExit();

        Assert.Equal(good, warehouse.CurrentId());
        using (var release = Release.Open(warehouse.Release(good!)))
            Assert.Single(release.Ask("from marts.packages").Rows);
        Assert.Equal(ExitCodes.Done, Run("refresh", "--sources", _folder.In("sources"), "--warehouse", warehouse.Path).Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(warehouse.Releases, ".building-*"));
        Assert.NotEqual(good, warehouse.CurrentId());
    }

    private void PutSources(string csv, double tolerated = 0)
    {
        Directory.CreateDirectory(_folder.In("sources", "own"));
        File.WriteAllText(_folder.In("sources", "own", "sources.csv"), csv);
        File.WriteAllText(
            _folder.In("sources", "own", "datapackage.json"),
            string.Create(CultureInfo.InvariantCulture,
                $$"""{ "name": "own", "closed_on": "2026-01-31", "max_reject_share": {{tolerated}}, "resources": [{ "name": "sources", "path": "sources.csv" }] }"""));
    }

    internal static (int Code, string Output, string Error) Run(params string[] words) => Run(words, []);

    internal static (int Code, string Output, string Error) Run(string[] words, params (string Name, string Value)[] environment)
    {
        using var process = Start(words, environment);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    internal static Process Start(string[] words, (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new(Environment.ProcessPath is { } self && Path.GetFileNameWithoutExtension(self) == "dotnet" ? self : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "analytics.dll"));
        foreach (var word in words)
            start.ArgumentList.Add(word);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("the command line does not start");
    }
}
