using System.Text.RegularExpressions;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Findings;
using Analytics.Findings.Catalog;

namespace Analytics.Tests.Conventions;

/// <summary>An exhibit is four files that each do one thing: what is asked, what is found, what is said, what is drawn. Its address is its name.</summary>
public sealed partial class ExhibitTests
{
    /// <summary>A file that a reader takes in at one look.</summary>
    private const string ReadsFindings = "Claims";

    private const int LongestExhibit = 130;

    private static readonly IReadOnlyList<Type> _exhibits = Concrete(typeof(IExhibit));

    public static TheoryData<string> Exhibits => new(_exhibits.Select(type => type.Name).Order());

    [Theory]
    [MemberData(nameof(Exhibits))]
    public void An_exhibit_has_its_finding_its_two_queries_and_its_words_in_files_of_their_own(string exhibit)
    {
        var type = _exhibits.Single(type => type.Name == exhibit);
        var (topic, name) = (type.Namespace![(type.Namespace!.LastIndexOf('.') + 1)..], exhibit[..^"Exhibit".Length]);
        var (findings, web) = ($"dashboard/findings/{topic}", $"dashboard/web/Topics/{topic}");

        Assert.EndsWith("Exhibit", exhibit, StringComparison.Ordinal);
        Assert.All([$"{findings}/{name}.cs", $"{findings}/{Query(name)}.rows.sql", $"{web}/{exhibit}.cs", $"{web}/{name}.words.cs"],
            path => Assert.True(Repository.Has(path), $"{path} is missing"));
        // What reads the findings of other topics asks the release for nothing of its own.
        if (topic == ReadsFindings)
            return;

        // Two findings may read the same rows another way: then the query has the name of the row.
        // What several findings of a topic share is asked in a room below it, or by the finding on which it rests.
        Assert.Contains(
            Repository.Files(findings, ".cs").Where(file => file.Name == $"{name}.cs" || file.Path.Count(letter => letter == '/') > findings.Count(letter => letter == '/') + 1)
                .SelectMany(file => Asked().Matches(file.Text)),
            row => Repository.Files(findings, ".sql").Any(file => file.Name == $"{Query(row.Groups["row"].Value)}.sql"));
    }

    [Theory]
    [MemberData(nameof(Exhibits))]
    public void An_exhibit_is_taken_in_at_one_look(string exhibit)
    {
        var file = Repository.Files("dashboard/web/Topics", ".cs").Single(file => file.Name == $"{exhibit}.cs");

        Assert.InRange(file.Text.AsSpan().Count('\n'), 1, LongestExhibit);
    }

    [Fact]
    public void Every_exhibit_is_listed_once_in_the_topic_whose_folder_it_stands_in()
    {
        var inFolders = _exhibits.Select(type => $"{type.Namespace![(type.Namespace!.LastIndexOf('.') + 1)..]}/{type.Name}".ToLowerInvariant()).ToList();
        var inTopics = TopicCatalog.All.SelectMany(topic => topic.Exhibits.Select(exhibit => $"{topic.Slug}/{exhibit.GetType().Name}".ToLowerInvariant())).ToList();

        Fault.None("an exhibit is a class in its topic's folder and one line in its topic",
        [
            .. inFolders.Except(inTopics).Select(name => new Fault(name, 0, "is listed in no topic of that folder")),
            .. inTopics.Except(inFolders).Select(name => new Fault(name, 0, "is listed and does not stand in that folder")),
            .. inTopics.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => new Fault(group.Key, 0, "is listed twice")),
        ]);
    }

    [Fact]
    public void An_exhibit_can_be_found_from_its_address() =>
        Assert.All(TopicCatalog.All.SelectMany(topic => topic.Exhibits),
            exhibit => Assert.Equal(Hump().Replace(exhibit.GetType().Name[..^"Exhibit".Length], "-$0").ToLowerInvariant(), exhibit.Id));

    [Fact]
    public void Every_study_is_listed_once_and_shown_by_an_exhibit()
    {
        var shown = TopicCatalog.All.SelectMany(topic => topic.Exhibits).Select(exhibit => exhibit.Study.GetType().Name).Order();
        var listed = StudyCatalog.All.Select(study => study.GetType().Name).Order();

        Assert.Equal(Concrete(typeof(Study)).Select(type => type.Name).Order(), listed);
        Assert.Equal(listed, shown);
    }

    private static IReadOnlyList<Type> Concrete(Type kind) =>
        [.. kind.Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(kind))];

    private static string Query(string type) => Hump().Replace(type, "_$0").ToLowerInvariant();

    [GeneratedRegex(@"\b(?:Ask(?:Once|ByYear)?|MadeByYear)<(?<row>\w+?)(?:Row)?[>,]", RegexOptions.ExplicitCapture)]
    private static partial Regex Asked();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]")]
    private static partial Regex Hump();
}
