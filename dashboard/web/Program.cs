using Analytics.Dashboard.Hosting;
using Analytics.Dashboard.Topics;

DashboardServer.Create(args, TopicCatalog.All).Run();
