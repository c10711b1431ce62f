using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Analytics.Tests.Conventions;

/// <summary>The house as a newcomer finds it: a short root, every project in the solution, nothing of one machine in it.</summary>
public sealed partial class RepositoryTests
{
    [Fact]
    public void The_root_stays_at_about_a_dozen_entries()
    {
        var visible = Repository.RootEntries().Where(name => !name.StartsWith('.')).ToList();

        Assert.True(visible.Count <= 14, $"the root has {visible.Count} entries: {string.Join(", ", visible)}");
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "Analytics.sln")).Replace('\\', '/');

        Fault.None("make builds what Analytics.sln names", Repository.Files("", ".csproj")
            .Where(project => !solution.Contains($"\"{project.Path}\"", StringComparison.Ordinal))
            .Select(project => new Fault(project.Path, 0, "is not in Analytics.sln")));
    }

    [Fact]
    public void A_version_of_a_package_is_written_once() =>
        Fault.None("versions stand in Directory.Packages.props", Repository.Files("", ".csproj").SelectMany(project => project.Where(Version())));

    [Fact]
    public void Nothing_names_a_place_of_one_machine_or_a_feed_of_packages() =>
        Fault.None("the repository works on any machine, from any feed", Repository.Files()
            // Sources are public addresses and are what they are.
            .Where(file => !file.Path.StartsWith("data/sources/", StringComparison.Ordinal))
            .SelectMany(file => file.Where(MachinePath()).Concat(file.Where(Feed()))));

    [Fact]
    public void A_package_has_each_resource_once_and_each_of_its_files_is_there() =>
        Fault.None("datapackage.json describes the folder it stands in", Repository.Files("data/sources", "datapackage.json").SelectMany(Faults));

    [Fact]
    public void A_path_of_one_machine_is_named_and_a_web_address_is_not()
    {
        Assert.Matches(MachinePath(), "File.ReadAllText(\"/ho" + "me/someone/x.csv\")");
        Assert.Matches(MachinePath(), @"C:\Use" + @"rs\someone");
        Assert.Matches(Feed(), "https://packages.example/v3/" + "index.json");
        Assert.DoesNotMatch(MachinePath(), "https://example.org/ho" + "me/page and etl/wo" + "rk/x");
    }

    private static IEnumerable<Fault> Faults(SourceFile package)
    {
        var resources = JsonNode.Parse(package.Text)!["resources"]!.AsArray();
        var names = resources.Select(resource => (string)resource!["name"]!).ToList();
        foreach (var twice in names.GroupBy(name => name).Where(group => group.Count() > 1))
            yield return new(package.Path, 0, $"has two resources {twice.Key}");
        foreach (var name in names.Where(name => !ResourceName().IsMatch(name)))
            yield return new(package.Path, 0, $"{name} is not a name of a resource (lower-case letters, digits, '.', '_', '-')");
        foreach (var path in resources.Select(resource => (string)resource!["path"]!).Where(path => !Repository.Has($"{package.Folder}/{path}")))
            yield return new(package.Path, 0, $"names {path}, which is not there");
    }

    [GeneratedRegex("""<PackageReference[^>]*\bVersion="[^"]*""")]
    private static partial Regex Version();

    [GeneratedRegex(@"(?<![\w./:)\]*}-])/(work|home|root|Users)/\w|\b[A-Z]:\\Users\b")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"https?://[^\s""'<>]*/(v3/index\.json|simple/|artifactory/|nexus/|repository/)")]
    private static partial Regex Feed();

    [GeneratedRegex("^[a-z0-9._-]+$")]
    private static partial Regex ResourceName();
}
