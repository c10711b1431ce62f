using Analytics.Dashboard.Hosting;
using Analytics.Dashboard.Printing;
using Analytics.Dashboard.Topics;

if (args is [BriefCommand.Name, .. var options])
    return await new BriefCommand(TopicCatalog.All, Console.Out, Console.Error).Run(options);
try
{
    await DashboardServer.Create(args, TopicCatalog.All).RunAsync();
    return 0;
}
catch (BadOptionException bad)
{
    Console.Error.WriteLine(bad.Message);
    return DashboardServer.Usage;
}
