using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>What is said of the meetings that a dossier has on its way to consensus.</summary>
internal static class MeetingsToConsensusWords
{
    public static readonly Localized Question = new(
        "How many meetings does it take to reach consensus?",
        "Combien de réunions faut-il pour parvenir à un consensus ?",
        "Hoeveel vergaderingen zijn nodig voor een consensus?",
        "Wie viele Sitzungen sind für einen Konsens nötig?");

    public static readonly Localized SinceFirst = new(
        "Days since the first meeting", "Jours depuis la première réunion", "Dagen sinds de eerste vergadering", "Tage seit der ersten Sitzung");

    public static readonly Localized MeetingsSoFar = new(
        "Meetings per dossier so far", "Réunions par dossier à ce jour", "Vergaderingen per dossier tot dan", "Sitzungen je Dossier bis dahin");

    public static readonly Localized Note = new(
        "The mean number of meetings that a dossier had had by each day, of dossiers that ended in consensus or are still open. Each is followed for a year from its first meeting, so that an open dossier counts with all that it had and a short one is not preferred. The band takes dossiers as independent. These curves describe: whether the number changed is judged once, by years of opening and of all dossiers, in the exhibit on meetings and consultations per dossier.",
        "Le nombre moyen de réunions qu’un dossier avait eues à chaque jour, pour les dossiers qui ont abouti à un consensus ou sont encore ouverts. Chacun est suivi un an à partir de sa première réunion : un dossier ouvert compte avec tout ce qu’il a eu, et un dossier court n’est pas favorisé. La bande suppose les dossiers indépendants. Ces courbes décrivent : la question de savoir si le nombre a changé est tranchée une seule fois, par année d’ouverture et pour tous les dossiers, dans la figure sur les réunions et concertations par dossier.",
        "Het gemiddelde aantal vergaderingen dat een dossier op elke dag had gehad, van dossiers die op consensus eindigden of nog open zijn. Elk wordt een jaar gevolgd vanaf zijn eerste vergadering, zodat een open dossier meetelt met alles wat het had en een kort dossier geen voorrang krijgt. De band neemt dossiers als onafhankelijk. Deze curven beschrijven: of het aantal veranderde, wordt één keer beoordeeld, per jaar van opening en voor alle dossiers, in de figuur over vergaderingen en overleg per dossier.",
        "Die mittlere Zahl der Sitzungen, die ein Dossier bis zu jedem Tag gehabt hatte, von Dossiers, die im Konsens endeten oder noch offen sind. Jedes wird ein Jahr ab seiner ersten Sitzung verfolgt, sodass ein offenes Dossier mit allem zählt, was es hatte, und ein kurzes nicht bevorzugt wird. Das Band nimmt Dossiers als unabhängig an. Diese Kurven beschreiben: Ob sich die Zahl verändert hat, wird einmal beurteilt, nach Jahren der Eröffnung und für alle Dossiers, in der Abbildung zu Sitzungen und Konzertierungen je Dossier.");

    private static readonly Localized WithinAYear = new(
        "Meetings in a dossier’s first year until consensus", "Réunions de la première année d’un dossier jusqu’au consensus",
        "Vergaderingen in het eerste jaar van een dossier tot consensus", "Sitzungen im ersten Jahr eines Dossiers bis zum Konsens");

    private static readonly Localized Difference = new(
        $"Meetings in the first year, opened since {Turn.Year} less before", $"Réunions de la première année, dossiers ouverts depuis {Turn.Year} moins avant",
        $"Vergaderingen in het eerste jaar, geopend sinds {Turn.Year} min ervoor", $"Sitzungen im ersten Jahr, seit {Turn.Year} eröffnet minus davor");

    /// <summary>The dossiers of one side, by their years of opening.</summary>
    public static Localized Name(MeetingPace pace) => DossiersWords.Opened(pace.Opened);

    public static Localized Subtitle(Years years) => new(
        $"Mean meetings per dossier by days since its first, up to a year, dossiers opened {years.From} to {years.To} that ended in consensus or are open; 95% band",
        $"Réunions par dossier en moyenne selon les jours depuis la première, jusqu’à un an, dossiers ouverts de {years.From} à {years.To} ayant abouti à un consensus ou encore ouverts ; bande de confiance à 95 %",
        $"Gemiddeld aantal vergaderingen per dossier naar dagen sinds de eerste, tot een jaar, dossiers geopend van {years.From} tot {years.To} die op consensus eindigden of nog open zijn; 95%-betrouwbaarheidsband",
        $"Sitzungen je Dossier im Mittel nach Tagen seit der ersten, bis zu einem Jahr, von {years.From} bis {years.To} eröffnete Dossiers, die im Konsens endeten oder offen sind; 95-%-Konfidenzband");

    public static Localized Headline(MeetingsToConsensus found) => found.Paces.Count == 0
        ? None(found.Years)
        : Localized.From(language => $"{WithinAYear.In(language)}{language.Colon}{string.Join(", ", found.Paces.Select(pace => WithYears(pace, language)))}");

    public static Localized AlternativeText(MeetingsToConsensus found) => found.Paces.Count == 0
        ? None(found.Years)
        : Localized.From(language => string.Join(" ", found.Paces.Select(pace => Course(pace).In(language))));

    public static Localized Title(MeetingsToConsensus found, string name) => name switch
    {
        MeetingsToConsensus.BeforeName => Mean(found.Before!),
        MeetingsToConsensus.SinceName => Mean(found.Since!),
        MeetingsToConsensus.DifferenceName => Difference,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "is an estimate without words"),
    };

    /// <summary>After so many days, as the title of a column.</summary>
    public static Localized After(int days) => days == 0
        ? new("Meetings on the first day", "Réunions du premier jour", "Vergaderingen op de eerste dag", "Sitzungen am ersten Tag")
        : new($"Meetings after {days} days", $"Réunions après {days} jours", $"Vergaderingen na {days} dagen", $"Sitzungen nach {days} Tagen");

    /// <summary>Which dossiers are in no curve, and why; none where all are in one.</summary>
    public static IEnumerable<Localized> LeftOut(ConsensusCoverage coverage)
    {
        (long Count, Localized Why)[] reasons =
        [
            (coverage.OtherwiseEndedCount, new("ended otherwise", "terminés autrement", "anders geëindigd", "anders beendet")),
            (coverage.UnknownEndingCount, new("closed without an outcome", "clôturés sans résultat", "afgesloten zonder uitkomst", "ohne Ergebnis abgeschlossen")),
            (coverage.NotFollowedCount, new("not followed for a year, or not dated to the day", "non suivis pendant un an, ou non datés au jour", "niet een jaar gevolgd, of niet op de dag gedateerd", "nicht ein Jahr verfolgt oder nicht auf den Tag datiert")),
            (coverage.NeverMetCount, new("with procedures alone", "avec des procédures seules", "met alleen procedures", "nur mit Verfahren")),
            (coverage.UnknownYearCount, new("of years whose formats are not known", "d’années dont les formats ne sont pas connus", "van jaren waarvan de vorm niet bekend is", "aus Jahren, deren Formen nicht bekannt sind")),
        ];
        if (reasons.Any(reason => reason.Count > 0))
        {
            yield return Localized.From(language => LeftOutTitle.In(language) + language.Colon + string.Join(
                language.Semicolon, reasons.Where(reason => reason.Count > 0).Select(reason => $"{language.Whole(reason.Count)} {reason.Why.In(language)}")) + ".");
        }
    }

    private static readonly Localized LeftOutTitle = new("Dossiers in no curve", "Dossiers absents des courbes", "Dossiers in geen enkele curve", "Dossiers in keiner Kurve");

    private static Localized Mean(MeetingPace pace) => Localized.From(language => $"{WithinAYear.In(language)}, {Name(pace).In(language)}");

    private static string WithYears(MeetingPace pace, Language language) => $"{language.Number(pace.AtEnd.MeanEvents, 1)} ({LevelChangeWords.Span(pace.Opened)})";

    private static Localized Course(MeetingPace pace) => Localized.Say(
        en => $"{Capital(Name(pace).En)}: {Number(pace, 90, en)} meetings per dossier after 90 days, {Number(pace, MeetingsToConsensus.FollowedDays, en)} after a year.",
        fr => $"{Capital(Name(pace).Fr)} : {Number(pace, 90, fr)} réunions par dossier après 90 jours, {Number(pace, MeetingsToConsensus.FollowedDays, fr)} après un an.",
        nl => $"{Capital(Name(pace).Nl)}: {Number(pace, 90, nl)} vergaderingen per dossier na 90 dagen, {Number(pace, MeetingsToConsensus.FollowedDays, nl)} na een jaar.",
        de => $"{Capital(Name(pace).De)}: {Number(pace, 90, de)} Sitzungen je Dossier nach 90 Tagen, {Number(pace, MeetingsToConsensus.FollowedDays, de)} nach einem Jahr.");

    private static string Number(MeetingPace pace, int days, Language language) => language.Number(pace.After(days).MeanEvents, 1);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static Localized None(Years years) => new(
        $"No dossier opened in {LevelChangeWords.Span(years)} was followed for a year towards consensus",
        $"Aucun dossier ouvert en {LevelChangeWords.Span(years)} n’a été suivi un an vers un consensus",
        $"Geen dossier geopend in {LevelChangeWords.Span(years)} werd een jaar naar consensus gevolgd",
        $"Kein {LevelChangeWords.Span(years)} eröffnetes Dossier wurde ein Jahr lang auf Konsens verfolgt");
}
