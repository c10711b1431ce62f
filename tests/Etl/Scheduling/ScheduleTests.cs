using Analytics.Etl.Scheduling;
using Analytics.Etl.Telling;

namespace Analytics.Tests.Etl.Scheduling;

/// <summary>
/// A schedule runs once at each of its times, whatever the clock does. In Brussels the clock went from 02:00 to 03:00 on 29 March 2026 and from 03:00 to 02:00 on 25 October
/// 2026, both at 01:00 UTC; worked by hand.
/// </summary>
public sealed class ScheduleTests : IDisposable
{
    private const string Nightly = "0 5 * * *";

    private readonly StringWriter _log = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task A_nightly_run_follows_the_summer_on_the_clocks_of_its_zone() =>
        // 05:00 is 04:00 UTC in winter and 03:00 UTC from 29 March on.
        Assert.Equal(["2026-03-28 04:00", "2026-03-29 03:00", "2026-03-30 03:00"], await Runs(Nightly, new("2026-03-27T12:00Z"), 3));

    [Fact]
    public async Task A_time_that_the_night_of_spring_leaves_out_is_run_once_right_after_the_gap() =>
        Assert.Equal(["2026-03-28 01:30", "2026-03-29 01:00", "2026-03-30 00:30"], await Runs("30 2 * * *", new("2026-03-27T12:00Z"), 3));

    [Fact]
    public async Task A_time_that_the_night_of_autumn_has_twice_is_run_once() =>
        Assert.Equal(["2026-10-24 00:30", "2026-10-25 00:30", "2026-10-26 01:30"], await Runs("30 2 * * *", new("2026-10-23T12:00Z"), 3));

    [Fact]
    public async Task A_machine_that_slept_for_days_runs_once_when_it_wakes_and_says_how_late()
    {
        AClock clock = new AClock("2026-11-01T12:00Z").Jumping("2026-11-01T23:00Z", "2026-11-05T10:00Z");

        Assert.Equal(["2026-11-05 10:00", "2026-11-06 04:00"], await Runs(Nightly, clock, 2));
        Assert.Contains("the run of 2026-11-02 05:00:00+01:00 begins 4680 minutes late", _log.ToString(), StringComparison.Ordinal);
        Assert.Contains("3 more times came before the run of 2026-11-02 05:00:00+01:00 was done", _log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_does_not_run_the_same_time_twice()
    {
        AClock clock = new AClock("2026-11-01T12:00Z").Jumping("2026-11-02T04:10Z", "2026-11-02T03:10Z");

        Assert.Equal(["2026-11-02 04:00", "2026-11-03 04:00"], await Runs(Nightly, clock, 2));
    }

    [Fact]
    public async Task A_clock_that_was_wrong_by_years_does_not_keep_the_schedule_waiting_for_years()
    {
        AClock before = new AClock("2030-01-01T12:00Z").Jumping("2030-01-01T12:10Z", "2026-11-01T12:00Z");
        AClock after = new AClock("2030-01-01T12:00Z").Jumping("2030-01-02T04:10Z", "2026-11-01T12:00Z");

        Assert.Equal(["2026-11-02 04:00"], await Runs(Nightly, before, 1));
        Assert.Equal(["2030-01-02 04:00", "2026-11-02 04:00"], await Runs(Nightly, after, 2));
        Assert.Contains("long before the last run", _log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_outlasts_the_next_times_is_not_followed_by_those_it_missed()
    {
        AClock clock = new("2026-11-01T12:00Z");

        Assert.Equal(["2026-11-01 12:10", "2026-11-01 12:40"], await Runs("*/10 * * * *", clock, 2, takes: TimeSpan.FromMinutes(25)));
        Assert.Contains("2 more times came before the run of 2026-11-01 13:10:00+01:00 was done; they are not made up for", _log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Between_two_runs_it_stops_at_once()
    {
        using CancellationTokenSource stop = new();
        Schedule schedule = new(Times(Nightly, AClock.At("2026-11-01T12:00Z")), TimeProvider.System, Log(TimeProvider.System));
        var keeping = schedule.Keep(_ => throw new InvalidOperationException("it is not time"), stop.Token);

        await stop.CancelAsync();
        await keeping.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        Assert.EndsWith("stopped", _log.ToString().TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0 5 * *")]
    [InlineData("0 25 * * *")]
    [InlineData("at night")]
    [InlineData("0 0 30 2 *")]
    public void An_expression_that_names_no_time_is_refused_with_a_sentence(string cron)
    {
        Assert.Null(CronTimes.Parse(cron, TimeZoneInfo.Utc, AClock.At("2026-11-01T12:00Z"), out var fault));
        Assert.StartsWith($"--cron \"{cron}\" ", fault, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> Runs(string cron, AClock clock, int count, TimeSpan takes = default)
    {
        using CancellationTokenSource stop = new();
        List<string> ran = [];
        await new Schedule(Times(cron, clock.GetUtcNow()), clock, Log(clock)).Keep(
            _ =>
            {
                ran.Add(clock.GetUtcNow().ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
                clock.Pass(takes);
                return ran.Count == count ? stop.CancelAsync() : Task.CompletedTask;
            },
            stop.Token);
        return ran;
    }

    private RunLog Log(TimeProvider clock) => new(_log, clock, isJson: false);

    private static CronTimes Times(string cron, DateTimeOffset now) =>
        CronTimes.Parse(cron, TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels"), now, out _)!;
}
