using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings.Searching;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Search;

/// <summary>What was found by words, kind by kind; the words stand in the field of the bar, where they are changed.</summary>
internal static class SearchPage
{
    public static string Title(SearchResult result, Language language) => (result.Words.Length == 0
        ? SearchWords.Title
        : result.Count == 0 ? SearchWords.None(result.Words) : SearchWords.Found(result.Count, result.Words)).In(language);

    public static IEnumerable<XmlNode> Show(SearchResult result, Language language) =>
    [
        Element("h1", Text(Title(result, language))),
        .. (result.Words.Length, result.Count) switch
        {
            (0, _) => [Element("p", [Class("answer")], Text(SearchWords.Nothing.In(language)))],
            (_, 0) => [Element("p", [Class("answer")], Text(SearchWords.TryOther.In(language)))],
            _ => result.Kinds.Select(kind => Kind(result, kind, language)),
        },
        .. result.Kind is null ? Array.Empty<XmlNode>() : [Element("p", Element("a", [Href(Address(result.Words, language))], Text(SearchWords.AllKinds.In(language))))],
    ];

    private static XmlNode Kind(SearchResult result, FoundKind kind, Language language) => Element("section", [Class("results"), Id(kind.Code)],
    [
        Element("h2", Text($"{SearchKindWords.Of(kind.Code).In(language)} ({language.Whole(kind.Count)})")),
        Element("ul", kind.Things.Select(thing => Element("li", [.. Thing(thing, language)]))),
        .. kind.AllAddress is { } all ? [Element("p", Element("a", [Href(all)], Text(SearchWords.ShowAll(kind.Count).In(language))))]
            : kind.Count > kind.Things.Count ? [Element("p", Text(SearchWords.OnlyFirst(kind.Things.Count, kind.Count).In(language)))]
            : Array.Empty<XmlNode>(),
    ]);

    private static IEnumerable<XmlNode> Thing(FoundThing thing, Language language)
    {
        yield return Element("a", [Href(thing.Address)], Text(thing.Name.In(language)));
        string[] beside =
        [
            .. thing.HappenedOn is { } date ? [Writing.PartialDate(date, language)] : Array.Empty<string>(),
            .. thing.Place is { } place ? [place.In(language)] : Array.Empty<string>(),
            .. thing.IsSynthetic ? [FigureWords.Of(Provenance.Synthetic).In(language)] : Array.Empty<string>(),
        ];
        if (beside.Length > 0)
            yield return Element("small", Text($" {string.Join(" · ", beside)}"));
    }

    private static string Address(string words, Language language) => $"/{language.Code}/{SearchResult.Path}?{SiteSearch.Words.Name}={Uri.EscapeDataString(words)}";
}
