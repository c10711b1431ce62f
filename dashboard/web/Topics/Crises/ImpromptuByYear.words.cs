using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>What is said of impromptu consultations by year.</summary>
internal static class ImpromptuByYearWords
{
    public static readonly Localized Question = new(
        "How many consultations answer an unforeseen event?",
        "Combien de concertations répondent à un événement imprévu ?",
        "Hoeveel overleg is een antwoord op een onvoorziene gebeurtenis?",
        "Wie viele Konzertierungen gelten einem unvorhergesehenen Ereignis?");

    public static readonly Localized AllOfTheYear = new("All consultations of the year", "Toutes les concertations de l’année", "Al het overleg van het jaar", "Alle Konzertierungen des Jahres");

    public static readonly Localized UnknownOfTheYear = new(
        "Of which trigger not known", "Dont déclencheur non connu", "Waarvan aanleiding niet bekend", "Davon Anlass nicht bekannt");

    public static readonly Localized OfKnown = new(
        "Share of those of known trigger", "Part de celles dont le déclencheur est connu", "Aandeel in het overleg met bekende aanleiding", "Anteil an denen mit bekanntem Anlass");

    public static readonly Localized ShareOfKnown = new(
        "Impromptu, share of the consultations whose trigger is known", "Imprévues, part des concertations dont le déclencheur est connu",
        "Onvoorzien, aandeel van het overleg met bekende aanleiding", "Unvorhergesehen, Anteil der Konzertierungen mit bekanntem Anlass");

    public static readonly Localized Note = new(
        "Impromptu is what the register calls so; one that names no crisis may still be due to one, and before the first crisis of the record none can name any. The interval of the share takes years as wholes, since consultations on one crisis come together; it says how much such a share moves from year to year. A year’s share rises as well when fewer consultations are planned. From 2020 written and silence procedures are counted too.",
        "Est imprévue la concertation que le registre qualifie ainsi ; une concertation qui ne cite aucune crise peut tout de même en découler, et avant la première crise du corpus public aucune ne peut en citer. L’intervalle de la part prend les années entières, car les concertations sur une crise viennent ensemble ; il dit combien une telle part varie d’une année à l’autre. La part d’une année monte aussi lorsque moins de concertations sont prévues. À partir de 2020, les procédures écrites et de silence sont comptées aussi.",
        "Onvoorzien is wat het register zo noemt; overleg dat geen crisis noemt, kan er toch het gevolg van zijn, en vóór de eerste crisis van het openbare bronnenbestand kan geen enkel overleg er een noemen. Het interval van het aandeel neemt jaren als geheel, omdat overleg over één crisis samen komt; het zegt hoezeer zo’n aandeel van jaar tot jaar schommelt. Het aandeel van een jaar stijgt ook wanneer er minder gepland overleg is. Vanaf 2020 tellen ook schriftelijke procedures en stilteprocedures mee.",
        "Unvorhergesehen ist, was das Register so nennt; auch eine Konzertierung, die keine Krise nennt, kann auf eine zurückgehen, und vor der ersten Krise der öffentlichen Quellensammlung kann keine eine nennen. Das Intervall des Anteils nimmt Jahre als Ganzes, da Konzertierungen zu einer Krise gehäuft auftreten; es sagt, wie sehr ein solcher Anteil von Jahr zu Jahr schwankt. Der Anteil eines Jahres steigt auch, wenn weniger Konzertierungen geplant sind. Ab 2020 zählen auch schriftliche Verfahren und Verschweigungsverfahren.");

    public static Localized Subtitle(Years years) => new(
        $"Impromptu consultations a year, every format, by the crisis they name, {years.From} to {years.To}; shaded: the first month of each crisis",
        $"Concertations imprévues par an, tous formats, selon la crise qu’elles citent, {years.From} à {years.To} ; zones grisées : le premier mois de chaque crise",
        $"Onvoorzien overleg per jaar, in elke vorm, naar de crisis die het noemt, {years.From} tot {years.To}; grijs gemarkeerd: de eerste maand van elke crisis",
        $"Unvorhergesehene Konzertierungen je Jahr, alle Formen, nach der genannten Krise, {years.From} bis {years.To}; grau hinterlegt: der erste Monat jeder Krise");

    public static Localized AlternativeText(IReadOnlyList<ImpromptuYear> counts) => counts.Count == 0
        ? CrisesWords.Nothing
        : Localized.From(language => string.Join(language.Semicolon, counts.Select(year => $"{year.Year}{language.Colon}{(year.KnownImpromptu is { } known ? language.Whole(known) : Writing.NotKnown.In(language))}")) + ".");

    public static Localized Headline(ImpromptuByYear found) => found switch
    {
        { All: 0 } => CrisesWords.Nothing,
        { Impromptu: 0 } => NoneImpromptu(found),
        _ => Localized.Say(
            en => $"{Share(found, en)} of consultations{(found.Unknown == 0 ? "" : " of known trigger")} were impromptu{On(found, en)}{Most(found, en)}",
            fr => $"{Share(found, fr)} des concertations{(found.Unknown == 0 ? "" : " de déclencheur connu")} étaient imprévues{On(found, fr)}{Most(found, fr)}",
            nl => $"{Share(found, nl)} van het overleg{(found.Unknown == 0 ? "" : " met bekende aanleiding")} was onvoorzien{On(found, nl)}{Most(found, nl)}",
            de => $"{Share(found, de)} der Konzertierungen{(found.Unknown == 0 ? "" : " mit bekanntem Anlass")} waren unvorhergesehen{On(found, de)}{Most(found, de)}"),
    };

    private static Localized NoneImpromptu(ImpromptuByYear found) => Localized.Say(
        en => $"None of the {en.Whole(found.Known)} consultations{(found.Unknown == 0 ? "" : " of known trigger")} that answer this choice is impromptu",
        fr => $"Aucune des {fr.Whole(found.Known)} concertations{(found.Unknown == 0 ? "" : " de déclencheur connu")} répondant à ce choix n’est imprévue",
        nl => $"Geen van de {nl.Whole(found.Known)} overlegmomenten{(found.Unknown == 0 ? "" : " met bekende aanleiding")} die aan deze keuze beantwoorden, is onvoorzien",
        de => $"Keine der {de.Whole(found.Known)} Konzertierungen{(found.Unknown == 0 ? "" : " mit bekanntem Anlass")}, die dieser Auswahl entsprechen, ist unvorhergesehen");

    /// <summary>The year with most of them; where the name of a crisis takes its place, it is in the figure.</summary>
    private static string Most(ImpromptuByYear found, Language language) => found is { OneCrisis: null, Most: { } most }
        ? Localized.Say(
            en => $"; most in {In(most, found, en)}, {en.Whole(most.Impromptu)} of {en.Whole(most.Known)}",
            fr => $" ; maximum en {In(most, found, fr)}, {fr.Whole(most.Impromptu)} sur {fr.Whole(most.Known)}",
            nl => $"; piek in {In(most, found, nl)}, {nl.Whole(most.Impromptu)} van {nl.Whole(most.Known)}",
            de => $"; die meisten {In(most, found, de)}, {de.Whole(most.Impromptu)} von {de.Whole(most.Known)}").In(language)
        : "";

    private static string In(ImpromptuYear most, ImpromptuByYear found, Language language) => PartialYearWords.Name(most.Year, found.PartialYears).In(language);

    private static string On(ImpromptuByYear found, Language language) => found.OneCrisis is { } crisis ? $" ({CodeWords.Of(crisis).In(language)})" : "";

    /// <summary>Its interval stands among the estimates.</summary>
    private static string Share(ImpromptuByYear found, Language language) => language.Plain(found.ShareOfKnown!.Value, Unit.Share);
}
