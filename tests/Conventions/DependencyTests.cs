using System.Reflection;
using System.Xml.Linq;
using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Statistics.Survival;
using NetArchTest.Rules;

namespace Analytics.Tests.Conventions;

/// <summary>Dependencies go one way: Etl → Data ← Dashboard → Statistics. Etl and Dashboard meet in a release and nowhere else.</summary>
public sealed class DependencyTests
{
    private const string Etl = "Analytics.Etl";
    private const string Dashboard = "Analytics.Dashboard";
    private const string Data = "Analytics.Data";
    private const string Statistics = "Analytics.Statistics";

    private static readonly Assembly _dashboard = typeof(TopicCatalog).Assembly;

    private static readonly Dictionary<string, Assembly> _assemblies = new()
    {
        [Etl] = Assembly.Load("analytics"),
        [Dashboard] = _dashboard,
        [Data] = typeof(Release).Assembly,
        [Statistics] = typeof(KaplanMeier).Assembly,
    };

    public static TheoryData<string> Topics => new(TopicNamespaces());

    [Theory]
    [InlineData("etl/Analytics.Etl.csproj", Data)]
    [InlineData("data/model/Analytics.Data.csproj")]
    [InlineData("dashboard/web/Analytics.Dashboard.csproj", Data, Statistics)]
    [InlineData("dashboard/statistics/Analytics.Statistics.csproj")]
    public void A_project_refers_to_the_projects_it_may_and_to_no_other(string project, params string[] may)
    {
        var refers = Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

        Assert.Equal(may.Order(), refers.Order());
    }

    [Theory]
    [InlineData(Etl, Dashboard, Statistics)]
    [InlineData(Dashboard, Etl)]
    [InlineData(Data, Etl, Dashboard, Statistics)]
    [InlineData(Statistics, Etl, Dashboard, Data)]
    public void Nothing_looks_back_up_the_road(string assembly, params string[] never) =>
        Holds($"{assembly} knows nothing of {string.Join(" and ", never)}",
            Types.InAssembly(_assemblies[assembly]).ShouldNot().HaveDependencyOnAny(never).GetResult());

    [Fact]
    public void Statistics_leans_on_MathNet_alone()
    {
        Assert.Equal(["MathNet.Numerics"], Items("dashboard/statistics/Analytics.Statistics.csproj", "PackageReference"));
        var foreign = typeof(KaplanMeier).Assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal));
        Assert.Equal(["MathNet.Numerics"], foreign);
    }

    [Fact]
    public void Statistics_knows_no_table_no_file_no_clock_and_no_network() =>
        Holds("Statistics gets numbers and gives numbers",
            Types.InAssembly(typeof(KaplanMeier).Assembly).ShouldNot()
                .HaveDependencyOnAny(
                    "System.IO", "System.Data", "System.Net", "System.Console", "System.DateTime", "System.DateTimeOffset",
                    "System.TimeProvider", "System.Diagnostics.Stopwatch")
                .GetResult());

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_topic_imports_no_other_topic(string topic) =>
        Holds($"{topic} may link to another topic by its address and must not import it",
            Types.InAssembly(_dashboard).That().ResideInNamespace(topic)
                .ShouldNot().HaveDependencyOnAny([.. TopicNamespaces().Where(other => other != topic)]).GetResult());

    [Fact]
    public void Exhibits_html_and_languages_know_no_topic_by_name() =>
        Holds("what all topics share names none of them",
            Types.InAssembly(_dashboard).That()
                .ResideInNamespace("Analytics.Dashboard.Exhibits").Or().ResideInNamespace("Analytics.Dashboard.Html")
                .Or().ResideInNamespace("Analytics.Dashboard.Languages")
                .ShouldNot().HaveDependencyOnAny(TopicNamespaces()).GetResult());

    [Fact]
    public void A_public_class_is_sealed_unless_it_is_there_to_be_inherited() =>
        Holds("a public class that is not abstract is sealed",
            Types.InAssemblies(_assemblies.Values).That().ArePublic().And().AreClasses().And().AreNotAbstract()
                .And().DoNotHaveName("Program").Should().BeSealed().GetResult());

    private static string[] TopicNamespaces() =>
    [
        .. _dashboard.GetTypes().Select(type => type.Namespace)
            .Where(name => name?.StartsWith("Analytics.Dashboard.Topics.", StringComparison.Ordinal) == true)
            .Select(name => name!).Distinct().Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Items(string project, string item) =>
        XDocument.Load(Path.Combine(Repository.Root, project)).Descendants(item).Select(reference => (string)reference.Attribute("Include")!);

    private static void Holds(string rule, NetArchTest.Rules.TestResult result) =>
        Assert.True(result.IsSuccessful, $"{rule}; these do not hold to it:\n  {string.Join("\n  ", result.FailingTypeNames ?? [])}");
}
