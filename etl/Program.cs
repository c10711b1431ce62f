using System.CommandLine;
using Analytics.Etl.Commands;

RootCommand analytics = new("Brings source packages into the warehouse of Coormulti Analytics.")
{
    RefreshCommand.Create(), CheckCommand.Create(), ImportCommand.Create(), TemplateCommand.Create(), SampleCommand.Create(),
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
#pragma warning disable CA1031 // The last resort: whatever was not foreseen is our bug, and a script must be able to tell.
catch (Exception bug)
#pragma warning restore CA1031
{
    Console.Error.WriteLine(bug);
    return ExitCodes.Bug;
}
