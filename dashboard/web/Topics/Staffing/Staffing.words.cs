using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>Words that the exhibits on staff share.</summary>
internal static class StaffingWords
{
    public static readonly Localized Topic = CodeWords.Resource("staffing");

    public static readonly Localized Question = new(
        "Are there enough people for the work, and how sure is that?",
        "Y a-t-il assez de personnel pour le travail, et avec quelle certitude ?",
        "Zijn er genoeg mensen voor het werk, en hoe zeker is dat?",
        "Gibt es genug Personal für die Arbeit, und wie sicher ist das?");

    public static readonly Localized Fte = CodeWords.Label("staffing", "measure_code", "fte");

    public static readonly Localized KnownDays = new("Staff known for", "Effectif connu pour", "Personeel bekend voor", "Personal bekannt für");

    public static readonly Localized Years = new("years with staff known", "années où l’effectif est connu", "jaren met bekend personeel", "Jahre mit bekanntem Personal");

    public static readonly Localized StaffNotKnown = new("staff not known", "effectif non connu", "personeel niet bekend", "Personal nicht bekannt");

    public static readonly Localized Nothing = new(
        "The register holds nothing that answers this choice in years whose staff is known",
        "Le registre ne contient rien qui réponde à ce choix pour les années d’effectif connu",
        "Het register bevat niets dat aan deze keuze beantwoordt in jaren met bekend personeel",
        "Das Register enthält nichts, was dieser Auswahl in Jahren mit bekanntem Personal entspricht");

    public static readonly Localized NoStaff = new(
        "Not known: the register holds no year of these for which both consultations and staff are complete",
        "Inconnu : le registre ne contient, parmi ces années, aucune année pour laquelle les concertations et l’effectif sont complets",
        "Niet bekend: het register bevat geen van deze jaren met volledige gegevens over zowel overleg als personeel",
        "Nicht bekannt: Das Register enthält keines dieser Jahre, für das Konzertierungen und Personal vollständig sind");

    /// <summary>The exposure is staff as the register counts it; what it is not is said once for both exhibits.</summary>
    public static readonly Localized StaffTaken = new(
        "Full-time equivalents are taken as known: the mean over the days of a year of all posts of M0.1 in the register. A year for which they are known only in part has no quotient. They are for the whole mission, so a filter narrows the work and not the staff. A quotient is no measure of effort: one consultation can take an hour or a month.",
        "Les équivalents temps plein sont tenus pour connus : la moyenne, sur les jours d’une année, de tous les postes de M0.1 dans le registre. Une année où ils ne sont connus qu’en partie n’a pas de quotient. Ils valent pour toute la mission : un filtre restreint le travail, non l’effectif. Un quotient ne mesure pas l’effort : une concertation peut prendre une heure ou un mois.",
        "Voltijdsequivalenten worden als bekend aangenomen: het gemiddelde over de dagen van een jaar van alle posten van M0.1 in het register. Een jaar waarvoor ze maar ten dele bekend zijn, heeft geen quotiënt. Ze gelden voor de hele opdracht: een filter beperkt het werk en niet het personeel. Een quotiënt meet geen inspanning: één overleg kan een uur of een maand kosten.",
        "Vollzeitäquivalente gelten als bekannt: der Mittelwert über die Tage eines Jahres aller Stellen von M0.1 im Register. Ein Jahr, für das sie nur teilweise bekannt sind, hat keinen Quotienten. Sie gelten für den ganzen Auftrag: Ein Filter schränkt die Arbeit ein, nicht das Personal. Ein Quotient misst keinen Aufwand: Eine Konzertierung kann eine Stunde oder einen Monat kosten.");

    /// <summary>The public figures on staff are of heads; they stand beside the series and never in it. None where there are none.</summary>
    public static IEnumerable<Localized> Documented(IReadOnlyList<DocumentedAgents> agents) => agents.Count == 0
        ? []
        :
        [
            Localized.Say(
                en => $"Documented in public is a number of agents, heads and not full-time equivalents: {Figures(agents, en)}; it is no part of any series here.",
                fr => $"Les sources publiques documentent un nombre d’agents, en personnes physiques et non en équivalents temps plein : {Figures(agents, fr)} ; ce nombre n’entre dans aucune série présentée ici.",
                nl => $"Openbare bronnen documenteren een aantal personeelsleden, in personen en niet in voltijdsequivalenten: {Figures(agents, nl)}; dat aantal maakt hier van geen enkele reeks deel uit.",
                de => $"Öffentliche Quellen belegen eine Zahl von Bediensteten, in Personen und nicht in Vollzeitäquivalenten: {Figures(agents, de)}; diese Zahl gehört hier zu keiner Reihe."),
        ];

    private static string Figures(IReadOnlyList<DocumentedAgents> agents, Language language) =>
        language.List([.. agents.Select(figure => $"{language.Number(figure.Value)} ({figure.AsOf})")]);
}
