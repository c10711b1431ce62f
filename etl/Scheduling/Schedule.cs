using System.Globalization;
using Analytics.Etl.Telling;

namespace Analytics.Etl.Scheduling;

/// <summary>
/// Runs at each time of a cron expression until it is stopped: one run at a time, none twice for one time, and one for all times that a sleeping machine or a long run
/// let go by.
/// </summary>
internal sealed class Schedule(CronTimes times, TimeProvider clock, RunLog log)
{
    /// <summary>A timer does not count the hours in which the machine sleeps, so the clock is looked at again and again.</summary>
    private static readonly TimeSpan _slice = TimeSpan.FromSeconds(30);

    /// <summary>A clock that is set back further than this was wrong before, and what was done by it binds nobody.</summary>
    private static readonly TimeSpan _believable = TimeSpan.FromDays(1);

    public async Task Keep(Func<CancellationToken, Task> run, CancellationToken stop)
    {
        DateTimeOffset? kept = null;
        while (!stop.IsCancellationRequested)
        {
            if (await Until(kept, stop) is not { } due)
                break;
            var late = clock.GetUtcNow() - due;
            if (late > _slice * 2)
                log.Tell(LogLevel.Warning, "late", $"the run of {Text(due)} begins {late.TotalMinutes.ToString("0", CultureInfo.InvariantCulture)} minutes late", ("due", due), ("late_seconds", (long)late.TotalSeconds));
            await run(stop);
            kept = due;
            if (times.Between(due, clock.GetUtcNow()) is > 0 and var passed)
                log.Tell(LogLevel.Warning, "passed_over", $"{passed.ToString(CultureInfo.InvariantCulture)} more times came before the run of {Text(due)} was done; they are not made up for", ("due", due), ("count", passed));
        }

        log.Tell(LogLevel.Information, "stopped", "stopped");
    }

    /// <summary>Waits for the next time, and returns it; null where it is stopped before, or no time comes any more.</summary>
    private async Task<DateTimeOffset?> Until(DateTimeOffset? kept, CancellationToken stop)
    {
        var seen = clock.GetUtcNow();
        var next = Next(seen, kept);
        while (next is { } due)
        {
            var now = clock.GetUtcNow();
            if (now >= due)
                return due;
            if (now < seen)
                next = Next(now, kept);
            seen = now;
            try
            {
                await Task.Delay(due - now < _slice ? due - now : _slice, clock, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return null;
            }
        }

        return null;
    }

    private DateTimeOffset? Next(DateTimeOffset now, DateTimeOffset? kept)
    {
        var from = kept is { } last && last > now ? last : now;
        if (from - now > _believable)
        {
            log.Tell(LogLevel.Warning, "clock_went_back", $"the clock says {Text(now)}, long before the last run of {Text(from)}; it is taken as it is", ("kept", from));
            from = now;
        }

        var next = times.After(from);
        if (next is { } due)
            log.Tell(LogLevel.Information, "waits", $"the next run is due at {Text(due)}", ("due", due));
        return next;
    }

    private static string Text(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd HH:mm:sszzz", CultureInfo.InvariantCulture);
}
