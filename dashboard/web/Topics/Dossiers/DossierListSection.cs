using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>The list on the page of the topic: each dossier leads to its page, each head of a column to the list sorted by it, and the whole state is the address.</summary>
internal static class DossierListSection
{
    /// <param name="found">Null where the release holds no register.</param>
    public static IEnumerable<XmlNode> Show(DossierList? found, PageView page)
    {
        if (found is null)
            return [];
        return
        [
            Element("section", [Id("list")],
            [
                Element("h2", Text(DossierListWords.Title.In(page.Language))),
                Element("p", Text($"{DossierListWords.Headline(found).In(page.Language)}, {DossierListWords.Place(found).In(page.Language)}.")),
                .. found.Shown.Count == 0 ? Array.Empty<XmlNode>() : [List(found, page)],
                .. Turning(found.Page, found.Pages, to => Address(Turned(to, page), page), page.Language),
            ]),
        ];
    }

    private static XmlNode List(DossierList found, PageView page) => Box(DossierListWords.Title.In(page.Language), Element("table",
        Element("thead", Element("tr",
            Head("title", DossiersWords.Dossier, found, page),
            Head("consultations", DossiersWords.Consultations, found, page),
            Head(DossiersFilters.ByOpening, DossiersWords.OpenedOn, found, page),
            Head("closed", ColumnWords.ClosedOn, found, page),
            Head("domain", FilterWords.Title(RegisterFilters.Domain), found, page),
            Head("organisation", FilterWords.Title(RegisterFilters.Organisation), found, page))),
        Element("tbody", found.Shown.Select(dossier => Line(dossier, found.HasConsultations, page.Language)))));

    private static XmlNode Line(DossierListRow dossier, bool hasConsultations, Language language) => Element("tr",
        Element("th", [Attribute("scope", "row")],
            Element("a", [Href($"/{language.Code}/dossiers/{Uri.EscapeDataString(dossier.DossierId)}")], Text(dossier.Title))),
        Element("td", [Class("number")], Text(hasConsultations ? language.Whole(dossier.ConsultationCount) : Writing.NotKnown.In(language))),
        Element("td", Text(Writing.PartialDate(dossier.OpenedOn, language))),
        Element("td", Text(DossiersWords.Closed(dossier.ClosedOn, dossier.ClosedOnMissing).In(language))),
        Element("td", Text(DossiersWords.PolicyDomain(dossier.PolicyDomainCode).In(language))),
        Element("td", Text(DossiersWords.Organisation(dossier.OrganisationCode).In(language))));

    /// <summary>A column that the list is sorted by says so, and its link leads to its other end.</summary>
    private static XmlNode Head(string sort, Localized title, DossierList found, PageView page)
    {
        var isSorted = found.Sort == sort;
        var order = isSorted ? found.IsDescending ? DossiersFilters.Ascending : DossiersFilters.Descending : null;
        var question = page.Inquiry.Question.With((DossiersFilters.Sort.Name, sort), (DossiersFilters.Order.Name, order), (DossiersFilters.Page.Name, null));
        return SortedHead(title.In(page.Language), Address(question, page), isSorted ? found.IsDescending : null);
    }

    private static Question Turned(int to, PageView page) => page.Inquiry.Question.With((DossiersFilters.Page.Name, to == 1 ? null : $"{to}"));

    private static string Address(Question question, PageView page) => $"/{page.Language.Code}/dossiers?{question.Text}#list";
}
