using Analytics.Benchmarks.Running;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Topics;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;

namespace Analytics.Benchmarks.Sections;

/// <summary>The pages that there are: topics, exhibits alone, treaties, in every language.</summary>
internal static class PageCatalog
{
    public static IReadOnlyList<string> Topics { get; } =
        [.. from language in Language.All from topic in TopicCatalog.All select TopicAddress.Of(topic, language)];

    public static IEnumerable<string> TopicsIn(Language language) => TopicCatalog.All.Select(topic => TopicAddress.Of(topic, language));

    /// <summary>One page of each kind: the topics, the index of treaties, a treaty.</summary>
    public static IReadOnlyList<string> KindsIn(Language language) =>
        [.. TopicsIn(language), $"/{language.Code}/treaties/index", $"/{language.Code}/treaties/ceta"];

    /// <summary>Every page, those of single treaties as the index lists them.</summary>
    public static async Task<IReadOnlyList<string>> All(Reader reader)
    {
        List<string> pages = [.. Topics];
        foreach (var language in Language.All)
        {
            foreach (var topic in TopicCatalog.All)
                pages.AddRange(topic.Exhibits.Select(exhibit => $"/{language.Code}/{topic.Slug}/{exhibit.Id}"));
            for (var page = 1; ; page++)
            {
                var list = (await reader.Get($"/{language.Code}/treaties/index?page={page}")).Text();
                var treaties = Reader.LinksOf(list).Where(link => link.StartsWith($"/{language.Code}/treaties/", StringComparison.Ordinal) && !link.Contains('?') && !link.Contains('.')).Except(pages).ToList();
                if (treaties.Count == 0)
                    break;
                pages.AddRange(treaties);
            }
        }

        return [.. pages.Distinct()];
    }

    /// <summary>The record's own: a later one is refused.</summary>
    private const int LatestYear = 2026;

    /// <summary>Pages with years that nobody asked for before: each is an answer that must be made.</summary>
    public static IEnumerable<string> NewQuestions(int count)
    {
        var filtered = TopicCatalog.All
            .Select(topic => (Address: TopicAddress.Of(topic, Language.En), Years: topic.Filters.OfType<YearFilter>().Take(2).ToList()))
            .Where(topic => topic.Years.Count == 2)
            .ToList();
        var questions =
            from back in Enumerable.Range(1, 30)
            from length in Enumerable.Range(0, 30)
            from topic in filtered
            let first = LatestYear - 30 + back - 1
            let last = LatestYear - length
            where first >= topic.Years[0].First && last >= first
            select $"{topic.Address}?{topic.Years[0].Name}={first}&{topic.Years[1].Name}={last}";
        return questions.Distinct().Take(count);
    }
}
