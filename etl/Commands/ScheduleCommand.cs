using System.CommandLine;
using System.Net;
using System.Runtime.InteropServices;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Etl.Building;
using Analytics.Etl.Engine;
using Analytics.Etl.Fetching;
using Analytics.Etl.Publishing;
using Analytics.Etl.Reading;
using Analytics.Etl.Scheduling;
using Analytics.Etl.Telling;

namespace Analytics.Etl.Commands;

/// <summary>analytics schedule: refresh at the times of a cron expression until it is stopped, or once, and tell how each run ended.</summary>
internal static class ScheduleCommand
{
    public static Command Create()
    {
        ScheduleOptions options = new();
        Command command = new("schedule", "refresh at the times of a cron expression, or once: fetch, wait until files hold still, refresh, tell");
        options.AddTo(command);
        command.SetAction(parsed => Run(options, parsed));
        return command;
    }

    private static int Run(ScheduleOptions options, ParseResult parsed)
    {
        var clock = TimeProvider.System;
        RunLog log = new(Console.Error, clock, parsed.GetValue(options.Log) == "json");
        CronTimes? times = null;
        if (parsed.GetValue(options.Cron) is { } cron && (times = CronTimes.Parse(cron, options.ZoneOf(parsed), clock.GetUtcNow(), out var fault)) is null)
            return Refuse(fault!);

        using CancellationTokenSource stop = new();
        using CancellationTokenSource gaveUp = new();
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stop.Token, gaveUp.Token);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        var watch = WatchOf(options, parsed, clock, log, gaveUp);
        if (parsed.GetValue(options.Once))
            return watch.Run(stop.Token).GetAwaiter().GetResult();
        new Schedule(times!, clock, log).Keep(watch.Run, ends.Token).GetAwaiter().GetResult();
        return gaveUp.IsCancellationRequested ? ExitCodes.Refused : ExitCodes.Done;

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }

    private static Watch WatchOf(ScheduleOptions options, ParseResult parsed, TimeProvider clock, RunLog log, CancellationTokenSource gaveUp)
    {
        var sources = parsed.GetRequiredValue(options.Sources).FullName;
        PackageFetch fetch = new(sources, options.LimitsOf(parsed), parsed.GetValue(options.AllowHttp));
        Stillness stillness = new(sources, TimeSpan.FromSeconds(parsed.GetValue(options.Settle)), clock);
        RunOrder order = new(
            sources, parsed.GetRequiredValue(options.Warehouse).FullName, options.RemotesOf(parsed), parsed.GetValue(options.StaleOk), new(parsed.GetValue(options.Retries)));
        var hook = parsed.GetValue(options.Hook) is { } command ? new Hook(command, TimeSpan.FromSeconds(parsed.GetValue(options.HookLimit)), ExitCode) : null;
        var mail = options.RouteOf(parsed, Login()) is { } route ? new Mail(route, Language.Find(parsed.GetRequiredValue(options.Lang))!, clock) : null;
        var permitted = new Permissions(parsed.GetValue(options.Retire) ?? [], parsed.GetValue(options.Synthetic));
        RefreshRequest request = new(order.Sources, order.Warehouse, permitted, parsed.GetRequiredValue(options.StageLimit));
        var keep = parsed.GetValue(options.Keep);
        return new(new(order, fetch, stillness, begins => Refresh(request, keep, log, gaveUp, begins), clock, log), new(new(order.Warehouse), clock), hook, mail, parsed.GetValue(options.Tell) is { Length: > 0 } told ? told : [.. Tellable.Usual], ExitCode, clock, log);
    }

    /// <summary>A stage that was given up leaves a thread that nobody can end but with the process, so the schedule ends, too, and whoever watches it starts it anew.</summary>
    private static RunReport? Refresh(RefreshRequest request, int keep, RunLog log, CancellationTokenSource gaveUp, Action<string> begins)
    {
        using var hold = RefreshLock.TryTake(new(request.Warehouse));
        if (hold is null)
            return null;
        try
        {
            var report = request.Run(isPlan: false, begins);
            if (report.Rejects is [{ Rule: FileFaults.OverrunRule }])
                gaveUp.Cancel();
            foreach (var told in report.Outcome == RunOutcome.Published ? new Pruning(new(request.Warehouse), TimeProvider.System).After(keep) : [])
                log.Tell(LogLevel.Information, "prune", told);
            return report;
        }
        catch (Exception fault) when (StorageFault.Of(fault) is { } storage)
        {
            request.LeaveWord(storage);
            throw;
        }
    }

    private static NetworkCredential? Login() =>
        Environment.GetEnvironmentVariable(MailRoute.UserVariable) is { Length: > 0 } user
            ? new(user, Environment.GetEnvironmentVariable(MailRoute.PasswordVariable) ?? "")
            : null;

    private static int ExitCode(Ending ending) => ending switch
    {
        Ending.Published or Ending.NothingNew or Ending.Held or Ending.Stopped => ExitCodes.Done,
        Ending.Refused => ExitCodes.Refused,
        Ending.Busy => ExitCodes.Busy,
        Ending.Moving => ExitCodes.Moving,
        Ending.Storage => ExitCodes.Storage,
        _ => ExitCodes.Bug,
    };

    private static int Refuse(string words)
    {
        Console.Error.WriteLine(words);
        return ExitCodes.Usage;
    }
}
