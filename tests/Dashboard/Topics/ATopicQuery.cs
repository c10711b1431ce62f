using Analytics.Tests.Conventions;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>The queries of these tests, which lie beside them.</summary>
internal static class ATopicQuery
{
    public static string Text(string name) => File.ReadAllText(Repository.In("tests", "Dashboard", "Topics", $"{name}.sql"));
}
