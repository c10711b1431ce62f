using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>What is said of the backlog of 2001 and 2003.</summary>
internal static class BacklogWords
{
    public static readonly Localized Question = new(
        "How many treaties awaited ratification in 2001 and 2003?",
        "Combien de traités attendaient la ratification en 2001 et 2003 ?",
        "Hoeveel verdragen wachtten in 2001 en 2003 op bekrachtiging?",
        "Wie viele Verträge warteten 2001 und 2003 auf die Ratifikation?");

    public static readonly Localized Unchanged = new("At the same point", "Au même point", "Op hetzelfde punt", "Auf demselben Stand");
    public static readonly Localized Evolved = new("Moved on, not ratified", "Avancés, non ratifiés", "Gevorderd, niet bekrachtigd", "Vorangekommen, nicht ratifiziert");
    public static readonly Localized Left = new("Left the list by 2003 (derived)", "Retirés de la liste avant 2003 (dérivé)", "Van de lijst verdwenen vóór 2003 (afgeleid)", "Vor 2003 von der Liste verschwunden (abgeleitet)");
    public static readonly Localized New = new("New since 2001", "Nouveaux depuis 2001", "Nieuw sinds 2001", "Neu seit 2001");
    public static readonly Localized October2001 = new("October 2001", "Octobre 2001", "Oktober 2001", "Oktober 2001");
    public static readonly Localized October2003 = new("October 2003", "Octobre 2003", "Oktober 2003", "Oktober 2003");
    public static readonly Localized AwaitingIn2001 = new("Awaiting in October 2001", "En attente en octobre 2001", "Wachtend in oktober 2001", "Wartend im Oktober 2001");
    public static readonly Localized AwaitingIn2003 = new("Awaiting in October 2003", "En attente en octobre 2003", "Wachtend in oktober 2003", "Wartend im Oktober 2003");
    public static readonly Localized Treaties = CodeWords.Resource("treaties");
    public static readonly Localized List = new("List", "Liste", "Lijst", "Liste");
    public static readonly Localized Figure = ColumnWords.Figure;
    public static readonly Localized Counted = new("treaties on one list or both", "traités sur l’une des listes ou les deux", "verdragen op een of beide lijsten", "Verträge auf einer oder beiden Listen");

    public static readonly Localized Subtitle = new(
        "Treaties awaiting ratification by Belgium, October 2001 and October 2003; the parts of 2001 are those that the list of 2003 allows to tell",
        "Traités en attente de ratification par la Belgique, octobre 2001 et octobre 2003 ; les parts de 2001 sont celles que la liste de 2003 permet de distinguer",
        "Verdragen die op bekrachtiging door België wachtten, oktober 2001 en oktober 2003; de delen van 2001 zijn die welke dankzij de lijst van 2003 kunnen worden onderscheiden",
        "Auf die Ratifikation durch Belgien wartende Verträge, Oktober 2001 und Oktober 2003; die Teile von 2001 sind diejenigen, die sich anhand der Liste von 2003 unterscheiden lassen");

    public static readonly Localized Note = new(
        "Counts of international acts on two lists of the Foreign Ministry, as a Senate document gives them; a treaty may have left the list by ratification or otherwise. No later list of this kind was found: the picture says nothing on today’s backlog.",
        "Nombres d’actes internationaux sur deux listes des Affaires étrangères, selon un document du Sénat ; un traité a pu quitter la liste par ratification ou autrement. Aucune liste ultérieure de ce genre n’a été trouvée : la figure ne dit rien de l’arriéré actuel.",
        "Aantallen internationale akten op twee lijsten van Buitenlandse Zaken, volgens een Senaatsdocument; een verdrag kan door bekrachtiging of anders van de lijst zijn verdwenen. Een latere lijst van deze aard is niet gevonden: de figuur zegt niets over de huidige achterstand.",
        "Zahl internationaler Akte auf zwei Listen des Außenministeriums nach einem Dokument des Senats; ein Vertrag kann durch Ratifikation oder anders von der Liste verschwunden sein. Eine spätere Liste dieser Art wurde nicht gefunden: Die Abbildung sagt nichts über den heutigen Rückstand.");

    private static readonly Localized NoBacklog = new("The record holds no backlog", "Le corpus ne contient pas d’arriéré", "Het bronnenbestand bevat geen achterstand", "Die Quellensammlung enthält keinen Rückstand");

    /// <summary>Where the backlog did not fall, its parts are told and no more.</summary>
    public static Localized Headline(Backlog found) => (found.Verdict, found.Counts) switch
    {
        (_, null) => NoBacklog,
        (Verdict.Fell, { } counts) => Fell(counts),
        (Verdict.Rose, { } counts) => Rose(counts),
        (_, { } counts) => Same(counts),
    };

    public static Localized AlternativeText(Backlog found) => found.Counts is { } counts ? Parts(counts) : Writing.NotKnown;

    /// <summary>How the one stock became the other.</summary>
    public static Localized Flows(BacklogRow counts) => new(
        $"Within these two years {counts.LeftCount} treaties left the list and {counts.NewCount} came in.",
        $"En ces deux ans, {counts.LeftCount} traités ont été retirés de la liste et {counts.NewCount} y ont été ajoutés.",
        $"In die twee jaar verdwenen {counts.LeftCount} verdragen van de lijst en kwamen er {counts.NewCount} bij.",
        $"In diesen zwei Jahren verschwanden {counts.LeftCount} Verträge von der Liste, und {counts.NewCount} kamen hinzu.");

    private static Localized Fell(BacklogRow counts) => new(
        $"The backlog fell from {counts.Stock2001} treaties in 2001 to {counts.Stock2003} in 2003",
        $"L’arriéré est passé de {counts.Stock2001} traités en 2001 à {counts.Stock2003} en 2003, en baisse",
        $"De achterstand daalde van {counts.Stock2001} verdragen in 2001 naar {counts.Stock2003} in 2003",
        $"Der Rückstand sank von {counts.Stock2001} Verträgen im Jahr 2001 auf {counts.Stock2003} im Jahr 2003");

    private static Localized Rose(BacklogRow counts) => new(
        $"The backlog rose from {counts.Stock2001} treaties in 2001 to {counts.Stock2003} in 2003",
        $"L’arriéré est passé de {counts.Stock2001} traités en 2001 à {counts.Stock2003} en 2003, en hausse",
        $"De achterstand steeg van {counts.Stock2001} verdragen in 2001 naar {counts.Stock2003} in 2003",
        $"Der Rückstand stieg von {counts.Stock2001} Verträgen im Jahr 2001 auf {counts.Stock2003} im Jahr 2003");

    private static Localized Same(BacklogRow counts) => new(
        $"The backlog was {counts.Stock2001} treaties in 2001 and again in 2003",
        $"L’arriéré comptait {counts.Stock2001} traités en 2001 et autant en 2003",
        $"De achterstand telde {counts.Stock2001} verdragen in 2001 en evenveel in 2003",
        $"Der Rückstand betrug {counts.Stock2001} Verträge im Jahr 2001 und ebenso viele im Jahr 2003");

    private static Localized Parts(BacklogRow counts) => new(
        $"2001: {counts.Stock2001} treaties; 2003: {counts.Stock2003}, of which {counts.NewCount} new, {counts.EvolvedCount} moved on and {counts.UnchangedCount} unchanged.",
        $"2001 : {counts.Stock2001} traités ; 2003 : {counts.Stock2003}, dont {counts.NewCount} nouveaux, {counts.EvolvedCount} avancés et {counts.UnchangedCount} inchangés.",
        $"2001: {counts.Stock2001} verdragen; 2003: {counts.Stock2003}, waarvan {counts.NewCount} nieuw, {counts.EvolvedCount} gevorderd en {counts.UnchangedCount} ongewijzigd.",
        $"2001: {counts.Stock2001} Verträge; 2003: {counts.Stock2003}, davon {counts.NewCount} neu, {counts.EvolvedCount} vorangekommen und {counts.UnchangedCount} unverändert.");
}
