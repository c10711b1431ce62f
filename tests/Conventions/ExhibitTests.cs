using System.Text.RegularExpressions;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;

namespace Analytics.Tests.Conventions;

/// <summary>A topic is one folder, an exhibit is one class and two queries beside it, and its address is its name.</summary>
public sealed partial class ExhibitTests
{
    private static readonly IReadOnlyList<Type> _exhibits =
        [.. typeof(IExhibit).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IExhibit)))];

    public static TheoryData<string> Exhibits => new(_exhibits.Select(type => type.Name).Order());

    [Theory]
    [MemberData(nameof(Exhibits))]
    public void An_exhibit_has_its_two_queries_beside_it(string exhibit)
    {
        var type = _exhibits.Single(type => type.Name == exhibit);
        var folder = $"dashboard/web/Topics/{type.Namespace![(type.Namespace!.LastIndexOf('.') + 1)..]}";
        var query = Hump().Replace(exhibit, "_$0").ToLowerInvariant();

        Assert.All([$"{folder}/{exhibit}.cs", $"{folder}/{query}.sql", $"{folder}/{query}.rows.sql"],
            path => Assert.True(Repository.Has(path), $"{path} is missing"));
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
            exhibit => Assert.Equal(Hump().Replace(exhibit.GetType().Name, "-$0").ToLowerInvariant(), exhibit.Id));

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]")]
    private static partial Regex Hump();
}
