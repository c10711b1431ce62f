using System.Net;
using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Tests.Data;

namespace Analytics.Tests.Dashboard.Hosting;

public sealed class AvailabilityTests
{
    private const string First = "2026-01-01-000000000001";
    private const string Second = "2026-01-02-000000000002";

    [Fact]
    public async Task Before_the_first_release_every_page_says_how_to_make_one()
    {
        using TemporaryFolder warehouse = new();
        await using var dashboard = await ADashboard.Start(warehouse, [AnOverview.Topic()]);

        var page = await dashboard.Client.GetAsync(new Uri("/fr", UriKind.Relative), TestContext.Current.CancellationToken);
        var ready = await dashboard.Client.GetAsync(new Uri("/readyz", UriKind.Relative), TestContext.Current.CancellationToken);
        var health = await dashboard.Client.GetAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Contains("analytics refresh", await Content(page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("application/problem+json", ready.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    [Fact]
    public async Task A_new_release_is_shown_as_soon_as_the_pointer_moves()
    {
        using TemporaryFolder warehouse = new();
        AReleaseFolder.Publish(warehouse, First);
        ManualClock clock = new();
        await using var dashboard = await ADashboard.Start(warehouse, [AnOverview.Topic()], clock);
        var before = await dashboard.Client.GetAsync(new Uri("/en", UriKind.Relative), TestContext.Current.CancellationToken);

        AReleaseFolder.Publish(warehouse, Second);
        clock.Advance(TimeSpan.FromSeconds(2));
        using HttpRequestMessage again = new(HttpMethod.Get, "/en");
        again.Headers.IfNoneMatch.Add(before.Headers.ETag!);
        var after = await dashboard.Client.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Contains(First, await Content(before), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Contains(Second, await Content(after), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_refresh_is_said_on_every_page_though_the_release_stays()
    {
        using TemporaryFolder warehouse = new();
        AReleaseFolder.Publish(warehouse, First);
        ManualClock clock = new();
        await using var dashboard = await ADashboard.Start(warehouse, [AnOverview.Topic()], clock);
        var before = await dashboard.Client.GetStringAsync(new Uri("/de", UriKind.Relative), TestContext.Current.CancellationToken);

        await File.WriteAllTextAsync(
            new WarehouseFolder(warehouse).LastFailure, AReleaseFolder.AReport(Second, RunOutcome.Refused).ToJson(), TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromSeconds(2));
        var after = await dashboard.Client.GetStringAsync(new Uri("/de", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.DoesNotContain("Die letzte Aktualisierung der Daten wurde abgelehnt", before, StringComparison.Ordinal);
        Assert.Contains("Die letzte Aktualisierung der Daten wurde abgelehnt", after, StringComparison.Ordinal);
        Assert.Contains("href=\"/de/data#last-failure\"", after, StringComparison.Ordinal);
        Assert.Contains(First, after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bug_gets_a_page_that_gives_nothing_away()
    {
        using TemporaryFolder warehouse = new();
        AReleaseFolder.Publish(warehouse, First);
        var broken = AnOverview.Topic() with { Before = _ => throw new InvalidOperationException("the secret of the house") };
        await using var dashboard = await ADashboard.Start(warehouse, [broken]);

        var answer = await dashboard.Client.GetAsync(new Uri("/nl", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        var text = await Content(answer);
        Assert.Contains("Hier ging iets mis", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    private static Task<string> Content(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>A clock that goes on when told to.</summary>
    private sealed class ManualClock : TimeProvider
    {
        private long _ticks = TimeSpan.TicksPerDay;
        private Action? _rings;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Volatile.Read(ref _ticks);

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + TimeSpan.FromTicks(GetTimestamp());

        /// <summary>Whoever set an alarm is rung when time goes on, and at no other time.</summary>
        public void Advance(TimeSpan time)
        {
            Interlocked.Add(ref _ticks, time.Ticks);
            _rings?.Invoke();
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _rings += () => callback(state);
            return base.CreateTimer(static _ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
