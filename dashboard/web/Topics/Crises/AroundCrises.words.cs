using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>What is said of the half year before and after crises began.</summary>
internal static class AroundCrisesWords
{
    public static readonly Localized Question = new(
        "How often do impromptu consultations come in the half year before and after a crisis begins?",
        "À quel rythme les concertations imprévues se succèdent-elles durant les six mois avant et après le début d’une crise ?",
        "Hoe vaak is er onvoorzien overleg in het halfjaar voor en na het begin van een crisis?",
        "Wie oft kommt es im halben Jahr vor und nach Beginn einer Krise zu unvorhergesehenen Konzertierungen?");

    public static readonly Localized DaysAfter = new("Days after the crisis began", "Jours après le début de la crise", "Dagen na het begin van de crisis", "Tage nach Beginn der Krise");
    public static readonly Localized In30Days = new("Impromptu consultations in 30 days", "Concertations imprévues en 30 jours", "Onvoorzien overleg in 30 dagen", "Unvorhergesehene Konzertierungen in 30 Tagen");
    public static readonly Localized Stretches = new("thirty days, all crises together", "trente jours, toutes crises confondues", "dertig dagen, alle crisissen samen", "dreißig Tage, alle Krisen zusammen");
    public static readonly Localized AsBefore = new("mean of the 180 days before", "moyenne des 180 jours d’avant", "gemiddelde van de 180 dagen ervoor", "Mittel der 180 Tage davor");
    public static readonly Localized SinceItBegan = new("since it began", "depuis le début", "sinds het begin", "seit Beginn");
    public static readonly Localized FromDay = new("From day", "Du jour", "Van dag", "Von Tag");
    public static readonly Localized ToDay = new("To day", "Au jour", "Tot dag", "Bis Tag");
    public static readonly Localized Crises = new("Crises", "Crises", "Crisissen", "Krisen");
    public static readonly Localized Known = new("Days counted", "Jours comptés", "Getelde dagen", "Gezählte Tage");
    public static readonly Localized OfOthers = new("Days of another crisis", "Jours d’une autre crise", "Dagen van een andere crisis", "Tage einer anderen Krise");
    public static readonly Localized NotKnown = new("Days not known", "Jours non connus", "Niet bekende dagen", "Nicht bekannte Tage");

    public static readonly Localized Note = new(
        "Crises are the units of the intervals: many consultations of few crises make nothing sure. The ratios hold the first 30, 90 and 180 days against the 180 before, each crisis at a level of its own. If crises announced themselves, the stretches before would rise. A day in the first eight weeks of another crisis belongs to that one and counts here on neither side; a crisis that broke out in the first weeks of another is counted with it. Days before the register began or after it closed are not known, which is not none. An impromptu consultation is by definition one on an unforeseen event, so this describes and proves no cause; whether the pace rises is put to the test once, in the first eight weeks against the year before.",
        "Les crises sont les unités des intervalles : beaucoup de concertations lors de peu de crises n’assurent rien. Les rapports comparent les 30, 90 et 180 premiers jours aux 180 jours d’avant, chaque crise ayant son propre niveau. Si les crises s’annonçaient, les périodes d’avant monteraient. Un jour des huit premières semaines d’une autre crise appartient à celle-ci et ne compte ici d’aucun côté ; une crise survenue dans les premières semaines d’une autre compte avec elle. Les jours antérieurs au registre ou postérieurs à sa clôture ne sont pas connus, ce qui ne veut pas dire zéro. Une concertation imprévue porte par définition sur un événement imprévu : ceci décrit et ne prouve aucune cause ; l’accélération du rythme n’est testée qu’une fois, pour les huit premières semaines face à l’année précédente.",
        "Crisissen zijn de eenheden van de intervallen: veel overleg bij weinig crisissen maakt niets zeker. De verhoudingen zetten de eerste 30, 90 en 180 dagen tegenover de 180 dagen ervoor, elke crisis op haar eigen niveau. Als crisissen zich aankondigden, zouden de periodes ervoor stijgen. Een dag in de eerste acht weken van een andere crisis hoort bij die crisis en telt hier aan geen van beide kanten mee; een crisis die in de eerste weken van een andere uitbrak, telt daarbij mee. Dagen voordat het register begon of nadat het werd afgesloten, zijn niet bekend, wat niet nul betekent. Onvoorzien overleg gaat per definitie over een onvoorziene gebeurtenis: dit beschrijft en bewijst geen oorzaak; of het ritme stijgt, wordt één keer getoetst, voor de eerste acht weken tegenover het jaar ervoor.",
        "Krisen sind die Einheiten der Intervalle: Viele Konzertierungen bei wenigen Krisen machen nichts sicher. Die Verhältnisse stellen die ersten 30, 90 und 180 Tage den 180 Tagen davor gegenüber, jede Krise auf eigenem Niveau. Kündigten sich Krisen an, stiegen die Abschnitte davor. Ein Tag in den ersten acht Wochen einer anderen Krise gehört zu jener und zählt hier auf keiner Seite; eine Krise, die in den ersten Wochen einer anderen ausbrach, zählt bei ihr mit. Tage vor Beginn oder nach Abschluss des Registers sind nicht bekannt, was nicht null heißt. Eine unvorhergesehene Konzertierung gilt definitionsgemäß einem unvorhergesehenen Ereignis: Dies beschreibt und beweist keine Ursache; ob das Tempo steigt, wird einmal geprüft, für die ersten acht Wochen gegenüber dem Jahr davor.");

    public static Localized Subtitle(AroundCrises found) => new(
        $"Impromptu consultations by thirty days, from 180 days before the beginning of crises to 180 after, {Span(found)}; 95% intervals with crises as units",
        $"Concertations imprévues par trente jours, de 180 jours avant le début des crises à 180 jours après, {Span(found)} ; intervalles de confiance à 95 %, les crises étant les unités",
        $"Onvoorzien overleg per dertig dagen, van 180 dagen voor het begin van crisissen tot 180 dagen erna, {Span(found)}; 95%-betrouwbaarheidsintervallen met crisissen als eenheden",
        $"Unvorhergesehene Konzertierungen je dreißig Tage, von 180 Tagen vor Beginn der Krisen bis 180 Tage danach, {Span(found)}; 95-%-Konfidenzintervalle mit Krisen als Einheiten");

    public static Localized AlternativeText(AroundCrises found) => found.Began is null
        ? CrisesWords.NoCrisisDays
        : Localized.From(language => string.Join(language.Semicolon, found.Stretches.Select(stretch =>
            $"{language.Interval($"{stretch.From}", $"{stretch.To}")}{language.Colon}{(stretch.In30Days is { } pace ? language.Number(pace.Value, 1) : Writing.NotKnown.In(language))}")) + ".");

    public static Localized Headline(AroundCrises found) => found switch
    {
        { Began: null } => found.Stretches.Any(stretch => stretch.Own.Days > 0) ? CrisesWords.NoTriggers : CrisesWords.NoCrisisDays,
        { Verdict: Verdict.Described, Before: { } before, FirstSince: { } since } => Localized.Say(
            en => $"Per 30 days: {In(before, en)} impromptu consultations before {CrisesWords.Of(found.Compared, en)}, {In(since, en)} just after, {Span(found)}",
            fr => $"Sur 30 jours : {In(before, fr)} concertations imprévues avant {CrisesWords.Of(found.Compared, fr)}, {In(since, fr)} juste après, {Span(found)}",
            nl => $"Per 30 dagen: {In(before, nl)} onvoorziene overlegmomenten vóór {CrisesWords.Of(found.Compared, nl)}, {In(since, nl)} vlak erna, {Span(found)}",
            de => $"Je 30 Tage: {In(before, de)} unvorhergesehene Konzertierungen vor {CrisesWords.Of(found.Compared, de)}, {In(since, de)} kurz danach, {Span(found)}"),
        _ => Localized.Say(
            en => $"Too few to put together: {found.Observations} impromptu consultations around {CrisesWords.Of(found.Compared, en)}, {Span(found)}",
            fr => $"Trop peu pour être réunies : {found.Observations} concertations imprévues autour de {CrisesWords.Of(found.Compared, fr)}, {Span(found)}",
            nl => $"Te weinig om samen te nemen: {found.Observations} onvoorziene overlegmomenten rond {CrisesWords.Of(found.Compared, nl)}, {Span(found)}",
            de => $"Zu wenige, um sie zusammenzufassen: {found.Observations} unvorhergesehene Konzertierungen um {CrisesWords.Of(found.Compared, de)}, {Span(found)}"),
    };

    /// <summary>The title of the ratio of the first so many days.</summary>
    public static Localized Ratio(int days) => new(
        $"First {days} days, ratio of their pace to that of the 180 days before", $"{days} premiers jours, rapport de leur rythme à celui des 180 jours précédents",
        $"Eerste {days} dagen, verhouding van hun ritme tot dat van de 180 dagen ervoor", $"Erste {days} Tage, Verhältnis ihres Tempos zu dem der 180 Tage davor");

    /// <summary>What reaches beyond the register, and what lies in the first weeks of another crisis.</summary>
    public static IEnumerable<Localized> Cut(AroundCrises found)
    {
        if (found.CutShort > 0)
        {
            yield return Localized.Say(
                en => $"Of {CrisesWords.Of(found.CutShort, en)} the register does not hold the whole half year before and after: what it does not hold is not counted as none.",
                fr => $"De {CrisesWords.Of(found.CutShort, fr)}, le registre ne contient pas entièrement les six mois d’avant et d’après : ce qu’il ne contient pas n’est pas compté comme nul.",
                nl => $"Van {CrisesWords.Of(found.CutShort, nl)} bevat het register niet het hele halfjaar ervoor en erna: wat het niet bevat, telt niet als nul.",
                de => $"Von {CrisesWords.Of(found.CutShort, de)} enthält das Register nicht das ganze halbe Jahr davor und danach: Was es nicht enthält, zählt nicht als null.");
        }

        if (found.DaysOfOthers > 0)
        {
            yield return Localized.Say(
                en => $"{en.Whole(found.DaysOfOthers)} of the days around them lie in the first eight weeks of another crisis and are counted with that one.",
                fr => $"{fr.Whole(found.DaysOfOthers)} des jours qui les entourent tombent dans les huit premières semaines d’une autre crise et comptent avec elle.",
                nl => $"{nl.Whole(found.DaysOfOthers)} van de dagen eromheen vallen in de eerste acht weken van een andere crisis en tellen daarbij mee.",
                de => $"{de.Whole(found.DaysOfOthers)} der Tage um sie herum liegen in den ersten acht Wochen einer anderen Krise und zählen bei ihr mit.");
        }
    }

    private static string In(double pace, Language language) => language.Number(pace, 1);

    /// <summary>The years in which the crises began; those asked for where there is none.</summary>
    private static string Span(AroundCrises found) => CrisesWords.Span(found.Began ?? found.Years);
}
