using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>The index of treaties: each leads to its page, each value of a facet to what it leaves, each head of a column to the list sorted by it, and the whole state is the address.</summary>
internal static class TreatyIndexPage
{
    public const string Path = "index";

    /// <summary>So many treaties to a page.</summary>
    private const int Longest = 50;

    /// <summary>Columns of the exhibit that the page shows, as far as there is room; the first leads to the treaty.</summary>
    private static readonly string[] _shown = [TreatyListExhibit.ByName, "status", "signed_on", "deposited_on", "in_force_on", "family"];

    public static IEnumerable<XmlNode> Show(TreatyList found, ListView view)
    {
        var language = view.Language;
        var pages = Math.Max(1, (found.Treaties.Count + Longest - 1) / Longest);
        var treaties = found.Treaties.ToDictionary(treaty => treaty.RowKey);
        IReadOnlyList<TreatyListRow> shown = [.. view.Shown.Exhibit.Table.Lines.Skip((view.Page - 1) * Longest).Take(Longest).Select(line => treaties[line.Key!])];
        return
        [
            Element("h1", Text(TreatyIndexWords.Title.In(language))),
            Search(found, view.Inquiry.Question, view.Address, language),
            TreatyFacets.Show(found, view),
            Element("p", [Class("found")], Text($"{TreatyListWords.Headline(found).In(language)}, {Phrases.PageOf(view.Page, pages).In(language)}.")),
            .. found.Treaties.Count == 0 ? [Element("p", Text(TreatyIndexWords.NoneFound.In(language)))] : Array.Empty<XmlNode>(),
            .. shown.Count == 0 ? Array.Empty<XmlNode>() : [List(shown, view)],
            .. Turning(view.Page, pages, view.Turned, language),
            Faces(view.Shown),
            Element("ul", [Class("notes")], view.Shown.Exhibit.Notes.Select(note => Element("li", Text(note.In(language))))),
        ];
    }

    /// <summary>A plain form; what was chosen besides travels with it.</summary>
    public static XmlNode Search(TreatyList? found, Question question, string address, Language language) => Element("form",
        [Class("search"), Attribute("method", "get"), Attribute("action", address), Attribute("role", "search"), Attribute("aria-label", FilterWords.Title(TreatyIndexFilters.Search).In(language))],
        [
            .. found is null ? [] : HiddenFields.Of([.. TreatyIndexFilters.Facets], question),
            .. new[] { TableOrder.SortParameter, TableOrder.OrderParameter }.Where(name => found is not null && question.Choice(name) is not null)
                .Select(name => Void("input", Attribute("type", "hidden"), Attribute("name", name), Attribute("value", question.Choice(name)!))),
            Element("div", [Class("filter words")],
                Element("label", [Attribute("for", "treaty-search")], Text($"{FilterWords.Title(TreatyIndexFilters.Search).In(language)} ({TreatyIndexWords.Hint.In(language)})")),
                Void("input",
                [
                    Id("treaty-search"), Attribute("name", TreatyIndexFilters.Search.Name), Attribute("type", "search"), Attribute("maxlength", $"{TreatyIndexFilters.Search.Most}"),
                    Attribute("autocomplete", "off"), .. found?.Searched is { } words ? [Attribute("value", words)] : Array.Empty<XmlAttribute>(),
                ])),
            Element("div", [Class("filter actions")],
            [
                Element("button", [Attribute("type", "submit")], Text(Phrases.Search.In(language))),
                .. found is null || question.Text.Length == 0 ? Array.Empty<XmlNode>() : [Element("a", [Class("reset"), Href(address)], Text(TreatyIndexWords.All.In(language)))],
            ]),
        ]);

    private static XmlNode List(IReadOnlyList<TreatyListRow> shown, ListView view)
    {
        var columns = _shown.Select(name => view.Shown.Exhibit.Table.Columns.Single(column => column.Name == name));
        var order = view.Shown.Order;
        return Element("div", [Class("index")], Box(TreatyIndexWords.Title.In(view.Language), Element("table",
            Element("thead", Element("tr", columns.Select(column => SortedHead(column.Title.In(view.Language), view.SortedBy(column), order?.Column == column ? order.IsDescending : null)))),
            Element("tbody", shown.Select(treaty => Line(treaty, view.Language))))));
    }

    private static XmlNode Line(TreatyListRow treaty, Language language) => Element("tr",
        Element("th", [Attribute("scope", "row")], Element("a", [Href($"/{language.Code}/treaties/{Uri.EscapeDataString(treaty.TreatyId)}")], Text(CodeWords.Of(treaty.TreatyNames).In(language)))),
        Element("td",
        [
            Text(TreatyStatusWords.Of(treaty.StatusCode).In(language)),
            .. TreatyListExhibit.Awaited(treaty) is { } awaited ? [Element("small", Text($"{PendingTreatiesWords.AwaitedParliaments.In(language)}{language.Colon}{awaited.In(language)}"))] : Array.Empty<XmlNode>(),
        ]),
        Date(treaty.SignedOn, language),
        Date(treaty.DepositedOn, language),
        Date(treaty.InForceOn, language),
        Element("td", Text(CodeWords.Label("treaties", "family_code", treaty.FamilyCode).In(language))));

    private static XmlNode Date(string? date, Language language) =>
        Element("td", date is null ? Element("span", [Class("absent")], Text(Writing.NotKnown.In(language))) : Text(Writing.PartialDate(date, language)));

    private static XmlNode Faces(ExhibitInContext shown) => Element("nav", [Class("forms"), Attribute("aria-label", TreatyIndexWords.Take.In(shown.Language))],
        Element("ul",
        [
            .. FaceCatalog.For(shown.Exhibit).Select(face => Element("li", Element("a", [Href(shown.Address(face.Ending)), Flag("download")], Text(face.Name)))),
            Element("li", Element("a", [Href(shown.Address())], Text(TreatyIndexWords.WithRows.In(shown.Language)))),
        ]));
}
