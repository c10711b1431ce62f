using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Data;

/// <summary>How many rows each resource holds, by how far a source stands behind them.</summary>
public sealed class RowsByConfidence() : BoundedExhibit(
    "rows-by-confidence",
    "data",
    new(
        "How well is each resource documented?",
        "Dans quelle mesure chaque ressource est-elle documentée ?",
        "Hoe goed is elke tabel gedocumenteerd?",
        "Wie gut ist jede Tabelle belegt?"))
{
    private static readonly (string Code, SeriesColour Colour)[] Confidences =
        [("documented", SeriesColour.Accent), ("derived", SeriesColour.Third), ("register", SeriesColour.Fourth), ("recalled", SeriesColour.Grey), ("synthetic", SeriesColour.Second)];

    public override Exhibit Show(Release release, Question question)
    {
        var lines = Ask(release, question);
        var total = lines.Sum(line => line.Whole("row_count")!.Value);
        string[] resources =
        [
            .. lines.GroupBy(line => line.Text("resource")!)
                .OrderByDescending(resource => resource.Sum(line => line.Whole("row_count")))
                .ThenBy(resource => resource.Key, StringComparer.Ordinal)
                .Select(resource => resource.Key),
        ];
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = Headline(lines, total),
            Subtitle = new(
                "Share of the rows of each resource by confidence; the number of rows is in the table",
                "Part des lignes de chaque ressource selon la fiabilité ; le nombre de lignes est au tableau",
                "Aandeel van de rijen van elke tabel naar betrouwbaarheid; het aantal rijen staat in de tabel",
                "Anteil der Zeilen jeder Tabelle nach Belegstufe; die Zahl der Zeilen steht in der Tabelle"),
            AlternativeText = Localized.From(language => string.Join("; ", resources.Select(resource =>
                $"{Name(resource).In(language)}: {Share(Of(lines, resource, "documented") / (double)Of(lines, resource), language)} {Label("documented").In(language)}")) + "."),
            Figure = resources.Length == 0 ? null : Draw(lines, resources),
            Table = Table(lines, resources),
            Observations = (int)total,
            ObservationsName = new("rows", "lignes", "rijen", "Zeilen"),
            Provenance =
            [
                .. lines.GroupBy(line => Vocabulary.Provenance(line.Text("confidence_code"))).OrderBy(group => group.Key)
                    .Select(group => new ProvenanceCount(group.Key, group.Sum(line => line.Whole("row_count")!.Value))),
            ],
            Methods = [Methods.Counting],
        };
    }

    /// <summary>What was invented is neither well nor badly documented, so it is counted apart.</summary>
    private static Localized Headline(IReadOnlyList<Line> lines, long total)
    {
        var (documented, recalled, synthetic) = (Of(lines, confidence: "documented"), Of(lines, confidence: "recalled"), Of(lines, confidence: "synthetic"));
        var real = total - synthetic;
        return Localized.From(language =>
        {
            var (all, share, few) = (Whole(real, language), Share(real == 0 ? 0 : documented / (double)real, language), Whole(recalled, language));
            var headline = new Localized(
                $"Of {all} rows, {share} are documented by a source; {few} are recalled and left out of estimates",
                $"Sur {all} lignes, {share} sont documentées par une source ; {few} sont connues sans source et exclues des estimations",
                $"Van {all} rijen is {share} door een bron gedocumenteerd; {few} zijn bekend zonder bron en blijven buiten de schattingen",
                $"Von {all} Zeilen sind {share} durch eine Quelle belegt; {few} sind ohne Quelle bekannt und bleiben aus den Schätzungen").In(language);
            return synthetic == 0 ? headline : $"{headline}{Beside(synthetic).In(language)}";
        });
    }

    private static Localized Beside(long synthetic) => Localized.From(language => new Localized(
        $"; {Whole(synthetic, language)} synthetic rows stand beside them",
        $" ; {Whole(synthetic, language)} lignes synthétiques figurent à côté",
        $"; {Whole(synthetic, language)} synthetische rijen staan ernaast",
        $"; {Whole(synthetic, language)} synthetische Zeilen stehen daneben").In(language));

    private static Figure Draw(IReadOnlyList<Line> lines, string[] resources) => new()
    {
        X = new NumberAxis(new("Share of rows", "Part des lignes", "Aandeel van de rijen", "Anteil der Zeilen"), Unit.Share, 0, 1),
        Y = new CategoryAxis(new("Resource", "Ressource", "Tabel", "Tabelle"), [.. resources.Select(Name)]),
        Marks =
        [
            .. Confidences
                .Where(confidence => lines.Any(line => line.Text("confidence_code") == confidence.Code))
                .Select(confidence => new BarMark(
                    new(confidence.Code, Label(confidence.Code), confidence.Colour),
                    [
                        .. resources.Index()
                            .Select(place => (place.Index, place.Item, Rows: Of(lines, place.Item, confidence.Code)))
                            .Where(place => place.Rows > 0)
                            .Select(place => new Bar(place.Index, place.Rows / (double)Of(lines, place.Item), Vocabulary.Provenance(confidence.Code), place.Item)),
                    ])),
        ],
    };

    private static Table Table(IReadOnlyList<Line> lines, string[] resources) => new(
        [
            new("resource", ColumnType.Text, Unit.None, new("Code", "Code", "Code", "Code")),
            new("resource_name", ColumnType.Text, Unit.None, new("Resource", "Ressource", "Tabel", "Tabelle")),
            new("row_count", ColumnType.Whole, Unit.Count, new("Rows", "Lignes", "Rijen", "Zeilen")),
            .. Confidences.Select(confidence => new Column($"{confidence.Code}_count", ColumnType.Whole, Unit.Count, Label(confidence.Code))),
        ],
        [
            .. resources.Select(resource => new TableLine(
                resource, [resource, Name(resource), Of(lines, resource), .. Confidences.Select(confidence => (object?)Of(lines, resource, confidence.Code))])),
        ]);

    private static long Of(IEnumerable<Line> lines, string? resource = null, string? confidence = null) =>
        lines.Where(line => (resource is null || line.Text("resource") == resource) && (confidence is null || line.Text("confidence_code") == confidence))
            .Sum(line => line.Whole("row_count")!.Value);

    private static Localized Name(string resource) => Contract.Named(resource).Titles;

    private static Localized Label(string confidence) => Vocabulary.Label("treaties", "confidence_code", confidence);
}
