using System.Diagnostics;
using System.Text.Json.Nodes;
using Analytics.Etl.Telling;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Telling;

/// <summary>The administrator's command hears how a run ended, and cannot hold the schedule up.</summary>
public sealed class HookTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_reads_the_report_and_has_the_outcome_in_its_environment()
    {
        Assert.Null(await Hook("cat > report.json; echo $OUTCOME $RELEASE_ID $EXIT_CODE $RUN_ID > said").Run(AnEnding.Refused));

        Assert.Equal($"refused {AnEnding.Id} 2 0192f0c0-0000-7000-8000-000000000000", File.ReadAllText(_folder.In("said")).Trim());
        var report = JsonNode.Parse(File.ReadAllText(_folder.In("report.json")))!;
        Assert.Equal(("refused", "held_on"), ((string?)report["outcome"], (string?)report["rejects"]![0]!["column"]));
    }

    [Fact]
    public async Task A_run_without_a_report_says_why()
    {
        Assert.Null(await Hook("cat > report.json").Run(AnEnding.Moving));

        var said = JsonNode.Parse(File.ReadAllText(_folder.In("report.json")))!;
        Assert.Equal(("moving", "The file register/steps.csv is still being written."), ((string?)said["outcome"], (string?)said["reason"]!["en"]));
    }

    [Fact]
    public async Task The_login_of_mail_is_none_of_its_business()
    {
        Environment.SetEnvironmentVariable(MailRoute.PasswordVariable, "secret");
        try
        {
            await Hook("env > environment").Run(AnEnding.NothingNew);
        }
        finally
        {
            Environment.SetEnvironmentVariable(MailRoute.PasswordVariable, null);
        }

        Assert.DoesNotContain("secret", File.ReadAllText(_folder.In("environment")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_fails_is_told_with_its_words() =>
        Assert.Equal("the hook ended with 7: no pager", await Hook("echo no pager >&2; exit 7").Run(AnEnding.NothingNew));

    [Fact]
    public async Task One_that_does_not_read_and_says_a_lot_is_no_fault() =>
        Assert.Null(await Hook("head -c 3000000 /dev/zero").Run(AnEnding.Refused));

    [Fact]
    public async Task One_that_does_not_end_is_ended_with_all_that_it_began()
    {
        var start = Stopwatch.GetTimestamp();

        var fault = await Hook("sleep 300 & echo $! > child; sleep 300", TimeSpan.FromSeconds(1)).Run(AnEnding.NothingNew);

        Assert.Equal("the hook was not done after 1 s, and was ended", fault);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0.9, 20);
        var child = File.ReadAllText(_folder.In("child")).Trim();
        Assert.True(SpinWait.SpinUntil(() => !IsAlive(child), TimeSpan.FromSeconds(10)));
    }

    /// <summary>What was killed and not yet cleared away is dead, too.</summary>
    private static bool IsAlive(string process) =>
        File.Exists($"/proc/{process}/stat") && !File.ReadAllText($"/proc/{process}/stat").Contains(") Z ", StringComparison.Ordinal);

    private Hook Hook(string command, TimeSpan? limit = null) =>
        new($"cd '{_folder.Path}'; {command}", limit ?? TimeSpan.FromSeconds(30), ending => ending == Ending.Refused ? 2 : 0);
}
