using Analytics.Dashboard.Html;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Overview;

/// <summary>Key figures first, then what the record knows, says in words only, and does not know.</summary>
internal static class OverviewPage
{
    private static readonly Localized Figures = new("Key figures", "Chiffres clés", "Kerncijfers", "Kennzahlen");
    private static readonly Localized Stated = new("Stated by a source without a figure", "Affirmé par une source sans chiffre", "Door een bron gesteld zonder cijfer", "Von einer Quelle ohne Zahl festgestellt");
    private static readonly Localized NotKnown = new("Not known from public sources", "Inconnu des sources publiques", "Niet bekend uit openbare bronnen", "Aus öffentlichen Quellen nicht bekannt");

    private static readonly Localized Held = new("The register of consultations", "Le registre des concertations", "Het register van het overleg", "Das Register der Abstimmungen");

    private static readonly Localized YearlyNumbers = new(
        "The number of Coormulti meetings in any year but 2024, and of written and silence procedures in any year.",
        "Le nombre de réunions Coormulti pour toute année autre que 2024, et celui des procédures écrites et de silence pour toute année.",
        "Het aantal Coormultivergaderingen in elk ander jaar dan 2024, en het aantal schriftelijke en stilzwijgende procedures in welk jaar ook.",
        "Die Zahl der Coormulti-Sitzungen in jedem Jahr außer 2024 sowie der schriftlichen und stillschweigenden Verfahren in jedem Jahr.");

    private static readonly Localized Attendance = new(
        "Who attended: only for one meeting, that of 12 September 2018, is it known which services came.",
        "Qui a participé : pour une seule réunion, celle du 12 septembre 2018, on sait quels services étaient présents.",
        "Wie aanwezig was: slechts voor één vergadering, die van 12 september 2018, is bekend welke diensten er waren.",
        "Wer teilnahm: Nur für eine Sitzung, die vom 12. September 2018, ist bekannt, welche Dienste kamen.");

    private static readonly Localized Staff = new(
        "The staff of M0.1 in any year but that of the brief.",
        "Les effectifs de M0.1 pour toute année autre que celle du document.",
        "De personeelsbezetting van M0.1 in elk ander jaar dan dat van de nota.",
        "Die Besetzung von M0.1 in jedem Jahr außer dem des Papiers.");

    private static readonly Localized Assents = new(
        "The assents of most parliaments to most treaties, and today’s ratification backlog.",
        "Les assentiments de la plupart des parlements à la plupart des traités, et l’arriéré de ratification actuel.",
        "De instemmingen van de meeste parlementen met de meeste verdragen, en de huidige achterstand van bekrachtigingen.",
        "Die Zustimmungen der meisten Parlamente zu den meisten Verträgen und der heutige Ratifikationsrückstand.");

    public static IEnumerable<XmlNode> Show(Overview overview, Register? register, Language language) =>
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
                Element("a", [Href(RowAddress.Of("statements", statement.Text("row_key")!, language))], Text(statement.Text("source_title"))),
                Text(")."))))),
        Element("section", [Id("register")],
            Element("h2", Text(Held.In(language))),
            Element("p", Text(RegisterWords.Holds(register).In(language)))),
        Element("section",
            Element("h2", Text(NotKnown.In(language))),
            Element("ul", Unknowns(overview, register).Select(unknown => Element("li", Text(unknown.In(language)))))),
    ];

    /// <summary>A synthetic register makes nothing known.</summary>
    private static IEnumerable<Localized> Unknowns(Overview overview, Register? register)
    {
        var ministry = register is { IsSynthetic: false } ? register : null;
        if (ministry is null)
            yield return YearlyNumbers;
        if (ministry is null or { AttendanceCount: 0 })
            yield return Attendance;
        if (!overview.HasStaffYears)
            yield return Staff;
        yield return Assents;
    }
}
