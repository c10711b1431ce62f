using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Analytics.Data.Languages.Writing;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>The page of one treaty: what it is, its path, and every fact with source, locator and confidence.</summary>
internal static class TreatyPage
{
    private static readonly Localized EveryStep = new("Every step with its source", "Chaque étape avec sa source", "Elke stap met haar bron", "Jeder Schritt mit seiner Quelle");

    public static IReadOnlyList<XmlNode> Show(Treaty treaty, ExhibitInContext path)
    {
        var language = path.Language;
        return
        [
            Element("h1", Text(treaty.Name.In(language))),
            Element("p", [Class("lede"), English], Text(treaty.Facts.Text("treaty_title"))),
            Element("dl", [Class("facts")], Facts(treaty, language)),
            ExhibitView.Show(path),
            Element("section",
                Element("h2", Text(EveryStep.In(language))),
                Steps(treaty, language)),
            .. Competent(treaty, language),
        ];
    }

    /// <summary>Titles, grounds and places in a source are kept in English, whatever the reader's language.</summary>
    private static XmlAttribute English => Attribute("lang", "en");

    private static IEnumerable<XmlNode> Facts(Treaty treaty, Language language)
    {
        (Localized Name, string Value)[] facts =
        [
            (new("Competence", "Compétence", "Bevoegdheid", "Zuständigkeit"), Vocabulary.Label("treaties", "competence_code", treaty.Facts.Text("competence_code")!).In(language)),
            (new("On what ground", "Sur quelle base", "Op welke grond", "Auf welcher Grundlage"), treaty.Facts.Text("competence_basis") ?? NotKnown.In(language)),
            (new("Family", "Famille", "Soort", "Art"), Vocabulary.Label("treaties", "family_code", treaty.Facts.Text("family_code")!).In(language)),
            (new("Adopted", "Adopté", "Aangenomen", "Angenommen"), Join(PartialDate(treaty.Facts.Text("adopted_on"), language), treaty.Facts.Text("adopted_place"))),
            (new("Signed for Belgium", "Signé pour la Belgique", "Voor België ondertekend", "Für Belgien unterzeichnet"), Date(treaty, "signed_on", language)),
            (new("Ratified (deposit)", "Ratifié (dépôt)", "Bekrachtigd (neerlegging)", "Ratifiziert (Hinterlegung)"), Date(treaty, "deposited_on", language)),
            (new("In force", "En vigueur", "In werking", "In Kraft"), Date(treaty, "in_force_on", language)),
        ];
        return facts.SelectMany(fact => new[] { Element("dt", Text(fact.Name.In(language))), Element("dd", Text(fact.Value)) });
    }

    private static XmlNode Steps(Treaty treaty, Language language) =>
        Box(EveryStep.In(language), Element("table",
            Head(language,
                new("Date", "Date", "Datum", "Datum"),
                new("Step", "Étape", "Stap", "Schritt"),
                new("Date of", "Date de", "Datum van", "Datum von"),
                new("Source and place", "Source et endroit", "Bron en plaats", "Quelle und Stelle"),
                new("Confidence", "Fiabilité", "Betrouwbaarheid", "Belegstufe"),
                new("Note", "Remarque", "Opmerking", "Anmerkung"),
                new("Row", "Ligne", "Rij", "Zeile")),
            Element("tbody", treaty.Steps.Select(step => Element("tr",
                Element("th", [Attribute("scope", "row")], Text(PartialDate(step.Text("happened_on"), language))),
                Element("td", Text(TreatyPath.Words(step).In(language))),
                Element("td", Text(Join(
                    Vocabulary.Label("treaty_steps", "date_basis_code", step.Text("date_basis_code")!).In(language), step.Text("date_basis_note")))),
                Element("td", Source(step)),
                Element("td", Text(Vocabulary.Label("treaty_steps", "confidence_code", step.Text("confidence_code")!).In(language))),
                Element("td", [English], Text(step.Text("note"))),
                Element("td", Row("treaty_steps", step, language)))))));

    private static IEnumerable<XmlNode> Competent(Treaty treaty, Language language)
    {
        Localized title = new("Parliaments that must assent", "Parlements appelés à donner leur assentiment", "Parlementen die moeten instemmen", "Parlamente, die zustimmen müssen");
        yield return Element("h2", Text(title.In(language)));
        if (treaty.Competent.Count == 0)
        {
            yield return Element("p", Text(new Localized(
                "No source at hand names them. A parliament without a documented assent is unknown, not pending.",
                "Aucune source disponible ne les nomme. Un parlement sans assentiment documenté est inconnu, non en attente.",
                "Geen bron bij de hand noemt ze. Een parlement zonder gedocumenteerde instemming is onbekend, niet wachtend.",
                "Keine vorliegende Quelle nennt sie. Ein Parlament ohne belegte Zustimmung ist unbekannt, nicht ausstehend.").In(language)));
            yield break;
        }

        var isComplete = treaty.Competent.All(line => line.Flag("is_list_complete") == true);
        yield return Element("p", Text((isComplete
            ? new Localized("A source names the whole list.", "Une source nomme la liste entière.", "Een bron noemt de hele lijst.", "Eine Quelle nennt die ganze Liste.")
            : new Localized("The list is a lower bound: others may be competent.", "La liste est une borne inférieure : d’autres peuvent être compétents.", "De lijst is een ondergrens: andere kunnen bevoegd zijn.", "Die Liste ist eine Untergrenze: Andere können zuständig sein.")).In(language)));
        yield return Box(title.In(language), Element("table",
            Head(language,
                new("Parliament", "Parlement", "Parlement", "Parlament"),
                new("First documented assent", "Premier assentiment documenté", "Eerste gedocumenteerde instemming", "Erste belegte Zustimmung"),
                new("On the list because", "Sur la liste car", "Op de lijst omdat", "Auf der Liste, weil"),
                new("Source and place", "Source et endroit", "Bron en plaats", "Quelle und Stelle"),
                new("Confidence", "Fiabilité", "Betrouwbaarheid", "Belegstufe"),
                new("Row", "Ligne", "Rij", "Zeile")),
            Element("tbody", treaty.Competent.Select(line => Element("tr",
                Element("th", [Attribute("scope", "row")], Text(Vocabulary.Parliament(line.Text("parliament_code")!).In(language))),
                Element("td", Text(line.Text("assented_on") is { } on ? PartialDate(on, language) : NotKnown.In(language))),
                Element("td", Text(Vocabulary.Label("competent_parliaments", "basis_code", line.Text("basis_code")!).In(language))),
                Element("td", Source(line)),
                Element("td", Text(Vocabulary.Label("competent_parliaments", "confidence_code", line.Text("confidence_code")!).In(language))),
                Element("td", Row("competent_parliaments", line, language)))))));
    }

    private static IEnumerable<XmlNode> Source(Line line)
    {
        if (line.Text("source_title") is not { } title)
            return [Text("–")];
        var name = line.Text("url") is { } url ? Element("a", [Href(url), Attribute("rel", "noreferrer")], Text(title)) : Text(title);
        return line.Text("locator") is { } locator ? [name, Element("span", [English], Text($", {locator}"))] : [name];
    }

    private static XmlNode Row(string resource, Line line, Language language) =>
        Element("a",
            [
                Href($"/{language.Code}/data/rows/{resource}/{Uri.EscapeDataString(line.Text("row_key")!)}"),
                Attribute("aria-label", $"{new Localized("Row", "Ligne", "Rij", "Zeile").In(language)} {line.Text("row_key")}"),
            ],
            Text(new Localized("row", "ligne", "rij", "Zeile").In(language)));

    private static string Date(Treaty treaty, string column, Language language) =>
        treaty.Facts.Text(column) is { } date ? PartialDate(date, language) : NotKnown.In(language);

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
