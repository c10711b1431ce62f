using System.Collections.Concurrent;
using System.Diagnostics;
using Analytics.Dashboard.Hosting;
using Analytics.Dashboard.Html;
using Analytics.Data.Keeping;
using Analytics.Data.Languages;
using Analytics.Etl.Publishing;
using Analytics.Findings.Asking;
using Analytics.Tests.Data;
using Microsoft.AspNetCore.Http;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>Pages that are made before anybody asks, over a real Kestrel, with a topic that counts how often its page was made.</summary>
public sealed class WarmingTests : IDisposable
{
    private const string Before = "2026-01-01-000000000001";
    private const string Now = "2026-01-02-000000000002";

    private const int Spans = 10;

    private readonly TemporaryFolder _warehouse = new();
    private readonly SemaphoreSlim _gate = new(0);
    private readonly ConcurrentQueue<(int From, int To)> _asked = [];
    private volatile bool _isClosed;
    private int _made;

    public void Dispose()
    {
        _warehouse.Dispose();
        _gate.Dispose();
    }

    [Fact]
    public async Task The_first_reader_in_each_language_finds_the_page_at_hand_after_a_start_and_after_a_publish()
    {
        AReleaseFolder.Publish(_warehouse, Before);
        await using var dashboard = await Start();
        await Until(() => _made == Language.All.Count);
        await ReadInEveryLanguage(dashboard, Before);

        Assert.Equal(Language.All.Count, _made);

        AReleaseFolder.Publish(_warehouse, Now);
        await Until(() => _made == 2 * Language.All.Count);
        await ReadInEveryLanguage(dashboard, Now);

        Assert.Equal(2 * Language.All.Count, _made);
    }

    /// <summary>Of five years each, the last of which lie two to eleven before the last of all; what they are made for stays, and they themselves take nobody's room.</summary>
    [Fact]
    public async Task Then_some_of_other_years_are_made_and_not_kept()
    {
        AReleaseFolder.Publish(_warehouse, Now);
        _isClosed = true;
        await using var dashboard = await Start(filters: [new YearFilter(YearSpan.FromName, 1990, _ => 2004), new YearFilter(YearSpan.ToName, 1990, _ => 2024)]);
        await Until(() => _made == 1);
        Assert.Equal(Language.All.Count + Spans, await ToMake(dashboard));
        _isClosed = false;
        _gate.Release();
        await Until(() => _made == Language.All.Count + Spans);
        await Until(async () => await ToMake(dashboard) == 0);
        var last = AReleaseFolder.AReport(Now).ClosedOn.Year;
        Assert.Equal([.. Enumerable.Range(last - 11, Spans).Select(until => (until - 4, until))], _asked.Order());

        await ReadInEveryLanguage(dashboard, Now);

        Assert.Equal(Language.All.Count + Spans, _made);
        using var answer = await dashboard.Client.GetAsync(new Uri($"/en?from={last - 6}&to={last - 2}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(Language.All.Count + Spans + 1, _made);

        // A refresh that found nothing new changes what a page says of it, and not the release.
        Assert.Null(new RefreshHistory(new(_warehouse), TimeProvider.System).Add(PastRefresh.NothingNew, Now));
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        Assert.Equal((Language.All.Count + Spans + 1, 0), (_made, await ToMake(dashboard)));
    }

    /// <summary>Every span of up to five years, but none that begins before the first year that may be asked for.</summary>
    [Fact]
    public async Task Where_a_topic_reckons_long_each_short_span_is_run_through()
    {
        const int first = 2010;
        AReleaseFolder.Publish(_warehouse, Now);
        await using var dashboard = await ADashboard.Start(
            _warehouse, [ATopic([new YearFilter(YearSpan.FromName, first, _ => 2012), new YearFilter(YearSpan.ToName, first, _ => 2024)]) with { ReckonsLong = true }], options: "--warm=yes");
        var last = AReleaseFolder.AReport(Now).ClosedOn.Year;
        await Until(async () => await ToMake(dashboard) == 0);

        Assert.Equal(
            [.. from begins in Enumerable.Range(first, last - first + 1) from ends in Enumerable.Range(begins, 5) where ends <= last select (begins, ends)],
            _asked.Order());
    }

    [Fact]
    public async Task A_reader_does_not_wait_for_what_is_made_ahead()
    {
        AReleaseFolder.Publish(_warehouse, Now);
        _isClosed = true;
        await using var dashboard = await Start();
        // One page is under way, and stays so.
        await Until(() => _made == 1);
        _isClosed = false;
        try
        {
            await ReadInEveryLanguage(dashboard, Now);

            Assert.Equal(1 + Language.All.Count, _made);
        }
        finally
        {
            _gate.Release();
        }
    }

    [Fact]
    public async Task Nothing_is_made_ahead_where_nobody_wants_it()
    {
        AReleaseFolder.Publish(_warehouse, Now);
        await using var dashboard = await Start("no");

        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);

        Assert.Equal(0, _made);
    }

    [Fact]
    public async Task The_site_ends_while_a_page_is_made_ahead()
    {
        AReleaseFolder.Publish(_warehouse, Now);
        _isClosed = true;
        var dashboard = await Start();
        await Until(() => _made == 1);
        var ending = Task.Run(async () => await dashboard.DisposeAsync(), TestContext.Current.CancellationToken);
        // The end has begun by then, and waits for the page.
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        _gate.Release();

        await ending.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        // The other languages were not begun.
        Assert.Equal(1, _made);
    }

    [Fact]
    public void A_value_that_means_nothing_is_told() => Assert.Contains(
        "--warm is yes or no, and not 'maybe'",
        Assert.Throws<BadOptionException>(() => DashboardServer.Create(["--warm=maybe"], [])).Message,
        StringComparison.Ordinal);

    private Task<ADashboard> Start(string warm = "yes", params IReadOnlyList<Filter> filters) => ADashboard.Start(_warehouse, [ATopic(filters)], options: $"--warm={warm}");

    private Topic ATopic(IReadOnlyList<Filter> filters) => new()
    {
        Slug = "overview",
        Filters = filters,
        Name = Localized.Same("Overview"),
        Question = Localized.Same("What is this?"),
        Before = view =>
        {
            Interlocked.Increment(ref _made);
            if (view.Inquiry.Question is var question && question.Year(YearSpan.FromName) is { } from)
                _asked.Enqueue((from, question.Year(YearSpan.ToName)!.Value));
            if (_isClosed)
                _gate.Wait();
            return [];
        },
    };

    private static async Task<double> ToMake(ADashboard dashboard) => (await SeeingTests.Figures(dashboard))["coormulti_pages_to_make"];

    private static async Task ReadInEveryLanguage(ADashboard dashboard, string release)
    {
        foreach (var language in Language.All)
        {
            using var answer = await dashboard.Client.GetAsync(new Uri($"/{language.Code}", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(StatusCodes.Status200OK, (int)answer.StatusCode);
            Assert.Contains(release, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    private static Task Until(Func<bool> holds) => Until(() => Task.FromResult(holds()));

    private static async Task Until(Func<Task<bool>> holds)
    {
        for (var begun = Stopwatch.GetTimestamp(); !await holds(); await Task.Delay(20, TestContext.Current.CancellationToken))
            Assert.True(Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(30), "it did not come to that in time");
    }
}
