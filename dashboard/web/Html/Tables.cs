using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>Tables of a page: each scrolls within a box of its own, which the keyboard can reach and a screen reader can name.</summary>
public static class Tables
{
    public static XmlNode Box(string name, XmlNode table) =>
        Element("div", [Class("table-box"), Attribute("tabindex", "0"), Attribute("role", "region"), Attribute("aria-label", name)], table);

    public static XmlNode Head(Language language, params Localized[] titles) =>
        Element("thead", Element("tr", titles.Select(title => Element("th", [Attribute("scope", "col")], Text(title.In(language))))));

    /// <summary>The head of a column that leads to the table sorted by it; a column by which it is sorted says so, and its link leads to its other end.</summary>
    /// <param name="isDescending">Null where the table is not sorted by it.</param>
    public static XmlNode SortedHead(string title, string address, bool? isDescending, params IEnumerable<XmlAttribute> attributes) => Element("th",
        [
            Attribute("scope", "col"), .. isDescending is { } down ? [Attribute("aria-sort", down ? "descending" : "ascending")] : Array.Empty<XmlAttribute>(), .. attributes,
        ],
        Element("a", [Class("sort"), Href(address)], Text(isDescending is null ? title : $"{title} {(isDescending == true ? "↓" : "↑")}")));

    /// <summary>The ways to the page before and after this one of a long list; none where there is one page.</summary>
    public static IEnumerable<XmlNode> Turning(int page, int pages, Func<int, string> addressOf, Language language) => pages <= 1 && page == 1 ? [] :
    [
        Element("nav", [Class("turning"), Attribute("aria-label", Phrases.PagesOfTheList.In(language))], Element("p",
        [
            .. page > 1 ? [Element("a", [Href(addressOf(Math.Min(page - 1, pages)))], Text(Phrases.PreviousPage.In(language)))] : Array.Empty<XmlNode>(),
            .. page > 1 && page < pages ? [Text(" · ")] : Array.Empty<XmlNode>(),
            .. page < pages ? [Element("a", [Href(addressOf(page + 1))], Text(Phrases.NextPage.In(language)))] : Array.Empty<XmlNode>(),
        ])),
    ];
}
