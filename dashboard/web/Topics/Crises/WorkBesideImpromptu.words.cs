using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>What is said of the anticipatory consultations of months with much impromptu work.</summary>
internal static class WorkBesideImpromptuWords
{
    public static readonly Localized Question = new(
        "Do months with much impromptu work hold fewer anticipatory consultations?",
        "Les mois riches en concertations imprévues comptent-ils moins de concertations programmées ?",
        "Tellen maanden met veel onvoorzien overleg minder gepland overleg?",
        "Haben Monate mit vielen unvorhergesehenen Konzertierungen weniger geplante?");

    public static readonly Localized ImpromptuWork = new(
        "Impromptu ones, beside the mean month", "Imprévues, face au mois moyen", "Onvoorzien, naast de gemiddelde maand", "Unvorhergesehene, neben dem mittleren Monat");

    public static readonly Localized AMonth = new("Anticipatory consultations a month", "Concertations programmées par mois", "Gepland overleg per maand", "Geplante Konzertierungen je Monat");

    public static readonly Localized Counted = new("anticipatory consultations", "concertations programmées", "geplande overlegmomenten", "geplante Konzertierungen");

    public static readonly Localized Doubled = new(
        "Anticipatory consultations of a month with twice the impromptu ones of the mean month, ratio to one with as many as it",
        "Concertations programmées d’un mois comptant deux fois les imprévues du mois moyen, rapport à un mois qui en compte autant que lui",
        "Gepland overleg van een maand met dubbel zoveel onvoorzien overleg als de gemiddelde maand, verhouding tot een maand met evenveel",
        "Geplante Konzertierungen eines Monats mit doppelt so vielen unvorhergesehenen wie im mittleren Monat, Verhältnis zu einem mit ebenso vielen");

    public static readonly Localized Note = new(
        "Few is less than half of the impromptu consultations of the mean month of the same year, many is twice of them or more. The ratio compares months of one year and the same months of the year, as planned work has its seasons, with an interval that allows for months which remember the last. A ratio below one would be work that gave way, or was put off, or a cause that both share; what was put off to the next month does not show as lost. Consultations known to the month or year only are left out, and so are years without impromptu work.",
        "Peu : moins de la moitié des concertations imprévues du mois moyen de la même année ; beaucoup : le double ou davantage. Le rapport compare des mois d’une même année et les mêmes mois de l’année, car le travail programmé a ses saisons, avec un intervalle qui admet qu’un mois dépende du précédent. Un rapport inférieur à un serait du travail qui a cédé la place, ou a été remis, ou une cause commune aux deux ; ce qui a été remis au mois suivant n’apparaît pas comme perdu. Les concertations connues au mois ou à l’année seulement sont écartées, ainsi que les années sans concertation imprévue.",
        "Weinig is minder dan de helft van het onvoorzien overleg van de gemiddelde maand van hetzelfde jaar, veel is het dubbele of meer. De verhouding vergelijkt maanden van één jaar en dezelfde maanden van het jaar, omdat gepland werk zijn seizoenen heeft, met een interval dat toelaat dat een maand van de vorige afhangt. Een verhouding onder één zou werk zijn dat plaats maakte, of werd uitgesteld, of een oorzaak die beide delen; wat naar de volgende maand werd uitgesteld, blijkt niet als verloren. Overleg waarvan alleen de maand of het jaar bekend is, blijft buiten beschouwing, en ook jaren zonder onvoorzien overleg.",
        "Wenig ist weniger als die Hälfte der unvorhergesehenen Konzertierungen des mittleren Monats desselben Jahres, viel das Doppelte oder mehr. Das Verhältnis vergleicht Monate eines Jahres und dieselben Monate des Jahres, da geplante Arbeit ihre Jahreszeiten hat, mit einem Intervall, das zulässt, dass ein Monat vom vorigen abhängt. Ein Verhältnis unter eins wäre Arbeit, die wich oder verschoben wurde, oder eine gemeinsame Ursache; was auf den nächsten Monat verschoben wurde, erscheint nicht als verloren. Konzertierungen, von denen nur Monat oder Jahr bekannt ist, bleiben unberücksichtigt, ebenso Jahre ohne unvorhergesehene Konzertierung.");

    public static Localized Level(MonthGroup group) => group.Key switch
    {
        "few" => new("few (under half)", "peu (moins de la moitié)", "weinig (minder dan de helft)", "wenig (unter der Hälfte)"),
        "below" => new("below it", "moins que lui", "minder dan die maand", "darunter"),
        "above" => new("as many or more", "autant ou plus", "evenveel of meer", "ebenso viele oder mehr"),
        "many" => new("many (twice or more)", "beaucoup (le double ou plus)", "veel (het dubbele of meer)", "viel (das Doppelte oder mehr)"),
        _ => throw new ArgumentOutOfRangeException(nameof(group), group.Key, "is a level without words"),
    };

    public static Localized Subtitle(WorkBesideImpromptu found) => new(
        $"Mean anticipatory consultations of the months of {CrisesWords.Span(found.Years)}, by their impromptu ones beside the mean month of the year; 95% intervals with months as units",
        $"Moyenne des concertations programmées des mois de {CrisesWords.Span(found.Years)}, selon leurs concertations imprévues face au mois moyen de l’année ; intervalles de confiance à 95 %, les mois étant les unités",
        $"Gemiddeld gepland overleg van de maanden van {CrisesWords.Span(found.Years)}, naar hun onvoorzien overleg naast de gemiddelde maand van het jaar; 95%-betrouwbaarheidsintervallen met maanden als eenheden",
        $"Geplante Konzertierungen der Monate von {CrisesWords.Span(found.Years)} im Mittel, nach ihren unvorhergesehenen neben dem mittleren Monat des Jahres; 95-%-Konfidenzintervalle mit Monaten als Einheiten");

    public static Localized AlternativeText(WorkBesideImpromptu found) => found.Groups.Count == 0
        ? CrisesWords.Nothing
        : Localized.From(language => string.Join(language.Semicolon, found.Groups.Select(group => $"{Level(group).In(language)}{language.Colon}{language.Number(group.Mean.Value, 1)}")) + ".");

    public static Localized Headline(WorkBesideImpromptu found) => found switch
    {
        { Verdict: Verdict.Described, Groups: [var fewest, .., var most] } => Localized.Say(
            en => $"Anticipatory consultations a month: {Mean(fewest, en)} when impromptu ones are fewest, {Mean(most, en)} when most, {CrisesWords.Span(found.Months!.Value)}",
            fr => $"Concertations programmées par mois : {Mean(fewest, fr)} lorsque les imprévues sont rares, {Mean(most, fr)} lorsqu’elles abondent, {CrisesWords.Span(found.Months!.Value)}",
            nl => $"Gepland overleg per maand: {Mean(fewest, nl)} bij het minste onvoorzien overleg, {Mean(most, nl)} bij het meeste, {CrisesWords.Span(found.Months!.Value)}",
            de => $"Geplante Konzertierungen je Monat: {Mean(fewest, de)} bei den wenigsten unvorhergesehenen, {Mean(most, de)} bei den meisten, {CrisesWords.Span(found.Months!.Value)}"),
        _ => Localized.Say(
            en => $"Too few to compare: {found.Groups.Sum(group => group.Months)} months of years with impromptu consultations, {CrisesWords.Span(found.Years)}",
            fr => $"Trop peu pour comparer : {found.Groups.Sum(group => group.Months)} mois d’années avec des concertations imprévues, {CrisesWords.Span(found.Years)}",
            nl => $"Te weinig om te vergelijken: {found.Groups.Sum(group => group.Months)} maanden van jaren met onvoorzien overleg, {CrisesWords.Span(found.Years)}",
            de => $"Zu wenige zum Vergleichen: {found.Groups.Sum(group => group.Months)} Monate von Jahren mit unvorhergesehenen Konzertierungen, {CrisesWords.Span(found.Years)}"),
    };

    private static string Mean(MonthGroup group, Language language) => language.Number(group.Mean.Value, 1);
}
