using Analytics.Dashboard.Hosting;
using Analytics.Dashboard.Printing;
using Analytics.Dashboard.Topics;
using Microsoft.AspNetCore.Connections;

if (args is [BriefCommand.Name, .. var options])
    return await new BriefCommand(TopicCatalog.All, Console.Out, Console.Error).Run(options);
try
{
    // What is said on the command line comes after, and so counts.
    await DashboardServer.Create([$"--{Surroundings.WarmOption}=yes", .. args], TopicCatalog.All).RunAsync();
    return 0;
}
catch (BadOptionException bad)
{
    Console.Error.WriteLine(bad.Message);
    return DashboardServer.Usage;
}
catch (IOException taken) when (taken.InnerException is AddressInUseException)
{
    Console.Error.WriteLine($"{taken.Message.TrimEnd('.')}; --urls names another");
    return DashboardServer.Taken;
}
