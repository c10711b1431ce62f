using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Etl.Fetching;
using Analytics.Etl.Publishing;
using Analytics.Etl.Telling;

namespace Analytics.Etl.Scheduling;

/// <summary>Refreshes a warehouse from its sources, or returns null while another refresh holds it. It may be broken off by what is thrown at the beginning of a step.</summary>
internal delegate RunReport? Refreshing(Action<string> begins);

/// <summary>What one run is to do.</summary>
/// <param name="IsStaleOk">Whether a run goes on with the last good package where a new one cannot be had.</param>
internal sealed record RunOrder(string Sources, string Warehouse, IReadOnlyList<RemotePackage> From, bool IsStaleOk, BackOff BackOff);

/// <summary>One run of the schedule: fetches what lies elsewhere, waits until the files hold still, and refreshes. What may come right by itself is tried again.</summary>
internal sealed class ScheduledRun(RunOrder order, PackageFetch fetch, Stillness stillness, Refreshing refresh, TimeProvider clock, RunLog log)
{
    /// <exception cref="OperationCanceledException">It was told to stop, and nothing was published.</exception>
    public async Task<RunEnding> Run(string runId, CancellationToken stop)
    {
        for (var attempt = 0; ; attempt++)
        {
            var wait = order.BackOff.After(attempt);
            var (ending, mayPass) = await Try(runId, isLast: wait is null, stop);
            if (!mayPass || wait is not { } pause)
                return ending;
            log.Tell(LogLevel.Warning, "tries_again", $"{Because(ending).En} It is tried again in {pause.TotalMinutes:0} minutes.", ("because", ending.Word), ("wait_seconds", (long)pause.TotalSeconds));
            await Task.Delay(pause, clock, stop);
        }
    }

    private async Task<(RunEnding Ending, bool MayPass)> Try(string runId, bool isLast, CancellationToken stop)
    {
        List<Localized> notes = [];
        foreach (var remote in order.From)
        {
            if (await Fault(remote, stop) is not { } fault)
                continue;
            var goesOn = order.IsStaleOk && fetch.Has(remote) && (isLast || !fault.MayPass);
            if (!goesOn)
                return (Refused(runId, remote, fault, isFinal: isLast || !fault.MayPass), fault.MayPass);
            log.Tell(LogLevel.Warning, "stale", $"{fault.Sentence.En} The last good package {remote.Name} is used.", ("package", remote.Name), ("rule", fault.Rule));
            notes.Add(ScheduleWords.Stale(remote.Name, fault.Sentence));
        }

        log.Tell(LogLevel.Information, "settle", "looks whether the files of the sources hold still");
        if (await stillness.Moving(stop) is { } moving)
            return (new(runId, Ending.Moving, null, ScheduleWords.Moving(moving), notes), true);

        var report = refresh(step =>
        {
            stop.ThrowIfCancellationRequested();
            log.Tell(LogLevel.Information, "step", step, ("step", step));
        });
        return report is null ? (new(runId, Ending.Busy, null, ScheduleWords.Busy, notes), true) : (new(runId, Of(report.Outcome), report, null, notes), false);
    }

    private async Task<FetchException?> Fault(RemotePackage remote, CancellationToken stop)
    {
        log.Tell(LogLevel.Information, "fetch", $"fetches {remote.Name} from {remote.Address}", ("package", remote.Name), ("address", remote.Address));
        try
        {
            var isNew = await fetch.Run(remote, stop);
            log.Tell(LogLevel.Information, "fetched", isNew ? $"{remote.Name} is new" : $"{remote.Name} is as it was", ("package", remote.Name), ("is_new", isNew));
            return null;
        }
        catch (FetchException fault)
        {
            return fault;
        }
    }

    /// <summary>A package that cannot be had refuses the run, and the Data page says so: without it, an old answer would look like today's.</summary>
    private RunEnding Refused(string runId, RemotePackage remote, FetchException fault, bool isFinal)
    {
        WarehouseFolder warehouse = new(order.Warehouse);
        var standing = Standing.Of(warehouse);
        RunReport report = new(
            "", RunOutcome.Refused, standing.Report?.ClosedOn ?? default, clock.GetUtcNow(), Building.Model.CodeVersion, "", [], [], 1,
            [new(remote.Name, "", SourcePackage.DescriptorName, 0, null, null, fault.Rule, fault.Sentence)], [], [], []);
        if (isFinal)
            new Publisher(warehouse, standing, clock).ReportFailure(report);
        return new(runId, Ending.Refused, report, null, []);
    }

    private static Localized Because(RunEnding ending) => ending.Reason ?? ending.Report!.Rejects[0].Sentence;

    private static Ending Of(RunOutcome outcome) => outcome switch
    {
        RunOutcome.Published => Ending.Published,
        RunOutcome.NothingNew => Ending.NothingNew,
        RunOutcome.Held => Ending.Held,
        RunOutcome.Refused => Ending.Refused,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "is no ending of a run"),
    };
}
