using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What is said of the hours that anticipatory and impromptu consultations take.</summary>
internal static class WorkByTriggerWords
{
    public static readonly Localized Question = new(
        "How much of the work is impromptu?",
        "Quelle part du travail est imprévue ?",
        "Hoeveel van het werk is onvoorzien?",
        "Wie viel der Arbeit ist unvorhergesehen?");

    public static readonly Localized Anticipatory = CodeWords.Label("consultations", "trigger_code", "anticipatory");

    public static readonly Localized Impromptu = CodeWords.Label("consultations", "trigger_code", "impromptu");

    public static readonly Localized ImpromptuShare = new("Impromptu share of the hours", "Part des concertations imprévues dans les heures", "Aandeel van onvoorzien overleg in de uren", "Anteil unvorhergesehener Konzertierungen an den Stunden");

    private static readonly Localized Nothing = new(
        "The register holds no consultation of known trigger that answers this choice", "Le registre ne contient aucune concertation de déclencheur connu qui réponde à ce choix",
        "Het register bevat geen overleg met bekende aanleiding dat aan deze keuze beantwoordt", "Das Register enthält keine Konzertierung mit bekanntem Anlass, die dieser Auswahl entspricht");

    public static readonly Localized Note = new(
        "An impromptu consultation takes the hours of its format and those that short notice adds. Anticipatory work can be spread over weeks; impromptu work cannot, which a mean of a year does not show.",
        "Une concertation imprévue prend les heures de son format et celles qu’ajoute le bref délai. Le travail programmé peut être réparti sur plusieurs semaines, le travail imprévu non, ce qu’une moyenne annuelle ne montre pas.",
        "Onvoorzien overleg kost de uren van zijn vorm en de uren die de korte termijn toevoegt. Gepland werk kan over verscheidene weken worden gespreid, onvoorzien werk niet, wat een jaargemiddelde niet toont.",
        "Eine unvorhergesehene Konzertierung kostet die Stunden ihrer Form und die Stunden, die die kurze Frist hinzufügt. Geplante Arbeit lässt sich über mehrere Wochen verteilen, unvorhergesehene nicht, was ein Jahresmittel nicht zeigt.");

    public static Localized Subtitle(Years years) => new(
        $"Hours a year of M0.1, by what called for the consultation, at mean minutes, {years.From} to {years.To}",
        $"Heures par an de M0.1, selon le déclencheur de la concertation, aux minutes moyennes, {years.From} à {years.To}",
        $"Uren per jaar van M0.1, volgens de aanleiding van het overleg, bij gemiddelde minuten, {years.From} tot {years.To}",
        $"Stunden je Jahr von M0.1, nach Anlass der Konzertierung, bei mittleren Minuten, {years.From} bis {years.To}");

    public static Localized Headline(WorkByTrigger found) => found.Last is { } last
        ? Localized.Say(
            en => $"At mean minutes, {en.Share(last.ImpromptuShare!.Value)} of the hours of {last.Year} went to impromptu consultations",
            fr => $"Aux minutes moyennes, {fr.Share(last.ImpromptuShare!.Value)} des heures de {last.Year} relèvent de concertations imprévues",
            nl => $"Bij gemiddelde minuten ging {nl.Share(last.ImpromptuShare!.Value)} van de uren van {last.Year} naar onvoorzien overleg",
            de => $"Bei mittleren Minuten entfielen {de.Share(last.ImpromptuShare!.Value)} der Stunden von {last.Year} auf unvorhergesehene Konzertierungen")
        : Nothing;

    public static Localized AlternativeText(WorkByTrigger found) => found.Consultations == 0
        ? Nothing
        : Localized.From(language => string.Join(language.Semicolon, found.Hours.Where(year => year.ImpromptuShare is not null).Select(year =>
            $"{year.Year}{language.Colon}{language.Share(year.ImpromptuShare!.Value)}")) + ".");
}
