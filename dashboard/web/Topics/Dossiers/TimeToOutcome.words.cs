using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>What is said of the time that a dossier takes.</summary>
internal static class TimeToOutcomeWords
{
    public static readonly Localized Question = new(
        "How long does a dossier take from its first meeting to its outcome?",
        "Combien de temps un dossier prend-il de sa première réunion à son résultat ?",
        "Hoelang duurt een dossier van zijn eerste vergadering tot zijn uitkomst?",
        "Wie lange dauert ein Dossier von seiner ersten Sitzung bis zu seinem Ergebnis?");

    public static readonly Localized ShareOpen = new("Share without an outcome yet", "Part encore sans résultat", "Aandeel nog zonder uitkomst", "Anteil noch ohne Ergebnis");

    public static readonly Localized MeanDays = new(
        "Mean days, counted up to a year", "Jours en moyenne, comptés jusqu’à un an", "Gemiddeld aantal dagen, geteld tot een jaar", "Tage im Mittel, gezählt bis zu einem Jahr");

    public static readonly Localized MedianDays = new("Median", "Médiane", "Mediaan", "Median");

    public static readonly Localized Note = new(
        "A dossier has its outcome on the day of its last meeting before the register closed it; one that is still open counts as waiting until the register closes. Days are counted between meetings alone: procedures have been recorded only since 2020, and later dossiers would seem longer by them. What is compared is the mean of each year of opening, each wait counted up to a year, with years as units; that two bands do not meet is no difference. The bands and the medians’ intervals take dossiers as independent.",
        "Un dossier a son résultat le jour de sa dernière réunion avant que le registre ne le clôture ; un dossier encore ouvert compte comme en attente jusqu’à la clôture du registre. Les jours sont comptés entre les réunions seules : les procédures ne sont enregistrées que depuis 2020, et elles allongeraient en apparence les dossiers plus récents. Est comparée la moyenne de chaque année d’ouverture, chaque attente comptée jusqu’à un an, les années étant les unités ; que deux bandes ne se touchent pas n’est pas une différence. Les bandes et les intervalles des médianes supposent les dossiers indépendants.",
        "Een dossier heeft zijn uitkomst op de dag van zijn laatste vergadering voordat het register het afsloot; een dossier dat nog open is, telt als wachtend tot het register afsluit. Dagen worden alleen tussen vergaderingen geteld: procedures zijn pas sinds 2020 geregistreerd en zouden latere dossiers langer doen lijken. Vergeleken wordt het gemiddelde van elk jaar van opening, elke wachttijd geteld tot een jaar, met jaren als eenheden; dat twee banden elkaar niet raken, is geen verschil. De banden en de intervallen van de medianen nemen dossiers als onafhankelijk.",
        "Ein Dossier hat sein Ergebnis am Tag seiner letzten Sitzung, bevor das Register es abschloss; ein noch offenes zählt als wartend, bis das Register schließt. Tage werden allein zwischen Sitzungen gezählt: Verfahren sind erst seit 2020 erfasst und ließen spätere Dossiers länger scheinen. Verglichen wird das Mittel jedes Jahres der Eröffnung, jede Wartezeit gezählt bis zu einem Jahr, mit Jahren als Einheiten; dass zwei Bänder sich nicht berühren, ist kein Unterschied. Die Bänder und die Intervalle der Mediane nehmen Dossiers als unabhängig an.");

    private static readonly Localized Days = new(
        "Days from first to last meeting", "Jours entre première et dernière réunion", "Looptijd van dossiers in dagen", "Tage von erster bis letzter Sitzung");

    private static readonly Localized Change = new(
        $"Mean days counted up to a year, opened since {Turn.Year} less before, n in years", $"Jours en moyenne comptés jusqu’à un an, ouverts depuis {Turn.Year} moins avant, n en années",
        $"Gemiddeld aantal dagen tot een jaar, geopend sinds {Turn.Year} min ervoor, n in jaren", $"Tage im Mittel bis zu einem Jahr, seit {Turn.Year} eröffnet minus davor, n in Jahren");

    private static readonly Localized TrendBefore = new(
        $"Mean days: change a year before {Turn.Year}", $"Jours en moyenne : évolution par an avant {Turn.Year}",
        $"Gemiddeld aantal dagen: verandering per jaar vóór {Turn.Year}", $"Tage im Mittel: Veränderung je Jahr vor {Turn.Year}");

    public static Localized Subtitle(Years years) => new(
        $"Share of dossiers without an outcome yet, by days since the first meeting, dossiers opened {years.From} to {years.To}; 95% band",
        $"Part des dossiers encore sans résultat, selon les jours depuis la première réunion, dossiers ouverts de {years.From} à {years.To} ; bande de confiance à 95 %",
        $"Aandeel dossiers nog zonder uitkomst, naar dagen sinds de eerste vergadering, dossiers geopend van {years.From} tot {years.To}; 95%-betrouwbaarheidsband",
        $"Anteil der Dossiers noch ohne Ergebnis, nach Tagen seit der ersten Sitzung, von {years.From} bis {years.To} eröffnete Dossiers; 95-%-Konfidenzband");

    public static Localized Headline(TimeToOutcome found) => found switch
    {
        { ByYear.Count: 0 } => None(found.Years),
        { Change: { YearsBefore: > 0, YearsSince: > 0 } change } => LevelChangeWords.Headline(Days, change, (share, language) => language.Number(share * DossierWait.WithinDays, 0)),
        { Before: { } before, Since: null } => Half(before),
        { Since: { } since } => Half(since),
        _ => None(found.Years),
    };

    public static Localized AlternativeText(TimeToOutcome found) => found.ByYear.Count == 0
        ? None(found.Years)
        : Localized.From(language => string.Join(" ", new[] { found.Before, found.Since }.OfType<DossierWait>().Select(wait => $"{Half(wait).In(language)}.")));

    public static Localized Title(TimeToOutcome found, string name) => name switch
    {
        TimeToOutcome.ChangeName => Change,
        TimeToOutcome.TrendBeforeName => TrendBefore,
        TimeToOutcome.MedianBeforeName => Median(found.Before!),
        TimeToOutcome.MedianSinceName => Median(found.Since!),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "is an estimate without words"),
    };

    /// <summary>Which dossiers and years the comparison is without; none where it has all.</summary>
    public static IEnumerable<Localized> LeftOut(TimeToOutcome found)
    {
        if (found.LeftOut > 0)
        {
            yield return Localized.Say(
                en => $"Dossiers in no curve, as they had no meeting or one whose day is not known: {en.Whole(found.LeftOut)}.",
                fr => $"Dossiers absents des courbes, faute de réunion ou d’un jour connu : {fr.Whole(found.LeftOut)}.",
                nl => $"Dossiers in geen enkele curve, omdat ze geen vergadering hadden of een zonder bekende dag: {nl.Whole(found.LeftOut)}.",
                de => $"Dossiers in keiner Kurve, da sie keine Sitzung hatten oder eine ohne bekannten Tag: {de.Whole(found.LeftOut)}.");
        }

        var years = string.Join(", ", found.YearsWithoutMean);
        if (years.Length > 0)
        {
            yield return new(
                $"Not compared, as open dossiers of the year were not followed for a whole year: {years}.",
                $"Non comparé, des dossiers ouverts de l’année n’ayant pas été suivis une année entière : {years}.",
                $"Niet vergeleken, omdat open dossiers van het jaar geen heel jaar zijn gevolgd: {years}.",
                $"Nicht verglichen, da offene Dossiers des Jahres kein ganzes Jahr verfolgt wurden: {years}.");
        }
    }

    private static Localized Median(DossierWait wait)
    {
        var opened = DossiersWords.Opened(wait.Opened);
        return new(
            $"Median days from first to last meeting, {opened.En}", $"Médiane des jours de la première à la dernière réunion, {opened.Fr}",
            $"Mediaan aantal dagen van eerste tot laatste vergadering, {opened.Nl}", $"Median der Tage von der ersten bis zur letzten Sitzung, {opened.De}");
    }

    private static Localized Half(DossierWait wait) => wait.Curve.MedianDays is { } median
        ? Localized.Say(
            en => $"Half had their outcome within {en.Measured(median, Unit.Days)} of their first meeting ({DossiersWords.Opened(wait.Opened).En})",
            fr => $"La moitié avait son résultat {fr.Measured(median, Unit.Days)} après la première réunion ({DossiersWords.Opened(wait.Opened).Fr})",
            nl => $"De helft had een uitkomst binnen {nl.Measured(median, Unit.Days)} na de eerste vergadering ({DossiersWords.Opened(wait.Opened).Nl})",
            de => $"Die Hälfte hatte ihr Ergebnis binnen {de.Number(median, 0)} {de.Plural(median, "Tag", "Tagen")} nach der ersten Sitzung ({DossiersWords.Opened(wait.Opened).De})")
        : new(
            $"Fewer than half had their outcome when the register closed ({DossiersWords.Opened(wait.Opened).En})",
            $"Moins de la moitié avait son résultat à la clôture du registre ({DossiersWords.Opened(wait.Opened).Fr})",
            $"Minder dan de helft had een uitkomst toen het register afsloot ({DossiersWords.Opened(wait.Opened).Nl})",
            $"Weniger als die Hälfte hatte ihr Ergebnis, als das Register schloss ({DossiersWords.Opened(wait.Opened).De})");

    private static Localized None(Years years) => new(
        $"No dossier opened in {LevelChangeWords.Span(years)} has a meeting on a known day",
        $"Aucun dossier ouvert en {LevelChangeWords.Span(years)} n’a de réunion à une date connue",
        $"Geen dossier geopend in {LevelChangeWords.Span(years)} heeft een vergadering op een bekende dag",
        $"Kein {LevelChangeWords.Span(years)} eröffnetes Dossier hat eine Sitzung an einem bekannten Tag");
}
