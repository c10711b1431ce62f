using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>The comparison series: meetings of the European coordination service, never part of Coormulti's.</summary>
public sealed class DgeCounts() : RecordExhibit(
    "dge-counts",
    "meetings",
    new(
        "How many meetings does European coordination (DGE) hold?",
        "Combien de réunions la coordination européenne (DGE) tient-elle ?",
        "Hoeveel vergaderingen houdt de Europese coördinatie (DGE)?",
        "Wie viele Sitzungen hält die europäische Koordinierung (DGE) ab?"))
{
    private static readonly Localized Meetings = new("DGE meetings", "Réunions DGE", "DGE-vergaderingen", "DGE-Sitzungen");
    private static readonly Localized AtLeast = new("DGE, “more than”, undated", "DGE, « plus de », sans date", "DGE, ‘meer dan’, ongedateerd", "DGE, „mehr als“, undatiert");

    public override Exhibit Show(Release release, Question question)
    {
        var lines = Ask(release, question);
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = Headline(lines),
            Subtitle = new(
                "Meetings a year of the directorate that coordinates Belgium’s positions in the European Union; a comparison, not Coormulti",
                "Réunions par an de la direction qui coordonne les positions belges dans l’Union européenne ; une comparaison, non Coormulti",
                "Vergaderingen per jaar van de directie die de Belgische standpunten in de Europese Unie coördineert; een vergelijking, niet Coormulti",
                "Sitzungen je Jahr der Direktion, welche die belgischen Standpunkte in der Europäischen Union koordiniert; ein Vergleich, nicht Coormulti"),
            AlternativeText = Localized.From(language => string.Join("; ", lines.Select(line => $"{Name(line).In(language)}: {Plain(line.Number("value"), Unit.Count, language)}")) + "."),
            Figure = lines.Count == 0 ? null : Draw(lines),
            Table = Table(lines),
            Observations = lines.Count,
            ObservationsName = new("documented figures", "chiffres documentés", "gedocumenteerde cijfers", "belegte Zahlen"),
            Provenance = Provenances(lines),
            Methods = [Methods.Counting],
            Notes =
            [
                new(
                    "The undated figure is a lower bound from a page of the service (“more than”); it cannot be put into a year, and the two figures need not count the same things. DGE works for the Council of the EU with some forty people; M0.1 for all other organisations with three.",
                    "Le chiffre non daté est une borne inférieure tirée d’une page du service (« plus de ») ; il ne peut être rattaché à une année, et les deux chiffres ne comptent pas forcément la même chose. La DGE travaille pour le Conseil de l’UE avec une quarantaine de personnes ; M0.1 pour toutes les autres organisations avec trois.",
                    "Het ongedateerde cijfer is een ondergrens van een pagina van de dienst (‘meer dan’); het kan niet aan een jaar worden toegewezen, en de twee cijfers tellen niet noodzakelijk hetzelfde. DGE werkt voor de Raad van de EU met zo’n veertig mensen; M0.1 voor alle andere organisaties met drie.",
                    "Die undatierte Zahl ist eine Untergrenze von einer Seite des Dienstes („mehr als“); sie lässt sich keinem Jahr zuordnen, und beide Zahlen zählen nicht unbedingt dasselbe. Die DGE arbeitet mit rund vierzig Personen für den Rat der EU; M0.1 mit dreien für alle anderen Organisationen."),
            ],
        };
    }

    protected override (string Name, object? Value)[] Parameters(Release release, Question question) => MeetingsFilters.Years(release, question);

    private static Localized Headline(IReadOnlyList<Line> lines)
    {
        var dated = lines.Where(line => line.Whole("year") is not null).ToList();
        if (dated.Count == 0)
            return new("No dated figure of the DGE in these years", "Aucun chiffre daté de la DGE pour ces années", "Geen gedateerd cijfer van DGE in deze jaren", "Keine datierte Zahl der DGE in diesen Jahren");
        return Localized.From(language =>
        {
            var (count, year) = (Plain(dated[^1].Number("value"), Unit.Count, language), dated[^1].Whole("year"));
            return new Localized(
                $"European coordination held {count} meetings in {year}, the only dated figure",
                $"La coordination européenne a tenu {count} réunions en {year}, seul chiffre daté",
                $"De Europese coördinatie hield {count} vergaderingen in {year}, het enige gedateerde cijfer",
                $"Die europäische Koordinierung hielt {count} Sitzungen im Jahr {year} ab, die einzige datierte Zahl").In(language);
        });
    }

    private static Figure Draw(IReadOnlyList<Line> lines) => new()
    {
        X = new NumberAxis(Meetings, Unit.Count),
        Y = new CategoryAxis(new("Figure", "Chiffre", "Cijfer", "Zahl"), [.. lines.Select(Name)]),
        Marks =
        [
            new BarMark(
                new("dge", Meetings, SeriesColour.Second),
                [.. lines.Index().Select(place => new Bar(
                    place.Index, place.Item.Number("value")!.Value,
                    place.Item.Whole("year") is null ? Provenance.Derived : Vocabulary.Provenance(place.Item.Text("confidence_code")),
                    place.Item.Text("row_key")))]),
        ],
    };

    private static Localized Name(Line line) => line.Whole("year") is { } year ? Localized.Same($"DGE, {year}") : AtLeast;

    private static Table Table(IReadOnlyList<Line> lines) => new(
        [
            new("year", ColumnType.Whole, Unit.None, new("Year", "Année", "Jaar", "Jahr")),
            new("measure_name", ColumnType.Text, Unit.None, new("Measure", "Mesure", "Maat", "Messgröße")),
            new("meeting_count", ColumnType.Number, Unit.Count, Meetings),
            new("source_title", ColumnType.Text, Unit.None, new("Source", "Source", "Bron", "Quelle")),
        ],
        [
            .. lines.Select(line => new TableLine(
                line.Text("row_key"),
                [line.Whole("year"), Vocabulary.Label("annual_counts", "measure_code", line.Text("measure_code")!), line.Number("value"), line.Text("source_title")])),
        ]);
}
