using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Analytics.Dashboard.Hosting;
using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Data.Keeping;
using Analytics.Etl.Publishing;
using Analytics.Tests.Data;
using Analytics.Tests.Torture;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>What those who watch the site are told.</summary>
public sealed partial class SeeingTests(RealDashboard dashboard)
{
    [Fact]
    public async Task Figures_tell_requests_by_kind_and_how_the_release_stands()
    {
        await using var site = await ADashboard.Start(dashboard.WarehousePath, TopicCatalog.All);
        foreach (var address in (string[])["/en/method", "/en/method", "/en/nothing", "/en/treaties/time-to-deposit.csv", "/healthz", "/no/such/address?x=1"])
            using (await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken))
            {
            }

        var figures = await Figures(site);

        Assert.Equal(2, figures["coormulti_request_seconds_count{kind=\"page\",status=\"200\"}"]);
        Assert.Equal(2, figures["coormulti_request_seconds_count{kind=\"page\",status=\"404\"}"]);
        Assert.Equal(1, figures["coormulti_request_seconds_count{kind=\"file\",status=\"200\"}"]);
        Assert.Equal(1, figures["coormulti_request_seconds_count{kind=\"signs\",status=\"200\"}"]);
        Assert.Equal(1, figures["coormulti_cache_hits_total"]);
        Assert.Equal(1, figures[$"coormulti_release_info{{release=\"{dashboard.Report.ReleaseId}\"}}"]);
        Assert.Equal(0, figures["coormulti_refresh_refused"]);
        Assert.True(figures["coormulti_release_age_seconds"] > 0);
        Assert.True(figures["coormulti_cache_bytes"] > 0);
        // Where nothing is made ahead, nothing is still to be made.
        Assert.Equal(0, figures["coormulti_pages_to_make"]);
        Assert.True(figures["process_working_set_bytes"] > 0);
        foreach (var counts in dashboard.Report.Resources.GroupBy(count => count.Resource))
            Assert.Equal(counts.Sum(count => count.RowsAccepted), figures[$"coormulti_rows_accepted{{resource=\"{counts.Key}\"}}"]);
        foreach (var step in dashboard.Report.Durations.GroupBy(step => step.Step))
            Assert.Equal(step.Sum(each => each.Milliseconds) / 1000, figures[$"coormulti_refresh_stage_seconds{{stage=\"{step.Key}\"}}"], 6);
        // A label that a reader could choose would fill the memory of whoever gathers.
        Assert.DoesNotContain(figures.Keys, figure => figure.Contains("method", StringComparison.Ordinal) || figure.Contains("such", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refused_refresh_is_told_with_its_reasons_and_goes_when_it_is_over()
    {
        using Ground ground = new();
        ground.Refresh();
        File.WriteAllText(ground.Register, "consultation_id\n");
        var refused = ground.Refresh();
        Assert.Equal(RunOutcome.Refused, refused.Outcome);
        await using var site = await ADashboard.Start(ground.Warehouse.Path, TopicCatalog.All);

        var ready = await Ready(site);
        var figures = await Figures(site);

        var last = ready.GetProperty("last_refresh");
        Assert.Equal("refused", last.GetProperty("outcome").GetString());
        Assert.Equal(refused.BuiltAt, last.GetProperty("at").GetDateTimeOffset());
        Assert.Contains(refused.Rejects[0].Sentence.En, last.GetProperty("why")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(1, figures["coormulti_refresh_refused"]);
        Assert.Equal(refused.BuiltAt.ToUnixTimeSeconds(), figures["coormulti_refresh_seconds{outcome=\"refused\"}"]);

        ground.Put(1);
        var published = ground.Refresh();
        // The refusal goes a moment after the pointer has moved.
        await Until(async () => await Ready(site) is var now && now.GetProperty("release").GetString() == published.ReleaseId && !now.GetProperty("last_refresh_refused").GetBoolean());

        figures = await Figures(site);
        Assert.Equal("published", (await Ready(site)).GetProperty("last_refresh").GetProperty("outcome").GetString());
        Assert.Equal(0, figures["coormulti_refresh_refused"]);
        Assert.Single(figures.Keys, figure => figure.StartsWith("coormulti_release_info", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refreshes_are_counted_by_how_they_ended_and_the_last_is_told_whatever_it_was()
    {
        using TemporaryFolder warehouse = new();
        AReleaseFolder.Publish(warehouse, "2026-01-01-000000000001");
        RefreshHistory history = new(new(warehouse), TimeProvider.System);
        foreach (var outcome in (string[])["published", "refused", "nothing_new", "nothing_new"])
            history.Add(outcome, outcome == "refused" ? null : "2026-01-01-000000000001");
        await using var site = await ADashboard.Start(warehouse, TopicCatalog.All);

        var figures = await Figures(site);

        Assert.Equal([1, 2, 1, 0], ((string[])["published", "nothing_new", "refused", "storage"]).Select(outcome => figures[$"coormulti_refreshes_total{{outcome=\"{outcome}\"}}"]));
        Assert.Equal("nothing_new", (await Ready(site)).GetProperty("last_refresh").GetProperty("outcome").GetString());

        history.Add("storage", null);
        figures = await Figures(site);
        Assert.Equal(1, figures["coormulti_refreshes_total{outcome=\"storage\"}"]);
        Assert.Equal(PastRefreshes.Of(new(warehouse))!.Last!.At.ToUnixTimeSeconds(), figures["coormulti_refresh_seconds{outcome=\"storage\"}"]);
    }

    [Fact]
    public async Task A_history_that_cannot_be_read_counts_nothing_instead_of_none()
    {
        using TemporaryFolder warehouse = new();
        AReleaseFolder.Publish(warehouse, "2026-01-01-000000000001");
        Directory.CreateDirectory(warehouse.In(PastRefreshes.FileName));
        await using var site = await ADashboard.Start(warehouse, TopicCatalog.All);

        var figures = await Figures(site);

        Assert.DoesNotContain(figures.Keys, figure => figure.StartsWith("coormulti_refreshes_total", StringComparison.Ordinal));
        Assert.True(figures.ContainsKey("coormulti_refresh_seconds{outcome=\"published\"}"));
        Assert.Equal("published", (await Ready(site)).GetProperty("last_refresh").GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Before_the_first_release_there_are_figures_too()
    {
        using TemporaryFolder warehouse = new();
        await using var site = await ADashboard.Start(warehouse, TopicCatalog.All);

        Assert.DoesNotContain((await Figures(site)).Keys, figure => figure.StartsWith("coormulti_release_info", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_that_another_listens_on_is_told_in_a_sentence()
    {
        await using var first = await ADashboard.Start(dashboard.WarehousePath, TopicCatalog.All);
        var taken = first.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        using var second = AnalyticsProcess.Start("Analytics.Dashboard.dll", ["--urls", taken], [], ("ANALYTICS_WAREHOUSE", dashboard.WarehousePath));
        var (said, logged) = (second.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), second.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        await second.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((DashboardServer.Taken, $"Failed to bind to address {taken}: address already in use; --urls names another"), (second.ExitCode, (await said).Trim()));
        Assert.Contains("Hosting failed to start", await logged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_is_JSON_lines_where_that_is_asked()
    {
        using TemporaryFolder warehouse = new();
        using var process = AnalyticsProcess.Start("Analytics.Dashboard.dll", ["--urls", $"http://127.0.0.1:{Served.FreePort()}", "--log", "json"], [], ("ANALYTICS_WAREHOUSE", warehouse));
        try
        {
            var line = JsonDocument.Parse((await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!).RootElement;

            Assert.Equal("Information", line.GetProperty("LogLevel").GetString());
            Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$", line.GetProperty("Timestamp").GetString());
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    private static async Task<JsonElement> Ready(ADashboard site) =>
        JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/readyz", UriKind.Relative), TestContext.Current.CancellationToken)).RootElement;

    internal static async Task<Dictionary<string, double>> Figures(ADashboard site)
    {
        using var answer = await site.Client.GetAsync(new Uri("/metrics", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return Figure().Matches(text).ToDictionary(match => match.Groups["name"].Value, match => double.Parse(match.Groups["value"].Value, CultureInfo.InvariantCulture));
    }

    private static async Task Until(Func<Task<bool>> isSo)
    {
        while (!await isSo())
            await Task.Delay(100, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("^(?<name>[a-z][^#\n]*?) (?<value>[-+0-9.eE]+|NaN|[+-]Inf)$", RegexOptions.Multiline)]
    private static partial Regex Figure();
}
