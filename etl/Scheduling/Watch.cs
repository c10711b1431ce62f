using Analytics.Etl.Engine;
using Analytics.Etl.Publishing;
using Analytics.Etl.Telling;

namespace Analytics.Etl.Scheduling;

/// <summary>A run with its log, and what is told of it when it is over. Whatever goes wrong in it, the schedule goes on.</summary>
internal sealed class Watch(ScheduledRun run, RefreshHistory history, Hook? hook, Mail? mail, IReadOnlyCollection<string> told, Func<Ending, int> exitCode, TimeProvider clock, RunLog log)
{
    /// <summary>Runs once, and returns the exit code of how it ended.</summary>
    public async Task<int> Run(CancellationToken stop)
    {
        var runId = Guid.CreateVersion7(clock.GetUtcNow()).ToString();
        log.RunId = runId;
        try
        {
            log.Tell(LogLevel.Information, "begins", "the run begins");
            var ending = await Ended(runId, stop);
            Log(ending);
            if (ending.Outcome != Ending.Stopped)
            {
                Note(ending);
                await Tell(ending);
            }

            return exitCode(ending.Outcome);
        }
        finally
        {
            log.RunId = null;
        }
    }

    private async Task<RunEnding> Ended(string runId, CancellationToken stop)
    {
        try
        {
            return await run.Run(runId, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return new(runId, Ending.Stopped, null, null, []);
        }
        catch (Exception fault) when (StorageFault.Of(fault) is { } storage)
        {
            log.Tell(LogLevel.Error, "storage", fault.Message, ("rule", storage.Rule));
            return new(runId, Ending.Storage, null, storage.Sentence, []);
        }
#pragma warning disable CA1031 // A schedule outlives whatever befalls one of its runs, and says so.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            log.Tell(LogLevel.Error, "failed", bug.ToString(), ("type", bug.GetType().FullName));
            return new(runId, Ending.Failed, null, ScheduleWords.Bug, []);
        }
    }

    private void Note(RunEnding ending)
    {
        if (history.Add(ending.Word, ending.Outcome == Ending.Refused ? null : ending.Report?.ReleaseId) is { } unnoted)
            log.Tell(LogLevel.Warning, "history", unnoted);
    }

    private void Log(RunEnding ending)
    {
        var isWell = ending.Outcome is Ending.Published or Ending.NothingNew or Ending.Held or Ending.Stopped;
        var why = ending.Reason?.En ?? (ending is { Outcome: Ending.Refused, Report.Rejects: [var first, ..] } ? first.Sentence.En : null);
        log.Tell(
            isWell ? LogLevel.Information : LogLevel.Error, "ends",
            $"{ending.Word}{(ending.Report is { ReleaseId.Length: > 0 } report ? $" {report.ReleaseId}" : "")}{(why is null ? "" : $": {why}")}",
            ("outcome", ending.Word), ("release_id", ending.Report?.ReleaseId), ("exit_code", exitCode(ending.Outcome)), ("reject_count", ending.Report?.RejectCount),
            ("verdicts_changed", ending.Verdicts.Count), ("reason", why));
    }

    /// <summary>A hook or a mail that fails is told in the log, and changes nothing of what was published.</summary>
    private async Task Tell(RunEnding ending)
    {
        if (hook is not null)
        {
            var fault = await hook.Run(ending);
            log.Tell(fault is null ? LogLevel.Information : LogLevel.Warning, "hook", fault ?? "the hook was run", ("is_done", fault is null));
        }

        if (mail is null || !Tellable.Holds(told, ending))
            return;
        try
        {
            await mail.Send(ending);
            log.Tell(LogLevel.Information, "mail", "the mail was sent", ("is_done", true));
        }
#pragma warning disable CA1031 // Whatever keeps a mail from being sent, the release is published, or not, all the same.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.Tell(LogLevel.Warning, "mail", $"the mail was not sent: {mail.Sentence(fault)}", ("is_done", false));
        }
    }
}
