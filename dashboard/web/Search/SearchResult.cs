using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Searching;

namespace Analytics.Dashboard.Search;

/// <summary>What a search by words found in a release and among the exhibits: by kind, the kind that holds the closest first.</summary>
internal sealed record SearchResult(string Words, string? Kind, IReadOnlyList<FoundKind> Kinds)
{
    /// <summary>So many of each kind where all are shown.</summary>
    public const int Most = 8;

    /// <summary>So many where one kind is shown alone; whoever finds more types another word.</summary>
    public const int MostOfKind = 200;

    /// <summary>Where two kinds hold something equally close.</summary>
    private static readonly IReadOnlyList<string> _order = SiteSearch.Kind.Options;

    public const string Path = "search";

    public long Count => Kinds.Sum(kind => kind.Count);

    public bool IsSynthetic => Kinds.Any(kind => kind.Things.Any(thing => thing.IsSynthetic));

    public static SearchResult Of(Release release, Question question, IReadOnlyList<Topic> topics, Language language)
    {
        var (words, kind) = (question.Choice(SiteSearch.Words.Name) ?? "", SiteSearch.Kind.In(question));
        var most = kind is null ? Most : MostOfKind;
        var found = SiteSearch.Find(release, words, kind, most).GroupBy(entry => entry.KindCode)
            .Select(group => new FoundKind(group.Key, group.First().FoundCount, [.. group.Select(entry => Thing(entry, language))], All(group.Key, group.First().FoundCount)));
        var exhibits = kind is null or FoundEntry.Exhibit ? Exhibits(topics, words, language) : [];
        FoundKind ofExhibits = new(FoundEntry.Exhibit, exhibits.Count, [.. exhibits.Take(most)], All(FoundEntry.Exhibit, exhibits.Count));
        IReadOnlyList<FoundKind> kinds = [.. found.Append(ofExhibits).Where(each => each.Count > 0)];
        return new(words, kind, [.. kinds.OrderByDescending(each => each.Closest).ThenBy(each => _order.Index().First(place => place.Item == each.Code).Index)]);

        string? All(string code, long count) => count <= most ? null : code switch
        {
            "treaty" => $"/{language.Code}/treaties/index?search={Uri.EscapeDataString(words)}",
            "dossier" => $"/{language.Code}/dossiers?search={Uri.EscapeDataString(words)}#list",
            _ when kind is not null => null,
            _ => $"/{language.Code}/{Path}?{question.With((SiteSearch.Kind.Name, code)).Text}",
        };
    }

    private static FoundThing Thing(FoundEntry entry, Language language) =>
        new(Address(entry, language), CodeWords.Of(entry.EntryNames), entry.HappenedOn, null, entry.IsSynthetic, entry.Closeness);

    private static string Address(FoundEntry entry, Language language) => entry.KindCode switch
    {
        "treaty" => $"/{language.Code}/treaties/{Uri.EscapeDataString(entry.EntryKey)}",
        "dossier" => $"/{language.Code}/dossiers/{Uri.EscapeDataString(entry.EntryKey)}",
        "crisis" => $"/{language.Code}/crises?{Question.Of((RegisterFilters.Crisis.Name, entry.EntryKey)).Text}",
        "depositary_treaty" => RowAddress.Of("depositary_treaties", entry.RowKey, language),
        "conference" => RowAddress.Of("conferences", entry.RowKey, language),
        "source" => RowAddress.Of("sources", entry.RowKey, language),
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.KindCode, "has no address"),
    };

    /// <summary>By the question that an exhibit answers, in whatever language, and its topic.</summary>
    private static List<FoundThing> Exhibits(IReadOnlyList<Topic> topics, string words, Language language) =>
    [
        .. (from topic in topics
            from exhibit in topic.Exhibits
            let names = Language.All.SelectMany(each => (string[])[exhibit.Question.In(each), topic.Name.In(each)]).Append(exhibit.Id)
            let closeness = SiteSearch.ClosenessOf([.. names], words)
            where closeness is not null
            select new FoundThing($"/{language.Code}/{topic.Slug}/{exhibit.Id}", exhibit.Question, null, topic.Name, IsSynthetic: false, closeness.Value))
            .OrderByDescending(thing => thing.Closeness),
    ];
}
