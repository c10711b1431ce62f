using System.Text.RegularExpressions;
using Analytics.Dashboard.Topics;

namespace Analytics.Tests.Conventions;

/// <summary>
/// A C# file of the dashboard, its library of statistics aside. The folder of a topic is known by its name wherever it stands, so an exhibit and the
/// finding that it shows belong together.
/// </summary>
internal sealed partial class DashboardCode(SourceFile file)
{
    public static IReadOnlyList<DashboardCode> All { get; } =
    [
        .. Repository.Files("dashboard", ".cs").Where(file => !file.Path.StartsWith("dashboard/statistics/", StringComparison.Ordinal)).Select(file => new DashboardCode(file)),
    ];

    public SourceFile File => file;

    public string Text { get; } = new CSharpSource(file).Code;

    /// <summary>Slug of the topic in whose folder the file stands; null for what topics share.</summary>
    public string? Topic { get; } = TopicCatalog.All.Select(topic => topic.Slug).FirstOrDefault(slug => file.Folder.Split('/').Contains(slug, StringComparer.OrdinalIgnoreCase));

    private HashSet<string> Names => field ??= [.. TypeName().Matches(Text).Select(name => name.Value)];

    private HashSet<string> Declares => field ??= [.. Declaration().Matches(Text).Select(type => type.Groups["name"].Value)];

    // The list of topics and the list of a topic's exhibits name all of them and call none.
    private bool IsList => file.Name.EndsWith("Topic.cs", StringComparison.Ordinal) || file.Name == "TopicCatalog.cs";

    /// <summary>The topic of an exhibit, or of a page that is a topic's own; null when it is neither.</summary>
    public static string? TopicOf(string use) => TopicCatalog.All.FirstOrDefault(topic => topic.Slug == use || topic.Exhibits.Any(exhibit => exhibit.Id == use))?.Slug;

    /// <summary>
    /// The files of an exhibit (or all of a topic) and what their code names, and so on: within the topic and what topics share, but not through another
    /// exhibit's own files.
    /// </summary>
    public static IEnumerable<DashboardCode> Behind(string use)
    {
        var topic = TopicOf(use);
        var isPage = topic == use;
        var within = All.Where(code => !code.IsList && (code.Topic is null || code.Topic == topic)).ToList();
        List<DashboardCode> behind = [.. within.Where(code => code.Topic is not null && (isPage || code.IsOf(use)))];
        within.RemoveAll(code => behind.Contains(code) || TopicCatalog.All.SelectMany(other => other.Exhibits).Any(exhibit => code.IsOf(exhibit.Id)));
        for (var at = 0; at < behind.Count; at++)
        {
            var named = within.Where(code => behind[at].Names.Overlaps(code.Declares)).ToList();
            behind.AddRange(named);
            within.RemoveAll(named.Contains);
        }

        return behind;
    }

    /// <summary>Time-to-assent stands in TimeToAssent.cs, and its words in TimeToAssent.words.cs.</summary>
    private bool IsOf(string exhibit) => file.Name.Split('.')[0].Equals(exhibit.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<!\.)\b[A-Z]\w*")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"\b(?:class|record|struct|enum|interface)\s+(?<name>[A-Z]\w*)")]
    private static partial Regex Declaration();
}
