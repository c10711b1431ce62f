using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>The first dossiers that the filters leave, each with a link to its page; it says how many there are.</summary>
internal static class DossierListSection
{
    public static IEnumerable<XmlNode> Show(DossierList? list, Language language)
    {
        if (list is null)
            return [];
        return
        [
            Element("section", [Id("list")],
            [
                Element("h2", Text(DossierListWords.Title.In(language))),
                Element("p", Text(DossierListWords.HowMany(list).In(language))),
                .. list.Shown.Count == 0 ? Array.Empty<XmlNode>() : [List(list.Shown, language)],
            ]),
        ];
    }

    private static XmlNode List(IReadOnlyList<DossierListRow> dossiers, Language language) =>
        Box(DossierListWords.Title.In(language), Element("table",
            Head(language,
                DossiersWords.Dossier,
                DossiersWords.Consultations,
                DossiersWords.OpenedOn,
                ColumnWords.ClosedOn,
                FilterWords.Title(RegisterFilters.Domain),
                FilterWords.Title(RegisterFilters.Organisation)),
            Element("tbody", dossiers.Select(dossier => Element("tr",
                Element("th", [Attribute("scope", "row")],
                    Element("a", [Href($"/{language.Code}/dossiers/{Uri.EscapeDataString(dossier.DossierId)}")], Text(dossier.Title))),
                Element("td", [Class("number")], Text(language.Whole(dossier.ConsultationCount))),
                Element("td", Text(Writing.PartialDate(dossier.OpenedOn, language))),
                Element("td", Text(DossiersWords.Closed(dossier.ClosedOn, dossier.ClosedOnMissing).In(language))),
                Element("td", Text(DossiersWords.PolicyDomain(dossier.PolicyDomainCode).In(language))),
                Element("td", Text(DossiersWords.Organisation(dossier.OrganisationCode).In(language))))))));
}
