using System.Reflection;
using System.Xml.Linq;
using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Statistics.Survival;
using Analytics.Templates;
using NetArchTest.Rules;

namespace Analytics.Tests.Conventions;

/// <summary>
/// Dependencies go one way: Etl → Findings → Statistics, Data under them all, and Findings, Figures ← Dashboard. Etl and Dashboard meet in a release, in the template
/// that both hand out, in the claims that the one reports and the other shows, and in what differs between two releases.
/// </summary>
public sealed class DependencyTests
{
    private const string Etl = "Analytics.Etl";
    private const string Dashboard = "Analytics.Dashboard";
    private const string Findings = "Analytics.Findings";
    private const string Figures = "Analytics.Figures";
    private const string Data = "Analytics.Data";
    private const string Statistics = "Analytics.Statistics";
    private const string Templates = "Analytics.Templates";

    private static readonly Assembly _dashboard = typeof(TopicCatalog).Assembly;

    private static readonly Dictionary<string, Assembly> _assemblies = new()
    {
        [Etl] = Assembly.Load("analytics"),
        [Dashboard] = _dashboard,
        [Findings] = typeof(Study).Assembly,
        [Figures] = typeof(Figure).Assembly,
        [Data] = typeof(Release).Assembly,
        [Statistics] = typeof(KaplanMeier).Assembly,
        [Templates] = typeof(OfficeTemplate).Assembly,
    };

    public static TheoryData<string> Topics => new(TopicNamespaces());

    public static TheoryData<string> FindingTopics => new(FindingNamespaces());

    [Theory]
    [InlineData("etl/Analytics.Etl.csproj", Data, Findings, Templates)]
    [InlineData("data/model/Analytics.Data.csproj")]
    [InlineData("data/templates/Analytics.Templates.csproj", Data)]
    [InlineData("dashboard/web/Analytics.Dashboard.csproj", Data, Findings, Figures, Statistics, Templates)]
    [InlineData("dashboard/findings/Analytics.Findings.csproj", Data, Statistics)]
    [InlineData("dashboard/figures/Analytics.Figures.csproj", Data)]
    [InlineData("dashboard/statistics/Analytics.Statistics.csproj")]
    public void A_project_refers_to_the_projects_it_may_and_to_no_other(string project, params string[] may)
    {
        var refers = Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

        Assert.Equal(may.Order(), refers.Order());
    }

    [Theory]
    [InlineData(Etl, Dashboard, Figures, Statistics)]
    [InlineData(Dashboard, Etl)]
    [InlineData(Findings, Etl, Dashboard, Figures, Templates)]
    [InlineData(Figures, Etl, Dashboard, Findings, Statistics, Templates)]
    [InlineData(Data, Etl, Dashboard, Findings, Figures, Statistics, Templates)]
    [InlineData(Statistics, Etl, Dashboard, Findings, Figures, Data, Templates)]
    [InlineData(Templates, Etl, Dashboard, Findings, Figures, Statistics)]
    public void Nothing_looks_back_up_the_road(string assembly, params string[] never) =>
        Holds($"{assembly} knows nothing of {string.Join(" and ", never)}",
            Types.InAssembly(_assemblies[assembly]).ShouldNot().HaveDependencyOnAny(never).GetResult());

    /// <summary>A refresh reports claims, and releases are held against each other; what is found, and how, is no matter of either.</summary>
    [Fact]
    public void Etl_asks_for_the_reports_of_claims_and_for_what_differs_and_no_finding() =>
        Holds("Etl reads claims and differences alone",
            Types.InAssembly(_assemblies[Etl]).ShouldNot().HaveDependencyOnAny([.. typeof(Study).Assembly.GetTypes().Select(type => type.Namespace).OfType<string>().Distinct().Where(place => place.StartsWith("Analytics.Findings.", StringComparison.Ordinal) && place is not ("Analytics.Findings.Claims" or "Analytics.Findings.Comparing"))]).GetResult());

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
    public void A_finding_knows_no_language_no_page_and_no_request() =>
        Holds("what is found is a value before it is a sentence, a picture or a page",
            Types.InAssembly(typeof(Study).Assembly).ShouldNot()
                .HaveDependencyOnAny("Analytics.Data.Languages", "Giraffe", "Microsoft.AspNetCore", "Plotly", "System.Net").GetResult());

    [Fact]
    public void A_figure_knows_no_exhibit_no_release_and_no_request() =>
        Holds("a drawing is made of a figure and its words",
            Types.InAssembly(typeof(Figure).Assembly).ShouldNot().HaveDependencyOnAny("Analytics.Data.Release", "DuckDB", "Microsoft.AspNetCore").GetResult());

    [Fact]
    public void A_public_class_is_sealed_unless_it_is_there_to_be_inherited() =>
        Holds("a public class that is not abstract is sealed",
            Types.InAssemblies(_assemblies.Values).That().ArePublic().And().AreClasses().And().AreNotAbstract()
                .And().DoNotHaveName("Program").Should().BeSealed().GetResult());

    [Theory]
    [MemberData(nameof(FindingTopics))]
    public void Findings_of_one_topic_import_none_of_another(string topic) =>
        Holds($"{topic} shares with another topic what stands at the root of the findings and nothing else",
            Types.InAssembly(typeof(Study).Assembly).That().ResideInNamespace(topic)
                .ShouldNot().HaveDependencyOnAny([.. FindingNamespaces().Where(other => other != topic)]).GetResult());

    /// <summary>A topic may have rooms of its own below it.</summary>
    private static string[] FindingNamespaces() =>
    [
        .. typeof(Study).Assembly.GetTypes().Select(type => type.Namespace).OfType<string>().Distinct()
            .Where(name => name.StartsWith("Analytics.Findings.", StringComparison.Ordinal))
            .Select(name => string.Join('.', name.Split('.').Take(3))).Distinct()
            .Except(["Analytics.Findings.Asking", "Analytics.Findings.Claiming", "Analytics.Findings.Changes", "Analytics.Findings.Claims", "Analytics.Findings.Record", "Analytics.Findings.Searching", "Analytics.Findings.Overview", "Analytics.Findings.Catalog", "Analytics.Findings.Comparing"])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A topic may have rooms of its own below it.</summary>
    private static string[] TopicNamespaces() =>
    [
        .. _dashboard.GetTypes().Select(type => type.Namespace).OfType<string>()
            .Where(name => name.StartsWith("Analytics.Dashboard.Topics.", StringComparison.Ordinal))
            .Select(name => string.Join('.', name.Split('.').Take(4))).Distinct().Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Items(string project, string item) =>
        XDocument.Load(Path.Combine(Repository.Root, project)).Descendants(item).Select(reference => (string)reference.Attribute("Include")!);

    private static void Holds(string rule, NetArchTest.Rules.TestResult result) =>
        Assert.True(result.IsSuccessful, $"{rule}; these do not hold to it:\n  {string.Join("\n  ", result.FailingTypeNames ?? [])}");
}
