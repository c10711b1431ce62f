using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>The ratification backlog of 2001 and 2003, as stock and flow.</summary>
public sealed class Backlog() : RecordExhibit(
    "backlog",
    "treaties",
    new(
        "How many treaties awaited ratification in 2001 and 2003?",
        "Combien de traités attendaient la ratification en 2001 et 2003 ?",
        "Hoeveel verdragen wachtten in 2001 en 2003 op bekrachtiging?",
        "Wie viele Verträge warteten 2001 und 2003 auf die Ratifikation?"))
{
    private static readonly Localized Unchanged = new("At the same point", "Au même point", "Op hetzelfde punt", "Auf demselben Stand");
    private static readonly Localized Evolved = new("Moved on, not ratified", "Avancés, non ratifiés", "Gevorderd, niet bekrachtigd", "Vorangekommen, nicht ratifiziert");
    private static readonly Localized Gone = new("Left the list by 2003 (derived)", "Sortis de la liste avant 2003 (dérivé)", "Van de lijst tegen 2003 (afgeleid)", "Bis 2003 ausgeschieden (abgeleitet)");
    private static readonly Localized New = new("New since 2001", "Nouveaux depuis 2001", "Nieuw sinds 2001", "Neu seit 2001");

    public override Exhibit Show(Release release, Question question)
    {
        var figures = Ask(release, question).Select(StockAndFlow.Of).FirstOrDefault();
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = figures is null
                ? new("The record holds no backlog", "Le registre ne contient pas d’arriéré", "Het register bevat geen achterstand", "Das Register enthält keinen Rückstand")
                : Headline(figures),
            Subtitle = new(
                "Treaties awaiting ratification by Belgium, October 2001 and October 2003; the parts of 2001 are those that the list of 2003 allows to tell",
                "Traités en attente de ratification par la Belgique, octobre 2001 et octobre 2003 ; les parts de 2001 sont celles que la liste de 2003 permet de distinguer",
                "Verdragen die op bekrachtiging door België wachten, oktober 2001 en oktober 2003; de delen van 2001 zijn die welke de lijst van 2003 laat onderscheiden",
                "Auf die Ratifikation durch Belgien wartende Verträge, Oktober 2001 und Oktober 2003; die Teile von 2001 sind die, welche die Liste von 2003 zu unterscheiden erlaubt"),
            AlternativeText = figures is null
                ? NotKnown
                : new(
                    $"2001: {figures.Stock2001} treaties; 2003: {figures.Stock2003}, of which {figures.New} new, {figures.Evolved} moved on and {figures.Unchanged} unchanged.",
                    $"2001 : {figures.Stock2001} traités ; 2003 : {figures.Stock2003}, dont {figures.New} nouveaux, {figures.Evolved} avancés et {figures.Unchanged} inchangés.",
                    $"2001: {figures.Stock2001} verdragen; 2003: {figures.Stock2003}, waarvan {figures.New} nieuw, {figures.Evolved} gevorderd en {figures.Unchanged} ongewijzigd.",
                    $"2001: {figures.Stock2001} Verträge; 2003: {figures.Stock2003}, davon {figures.New} neu, {figures.Evolved} vorangekommen und {figures.Unchanged} unverändert."),
            Figure = figures is null ? null : Draw(figures),
            Table = figures is null ? Table([]) : Table(figures.Lines()),
            Observations = figures is null ? 0 : (int)(figures.Stock2001 + figures.New),
            ObservationsName = new("treaties on one list or both", "traités sur l’une des listes ou les deux", "verdragen op een of beide lijsten", "Verträge auf einer oder beiden Listen"),
            Provenance = ProvenancesBehind(release, question),
            Methods = [Methods.StockAndFlow],
            Notes =
            [
                new(
                    "Counts of international acts on two lists of the Foreign Ministry, as a Senate document gives them; a treaty may have left the list by ratification or otherwise. No later list of this kind was found: the picture says nothing on today’s backlog.",
                    "Nombres d’actes internationaux sur deux listes des Affaires étrangères, selon un document du Sénat ; un traité a pu quitter la liste par ratification ou autrement. Aucune liste ultérieure de ce genre n’a été trouvée : la figure ne dit rien de l’arriéré actuel.",
                    "Aantallen internationale akten op twee lijsten van Buitenlandse Zaken, volgens een Senaatsdocument; een verdrag kan door bekrachtiging of anders van de lijst zijn verdwenen. Een latere lijst van deze aard is niet gevonden: de figuur zegt niets over de huidige achterstand.",
                    "Zahl internationaler Akte auf zwei Listen des Außenministeriums nach einem Dokument des Senats; ein Vertrag kann durch Ratifikation oder anders von der Liste verschwunden sein. Eine spätere Liste dieser Art wurde nicht gefunden: Die Abbildung sagt nichts über den heutigen Rückstand."),
            ],
        };
    }

    private static Localized Headline(StockAndFlow figures) => new(
        $"The backlog fell from {figures.Stock2001} to {figures.Stock2003} treaties in two years: {figures.Left} left while {figures.New} came in",
        $"L’arriéré est passé de {figures.Stock2001} à {figures.Stock2003} traités en deux ans : {figures.Left} sortis, {figures.New} entrés",
        $"De achterstand daalde in twee jaar van {figures.Stock2001} naar {figures.Stock2003} verdragen: {figures.Left} verdwenen, {figures.New} kwamen erbij",
        $"Der Rückstand sank in zwei Jahren von {figures.Stock2001} auf {figures.Stock2003} Verträge: {figures.Left} schieden aus, {figures.New} kamen hinzu");

    private static Figure Draw(StockAndFlow figures)
    {
        Localized[] lists = [new("October 2001", "Octobre 2001", "Oktober 2001", "Oktober 2001"), new("October 2003", "Octobre 2003", "Oktober 2003", "Oktober 2003")];
        return new()
        {
            X = new NumberAxis(new("Treaties", "Traités", "Verdragen", "Verträge"), Unit.Count),
            Y = new CategoryAxis(new("List", "Liste", "Lijst", "Liste"), lists),
            Marks =
            [
                new BarMark(new("unchanged", Unchanged, SeriesColour.Accent), [new(0, figures.Unchanged, Provenance.Documented, "unchanged"), new(1, figures.Unchanged, Provenance.Documented, "unchanged")]),
                new BarMark(new("evolved", Evolved, SeriesColour.Third), [new(0, figures.Evolved, Provenance.Documented, "evolved"), new(1, figures.Evolved, Provenance.Documented, "evolved")]),
                new BarMark(new("left", Gone, SeriesColour.Grey), [new(0, figures.Left, Provenance.Derived, "left")]),
                new BarMark(new("new", New, SeriesColour.Second), [new(1, figures.New, Provenance.Documented, "new")]),
            ],
        };
    }

    private static Table Table(IEnumerable<TableLine> lines) => new(
        [
            new("figure_name", ColumnType.Text, Unit.None, new("Figure", "Chiffre", "Cijfer", "Zahl")),
            new("treaty_count", ColumnType.Whole, Unit.Count, new("Treaties", "Traités", "Verdragen", "Verträge")),
        ],
        [.. lines]);

    private sealed record StockAndFlow(long Stock2001, long Stock2003, long New, long Unchanged, long Evolved, long Left)
    {
        public static StockAndFlow Of(Line line) => new(
            Of(line, "stock_2001"), Of(line, "stock_2003"), Of(line, "new_count"), Of(line, "unchanged_count"), Of(line, "evolved_count"), Of(line, "left_count"));

        public IEnumerable<TableLine> Lines() =>
        [
            new("stock-2001", [new Localized("Awaiting in October 2001", "En attente en octobre 2001", "Wachtend in oktober 2001", "Wartend im Oktober 2001"), Stock2001]),
            new("left", [Gone, Left]),
            new("new", [Backlog.New, New]),
            new("stock-2003", [new Localized("Awaiting in October 2003", "En attente en octobre 2003", "Wachtend in oktober 2003", "Wartend im Oktober 2003"), Stock2003]),
            new("unchanged", [Backlog.Unchanged, Unchanged]),
            new("evolved", [Backlog.Evolved, Evolved]),
        ];

        private static long Of(Line line, string column) => line.Whole(column)!.Value;
    }
}
