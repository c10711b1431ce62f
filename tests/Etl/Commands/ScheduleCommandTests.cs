using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Data.Keeping;
using Analytics.Etl.Commands;
using Analytics.Etl.Publishing;
using Analytics.Tests.Data;
using Analytics.Tests.Etl.Fetching;
using Analytics.Tests.Etl.Telling;

namespace Analytics.Tests.Etl.Commands;

/// <summary>`analytics schedule` as an administrator and a service manager meet it.</summary>
public sealed class ScheduleCommandTests : IDisposable
{
    private const string Sources = "source_id,source_title\nbrief,Policy brief\n";

    private readonly TemporaryFolder _folder = new();

    public ScheduleCommandTests() => PutSources(Sources);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Once_ends_with_the_exit_code_of_the_refresh_and_tells_the_hook()
    {
        var published = Once("--hook", $"cat > {_folder.In("report.json")}; echo $OUTCOME $EXIT_CODE > {_folder.In("said")}");

        Assert.Equal(ExitCodes.Done, published.Code);
        Assert.Equal("published 0", File.ReadAllText(_folder.In("said")).Trim());
        Assert.Equal(new WarehouseFolder(_folder.In("warehouse")).CurrentId(), (string?)JsonNode.Parse(File.ReadAllText(_folder.In("report.json")))!["release_id"]);

        PutSources("source_id,source_title\nBRIEF!,Policy brief\n");
        // Neither a hook that fails nor a history that cannot be written changes how a run ended.
        File.Delete(_folder.In("warehouse", PastRefreshes.FileName));
        Directory.CreateDirectory(_folder.In("warehouse", PastRefreshes.FileName));
        var refused = Once("--hook", "exit 1");
        Assert.Equal(ExitCodes.Refused, refused.Code);
        Assert.Contains("how this refresh ended could not be noted in refreshes.log: ", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_lines_of_a_run_are_JSON_and_carry_its_id()
    {
        var lines = Once("--log", "json").Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();

        Assert.Single(lines.Select(line => (string)line["run_id"]!).Distinct());
        Assert.Equal(["begins", "settle", "step", "ends"], lines.Select(line => (string)line["event"]!).Distinct());
        Assert.Equal("published", (string?)lines[^1]["fields"]!["outcome"]);
    }

    [Fact]
    public void A_run_is_told_by_mail_and_a_server_that_is_not_there_changes_nothing()
    {
        using AMailServer server = new();
        string[] mail = ["--mail-to", "desk@example.org", "--mail-to", "chief@example.org", "--mail-from", "analytics@example.org", "--lang", "fr"];

        Assert.Equal(ExitCodes.Done, Once([.. mail, "--smtp", $"127.0.0.1:{Text(server.Port)}"]).Code);
        Assert.Equal("Coormulti Analytics: version publiée", Assert.Single(server.Received).Subject);
        Assert.Equal(2, server.Received[0].To.Count);

        // Nothing is new, and nobody wished to hear of that.
        Assert.Equal(ExitCodes.Done, Once([.. mail, "--smtp", $"127.0.0.1:{Text(server.Port)}"]).Code);
        Assert.Single(server.Received);

        var unsent = Once([.. mail, "--smtp", "127.0.0.1:1", "--tell", "nothing_new,refused"]);
        Assert.Equal(ExitCodes.Done, unsent.Code);
        Assert.Contains("warning", unsent.Error, StringComparison.Ordinal);
        Assert.Contains("the mail was not sent: ", unsent.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_elsewhere_is_spoken_to_by_TLS_where_the_machine_trusts_its_certificate()
    {
        var address = AMailServer.Elsewhere;
        Assert.SkipWhen(address is null || !OperatingSystem.IsLinux(), "this machine is on no network, or trusts by other means");
        using var certificate = AMailServer.Certify(address);
        using AMailServer server = new(at: address, certificate: certificate);
        File.WriteAllText(_folder.In("trusted.pem"), certificate.ExportCertificatePem());

        // What the machine trusts is what OpenSSL reads; nothing of ours says otherwise.
        var run = CommandTests.Run(
            ["schedule", "--once", "--settle", "0", "--sources", _folder.In("sources"), "--warehouse", _folder.In("warehouse"), "--mail-to", "desk@example.org", "--mail-from", "analytics@example.org", "--smtp", $"{address}:{Text(server.Port)}"],
            ("SSL_CERT_FILE", _folder.In("trusted.pem")));

        Assert.Contains("the mail was sent", run.Error, StringComparison.Ordinal);
        Assert.Equal("Coormulti Analytics: published", Assert.Single(server.Received).Subject);
        Assert.True(server.Heard.IndexOf("STARTTLS") is > 0 and var secret && secret < server.Heard.FindIndex(line => line.StartsWith("MAIL", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_package_is_fetched_and_when_it_cannot_be_had_the_run_is_refused_or_goes_on_with_the_last_if_told_so()
    {
        var status = 200;
        var zip = APackageZip.Of(
            ("datapackage.json", """{ "name": "ministry", "closed_on": "2026-03-31", "resources": [{ "name": "sources", "path": "s.csv" }] }"""), ("s.csv", "source_id,source_title\nnote,A note\n"));
        await using var server = await AServer.Start(async request =>
        {
            request.Response.StatusCode = status;
            await request.Response.Body.WriteAsync(zip);
        });
        string[] from = ["--from", $"{server.At("/register.zip")}=ministry", "--retries", "0"];
        WarehouseFolder warehouse = new(_folder.In("warehouse"));

        Assert.Equal(ExitCodes.Done, Once(from).Code);
        var good = warehouse.CurrentId();
        Assert.StartsWith("2026-03-31-", good, StringComparison.Ordinal);

        status = 500;
        var refused = Once(from);
        Assert.Equal(ExitCodes.Refused, refused.Code);
        Assert.Contains($"refused: {server.At("/register.zip")} answered 500 instead of a package.", refused.Error, StringComparison.Ordinal);
        Assert.Equal(good, warehouse.CurrentId());
        Assert.Equal(("ministry", "fetch_status"), (RunReport.Read(warehouse.LastFailure).Rejects.Single().Package, RunReport.Read(warehouse.LastFailure).Rejects.Single().Rule));

        var stale = Once([.. from, "--stale-ok"]);
        Assert.Equal(ExitCodes.Done, stale.Code);
        Assert.Contains("The last good package ministry is used.", stale.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(warehouse.LastFailure));
    }

    [Fact]
    public async Task A_busy_warehouse_ends_once_with_3_and_a_growing_file_with_75()
    {
        using (RefreshLock.TryTake(new(_folder.In("warehouse"))))
            Assert.Equal(ExitCodes.Busy, Once("--retries", "0").Code);

        using CancellationTokenSource enough = new();
        Thread growing = new(() =>
        {
            while (!enough.IsCancellationRequested)
            {
                File.AppendAllText(_folder.In("sources", "own", "sources.csv"), "x,X\n");
                Thread.Sleep(20);
            }
        });
        growing.Start();
        var moving = Once("--retries", "0", "--settle", "1");
        await enough.CancelAsync();
        growing.Join();

        Assert.Equal(ExitCodes.Moving, moving.Code);
        Assert.Contains($"The file {Path.Combine("own", "sources.csv")} is still being written.", moving.Error, StringComparison.Ordinal);
        Assert.Equal([("busy", null), ("moving", (string?)null)], PastRefreshes.Of(new(_folder.In("warehouse")))!.All.Select(past => (past.Outcome, past.ReleaseId)));
    }

    [Theory]
    [InlineData("SIGTERM")]
    [InlineData("SIGINT")]
    public void A_schedule_that_waits_stops_at_once_with_0(string signal)
    {
        using var schedule = Start("--cron", "0 5 * * *");
        var waits = schedule.StandardError.ReadLine();
        Assert.Contains("the next run is due at ", waits, StringComparison.Ordinal);

        Send(signal, schedule);

        Assert.True(schedule.WaitForExit(TimeSpan.FromSeconds(15)));
        Assert.Equal(ExitCodes.Done, schedule.ExitCode);
        Assert.Contains("stopped", schedule.StandardError.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_schedule_that_is_stopped_within_a_run_publishes_whole_or_not_at_all_and_ends_with_0()
    {
        WarehouseFolder warehouse = new(_folder.In("warehouse"));
        PutSources(Sources + string.Concat(Enumerable.Range(0, 100_000).Select(number => $"s{number},Source number {number}\n")));
        using var schedule = Start("--once", "--settle", "0");
        while (schedule.StandardError.ReadLine() is { } line && !line.Contains("read own/sources.csv", StringComparison.Ordinal))
        {
        }

        Send("SIGTERM", schedule);
        var error = schedule.StandardError.ReadToEnd();

        Assert.True(schedule.WaitForExit(TimeSpan.FromSeconds(60)));
        Assert.Equal(ExitCodes.Done, schedule.ExitCode);
        Assert.Contains("stopped", error, StringComparison.Ordinal);
        Assert.Null(warehouse.CurrentId());
        Assert.Empty(Directory.EnumerateFileSystemEntries(warehouse.Releases));
    }

    [Theory]
    [InlineData("--cron \"0 5 * *\" is no cron expression", "--cron", "0 5 * *")]
    [InlineData("names a time that never comes", "--cron", "0 0 31 2 *")]
    [InlineData("--timezone Europe/Bruxelles: no such zone", "--once", "--timezone", "Europe/Bruxelles")]
    [InlineData("say --cron")]
    [InlineData("--settle: a number of seconds from 0 to 3600 was expected", "--once", "--settle", "-1")]
    [InlineData("--retries: a number from 0 to 12 was expected", "--once", "--retries", "99")]
    [InlineData("an https address was expected", "--once", "--from", "http://host.example/register.zip=ministry")]
    [InlineData("--mail-to, --mail-from and --smtp come together", "--once", "--mail-to", "desk@example.org")]
    [InlineData("--tell often: one of ", "--once", "--tell", "refused,often")]
    [InlineData("--sha256 abc=ministry: HEX=PACKAGE was expected", "--once", "--from", "https://host.example/r.zip=ministry", "--sha256", "abc=ministry")]
    public void What_cannot_be_meant_ends_with_64_and_a_sentence(string sentence, params string[] words)
    {
        var wrong = CommandTests.Run(["schedule", "--sources", _folder.In("sources"), "--warehouse", _folder.In("warehouse"), .. words]);

        Assert.Equal(ExitCodes.Usage, wrong.Code);
        Assert.Contains(sentence, wrong.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", wrong.Error, StringComparison.Ordinal);
    }

    private (int Code, string Output, string Error) Once(params string[] words) => CommandTests.Run(
        ["schedule", "--once", "--sources", _folder.In("sources"), "--warehouse", _folder.In("warehouse"), .. words.Contains("--settle") ? (string[])[] : ["--settle", "0"], .. words]);

    private Process Start(params string[] words) => CommandTests.Start(["schedule", "--sources", _folder.In("sources"), "--warehouse", _folder.In("warehouse"), .. words], []);

    private static void Send(string signal, Process process)
    {
        using var kill = Process.Start("/bin/sh", ["-c", $"kill -{signal[3..]} {Text(process.Id)}"]);
        kill.WaitForExit();
    }

    private void PutSources(string csv)
    {
        Directory.CreateDirectory(_folder.In("sources", "own"));
        File.WriteAllText(_folder.In("sources", "own", "sources.csv"), csv);
        File.WriteAllText(_folder.In("sources", "own", "datapackage.json"), """{ "name": "own", "closed_on": "2026-01-31", "resources": [{ "name": "sources", "path": "sources.csv" }] }""");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
