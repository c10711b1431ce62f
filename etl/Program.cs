using System.CommandLine;
using Analytics.Etl.Commands;
using Analytics.Etl.Engine;
using Analytics.Etl.Publishing;

RootCommand analytics = new("Brings source packages into the warehouse of Coormulti Analytics.")
{
    RefreshCommand.Create(), ScheduleCommand.Create(), ReleasesCommand.Create(), CheckCommand.Create(), ImportCommand.Create(), TemplateCommand.Create(), SampleCommand.Create(),
};
var parsed = analytics.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
        Console.Error.WriteLine(error.Message);
    return ExitCodes.Usage;
}

try
{
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception fault) when (StorageFault.Of(fault) is { } storage)
{
    Console.Error.WriteLine($"{storage.Sentence.En} ({fault.Message.Split('\n')[0]})");
    return ExitCodes.Storage;
}
#pragma warning disable CA1031 // The last resort: whatever was not foreseen is our bug, and a script must be able to tell.
catch (Exception bug)
#pragma warning restore CA1031
{
    Console.Error.WriteLine(bug);
    return ExitCodes.Bug;
}
