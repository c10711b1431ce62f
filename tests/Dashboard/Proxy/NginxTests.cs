using System.Diagnostics;
using System.Net;
using Analytics.Dashboard.Topics;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Torture;

namespace Analytics.Tests.Dashboard.Proxy;

/// <summary>Two dashboards over one warehouse behind a real nginx, as docs/deploying says.</summary>
public sealed class NginxTests(RealDashboard dashboard)
{
    private const int Readers = 8;

    /// <summary>A second for the dashboard to look, two in the cache, one while it asks; and as much again for a machine that has other things to do.</summary>
    private static readonly TimeSpan _seenWithin = TimeSpan.FromSeconds(8);

    [Fact]
    public async Task One_of_two_dashboards_dies_under_load_and_no_reader_sees_it()
    {
        var program = Installed();
        await using var first = await Served.Start(dashboard.WarehousePath, "--proxy", "127.0.0.1");
        await using var second = await Served.Start(dashboard.WarehousePath, "--proxy", "127.0.0.1");
        await using var nginx = await Nginx.Start(program, first.Address, second.Address);
        List<string> faults = [];
        var answered = 0;
        using CancellationTokenSource done = new();
        var reading = Enumerable.Range(0, Readers).Select(reader => Task.Run(async () =>
        {
            using var client = nginx.NewClient();
            for (var turn = 0; !done.IsCancellationRequested; turn++)
            {
                // Of each page most askings differ, so that the cache is no help.
                var address = turn % 4 == 0 ? "/en/treaties" : $"/fr/treaties/time-to-deposit.json?from={1950 + turn % 60}&to={2000 + reader}";
                if (await Fault(client, address) is { } fault)
                    lock (faults)
                        faults.Add(fault);
                Interlocked.Increment(ref answered);
            }
        })).ToList();
        // Both are at work when the first ends, and long enough after it for all who were with it.
        await Answered(50);
        first.Kill();
        await Answered(200);
        await done.CancelAsync();
        await Task.WhenAll(reading);

        Assert.Empty(faults);

        async Task Answered(int count)
        {
            while (Volatile.Read(ref answered) < count)
                await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Through_it_a_citation_is_https_and_what_was_kept_is_said_again_but_no_problem()
    {
        var program = Installed();
        await using var site = await Served.Start(dashboard.WarehousePath, "--proxy", "127.0.0.1");
        await using var nginx = await Nginx.Start(program, site.Address);

        var page = await nginx.Client.GetStringAsync(new Uri("/nl/treaties/time-to-deposit", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains($"https://{Nginx.Host}/nl/treaties/time-to-deposit?release={dashboard.Report.ReleaseId}", page, StringComparison.Ordinal);
        using var tls = await nginx.Client.GetAsync(new Uri("/en", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("max-age=31536000", tls.Headers.GetValues("Strict-Transport-Security"));

        var named = $"/nl/treaties/time-to-deposit.csv?release={dashboard.Report.ReleaseId}";
        Assert.Equal(["MISS", "HIT", "HIT"], [await Cached(nginx, named), await Cached(nginx, named), await Cached(nginx, named)]);
        Assert.Equal(["MISS", "HIT"], [await Cached(nginx, "/nl/treaties"), await Cached(nginx, "/nl/treaties")]);
        await Task.Delay(TimeSpan.FromSeconds(4), TestContext.Current.CancellationToken);
        // Asked about by its tag, and found unchanged; what names its release is not asked about.
        Assert.Equal("REVALIDATED", await Cached(nginx, "/nl/treaties"));
        Assert.Equal("HIT", await Cached(nginx, named));

        foreach (var problem in (string[])["/en/nothing", "/en/treaties?from=12", "/en/treaties?release=2020-01-01-000000000000"])
            Assert.Equal([problem, "MISS", "MISS"], [problem, await Cached(nginx, problem), await Cached(nginx, problem)]);
    }

    [Fact]
    public async Task Beneath_a_path_of_another_site_pages_signs_and_counts_are_right_and_the_rest_is_left_to_that_site()
    {
        var program = Installed();
        const string path = "/coormulti";
        await using var site = await ADashboard.Start(dashboard.WarehousePath, TopicCatalog.All, publicUrl: $"https://{Nginx.Host}{path}", options: ["--proxy", "127.0.0.1"]);
        await using var nginx = await Nginx.StartBeneath(path, program, site.Address);

        foreach (var (address, status) in ((string, HttpStatusCode)[])
            [("/en", (HttpStatusCode)418), ("/metrics", (HttpStatusCode)418), ($"{path}/en/method", HttpStatusCode.OK), ($"{path}/catalog.jsonld", HttpStatusCode.OK), ($"{path}/nothing", HttpStatusCode.NotFound)])
        {
            using var answer = await nginx.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal((address, status), (address, answer.StatusCode));
        }

        using var root = await nginx.Client.GetAsync(new Uri($"{path}/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal($"{path}/en", root.Headers.Location!.OriginalString);
        Assert.Contains($"https://{Nginx.Host}{path}/nl/treaties/time-to-deposit?release={dashboard.Report.ReleaseId}", await Text(nginx, $"{path}/nl/treaties/time-to-deposit"), StringComparison.Ordinal);
        Assert.Contains(dashboard.Report.ReleaseId, await Text(nginx, $"{path}/readyz"), StringComparison.Ordinal);
        // Counted as what they are, and never kept by the cache.
        Assert.Contains("coormulti_request_seconds_count{kind=\"page\",status=\"200\"} 2", await Text(nginx, $"{path}/metrics"), StringComparison.Ordinal);
        Assert.Contains("coormulti_request_seconds_count{kind=\"signs\",status=\"200\"}", await Text(nginx, $"{path}/metrics"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_release_is_seen_through_it_within_seconds()
    {
        var program = Installed();
        using Ground ground = new();
        ground.Refresh();
        await using var site = await Served.Start(ground.Warehouse.Path, "--proxy", "127.0.0.1");
        await using var nginx = await Nginx.Start(program, site.Address);
        await Text(nginx, "/en/data");
        ground.Put(1);
        var published = ground.Refresh().ReleaseId;

        var begun = Stopwatch.GetTimestamp();
        while (!(await Text(nginx, "/en/data")).Contains($"class=\"release\" href=\"/en/data\">{published}", StringComparison.Ordinal) && Stopwatch.GetElapsedTime(begun) < 2 * _seenWithin)
            await Task.Delay(100, TestContext.Current.CancellationToken);

        Assert.InRange(Stopwatch.GetElapsedTime(begun), TimeSpan.Zero, _seenWithin);
    }

    private static string Installed()
    {
        var program = Nginx.Find();
        Assert.SkipWhen(program is null, "nginx is not installed: apt-get install nginx");
        return program!;
    }

    private static async Task<string?> Fault(HttpClient client, string address)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            var text = await answer.Content.ReadAsStringAsync();
            return answer.StatusCode == HttpStatusCode.OK && text.TrimEnd() is var whole && (whole.EndsWith("</html>", StringComparison.Ordinal) || whole.EndsWith('}')) ? null : $"{address}: {(int)answer.StatusCode}, {text.Length} characters";
        }
        catch (Exception cut) when (cut is HttpRequestException or TaskCanceledException)
        {
            return $"{address}: {cut.Message}";
        }
    }

    private static async Task<string> Cached(Nginx nginx, string address)
    {
        using var answer = await nginx.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.Headers.GetValues("X-Cache").Single();
    }

    private static Task<string> Text(Nginx nginx, string address) => nginx.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
