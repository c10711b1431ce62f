using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What is said of the fullest weeks.</summary>
internal static class BusiestWeeksWords
{
    public static readonly Localized Question = new(
        "Which weeks were the fullest, and what filled them?",
        "Quelles semaines ont été les plus chargées, et par quel travail ?",
        "Welke weken waren het drukst, en waarmee?",
        "Welche Wochen waren am stärksten belastet, und womit?");

    public static readonly Localized Week = new("Week of", "Semaine du", "Week van", "Woche vom");

    public static readonly Localized Share = new("Work as a share of capacity", "Travail en part de la capacité", "Werk als aandeel van de capaciteit", "Arbeit als Anteil der Kapazität");

    public static readonly Localized Capacity = new("Capacity, hours", "Capacité, en heures", "Capaciteit, in uren", "Kapazität, in Stunden");

    public static readonly Localized Impromptu = new("of which impromptu", "dont imprévues", "waarvan onvoorzien", "davon unvorhergesehen");

    public static readonly Localized Weeks = WeeklyLoadWords.Weeks;

    private static readonly Localized Nothing = new(
        "The register holds no week of consultations whose staff is known", "Le registre ne contient aucune semaine de concertations dont l’effectif est connu",
        "Het register bevat geen week overleg waarvan het personeel bekend is", "Das Register enthält keine Woche mit Konzertierungen, deren Personal bekannt ist");

    public static Localized Subtitle(Years years) => new(
        $"The fullest weeks of M0.1: hours by kind of work, as a share of the hours available, at mean minutes, {years.From} to {years.To}",
        $"Les semaines les plus chargées de M0.1 : heures par type de travail, en part des heures disponibles, aux minutes moyennes, {years.From} à {years.To}",
        $"De drukste weken van M0.1: uren per soort werk, als aandeel van de beschikbare uren, bij gemiddelde minuten, {years.From} tot {years.To}",
        $"Die am stärksten belasteten Wochen von M0.1: Stunden nach Art der Arbeit, als Anteil der verfügbaren Stunden, bei mittleren Minuten, {years.From} bis {years.To}");

    public static Localized Headline(BusiestWeeks found) => found.Weeks is [var worst, ..]
        ? Localized.Say(
            en => $"The fullest week, of {en.Date(worst.Monday)}, needed {en.Share(worst.Use)} of the time there was",
            fr => $"La semaine la plus chargée, du {fr.Date(worst.Monday)}, demandait {fr.Share(worst.Use)} du temps disponible",
            nl => $"De drukste week, van {nl.Date(worst.Monday)}, vergde {nl.Share(worst.Use)} van de beschikbare tijd",
            de => $"Die am stärksten belastete Woche, vom {de.Date(worst.Monday)}, erforderte {de.Share(worst.Use)} der verfügbaren Zeit")
        : Nothing;

    public static Localized AlternativeText(BusiestWeeks found) => found.Weeks.Count == 0
        ? Nothing
        : Localized.From(language => string.Join(language.Semicolon, found.Weeks.Select(week =>
            $"{language.Date(week.Monday)}{language.Colon}{language.Share(week.Use)} ({CountWords.OfConsultations(week.Consultations, language)})")) + ".");

    public static IEnumerable<Localized> Notes(BusiestWeeks found) => found.Of == 0
        ? []
        :
        [
            Localized.Say(
                en => $"These are the fullest of {en.Whole(found.Of)} weeks: extremes show what can happen, not what usually does. What was prepared or followed up in a week counts in it, so a week may hold work on consultations of its neighbours.",
                fr => $"Ce sont les plus chargées de {fr.Whole(found.Of)} semaines : les extrêmes montrent ce qui peut arriver, non l’ordinaire. Ce qui est préparé ou suivi pendant une semaine y compte : une semaine peut contenir du travail sur des concertations voisines.",
                nl => $"Dit zijn de drukste van {nl.Whole(found.Of)} weken: uitersten tonen wat kan gebeuren, niet wat gewoonlijk gebeurt. Wat in een week wordt voorbereid of opgevolgd, telt in die week, zodat een week werk aan overleg van naburige weken kan bevatten.",
                de => $"Das sind die am stärksten belasteten von {de.Whole(found.Of)} Wochen: Extreme zeigen, was vorkommen kann, nicht, was üblich ist. Was in einer Woche vorbereitet oder nachverfolgt wird, zählt in ihr, sodass eine Woche Arbeit an Konzertierungen der Nachbarwochen enthalten kann."),
        ];
}
