using Analytics.Data.Languages;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>The words around the list of dossiers.</summary>
internal static class DossierListWords
{
    public static readonly Localized Title = new("Dossiers of the register", "Dossiers du registre", "Dossiers van het register", "Dossiers des Registers");

    private static readonly Localized None = new(
        "No dossier fits the filters.", "Aucun dossier ne répond aux filtres.", "Geen enkel dossier past bij de filters.", "Kein Dossier entspricht den Filtern.");

    public static Localized HowMany(DossierList list) => list switch
    {
        { FoundCount: 0 } => None,
        { ShowsAll: true } => All(list.FoundCount),
        { ByConsultations: true } => MostConsulted(list.Shown.Count, list.FoundCount),
        _ => LastOpened(list.Shown.Count, list.FoundCount),
    };

    private static Localized All(long found) => Localized.Say(
        en => $"All {en.Whole(found)} that fit the filters.",
        fr => $"Les {fr.Whole(found)} dossiers qui répondent aux filtres.",
        nl => $"Alle {nl.Whole(found)} die bij de filters passen.",
        de => $"Alle {de.Whole(found)}, die den Filtern entsprechen.");

    private static Localized MostConsulted(int shown, long found) => Localized.Say(
        en => $"The {en.Whole(shown)} with the most consultations, of {en.Whole(found)} that fit the filters.",
        fr => $"Les {fr.Whole(shown)} dossiers qui comptent le plus de concertations, sur les {fr.Whole(found)} qui répondent aux filtres.",
        nl => $"De {nl.Whole(shown)} met het meeste overleg, van {nl.Whole(found)} die bij de filters passen.",
        de => $"Die {de.Whole(shown)} mit den meisten Konzertierungen, von {de.Whole(found)}, die den Filtern entsprechen.");

    private static Localized LastOpened(int shown, long found) => Localized.Say(
        en => $"The {en.Whole(shown)} opened last, of {en.Whole(found)} that fit the filters.",
        fr => $"Les {fr.Whole(shown)} derniers dossiers ouverts, sur les {fr.Whole(found)} qui répondent aux filtres.",
        nl => $"De {nl.Whole(shown)} laatst geopende, van {nl.Whole(found)} die bij de filters passen.",
        de => $"Die {de.Whole(shown)} zuletzt eröffneten, von {de.Whole(found)}, die den Filtern entsprechen.");
}
