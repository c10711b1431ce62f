using Analytics.Data.Languages;
using Analytics.Findings;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>Why an estimate has no value, as a clause in the place of the number.</summary>
internal static class UndefinedWords
{
    public static Localized Of(Undefined why) => why switch
    {
        Undefined.TooFewForARate => new(
            "too few of them, or too few years, for a rate", "trop peu, ou trop peu d’années, pour un taux", "te weinig, of te weinig jaren, voor een jaarlijkse verandering", "zu wenige, oder zu wenige Jahre, für eine Veränderungsrate"),
        Undefined.TooFewYearsOnASide => new(
            "too few years on one side, or too few counted", "trop peu d’années d’un côté, ou trop peu de cas", "te weinig jaren aan één kant, of te weinig geteld", "zu wenige Jahre auf einer Seite, oder zu wenige gezählt"),
        Undefined.TooFewPeriodsOnASide => new(
            "too few periods of one kind, or nothing counted", "trop peu de périodes d’une sorte, ou aucun cas", "te weinig periodes van één soort, of niets geteld", "zu wenige Zeiträume einer Art, oder nichts gezählt"),
        Undefined.TooFewForABreak => new(
            "too few years, or too few counted, to date a break", "trop peu d’années, ou trop peu de cas, pour dater une rupture",
            "te weinig jaren, of te weinig geteld, om een breuk te dateren", "zu wenige Jahre, oder zu wenige gezählt, um einen Bruch zu datieren"),
        Undefined.NothingToCompare => new("nothing to compare with", "rien à quoi comparer", "niets om mee te vergelijken", "nichts zum Vergleichen"),
        Undefined.TooFewYears => new("too few years, or too few counted in them", "trop peu d’années, ou trop peu de cas", "te weinig jaren, of te weinig geteld", "zu wenige Jahre, oder zu wenige gezählt"),
        Undefined.TooFewCrises => new("too few crises to say", "trop peu de crises pour conclure", "te weinig crisissen om iets te zeggen", "zu wenige Krisen für eine Aussage"),
        Undefined.TooFewOnOneSide => new(
            "too few consultations on one side, or all alike", "trop peu de concertations d’un côté, ou toutes pareilles",
            "te weinig overleg aan één kant, of alles gelijk", "zu wenige Konzertierungen auf einer Seite, oder alle gleich"),
        Undefined.TooFewDossiers => new("too few dossiers to say", "trop peu de dossiers pour conclure", "te weinig dossiers om iets te zeggen", "zu wenige Dossiers für eine Aussage"),
        Undefined.NotReached => Writing.NotReached,
        Undefined.TooFewNotices => new(
            "too few meetings of known notice", "trop peu de réunions au délai connu", "te weinig vergaderingen met bekende termijn", "zu wenige Sitzungen mit bekannter Frist"),
        Undefined.NoneCounted => new("no such consultation", "aucune concertation de ce genre", "geen zulk overleg", "keine solche Konzertierung"),
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, "is a reason without words"),
    };
}
