using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What is said of the years with which the data themselves see a change.</summary>
internal static class BreakDatesWords
{
    /// <summary>A headline names so many years of a series, and of more their number.</summary>
    private const int MostNamed = 2;

    public static readonly Localized Question = new(
        "With which years do the data themselves see a break, and what is known of those years?",
        "Avec quelles années les données elles-mêmes voient-elles une rupture, et que sait-on de ces années ?",
        "Met welke jaren zien de gegevens zelf een breuk, en wat is er over die jaren bekend?",
        "Mit welchen Jahren sehen die Daten selbst einen Bruch, und was ist über diese Jahre bekannt?");

    public static readonly Localized MeetingsLine = new("Meetings, line of each stretch", "Réunions, ligne de chaque tronçon", "Vergaderingen, lijn van elk stuk", "Sitzungen, Linie jedes Abschnitts");

    public static readonly Localized AllLine = new(
        "All consultations, line of each stretch", "Toutes les concertations, ligne de chaque tronçon", "Al het overleg, lijn van elk stuk", "Alle Konzertierungen, Linie jedes Abschnitts");

    public static readonly Localized Found = new("Break found, with its interval", "Rupture trouvée, avec son intervalle", "Gevonden breuk, met interval", "Gefundener Bruch mit Intervall");

    public static readonly Localized FoundColumn = new(
        "Break found with this year (95% interval)", "Rupture trouvée avec cette année (intervalle de confiance à 95 %)",
        "Gevonden breuk met dit jaar (95%-betrouwbaarheidsinterval)", "Gefundener Bruch mit diesem Jahr (95-%-Konfidenzintervall)");

    public static readonly Localized WithinColumn = new(
        "Known events within the interval", "Événements connus dans l’intervalle", "Bekende gebeurtenissen binnen het interval", "Bekannte Ereignisse im Intervall");

    public static readonly Localized EventsColumn = new("Known events of the year", "Événements connus de l’année", "Bekende gebeurtenissen van het jaar", "Bekannte Ereignisse des Jahres");

    private static readonly Localized NoEvent = new("no known event", "aucun événement connu", "geen bekende gebeurtenis", "kein bekanntes Ereignis");

    private static readonly Localized Definition = new("definition break", "rupture de définition", "definitiebreuk", "Definitionsbruch");

    private static readonly Localized SupF = new(
        "largest F of all possible break years (supF)", "plus grand F des années de rupture possibles (supF)", "grootste F van alle mogelijke breukjaren (supF)", "größtes F aller möglichen Bruchjahre (supF)");

    private static readonly Localized BreakYear = new("break with the year", "rupture avec l’année", "breuk met het jaar", "Bruch mit dem Jahr");

    private static readonly Localized Described = new(
        "A date found by the data is no cause and no claim. Two series are asked, and a date is named only where chance alone would show as much less than once in twenty, adjusted for both (Holm). Years that resemble the one before let a break that is none be found three to four times as often; twenty years or so show a doubling or a halving, and little less.",
        "Une date trouvée par les données n’est ni une cause ni une affirmation. Deux séries sont examinées, et une date n’est citée que si le seul hasard en montrerait autant moins d’une fois sur vingt, après ajustement pour les deux (Holm). Si les années ressemblent à la précédente, une rupture qui n’en est pas une est trouvée trois à quatre fois plus souvent ; une vingtaine d’années montrent un doublement ou une réduction de moitié, guère moins.",
        "Een jaartal dat de gegevens vinden, is geen oorzaak en geen bewering. Twee reeksen worden onderzocht, en een jaartal wordt alleen genoemd als louter toeval minder dan één keer op twintig evenveel zou laten zien, gecorrigeerd voor beide (Holm). Lijken jaren op het vorige, dan wordt een breuk die er geen is drie tot vier keer zo vaak gevonden; een twintigtal jaren laat een verdubbeling of halvering zien, en weinig minder.",
        "Ein von den Daten gefundenes Jahr ist weder Ursache noch Behauptung. Zwei Reihen werden befragt, und ein Jahr wird nur genannt, wenn der bloße Zufall seltener als einmal in zwanzig ebenso viel zeigen würde, korrigiert für beide (Holm). Ähneln Jahre dem vorigen, wird ein Bruch, der keiner ist, drei- bis viermal so oft gefunden; etwa zwanzig Jahre zeigen eine Verdoppelung oder Halbierung und wenig darunter.");

    private static readonly Localized Definitions = new(
        $"A break of all consultations with {Formats.BreakYear} is expected: with that year other formats are counted. An event of the second half of a year is looked for in the next.",
        $"Une rupture de l’ensemble des concertations en {Formats.BreakYear} est attendue : dès cette année, d’autres formats sont comptés. Un événement du second semestre est cherché dans l’année suivante.",
        $"Een breuk in al het overleg in {Formats.BreakYear} is te verwachten: vanaf dat jaar worden andere vormen geteld. Een gebeurtenis uit de tweede helft van een jaar wordt in het volgende gezocht.",
        $"Ein Bruch aller Konzertierungen mit {Formats.BreakYear} ist zu erwarten: Ab diesem Jahr werden andere Formen gezählt. Ein Ereignis der zweiten Jahreshälfte wird im folgenden Jahr gesucht.");

    public static Localized Subtitle(Years years) => new(
        $"Meetings and all consultations of the register a year, {years.From} to {years.To}, cut where their yearly change breaks",
        $"Réunions et ensemble des concertations du registre par an, {years.From} à {years.To}, coupées là où leur évolution annuelle se rompt",
        $"Vergaderingen en al het overleg van het register per jaar, {years.From} tot {years.To}, gesplitst waar hun jaarlijkse verandering breekt",
        $"Sitzungen und alle Konzertierungen des Registers je Jahr, {years.From} bis {years.To}, getrennt, wo ihre jährliche Veränderung bricht");

    public static Localized Headline(BreakDates found) => found switch
    {
        { Verdict: Verdict.TooFew } => new(
            $"Too few years or consultations from {found.Years.From} to {found.Years.To} to date a break",
            $"Trop peu d’années ou de concertations de {found.Years.From} à {found.Years.To} pour dater une rupture",
            $"Te weinig jaren of overleg van {found.Years.From} tot {found.Years.To} om een breuk te dateren",
            $"Zu wenige Jahre oder Konzertierungen von {found.Years.From} bis {found.Years.To}, um einen Bruch zu datieren"),
        _ => Localized.Say(
            en => $"Breaks dated by the data, {Window(found)}: meetings {Named(found.Meetings, en)}; all consultations {Named(found.All, en)}",
            fr => $"Ruptures selon les données, {Window(found)} : réunions, {Named(found.Meetings, fr)} ; toutes les concertations, {Named(found.All, fr)}",
            nl => $"Breuken volgens de gegevens, {Window(found)}: vergaderingen {Named(found.Meetings, nl)}; al het overleg {Named(found.All, nl)}",
            de => $"Brüche laut Daten, {Window(found)}: Sitzungen {Named(found.Meetings, de)}; alle Konzertierungen {Named(found.All, de)}"),
    };

    public static Localized AlternativeText(BreakDates found) => Headline(found);

    public static IEnumerable<Localized> Notes(BreakDates found) =>
    [
        Described,
        Definitions,
        .. found.Looked.Count == 0 ? [] : new[] { HowOften(found) },
        .. found.Lacks is null ? MeetingsWords.WithoutFormats([.. found.Counts.Where(year => !year.HasKnownFormats).Select(year => year.Year)]) : [],
        .. MeetingsWords.InPart(found.PartialYears),
    ];

    public static Localized Title(string estimate)
    {
        var series = estimate.StartsWith("meetings", StringComparison.Ordinal) ? MeetingsWords.Meetings : MeetingsWords.AllConsultations;
        var what = estimate.EndsWith("sup_f", StringComparison.Ordinal) ? SupF : BreakYear;
        return Localized.From(language => $"{series.In(language)}{language.Colon}{what.In(language)}");
    }

    /// <summary>"Meetings (2010–2014)"; nothing where no stretch of either series begins with the year.</summary>
    public static Localized? FoundWith(BreakDates found, int year)
    {
        var with = With(found, year).ToList();
        return with.Count == 0 ? null : Localized.From(language => string.Join(language.Semicolon, with.Select(each => $"{Name(found, each.Series).In(language)} ({Interval(each.Break, language)})")));
    }

    /// <summary>What is known to lie within the intervals of the breaks that are found with a year; none is a word.</summary>
    public static Localized? Within(BreakDates found, int year)
    {
        var with = With(found, year).ToList();
        return with.Count == 0 ? null : Names([.. with.SelectMany(each => found.Within(each.Break)).Distinct()]);
    }

    public static Localized? EventsOf(BreakDates found, int year) =>
        found.Events.Where(each => each.BeganOn.Year == year).ToList() is { Count: > 0 } events ? Names(events) : null;

    private static IEnumerable<(BrokenSeries Series, FoundBreak Break)> With(BreakDates found, int year) =>
        found.Series.SelectMany(series => series.Breaks.Where(each => each.Year == year).Select(each => (series, each)));

    private static Localized Name(BreakDates found, BrokenSeries series) => series == found.Meetings ? MeetingsWords.Meetings : MeetingsWords.AllConsultations;

    private static Localized Names(IReadOnlyList<KnownEvent> events) => events.Count == 0
        ? NoEvent
        : Localized.From(language => string.Join(language.Semicolon, events.Select(each => each.Names is { } names ? CodeWords.Of(names).In(language) : $"{Definition.In(language)} {each.BeganOn.Year}")));

    private static Localized HowOften(BreakDates found) => new(
        $"Of the {found.Looked.Count} years, {found.YearsWithEvent} hold a crisis, a new government or the definition break: an interval of a few years easily holds one, which makes it no cause.",
        $"Sur {found.Looked.Count} années, {found.YearsWithEvent} comptent une crise, un nouveau gouvernement ou la rupture de définition : un intervalle de quelques années en contient facilement un, sans en faire une cause.",
        $"Van de {found.Looked.Count} jaren bevatten er {found.YearsWithEvent} een crisis, een nieuwe regering of de definitiebreuk: een interval van enkele jaren bevat er al gauw een, en dat maakt het geen oorzaak.",
        $"Von {found.Looked.Count} Jahren enthalten {found.YearsWithEvent} eine Krise, eine neue Regierung oder den Definitionsbruch: Ein Intervall weniger Jahre enthält leicht etwas davon, was es zu keiner Ursache macht.");

    private static string Window(BreakDates found) => LevelChangeWords.Span(new(found.Looked[0], found.Looked[^1]));

    private static string Named(BrokenSeries series, Language language) => series switch
    {
        { P: null } => language.Choose("too few", "trop peu", "te weinig", "zu wenige"),
        { Breaks.Count: 0 } => language.Choose("none found", "aucune", "geen", "keine"),
        { Breaks.Count: > MostNamed } => language.Choose($"{series.Breaks.Count} dates", $"{series.Breaks.Count} dates", $"{series.Breaks.Count} jaartallen", $"{series.Breaks.Count} Jahre"),
        _ => language.List([.. series.Breaks.Select(each => $"{each.Year}")]),
    };

    private static string Interval(FoundBreak each, Language language) => (each.Low, each.High) switch
    {
        ({ } low, { } high) => LevelChangeWords.Span(new(low, high)),
        (null, { } high) => language.Choose($"{high} or before", $"{high} ou avant", $"{high} of eerder", $"{high} oder früher"),
        ({ } low, null) => language.Choose($"{low} or after", $"{low} ou après", $"{low} of later", $"{low} oder später"),
        _ => language.Choose("anywhere", "n’importe où", "om het even waar", "irgendwo"),
    };
}
