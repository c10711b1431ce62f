using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>What is said of months with so many crises at once.</summary>
internal static class CrisesAtOnceWords
{
    public static readonly Localized Question = new(
        "How many impromptu consultations does a month hold when several crises run at once?",
        "Combien de concertations imprévues un mois compte-t-il lorsque plusieurs crises sont en cours ?",
        "Hoeveel onvoorzien overleg telt een maand waarin meerdere crisissen tegelijk lopen?",
        "Wie viele unvorhergesehene Konzertierungen hat ein Monat, in dem mehrere Krisen zugleich laufen?");

    public static readonly Localized Running = new("Crises running at once", "Crises en cours en même temps", "Crisissen die tegelijk lopen", "Gleichzeitig laufende Krisen");

    public static readonly Localized AMonth = new("Impromptu consultations a month", "Concertations imprévues par mois", "Onvoorzien overleg per maand", "Unvorhergesehene Konzertierungen je Monat");

    public static readonly Localized OneMore = new(
        "A month in which one crisis more runs, ratio to another of the same year", "Un mois avec une crise en cours de plus, rapport à un autre de la même année",
        "Een maand waarin één crisis meer loopt, verhouding tot een andere van hetzelfde jaar", "Ein Monat mit einer laufenden Krise mehr, Verhältnis zu einem anderen desselben Jahres");

    public static readonly Localized Note = new(
        $"The record dates the beginnings of crises and no ends: a crisis runs for its first {CrisesAtOnce.RunsForDays} days, in a month that holds half of its days among them. Most of what a crisis brings comes in its first weeks, so that a month late in it counts like an early one and the means lie nearer to each other than crises do. The means compare months of different years; the ratio compares months of one year, with an interval that allows for months which remember the last. Consultations known to the month or year only are left out.",
        $"Le corpus public date le début des crises, non leur fin : une crise est en cours durant ses {CrisesAtOnce.RunsForDays} premiers jours, dans un mois dont la moitié au moins en fait partie. L’essentiel de ce qu’apporte une crise vient dans ses premières semaines : un mois tardif compte comme un mois du début, et les moyennes sont plus proches que ne le sont les crises. Les moyennes comparent des mois d’années différentes ; le rapport compare des mois d’une même année, avec un intervalle qui admet qu’un mois dépende du précédent. Les concertations connues au mois ou à l’année seulement sont écartées.",
        $"Het openbare bronnenbestand dateert het begin van crisissen en geen einde: een crisis loopt gedurende haar eerste {CrisesAtOnce.RunsForDays} dagen, in een maand waarvan ten minste de helft daarin valt. Het meeste dat een crisis meebrengt, komt in de eerste weken: een late maand telt als een vroege, en de gemiddelden liggen dichter bij elkaar dan de crisissen zelf. De gemiddelden vergelijken maanden van verschillende jaren; de verhouding vergelijkt maanden van één jaar, met een interval dat toelaat dat een maand van de vorige afhangt. Overleg waarvan alleen de maand of het jaar bekend is, blijft buiten beschouwing.",
        $"Die öffentliche Quellensammlung datiert den Beginn von Krisen und kein Ende: Eine Krise läuft während ihrer ersten {CrisesAtOnce.RunsForDays} Tage, in einem Monat, der mindestens zur Hälfte darin liegt. Das meiste, was eine Krise mit sich bringt, kommt in den ersten Wochen: Ein später Monat zählt wie ein früher, und die Mittel liegen näher beieinander als die Krisen selbst. Die Mittel vergleichen Monate verschiedener Jahre; das Verhältnis vergleicht Monate eines Jahres, mit einem Intervall, das zulässt, dass ein Monat vom vorigen abhängt. Konzertierungen, von denen nur Monat oder Jahr bekannt ist, bleiben unberücksichtigt.");

    public static Localized Subtitle(CrisesAtOnce found) => new(
        $"Mean impromptu consultations of the months of {CrisesWords.Span(found.Months ?? found.Years)}, by the number of crises that run; 95% intervals with months as units",
        $"Moyenne des concertations imprévues des mois de {CrisesWords.Span(found.Months ?? found.Years)}, selon le nombre de crises en cours ; intervalles de confiance à 95 %, les mois étant les unités",
        $"Gemiddeld onvoorzien overleg van de maanden van {CrisesWords.Span(found.Months ?? found.Years)}, naar het aantal lopende crisissen; 95%-betrouwbaarheidsintervallen met maanden als eenheden",
        $"Unvorhergesehene Konzertierungen der Monate von {CrisesWords.Span(found.Months ?? found.Years)} im Mittel, nach der Zahl laufender Krisen; 95-%-Konfidenzintervalle mit Monaten als Einheiten");

    public static Localized AlternativeText(CrisesAtOnce found) => found.Groups.Count == 0
        ? CrisesWords.Nothing
        : Localized.From(language => string.Join(language.Semicolon, found.Groups.Select(group => $"{group.Key}{language.Colon}{language.Number(group.Mean.Value, 1)}")) + ".");

    public static Localized Headline(CrisesAtOnce found) => found switch
    {
        { Groups: [] } => CrisesWords.Nothing,
        { Verdict: Verdict.Described, Groups: [var fewer, var more, ..] } => Localized.Say(
            en => $"Impromptu consultations a month: {Mean(fewer, en)} with {fewer.Key} crises running, {Mean(more, en)} with {more.Key}, {CrisesWords.Span(found.Months!.Value)}",
            fr => $"Concertations imprévues par mois : {Mean(fewer, fr)} avec {fewer.Key} crise en cours, {Mean(more, fr)} avec {more.Key}, {CrisesWords.Span(found.Months!.Value)}",
            nl => $"Onvoorzien overleg per maand: {Mean(fewer, nl)} bij {fewer.Key} lopende crisissen, {Mean(more, nl)} bij {more.Key}, {CrisesWords.Span(found.Months!.Value)}",
            de => $"Unvorhergesehene Konzertierungen je Monat: {Mean(fewer, de)} bei {fewer.Key} laufenden Krisen, {Mean(more, de)} bei {more.Key}, {CrisesWords.Span(found.Months!.Value)}"),
        _ => Localized.Say(
            en => $"Too few to compare: {found.Observations} impromptu consultations, or always as many crises, {CrisesWords.Span(found.Years)}",
            fr => $"Trop peu pour comparer : {found.Observations} concertations imprévues, ou nombre de crises constant, {CrisesWords.Span(found.Years)}",
            nl => $"Te weinig om te vergelijken: {found.Observations} onvoorziene overlegmomenten, of steeds evenveel crisissen, {CrisesWords.Span(found.Years)}",
            de => $"Zu wenige zum Vergleichen: {found.Observations} unvorhergesehene Konzertierungen, oder stets gleich viele Krisen, {CrisesWords.Span(found.Years)}"),
    };

    private static string Mean(MonthGroup group, Language language) => language.Number(group.Mean.Value, 1);
}
