using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>What is said of the number of consultations that a dossier takes.</summary>
internal static class ConsultationsPerDossierWords
{
    public static readonly Localized Question = new(
        "How many meetings and consultations does one dossier take?",
        "Combien de réunions et de concertations compte un dossier ?",
        "Hoeveel vergaderingen en overlegmomenten telt een dossier?",
        "Wie viele Sitzungen und Konzertierungen umfasst ein Dossier?");

    public static readonly Localized OpenedIn = new("Opened in", "Ouvert en", "Geopend in", "Eröffnet im Jahr");
    public static readonly Localized MeanPerDossier = new("Consultations per dossier", "Concertations par dossier", "Overlegmomenten per dossier", "Konzertierungen je Dossier");
    public static readonly Localized MeetingsPerDossier = new("Meetings per dossier", "Réunions par dossier", "Vergaderingen per dossier", "Sitzungen je Dossier");
    public static readonly Localized StillOpen = new("Still open", "Encore ouverts", "Nog open", "Noch offen");
    public static readonly Localized All = ColumnWords.AllConsultations;
    public static readonly Localized MeetingsAlone = new("Meetings alone", "Réunions seules", "Alleen vergaderingen", "Nur Sitzungen");

    public static readonly Localized Unsettled = new(
        "Not finished, all consultations so far", "Inachevé, toutes les concertations à ce jour", "Niet afgerond, al het overleg tot nu toe", "Nicht abgeschlossen, alle Konzertierungen bisher");

    /// <summary>The event behind the series.</summary>
    public static readonly Localized TurnName = new("December 2018: Global Compact for Migration", "Décembre 2018 : Pacte mondial pour les migrations", "December 2018: VN-migratiepact", "Dezember 2018: Globaler Migrationspakt");

    public static readonly Localized Censored = new(
        "A dossier that is still open has not had all its consultations. Years of which more than a fifth are still open are grey and compared with nothing; in the other years the open ones count with the consultations that they had, so that their means are lower limits. Leaving open dossiers out instead would keep the short ones and invent a fall.",
        "Un dossier encore ouvert n’a pas eu toutes ses concertations. Les années dont plus d’un cinquième est encore ouvert sont en gris et ne sont comparées à rien ; dans les autres, les dossiers ouverts comptent pour les concertations déjà tenues, de sorte que leurs moyennes sont des bornes inférieures. Écarter les dossiers ouverts ne laisserait que les courts et créerait une baisse artificielle.",
        "Een dossier dat nog loopt, heeft niet al zijn overleg gehad. Jaren waarvan meer dan een vijfde nog loopt, zijn grijs en worden met niets vergeleken; in de andere tellen de lopende dossiers mee met het overleg dat ze al hadden, zodat hun gemiddelden ondergrenzen zijn. De lopende weglaten zou alleen de korte overhouden en een schijnbare daling opleveren.",
        "Ein noch offenes Dossier hat nicht alle seine Konzertierungen gehabt. Jahre, von denen mehr als ein Fünftel noch offen ist, sind grau und werden mit nichts verglichen; in den anderen zählen die offenen mit den Konzertierungen, die sie bisher hatten, sodass ihre Mittel Untergrenzen sind. Ließe man die offenen weg, blieben nur die kurzen, und es entstünde ein scheinbarer Rückgang.");

    public static readonly Localized NotTheWork = new(
        "Each dossier counts the consultations on whose agenda it stood, alone or with others; one consultation on two dossiers counts for both. Procedures are counted only since 2020, so the meetings alone are the measure that did not change. Fewer consultations may mean an easier agreement, or one that was given up: the number does not say which, and the date of the turn was chosen for a political event, not found in these data.",
        "Chaque dossier compte les concertations à l’ordre du jour desquelles il figurait, seul ou avec d’autres ; une concertation sur deux dossiers compte pour les deux. Les procédures ne sont comptées que depuis 2020 : les réunions seules sont la mesure qui n’a pas changé. Moins de concertations peut signifier un accord plus facile, ou un accord auquel on a renoncé : le nombre ne permet pas de trancher, et la date du tournant a été choisie en raison d’un fait politique et ne résulte pas de ces données.",
        "Elk dossier telt het overleg op de agenda waarvan het stond, alleen of met andere; een overleg over twee dossiers telt voor beide. Procedures worden pas sinds 2020 geteld, dus de vergaderingen alleen zijn de maat die niet veranderde. Minder overleg kan wijzen op een vlotter akkoord, of op een akkoord dat werd opgegeven: het getal zegt niet welk, en de datum van de kentering werd gekozen vanwege een politiek feit en volgt niet uit deze gegevens.",
        "Jedes Dossier zählt die Konzertierungen, auf deren Tagesordnung es stand, allein oder mit anderen; eine Konzertierung über zwei Dossiers zählt für beide. Verfahren werden erst seit 2020 gezählt, die Sitzungen allein sind also das unveränderte Maß. Weniger Konzertierungen können eine leichtere Einigung bedeuten oder eine aufgegebene: Die Zahl sagt nicht, welche, und das Datum der Wende wurde nach einem politischen Ereignis gewählt, nicht in diesen Daten gefunden.");

    private static readonly Localized MeanBefore = new(
        $"Meetings per dossier opened before {Turn.Year}", $"Réunions par dossier ouvert avant {Turn.Year}",
        $"Vergaderingen per dossier geopend vóór {Turn.Year}", $"Sitzungen je vor {Turn.Year} eröffnetem Dossier");

    private static readonly Localized MeanSince = new(
        $"Meetings per dossier opened since {Turn.Year}", $"Réunions par dossier ouvert depuis {Turn.Year}",
        $"Vergaderingen per dossier geopend sinds {Turn.Year}", $"Sitzungen je seit {Turn.Year} eröffnetem Dossier");

    private static readonly Localized TrendBefore = new(
        $"Meetings per dossier: change a year before {Turn.Year}", $"Réunions par dossier : évolution par an avant {Turn.Year}",
        $"Vergaderingen per dossier: verandering per jaar vóór {Turn.Year}", $"Sitzungen je Dossier: Veränderung je Jahr vor {Turn.Year}");

    private static readonly Localized RatioOfAll = new(
        $"All consultations, told beside and not judged as procedures count from {Formats.BreakYear}: since over before, n in years",
        $"Toutes les concertations, à titre indicatif car les procédures comptent dès {Formats.BreakYear} : après rapporté à avant, n en années",
        $"Al het overleg, ter informatie omdat procedures vanaf {Formats.BreakYear} tellen: erna gedeeld door ervoor, n in jaren",
        $"Alle Konzertierungen, nur zur Kenntnis, da Verfahren ab {Formats.BreakYear} zählen: danach geteilt durch davor, n in Jahren");

    private static readonly Localized RatioOfMeetings = new(
        "Meetings alone: since over before, n in years", "Réunions seules : après rapporté à avant, n en années",
        "Alleen vergaderingen: erna gedeeld door ervoor, n in jaren", "Nur Sitzungen: danach geteilt durch davor, n in Jahren");

    /// <param name="isPart">Of a part a year is grey where too many of all dossiers are open, too.</param>
    public static Localized Subtitle(Years years, bool isPart) => Localized.Say(
        en => $"Mean consultations per dossier, by year of opening, {years.From} to {years.To}, with 95% intervals; grey: more than {LargestOpen(en)} of the dossiers still open{(isPart ? ", here or among all" : "")}",
        fr => $"Concertations par dossier en moyenne, par année d’ouverture, {years.From} à {years.To}, avec intervalles de confiance à 95 % ; en gris : plus de {LargestOpen(fr)} des dossiers encore ouverts{(isPart ? ", ici ou dans l’ensemble" : "")}",
        nl => $"Gemiddeld aantal overlegmomenten per dossier, naar jaar van opening, {years.From} tot {years.To}, met 95%-betrouwbaarheidsintervallen; grijs: meer dan {LargestOpen(nl)} van de dossiers nog open{(isPart ? ", hier of in het geheel" : "")}",
        de => $"Konzertierungen je Dossier im Mittel, nach Jahr der Eröffnung, {years.From} bis {years.To}, mit 95-%-Konfidenzintervallen; grau: mehr als {LargestOpen(de)} der Dossiers noch offen{(isPart ? ", hier oder insgesamt" : "")}");

    public static Localized AlternativeText(ConsultationsPerDossier found) => found.Cohorts is [var first, ..]
        ? Localized.From(language => string.Join(language.Semicolon, new[] { first, found.Cohorts[^1] }.Distinct().Select(cohort => OfYear(cohort).In(language))) + ".")
        : NoneOpened(found.Years);

    public static Localized Headline(ConsultationsPerDossier found) => found switch
    {
        { Dossiers: 0 } => NoneOpened(found.Years),
        { Turn.Together: null } => StillUnderWay(found.Years),
        { Turn.AreTwo: true } => LevelChangeWords.Headline(MeetingsPerDossier, found.Turn.Meetings, (mean, language) => language.Number(mean, 1)),
        _ => OnAverage(found.Turn.Together!, found.Turn.Meetings.Years),
    };

    public static Localized Title(Findings.Estimate estimate) => estimate.Name switch
    {
        "meetings_per_dossier_before" => MeanBefore,
        "meetings_per_dossier_since" => MeanSince,
        "consultations_ratio" => RatioOfAll,
        "meetings_ratio" => RatioOfMeetings,
        "meetings_trend_before" => TrendBefore,
        _ => throw new ArgumentOutOfRangeException(nameof(estimate), estimate.Name, "is an estimate without words"),
    };

    private static Localized NoneOpened(Years years) => new(
        $"The register holds no such dossier opened from {years.From} to {years.To}",
        $"Le registre ne contient aucun dossier de ce genre ouvert de {years.From} à {years.To}",
        $"Het register bevat geen zulk dossier dat van {years.From} tot {years.To} is geopend",
        $"Das Register enthält kein solches Dossier, das von {years.From} bis {years.To} eröffnet wurde");

    private static Localized StillUnderWay(Years years) => new(
        $"Too many dossiers opened from {years.From} to {years.To} are still open to compare",
        $"Trop de dossiers ouverts de {years.From} à {years.To} sont encore en cours pour comparer",
        $"Te veel dossiers die van {years.From} tot {years.To} zijn geopend, lopen nog",
        $"Zu viele der von {years.From} bis {years.To} eröffneten Dossiers sind noch offen");

    private static Localized OnAverage(PerDossier all, IReadOnlyList<int> years) => Localized.Say(
        en => $"{MeetingsPerDossier.En}: {Mean(all, en)} on average, dossiers opened {Span(years)} (n = {en.Whole(all.Dossiers)})",
        fr => $"{MeetingsPerDossier.Fr} : {Mean(all, fr)} en moyenne, dossiers ouverts {Span(years)} (n = {fr.Whole(all.Dossiers)})",
        nl => $"{MeetingsPerDossier.Nl}: gemiddeld {Mean(all, nl)}, dossiers geopend {Span(years)} (n = {nl.Whole(all.Dossiers)})",
        de => $"{MeetingsPerDossier.De}: im Mittel {Mean(all, de)}, eröffnet {Span(years)} (n = {de.Whole(all.Dossiers)})");

    private static string Span(IReadOnlyList<int> years) => LevelChangeWords.Span(new(years[0], years[^1]));

    private static Localized OfYear(Cohort cohort) => Localized.Say(
        en => $"opened in {cohort.Year}: {CountWords.OfConsultations(cohort.Consultations.Mean, Plain(cohort, en), en)} per dossier (n = {en.Whole(cohort.Dossiers)})",
        fr => $"ouverts en {cohort.Year} : {CountWords.OfConsultations(cohort.Consultations.Mean, Plain(cohort, fr), fr)} par dossier (n = {fr.Whole(cohort.Dossiers)})",
        nl => $"geopend in {cohort.Year}: {CountWords.OfConsultations(cohort.Consultations.Mean, Plain(cohort, nl), nl)} per dossier (n = {nl.Whole(cohort.Dossiers)})",
        de => $"{cohort.Year} eröffnet: {CountWords.OfConsultations(cohort.Consultations.Mean, Plain(cohort, de), de)} je Dossier (n = {de.Whole(cohort.Dossiers)})");

    private static string LargestOpen(Language language) => language.Share(Cohort.LargestOpenShare);

    private static string Plain(Cohort cohort, Language language) => language.Plain(cohort.Consultations.Mean, Unit.Count);

    private static string Mean(PerDossier counts, Language language) => language.Number(counts.Mean, 1);
}
