using Analytics.Dashboard.Html;
using Analytics.Data.Languages;
using Analytics.Findings.Attendance;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>The dossiers concluded last with an empty chair, each with a link to its page and with whose chair it was.</summary>
internal static class EmptyChairSection
{
    /// <summary>Nothing where there is none: the exhibit says why.</summary>
    public static IEnumerable<XmlNode> Show(EmptyChairList? list, Language language) => list is null or { FoundCount: 0 }
        ? []
        :
        [
            Element("section", [Id("list")],
                Element("h2", Text(EmptyChairListWords.Title.In(language))),
                Element("p", Text(EmptyChairListWords.HowMany(list).In(language))),
                Box(EmptyChairListWords.Title.In(language), Element("table",
                    Head(language,
                        EmptyChairListWords.Dossier, EmptyChairListWords.ConcludedOn, EmptyChairsWords.WithAbsent, EmptyChairsWords.WithNotInvited, EmptyChairListWords.Outcome),
                    Element("tbody", list.Shown.Select(dossier => Line(dossier, language)))))),
        ];

    private static XmlNode Line(EmptyChairDossier dossier, Language language) => Element("tr",
        Element("th", [Attribute("scope", "row")],
            Element("a", [Href($"/{language.Code}/dossiers/{Uri.EscapeDataString(dossier.DossierId)}")], Text(dossier.Title))),
        Element("td", Text(Writing.PartialDate(dossier.HeldOn, language))),
        Element("td", Text(EmptyChairListWords.Named(dossier.Absent).In(language))),
        Element("td", Text(EmptyChairListWords.Named(dossier.NotInvited).In(language))),
        Element("td", Text(EmptyChairListWords.OutcomeOf(dossier.OutcomeCode).In(language))));
}
