using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Overview;

/// <summary>The first page: key figures with their provenance, and what is known and not known.</summary>
public static class OverviewTopic
{
    public static Topic Topic { get; } = new()
    {
        Slug = "overview",
        Name = new("Overview", "Aperçu", "Overzicht", "Überblick"),
        Question = new(
            "What does the public record say about how Belgium speaks with one voice?",
            "Que dit le registre public sur la manière dont la Belgique parle d’une seule voix ?",
            "Wat zegt het openbare register over hoe België met één stem spreekt?",
            "Was sagt das öffentliche Register darüber, wie Belgien mit einer Stimme spricht?"),
        Answer = static (_, _, _) => new(
            "Belgium takes positions abroad only after its federal, regional and community governments agree at home, and ratifies a mixed treaty only after each competent parliament has assented. These pages show what public sources document of both, with every number traced to its rows.",
            "La Belgique ne prend position à l’étranger qu’après accord de ses gouvernements fédéral, régionaux et communautaires, et ne ratifie un traité mixte qu’après l’assentiment de chaque parlement compétent. Ces pages montrent ce que les sources publiques documentent de l’un et de l’autre, chaque chiffre étant ramené à ses lignes.",
            "België neemt in het buitenland pas standpunten in nadat de federale, gewest- en gemeenschapsregeringen het thuis eens zijn, en bekrachtigt een gemengd verdrag pas nadat elk bevoegd parlement heeft ingestemd. Deze pagina’s tonen wat openbare bronnen over beide documenteren, met elk cijfer herleid tot zijn rijen.",
            "Belgien bezieht im Ausland erst Stellung, wenn sich die Regierungen von Föderalstaat, Regionen und Gemeinschaften geeinigt haben, und ratifiziert einen gemischten Vertrag erst nach Zustimmung jedes zuständigen Parlaments. Diese Seiten zeigen, was öffentliche Quellen über beides belegen; jede Zahl ist auf ihre Zeilen zurückgeführt."),
        After = static page => OverviewPage.Show(Overview.Of(page.Release), page.Language),
    };
}

/// <summary>Key figures first, then what the record knows, says in words only, and does not know.</summary>
internal static class OverviewPage
{
    private static readonly Localized Figures = new("Key figures", "Chiffres clés", "Kerncijfers", "Kennzahlen");
    private static readonly Localized Stated = new("Stated by a source without a figure", "Affirmé par une source sans chiffre", "Door een bron gesteld zonder cijfer", "Von einer Quelle ohne Zahl festgestellt");
    private static readonly Localized NotKnown = new("Not known from public sources", "Inconnu des sources publiques", "Niet bekend uit openbare bronnen", "Aus öffentlichen Quellen nicht bekannt");

    private static readonly IReadOnlyList<Localized> Unknowns =
    [
        new(
            "The number of Coormulti meetings in any year but 2024, and of written and silence procedures in any year.",
            "Le nombre de réunions Coormulti pour toute année autre que 2024, et celui des procédures écrites et de silence pour toute année.",
            "Het aantal Coormultivergaderingen in elk ander jaar dan 2024, en het aantal schriftelijke en stilzwijgende procedures in welk jaar ook.",
            "Die Zahl der Coormulti-Sitzungen in jedem Jahr außer 2024 sowie der schriftlichen und stillschweigenden Verfahren in jedem Jahr."),
        new(
            "Who attended: only for one meeting, that of 12 September 2018, is it known which services came.",
            "Qui a participé : pour une seule réunion, celle du 12 septembre 2018, on sait quels services étaient présents.",
            "Wie aanwezig was: slechts voor één vergadering, die van 12 september 2018, is bekend welke diensten er waren.",
            "Wer teilnahm: Nur für eine Sitzung, die vom 12. September 2018, ist bekannt, welche Dienste kamen."),
        new(
            "The staff of M0.1 in any year but that of the brief.",
            "Les effectifs de M0.1 pour toute année autre que celle du document.",
            "De personeelsbezetting van M0.1 in elk ander jaar dan dat van de nota.",
            "Die Besetzung von M0.1 in jedem Jahr außer dem des Papiers."),
        new(
            "The assents of most parliaments to most treaties, and today’s ratification backlog.",
            "Les assentiments de la plupart des parlements à la plupart des traités, et l’arriéré de ratification actuel.",
            "De instemmingen van de meeste parlementen met de meeste verdragen, en de huidige achterstand van bekrachtigingen.",
            "Die Zustimmungen der meisten Parlamente zu den meisten Verträgen und der heutige Ratifikationsrückstand."),
    ];

    public static IEnumerable<XmlNode> Show(Overview overview, Language language) =>
    [
        Element("section", [Class("key-figures")],
            Element("h2", Text(Figures.In(language))),
            Element("ul", overview.Figures.Select(figure => Element("li",
                Element("a", [Href($"/{language.Code}/{figure.Exhibit}")],
                    Element("strong", Text(figure.Number.In(language))),
                    Element("span", Text(figure.Sentence.In(language)))),
                Element("small", Text(figure.Provenance.In(language))))))),
        Element("section",
            Element("h2", Text(Stated.In(language))),
            Element("ul", overview.Statements.Select(statement => Element("li",
                Text(statement.Text($"statement_{language.Code}") + " ("),
                Element("a", [Href($"/{language.Code}/data/rows/statements/{statement.Text("row_key")}")], Text(statement.Text("source_title"))),
                Text(").")))) ),
        Element("section",
            Element("h2", Text(NotKnown.In(language))),
            Element("ul", Unknowns.Select(unknown => Element("li", Text(unknown.In(language)))))),
    ];
}
