using System.CommandLine;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Data.Comparing;
using Analytics.Data.Keeping;
using Analytics.Etl.Building;
using Analytics.Etl.Engine;
using Analytics.Etl.Publishing;
using Analytics.Etl.Reading;
using Analytics.Findings.Comparing;

namespace Analytics.Etl.Commands;

/// <summary>analytics refresh: build, check and publish a release.</summary>
internal static class RefreshCommand
{
    private static readonly JsonSerializerOptions _readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        Option<bool> plan = new("--plan") { Description = "show what would be published, and touch nothing" };
        var (sources, warehouse, keep, json) = (Places.Sources(), Places.Warehouse(), Places.Keep(), Places.Json());
        var (retire, synthetic, limit) = (RefreshOptions.Retire(), RefreshOptions.Synthetic(), RefreshOptions.StageLimit());
        Command command = new("refresh", "build, check and publish a release of the sources") { sources, warehouse, plan, retire, synthetic, limit, keep, json };
        command.SetAction(parsed => Run(
            new(parsed.GetRequiredValue(sources).FullName, parsed.GetRequiredValue(warehouse).FullName, new(parsed.GetValue(retire) ?? [], parsed.GetValue(synthetic)), parsed.GetRequiredValue(limit)) { StartUp = SinceStart() },
            parsed.GetValue(plan), parsed.GetValue(keep), parsed.GetValue(json)));
        return command;
    }

    private static int Run(RefreshRequest request, bool isPlan, int keep, bool asJson)
    {
        var (outcome, left) = (PastRefresh.Failed, (string?)null);
        try
        {
            using var hold = isPlan ? null : RefreshLock.TryTake(new(request.Warehouse));
            if (!isPlan && hold is null)
            {
                outcome = PastRefresh.Busy;
                Console.Error.WriteLine($"another refresh of {request.Warehouse} is running; try again when it is done");
                return ExitCodes.Busy;
            }

            (ReleaseDifference Tables, FindingDifferences Findings)? difference = null;
            var report = Progress.Show(asJson, begins => request.Run(
                isPlan, begins, (before, planned) => difference = (ReleaseDifference.Between(before, planned), FindingDifferences.Between(before, planned))));
            (outcome, left) = EndingOf(report);
            Console.WriteLine(asJson ? Json(report, difference) : ReportText.Of(report));
            if (!asJson && difference is { } otherwise)
                Console.WriteLine(DifferenceText.Of(otherwise.Tables, otherwise.Findings));
            foreach (var told in report.Outcome == RunOutcome.Published ? new Pruning(new(request.Warehouse), TimeProvider.System).After(keep) : [])
                (asJson ? Console.Error : Console.Out).WriteLine(told);
            return report.Outcome == RunOutcome.Refused ? ExitCodes.Refused : ExitCodes.Done;
        }
        catch (Exception fault) when (StorageFault.Of(fault) is { } storage)
        {
            outcome = PastRefresh.Storage;
            if (!isPlan)
                request.LeaveWord(storage);
            Console.Error.WriteLine($"{storage.Sentence.En} Nothing was published, the last good release stands. ({fault.Message.Split('\n')[0]})");
            return ExitCodes.Storage;
        }
        finally
        {
            if (!isPlan && new RefreshHistory(new(request.Warehouse), TimeProvider.System).Add(outcome, left) is { } unnoted)
                Console.Error.WriteLine(unnoted);
        }
    }

    /// <summary>How a refresh ended, and the release that it left current.</summary>
    private static (string Outcome, string? Left) EndingOf(RunReport report) => report.Outcome switch
    {
        RunOutcome.Published => (PastRefresh.Published, report.ReleaseId),
        RunOutcome.NothingNew => (PastRefresh.NothingNew, report.ReleaseId),
        RunOutcome.Held => (PastRefresh.Held, report.ReleaseId),
        _ => (PastRefresh.Refused, null),
    };

    private static TimeSpan SinceStart()
    {
        using var process = Process.GetCurrentProcess();
        return TimeProvider.System.GetUtcNow() - process.StartTime.ToUniversalTime();
    }

    /// <summary>Of a plan with what it would change.</summary>
    private static string Json(RunReport report, (ReleaseDifference Tables, FindingDifferences Findings)? difference)
    {
        if (difference is not { } otherwise)
            return report.ToJson();
        var json = JsonNode.Parse(report.ToJson())!;
        json["difference"] = JsonNode.Parse(ReleasesJson.Of(otherwise.Tables, otherwise.Findings));
        return json.ToJsonString(_readable);
    }
}

/// <summary>One refresh as a command asks for it.</summary>
internal sealed record RefreshRequest(string Sources, string Warehouse, Permissions Permitted, TimeSpan StageLimit)
{
    /// <summary>How long the process took until it could ask, where it was started for this alone.</summary>
    public TimeSpan? StartUp { get; init; }

    /// <summary>Refreshes; a stage that takes too long is given up, and the process should then end.</summary>
    /// <param name="compare">Of a plan, is handed the release that stands and the one that was planned.</param>
    public RunReport Run(bool isPlan, Action<string> begins, Action<Release, Release>? compare = null) => new StageLimit(StageLimit, TimeProvider.System).Run(
        begins,
        work => Refresh(work).Run(isPlan, Permitted, compare),
        stage => Refresh(begins).Refused(Building.Inputs.Reject("", "", "", FileFaults.Overrun(stage, StageLimit)), isPlan));

    /// <summary>Tells the pages why nothing came of a refresh, where the disk still lets it.</summary>
    public void LeaveWord(StorageFault fault)
    {
        try
        {
            Refresh(static _ => { }).Refused(new("", "", "", 0, null, null, fault.Rule, fault.Sentence), isPlan: false);
        }
        catch (Exception unwritten) when (StorageFault.Of(unwritten) is not null)
        {
            // The exit code and the sentence on the console are then all the word there is.
        }
    }

    private Refresh Refresh(Action<string> begins) => new(Sources, Warehouse, Model.OfTheHouse, TimeProvider.System, begins) { StartUp = StartUp };
}

/// <summary>What refreshes may be told beyond where things lie.</summary>
internal static class RefreshOptions
{
    public static Option<string[]> Retire() => new("--retire")
    {
        Description = "a package of the current release that was taken away on purpose; “all” where nobody can read which those are",
        HelpName = "PACKAGE",
    };

    public static Option<bool> Synthetic() => new("--synthetic")
    {
        Description = "let the synthetic register stand in again, though a real one was published before",
    };

    public static Option<TimeSpan> StageLimit() => new("--stage-limit")
    {
        Description = "the longest that one stage may take, as hours:minutes:seconds",
        HelpName = "TIME",
        DefaultValueFactory = _ => Publishing.StageLimit.Default,
        CustomParser = result =>
        {
            if (TimeSpan.TryParse(result.Tokens[0].Value, System.Globalization.CultureInfo.InvariantCulture, out var limit) && limit > TimeSpan.Zero)
                return limit;
            result.AddError($"--stage-limit is a time such as 01:00:00, and not “{result.Tokens[0].Value}”");
            return default;
        },
    };
}
