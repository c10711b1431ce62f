using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>What is said of how many meetings dossiers took.</summary>
internal static class MeetingsDistributionWords
{
    public static readonly Localized Question = new(
        "How are dossiers spread over few meetings and many?",
        "Comment les dossiers se répartissent-ils entre peu et beaucoup de réunions ?",
        "Hoe zijn dossiers verdeeld over weinig en veel vergaderingen?",
        "Wie verteilen sich Dossiers auf wenige und viele Sitzungen?");

    public static readonly Localized Meetings = new("Meetings of the dossier", "Réunions du dossier", "Vergaderingen van het dossier", "Sitzungen des Dossiers");

    public static readonly Localized ShareOfDossiers = new("Share of closed dossiers", "Part des dossiers clos", "Aandeel van de afgesloten dossiers", "Anteil der abgeschlossenen Dossiers");

    public static readonly Localized Note = new(
        "Closed dossiers by the number of their meetings, of years of opening whose dossiers are finished: of a year of which more than a fifth is still open only the short ones are closed. Each side adds up to 100%. Intervals take dossiers as independent. Shares are described; what is judged is the mean of the years.",
        "Dossiers clos selon le nombre de leurs réunions, pour les années d’ouverture dont les dossiers sont achevés : d’une année dont plus d’un cinquième est encore ouvert, seuls les dossiers courts sont clos. Chaque côté totalise 100 %. Les intervalles supposent les dossiers indépendants. Les parts sont décrites ; ce qui est jugé est la moyenne des années.",
        "Afgesloten dossiers naar hun aantal vergaderingen, van jaren van opening waarvan de dossiers zijn afgerond: van een jaar waarvan meer dan een vijfde nog loopt, zijn alleen de korte afgesloten. Elke kant telt op tot 100 %. De intervallen nemen dossiers als onafhankelijk. Aandelen worden beschreven; beoordeeld wordt het gemiddelde van de jaren.",
        "Abgeschlossene Dossiers nach der Zahl ihrer Sitzungen, aus Jahren der Eröffnung, deren Dossiers abgeschlossen sind: Von einem Jahr, von dem mehr als ein Fünftel noch offen ist, sind nur die kurzen abgeschlossen. Jede Seite ergibt 100 %. Die Intervalle nehmen Dossiers als unabhängig an. Anteile werden beschrieben; beurteilt wird das Mittel der Jahre.");

    private static readonly Localized Half = new(
        "Half of the closed dossiers took at most", "La moitié des dossiers clos a demandé au plus", "De helft van de afgesloten dossiers vergde hoogstens", "Die Hälfte der abgeschlossenen Dossiers brauchte höchstens");

    public static Localized Name(MeetingShares side) => DossiersWords.Opened(side.Opened);

    public static Localized Subtitle(Years years) => new(
        $"Share of closed dossiers by number of meetings, dossiers opened {years.From} to {years.To}, with 95% intervals",
        $"Part des dossiers clos selon le nombre de réunions, dossiers ouverts de {years.From} à {years.To}, avec intervalles de confiance à 95 %",
        $"Aandeel van de afgesloten dossiers naar aantal vergaderingen, geopend van {years.From} tot {years.To}, met 95%-betrouwbaarheidsintervallen",
        $"Anteil der abgeschlossenen Dossiers nach Zahl der Sitzungen, eröffnet von {years.From} bis {years.To}, mit 95-%-Konfidenzintervallen");

    public static Localized Headline(MeetingsDistribution found) => found.Sides.Count == 0
        ? None(found.Years)
        : Localized.From(language => $"{Half.In(language)} {string.Join(", ", found.Sides.Select((side, place) => Middle(side, language, isFirst: place == 0)))}");

    public static Localized AlternativeText(MeetingsDistribution found) => found.Sides.Count == 0
        ? None(found.Years)
        : Localized.From(language => string.Join(" ", found.Sides.Select(side => Most(side).In(language))));

    /// <summary>A place of the scale: a number of meetings, or ten and more.</summary>
    public static Localized Place(int place) => place < MeetingShares.Longest
        ? Localized.Same($"{place}")
        : new($"{place} or more", $"{place} ou plus", $"{place} of meer", $"{place} oder mehr");

    /// <summary>Which dossiers are in no share; none where all are.</summary>
    public static IEnumerable<Localized> LeftOut(long dossiers)
    {
        if (dossiers > 0)
        {
            yield return Localized.Say(
                en => $"Dossiers in no share, as they are still open or of a year that is not finished or of unknown formats: {en.Whole(dossiers)}.",
                fr => $"Dossiers absents des parts, car encore ouverts ou d’une année inachevée ou de formats non connus : {fr.Whole(dossiers)}.",
                nl => $"Dossiers in geen enkel aandeel, omdat ze nog lopen of van een jaar zijn dat niet is afgerond of waarvan de vorm niet bekend is: {nl.Whole(dossiers)}.",
                de => $"Dossiers in keinem Anteil, da noch offen oder aus einem nicht abgeschlossenen Jahr oder mit unbekannten Formen: {de.Whole(dossiers)}.");
        }
    }

    private static string Middle(MeetingShares side, Language language, bool isFirst)
    {
        var meetings = side.Median is { } median ? language.Whole(median) : Place(MeetingShares.Longest).In(language);
        var unit = isFirst ? $" {language.Plural(side.Median ?? MeetingShares.Longest, CountWords.Meeting.In(language), CountWords.Meetings.In(language))}" : "";
        return $"{meetings}{unit} ({LevelChangeWords.Span(side.Opened)})";
    }

    private static Localized Most(MeetingShares side)
    {
        var place = Enumerable.Range(0, side.Dossiers.Count).MaxBy(place => side.Dossiers[place]);
        return Localized.From(language => $"{Name(side).In(language)}{language.Colon}{language.Choose("most often", "le plus souvent", "meestal", "am häufigsten")} {Place(place).In(language)} ({language.Share(side.Share(place).Value!.Value)}).");
    }

    private static Localized None(Years years) => new(
        $"No dossier opened in {LevelChangeWords.Span(years)} is closed in a finished year",
        $"Aucun dossier ouvert en {LevelChangeWords.Span(years)} n’est clos dans une année achevée",
        $"Geen dossier geopend in {LevelChangeWords.Span(years)} is afgesloten in een afgerond jaar",
        $"Kein {LevelChangeWords.Span(years)} eröffnetes Dossier ist in einem abgeschlossenen Jahr abgeschlossen");
}
