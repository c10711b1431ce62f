using System.CommandLine;
using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Checking;

namespace Analytics.Etl.Commands;

/// <summary>analytics check PACKAGE: hold one source package to its contracts, and publish nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        Argument<DirectoryInfo> package = new("PACKAGE") { Description = "the folder of the package, with its datapackage.json" };
        package.AcceptExistingOnly();
        package.Validators.Add(result =>
        {
            if (result.Tokens is [var folder] && Directory.Exists(folder.Value) && !SourceFolder.IsPackage(folder.Value))
                result.AddError($"{folder.Value} holds no {SourcePackage.DescriptorName}");
        });
        var json = Places.Json();
        Command command = new("check", "hold one source package to its contracts; of its neighbours the keys are read to which it refers")
        {
            package,
            json,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(package), parsed.GetValue(json)));
        return command;
    }

    private static int Run(DirectoryInfo package, bool asJson)
    {
        var found = Progress.Show(asJson, begins => new PackageCheck(package.ToString(), Model.OfTheHouse, begins).Run());
        Console.WriteLine(asJson ? found.ToJson() : CheckText.Of(found));
        return found.Outcome == CheckOutcome.Refused ? ExitCodes.Refused : ExitCodes.Done;
    }
}
