using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What is said of weeks in which the work was more than the staff had time for.</summary>
internal static class WeeklyLoadWords
{
    public static readonly Localized Question = new(
        "How often is the work of a week more than the staff has time for?",
        "À quelle fréquence le travail d’une semaine dépasse-t-il le temps dont dispose l’effectif ?",
        "Hoe vaak vergt het werk van een week meer tijd dan het personeel heeft?",
        "Wie oft erfordert die Arbeit einer Woche mehr Zeit, als das Personal hat?");

    public static readonly Localized ShareOver = new("Share of weeks over capacity", "Part des semaines au-dessus de la capacité", "Aandeel weken boven de capaciteit", "Anteil der Wochen über der Kapazität");

    public static readonly Localized ShareWithInterval = new(
        "share of weeks, with uncertainty", "part des semaines, avec incertitude", "aandeel weken, met onzekerheid", "Anteil der Wochen, mit Unsicherheit");

    public static readonly Localized Weeks = new("weeks", "semaines", "weken", "Wochen");

    public static readonly Localized WeeksColumn = new("Weeks", "Semaines", "Weken", "Wochen");

    public static readonly Localized Use = new("Work as a share of capacity, mean of the year", "Travail en part de la capacité, moyenne de l’année", "Werk als aandeel van de capaciteit, jaargemiddelde", "Arbeit als Anteil der Kapazität, Jahresmittel");

    public static readonly Localized AtMeans = new("Weeks over capacity, at mean minutes", "Semaines au-dessus de la capacité, aux minutes moyennes", "Weken boven de capaciteit, bij gemiddelde minuten", "Wochen über der Kapazität, bei mittleren Minuten");

    public static readonly Localized LongestRun = new("Longest run of them, weeks", "Plus longue suite, en semaines", "Langste reeks, in weken", "Längste Folge, in Wochen");

    private static readonly Localized Nothing = new(
        "The register holds no whole year of consultations whose staff is known", "Le registre ne contient aucune année entière de concertations dont l’effectif est connu",
        "Het register bevat geen volledig jaar overleg waarvan het personeel bekend is", "Das Register enthält kein ganzes Jahr mit Konzertierungen, dessen Personal bekannt ist");

    public static readonly Localized Note = new(
        "How work falls in weeks is assumed: a consultation is prepared half in the week before and half in its own, an impromptu one in its own week alone; it is reported half in its own week and half in the next; a stalemate is followed up over four weeks. Capacity is the staff in post times the available hours of a week, less allowances, the same in every week: holidays and leave in fact fall in some weeks and not in others, so that weeks with much leave are tighter than shown and the others less so. Overtime and help from other services are not in it.",
        "La répartition du travail entre les semaines est une hypothèse : une concertation est préparée pour moitié la semaine précédente et pour moitié la semaine même, une concertation imprévue la semaine même seulement ; le compte rendu se partage entre cette semaine et la suivante ; un blocage est suivi pendant quatre semaines. La capacité est l’effectif en poste multiplié par les heures disponibles d’une semaine, autres tâches déduites, la même chaque semaine : en réalité, congés et jours fériés se concentrent sur certaines semaines, plus tendues que la figure ne le montre, les autres l’étant moins. Les heures supplémentaires et l’aide d’autres services n’y figurent pas.",
        "Hoe het werk over de weken valt, is een aanname: een overleg wordt half in de week ervoor en half in de eigen week voorbereid, een onvoorzien overleg alleen in de eigen week; het verslag valt half in de eigen week en half in de volgende; een impasse wordt vier weken opgevolgd. De capaciteit is het personeel in dienst maal de beschikbare uren van een week, verminderd met andere taken, elke week dezelfde: verlof en feestdagen vallen in werkelijkheid in bepaalde weken, zodat weken met veel verlof krapper zijn dan getoond en de andere minder krap. Overuren en hulp van andere diensten zitten er niet in.",
        "Wie sich die Arbeit auf die Wochen verteilt, ist angenommen: Eine Konzertierung wird zur Hälfte in der Woche davor und zur Hälfte in ihrer eigenen vorbereitet, eine unvorhergesehene allein in ihrer eigenen; berichtet wird zur Hälfte in der eigenen und zur Hälfte in der folgenden Woche; eine Blockade wird vier Wochen lang nachverfolgt. Die Kapazität ist das Personal im Dienst mal den verfügbaren Stunden einer Woche, abzüglich sonstiger Aufgaben, in jeder Woche gleich: Urlaub und Feiertage fallen in Wirklichkeit in bestimmte Wochen, sodass Wochen mit viel Urlaub knapper sind als dargestellt und die anderen weniger knapp. Überstunden und Hilfe anderer Dienste sind nicht enthalten.");

    public static Localized Subtitle(Years years) => new(
        $"Share of the weeks of a year in which the work of M0.1 exceeds the available hours of the staff in post, {years.From} to {years.To}",
        $"Part des semaines d’une année où le travail de M0.1 dépasse les heures disponibles de l’effectif en poste, {years.From} à {years.To}",
        $"Aandeel van de weken van een jaar waarin het werk van M0.1 de beschikbare uren van het personeel in dienst overtreft, {years.From} tot {years.To}",
        $"Anteil der Wochen eines Jahres, in denen die Arbeit von M0.1 die verfügbaren Stunden des Personals im Dienst übersteigt, {years.From} bis {years.To}");

    public static Localized Headline(WeeklyLoad found) => found.Estimates is [var share]
        ? Localized.Say(
            en => $"{en.Share(share.Value!.Value)} of weeks are over capacity; the assumptions allow {en.Interval(share.Low, share.High, share.Unit)}",
            fr => $"{fr.Share(share.Value!.Value)} des semaines dépassent la capacité ; les hypothèses permettent {fr.Interval(share.Low, share.High, share.Unit)}",
            nl => $"{nl.Share(share.Value!.Value)} van de weken ligt boven de capaciteit; de aannames laten {nl.Interval(share.Low, share.High, share.Unit)} toe",
            de => $"{de.Share(share.Value!.Value)} der Wochen liegen über der Kapazität; die Annahmen erlauben {de.Interval(share.Low, share.High, share.Unit)}")
        : Nothing;

    public static Localized AlternativeText(WeeklyLoad found) => found.Weeks.Count == 0
        ? Nothing
        : Localized.From(language => string.Join(language.Semicolon, found.Weeks.Select(year => $"{year.Year}{language.Colon}{language.Share(year.Over.Mean)}")) + ".");

    public static IEnumerable<Localized> Notes(WeeklyLoad found)
    {
        if (found.LongestRun is { Monday: { } monday, Weeks: var weeks })
        {
            yield return Localized.Say(
                en => $"At mean minutes the longest run over capacity is {en.Whole(weeks)} {en.Plural(weeks, "week", "weeks")}, from {en.Date(monday)}.",
                fr => $"Aux minutes moyennes, la plus longue suite au-dessus de la capacité est de {fr.Whole(weeks)} {fr.Plural(weeks, "semaine", "semaines")}, à partir du {fr.Date(monday)}.",
                nl => $"Bij gemiddelde minuten telt de langste reeks boven de capaciteit {nl.Whole(weeks)} {nl.Plural(weeks, "week", "weken")}, vanaf {nl.Date(monday)}.",
                de => $"Bei mittleren Minuten umfasst die längste Folge über der Kapazität {de.Whole(weeks)} {de.Plural(weeks, "Woche", "Wochen")}, ab dem {de.Date(monday)}.");
        }

        if (found.WithoutDay > 0)
        {
            yield return Localized.Say(
                en => $"{en.Whole(found.WithoutDay)} consultations are not known to the day and are in no week.",
                fr => $"{fr.Whole(found.WithoutDay)} concertations ne sont pas connues au jour près et ne figurent dans aucune semaine.",
                nl => $"{nl.Whole(found.WithoutDay)} overlegmomenten zijn niet tot op de dag bekend en zitten in geen enkele week.",
                de => $"{de.Whole(found.WithoutDay)} Konzertierungen sind nicht taggenau bekannt und in keiner Woche enthalten.");
        }

        yield return Note;
        yield return WorkloadWords.Seed(found.Asked);
    }

    public static Localized Title(Estimate estimate) => estimate.Name == WeeklyLoad.ShareEstimate
        ? ShareOver
        : throw new ArgumentOutOfRangeException(nameof(estimate), estimate.Name, "is an estimate without words");
}
