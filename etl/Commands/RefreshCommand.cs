using System.CommandLine;
using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Publishing;

namespace Analytics.Etl.Commands;

/// <summary>analytics refresh: build, check and publish a release.</summary>
internal static class RefreshCommand
{
    public static Command Create()
    {
        Option<bool> plan = new("--plan") { Description = "show what would be published, and publish nothing" };
        var sources = Places.Sources();
        var warehouse = Places.Warehouse();
        var json = Places.Json();
        Command command = new("refresh", "build, check and publish a release of the sources") { sources, warehouse, plan, json };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(sources), parsed.GetRequiredValue(warehouse), parsed.GetValue(plan), parsed.GetValue(json)));
        return command;
    }

    private static int Run(DirectoryInfo sources, DirectoryInfo warehouse, bool isPlan, bool asJson)
    {
        using var hold = isPlan ? null : RefreshLock.TryTake(new(warehouse.FullName));
        if (!isPlan && hold is null)
        {
            Console.Error.WriteLine($"another refresh of {warehouse.FullName} is running; try again when it is done");
            return ExitCodes.Busy;
        }

        var report = Progress.Show(
            asJson,
            begins => new Refresh(sources.FullName, warehouse.FullName, Model.OfTheHouse, TimeProvider.System, begins).Run(isPlan));
        Console.WriteLine(asJson ? report.ToJson() : ReportText.Of(report));
        return report.Outcome == RunOutcome.Refused ? ExitCodes.Refused : ExitCodes.Done;
    }
}
