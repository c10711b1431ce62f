using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>The single meetings that public sources date, on a time line, with crises and governments without full powers behind.</summary>
public sealed class DocumentedMeetings() : RecordExhibit(
    "documented-meetings",
    "meetings",
    new(
        "Which single meetings are documented?",
        "Quelles réunions sont documentées une à une ?",
        "Welke afzonderlijke vergaderingen zijn gedocumenteerd?",
        "Welche einzelnen Sitzungen sind belegt?"))
{
    /// <summary>A crisis is drawn for so long after its first day; the record dates beginnings, not ends.</summary>
    private const int CrisisDays = 30;

    private static readonly string[] Bodies = ["coormulti", "working_group_mixed_treaties", "icfp", "consultation_committee", "governments", "dge"];

    public override Exhibit Show(Release release, Question question)
    {
        var lines = Ask(release, question);
        var years = RegisterFilters.Years(release, question);
        var coormulti = lines.Count(line => line.Text("body_code") == "coormulti");
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = new(
                $"{coormulti} Coormulti meetings and {lines.Count - coormulti} of the bodies around it are dated in public from {years.From} to {years.To}",
                $"{coormulti} réunions Coormulti et {lines.Count - coormulti} des organes voisins sont datées publiquement de {years.From} à {years.To}",
                $"{coormulti} Coormultivergaderingen en {lines.Count - coormulti} van de omringende organen zijn openbaar gedateerd van {years.From} tot {years.To}",
                $"{coormulti} Coormulti-Sitzungen und {lines.Count - coormulti} der Gremien im Umfeld sind von {years.From} bis {years.To} öffentlich datiert"),
            Subtitle = new(
                "Each point a meeting; shaded: the first month of a crisis named in the brief, and governments without full powers",
                "Chaque point est une réunion ; ombré : le premier mois d’une crise citée dans le document, et les gouvernements sans plénitude de pouvoirs",
                "Elk punt is een vergadering; gearceerd: de eerste maand van een in de nota genoemde crisis, en regeringen zonder volheid van bevoegdheid",
                "Jeder Punkt eine Sitzung; unterlegt: der erste Monat einer im Papier genannten Krise sowie nur geschäftsführende Regierungen"),
            AlternativeText = Localized.From(language => string.Join("; ", lines.Select(line =>
                $"{PartialDate(line.Text("held_on"), language)}: {Body(line).In(language)}")) + "."),
            Figure = lines.Count == 0 || years.To < years.From ? null : Draw(release, lines, years),
            Table = Table(lines),
            Observations = lines.Count,
            ObservationsName = new("documented meetings", "réunions documentées", "gedocumenteerde vergaderingen", "belegte Sitzungen"),
            Provenance = Provenances(lines),
            Methods = [Methods.Counting],
            Notes =
            [
                new(
                    "Meetings become public when a treaty or a government falls over them; these are not a sample of the work. Hollow points are derived from a source that announces a meeting.",
                    "Les réunions deviennent publiques lorsqu’un traité ou un gouvernement trébuche dessus ; elles ne sont pas un échantillon du travail. Les points creux sont dérivés d’une source qui annonce une réunion.",
                    "Vergaderingen worden openbaar wanneer een verdrag of een regering erover struikelt; ze zijn geen steekproef van het werk. Holle punten zijn afgeleid uit een bron die een vergadering aankondigt.",
                    "Sitzungen werden öffentlich, wenn ein Vertrag oder eine Regierung über sie stolpert; sie sind keine Stichprobe der Arbeit. Hohle Punkte sind aus einer Quelle abgeleitet, die eine Sitzung ankündigt."),
            ],
        };
    }

    protected override (string Name, object? Value)[] Parameters(Release release, Question question) => MeetingsFilters.Years(release, question);

    private static Figure Draw(Release release, IReadOnlyList<Line> lines, (int From, int To) years)
    {
        string[] bodies = [.. Bodies.Where(body => lines.Any(line => line.Text("body_code") == body))];
        DateOnly first = new(years.From, 1, 1), last = new(years.To, 12, 31);
        return new()
        {
            X = new DateAxis(new("Date", "Date", "Datum", "Datum"), first, last),
            Y = new CategoryAxis(
                new("Body", "Organe", "Orgaan", "Gremium"),
                [.. bodies.Select(body => Vocabulary.Label("consultations", "body_code", body))]),
            Marks =
            [
                new PointMark(
                    new("coormulti", new("Coormulti", "Coormulti", "Coormulti", "Coormulti"), SeriesColour.Accent),
                    Points(lines.Where(line => line.Text("body_code") == "coormulti"), bodies)),
                new PointMark(
                    new("others", new("Bodies around it", "Organes voisins", "Omringende organen", "Gremien im Umfeld"), SeriesColour.Third),
                    Points(lines.Where(line => line.Text("body_code") != "coormulti"), bodies)),
            ],
            Events = [.. release.Ask(SqlText.Beside<DocumentedMeetings>("events")).Lines().SelectMany(line => Behind(line, first, last))],
        };
    }

    private static IReadOnlyList<DataPoint> Points(IEnumerable<Line> lines, string[] bodies) =>
    [
        .. lines.Select(line => new DataPoint(
            (line.Day("held_on_from")!.Value.DayNumber + line.Day("held_on_to")!.Value.DayNumber) / 2.0,
            Array.IndexOf(bodies, line.Text("body_code")),
            Vocabulary.Provenance(line.Text("confidence_code")),
            Label: Localized.From(language => $"{PartialDate(line.Text("held_on"), language)}, {line.Text("title") ?? Body(line).In(language)}"),
            Line: line.Text("row_key"))),
    ];

    private static IEnumerable<EventSpan> Behind(Line line, DateOnly first, DateOnly last)
    {
        var began = line.Day("began_on_from")!.Value;
        var isCrisis = line.Text("kind_code") == "crisis";
        if (!isCrisis && line.Text("status_code") is "full" or "minority")
            yield break;
        var ended = isCrisis ? began.AddDays(CrisisDays) : line.Day("ended_on_to") ?? last;
        if (ended < first || began > last)
            yield break;
        yield return new(
            Math.Max(began.DayNumber, first.DayNumber), Math.Min(ended.DayNumber, last.DayNumber), Localized.Same(line.Text("event_name")!), IsLabelled: isCrisis);
    }

    private static Localized Body(Line line) => Vocabulary.Label("consultations", "body_code", line.Text("body_code")!);

    private static Table Table(IReadOnlyList<Line> lines) => new(
        [
            new("held_on", ColumnType.Text, Unit.None, new("Date", "Date", "Datum", "Datum")),
            new("body_name", ColumnType.Text, Unit.None, new("Body", "Organe", "Orgaan", "Gremium")),
            new("title", ColumnType.Text, Unit.None, new("Subject", "Objet", "Onderwerp", "Gegenstand")),
            new("is_planned", ColumnType.Flag, Unit.None, new("Only announced", "Seulement annoncée", "Alleen aangekondigd", "Nur angekündigt")),
        ],
        [
            .. lines.Select(line => new TableLine(
                line.Text("row_key"), [line.Text("held_on"), Body(line), line.Text("title"), line.Flag("is_planned")])),
        ]);
}
