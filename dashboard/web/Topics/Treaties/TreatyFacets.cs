using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>The facets of the index as links: each value with how many treaties it would leave, and the one that is chosen with the way back.</summary>
internal static class TreatyFacets
{
    /// <summary>Of a longer facet the others are folded away.</summary>
    private const int Longest = 7;

    public static XmlNode Show(TreatyList found, ListView view)
    {
        var chosen = TreatyIndexFilters.Facets.Where(facet => view.Inquiry.Question.Choice(facet.Name) is not null).Select(facet => Label(facet, view.Inquiry.Question.Choice(facet.Name)!, view)).ToList();
        return Element("details", [Class("fold facets")],
            Element("summary", Text(chosen.Count == 0 ? TreatyIndexWords.Narrow.In(view.Language) : $"{TreatyIndexWords.Narrow.In(view.Language)}{view.Language.Colon}{string.Join(" · ", chosen)}")),
            Element("nav", [Attribute("aria-label", TreatyIndexWords.Narrow.In(view.Language))], TreatyIndexFilters.Facets.SelectMany(facet => Facet(facet, found, view))));
    }

    private static IEnumerable<XmlNode> Facet(ChoiceFilter facet, TreatyList found, ListView view)
    {
        var chosen = view.Inquiry.Question.Choice(facet.Name);
        List<(string Value, long Count)> values = [.. found.Facets.Where(count => count.Facet == facet.Name).Select(count => (count.Value, count.TreatyCount))];
        if (chosen is not null && values.All(value => value.Value != chosen))
            values.Add((chosen, 0));
        if (values.Count == 0)
            return [];
        if (facet == TreatyIndexFilters.Decade)
            values.Sort((one, other) => string.CompareOrdinal(other.Value, one.Value));
        // What is chosen is never folded away.
        IReadOnlyList<(string Value, long Count)> first = [.. values.Take(Longest), .. values.Skip(Longest).Where(value => value.Value == chosen)];
        var others = values.Except(first).ToList();
        return
        [
            Element("section",
            [
                Element("h2", Text(FilterWords.Title(facet).In(view.Language))),
                Element("ul", first.Select(value => Value(facet, value, view))),
                .. others.Count == 0 ? Array.Empty<XmlNode>() :
                [
                    Element("details",
                        Element("summary", Text(TreatyIndexWords.More(others.Count).In(view.Language))),
                        Element("ul", others.Select(value => Value(facet, value, view)))),
                ],
            ]),
        ];
    }

    private static XmlNode Value(ChoiceFilter facet, (string Value, long Count) value, ListView view)
    {
        var isChosen = view.Inquiry.Question.Choice(facet.Name) == value.Value;
        return Element("li", Element("a",
            [
                Href(view.With(facet.Name, isChosen ? null : value.Value)), .. isChosen ? [Attribute("aria-current", "true")] : Array.Empty<XmlAttribute>(),
            ],
            [
                Text(Label(facet, value.Value, view)),
                Text(" "),
                Element("span", [Class("count")], Text(view.Language.Whole(value.Count))),
                .. isChosen ? [Element("span", [Class("visually-hidden")], Text($", {TreatyIndexWords.Remove.In(view.Language)}"))] : Array.Empty<XmlNode>(),
            ]));
    }

    private static string Label(ChoiceFilter facet, string value, ListView view) =>
        FilterWords.Label(facet, facet.Choices(view.Inquiry.Release).Single(choice => choice.Value == value)).In(view.Language);
}
