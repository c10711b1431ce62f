using Analytics.Dashboard.Html;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Analytics.Data.Languages.Writing;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>The first hundred dossiers that the filters leave, each with a link to its page; it says how many there are.</summary>
internal static class DossierList
{
    private static readonly Localized Title = new("Dossiers of the register", "Dossiers du registre", "Dossiers van het register", "Dossiers des Registers");

    public static IEnumerable<XmlNode> Show(PageView page)
    {
        if (Register.Of(page.Release) is not { } register)
            return [];
        var lines = page.Release.Ask(SqlText.Beside<Dossier>("dossier_list"), DossiersFilters.List(page.Release, page.Question, register)).Lines().ToList();
        return
        [
            Element("section", [Id("list")],
            [
                Element("h2", Text(Title.In(page.Language))),
                Element("p", Text(HowMany(lines, page.Question).In(page.Language))),
                .. lines.Count == 0 ? Array.Empty<XmlNode>() : [List(lines, page.Language)],
            ]),
        ];
    }

    private static Localized HowMany(List<Line> lines, Question question)
    {
        if (lines.Count == 0)
            return new("No dossier fits the filters.", "Aucun dossier ne répond aux filtres.", "Geen enkel dossier past bij de filters.", "Kein Dossier entspricht den Filtern.");
        var found = lines[0].Whole("found_count")!.Value;
        if (found == lines.Count)
            return Localized.From(language => new Localized(
                $"All {Whole(found, language)} that fit the filters.", $"Les {Whole(found, language)} qui répondent aux filtres.",
                $"Alle {Whole(found, language)} die bij de filters passen.", $"Alle {Whole(found, language)}, die den Filtern entsprechen.").In(language));
        var isMost = question.Choice(DossiersFilters.Sort) is not null;
        return Localized.From(language =>
        {
            var (shown, all) = (Whole(lines.Count, language), Whole(found, language));
            return isMost
                ? new Localized(
                    $"The {shown} with the most consultations, of {all} that fit the filters.", $"Les {shown} qui comptent le plus de concertations, sur {all} qui répondent aux filtres.",
                    $"De {shown} met het meeste overleg, van {all} die bij de filters passen.", $"Die {shown} mit den meisten Abstimmungen, von {all}, die den Filtern entsprechen.").In(language)
                : new Localized(
                    $"The {shown} opened last, of {all} that fit the filters.", $"Les {shown} derniers ouverts, sur {all} qui répondent aux filtres.",
                    $"De {shown} laatst geopende, van {all} die bij de filters passen.", $"Die {shown} zuletzt eröffneten, von {all}, die den Filtern entsprechen.").In(language);
        });
    }

    private static XmlNode List(List<Line> lines, Language language) =>
        Box(Title.In(language), Element("table",
            Head(language,
                new("Dossier", "Dossier", "Dossier", "Dossier"),
                DossiersWords.Consultations,
                new("Opened on", "Ouvert le", "Geopend op", "Eröffnet am"),
                new("Closed on", "Clôturé le", "Afgesloten op", "Abgeschlossen am"),
                new("Policy domain", "Domaine politique", "Beleidsdomein", "Politikbereich"),
                new("Organisation", "Organisation", "Organisatie", "Organisation")),
            Element("tbody", lines.Select(line => Element("tr",
                Element("th", [Attribute("scope", "row")],
                    Element("a", [Href($"/{language.Code}/dossiers/{Uri.EscapeDataString(line.Text("dossier_id")!)}")], Text(line.Text("title")))),
                Element("td", [Class("number")], Text(Whole(line.Whole("consultation_count")!.Value, language))),
                Element("td", Text(PartialDate(line.Text("opened_on"), language))),
                Element("td", Text(line.Text("closed_on") is { } closed ? PartialDate(closed, language) : RowWords.Missing(line.Text("closed_on_missing")).In(language))),
                Element("td", Text(Vocabulary.Label("dossiers", "policy_domain_code", line.Text("policy_domain_code")!).In(language))),
                Element("td", Text(Vocabulary.Label("dossiers", "organisation_code", line.Text("organisation_code")!).In(language))))))));
}
