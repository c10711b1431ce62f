using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>The consultations of one dossier on a time line, by format; the most consulted dossier where none is asked for.</summary>
public sealed class DossierPath() : RegisterExhibit(
    "dossier-path",
    "dossiers",
    new(
        "Through which consultations did one dossier go?",
        "Par quelles concertations un dossier est-il passé ?",
        "Welk overleg doorliep één dossier?",
        "Durch welche Abstimmungen ging ein Dossier?"))
{
    private static readonly Localized Procedure = new("procedure", "procédure", "procedure", "Verfahren");

    protected override IReadOnlyList<Filter> Filters => [DossiersFilters.One];

    protected override Exhibit Show(Release release, Question question, Register register)
    {
        var lines = Ask(release, question);
        var id = question.Choice(DossiersFilters.One.Name) ?? lines.Select(line => line.Text("dossier_id")).FirstOrDefault();
        var dossier = id is null ? null : Dossier.Find(release, id);
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = dossier is null ? NoDossier : Headline(dossier, lines),
            Subtitle = dossier is null ? NoDossier : new(
                $"{dossier.Title.En}: consultations by date and format",
                $"{dossier.Title.Fr} : concertations par date et par format",
                $"{dossier.Title.Nl}: overleg naar datum en vorm",
                $"{dossier.Title.De}: Abstimmungen nach Datum und Form"),
            AlternativeText = lines.Count == 0 ? NoDossier : Localized.From(language => string.Join(Semicolon(language), lines.Take(8).Select(line => Words(line, language))) + "."),
            Figure = lines.Count == 0 ? null : Draw(lines, register),
            Table = Table(lines),
            Observations = lines.Count,
            ObservationsName = lines.Count == 1
                ? new("consultation", "concertation", "overlegmoment", "Abstimmung")
                : new("consultations", "concertations", "overlegmomenten", "Abstimmungen"),
            Provenance = lines.Count == 0 ? [] : [register.Rows(lines.Count)],
            Methods = [Methods.Counting],
            Notes =
            [
                new(
                    "A consultation with several dossiers on its agenda stands on the path of each. Its outcome is that of the consultation, not of each dossier; a procedure has no attendance.",
                    "Une concertation dont l’ordre du jour porte plusieurs dossiers figure sur le chemin de chacun. Son issue est celle de la concertation, non de chaque dossier ; une procédure n’a pas de présences.",
                    "Een overleg met verscheidene dossiers op de agenda staat op de weg van elk daarvan. De uitkomst is die van het overleg, niet van elk dossier; een procedure kent geen aanwezigheid.",
                    "Eine Abstimmung mit mehreren Dossiers auf der Tagesordnung steht auf dem Weg jedes einzelnen. Ihr Ergebnis ist das der Abstimmung, nicht das jedes Dossiers; ein Verfahren kennt keine Teilnahme."),
            ],
        };
    }

    /// <summary>What the register says of how one consultation ended.</summary>
    public static Localized Outcome(Line line) => Vocabulary.Label("consultations", "outcome_code", line.Text("outcome_code")!);

    public static Localized Trigger(Line line) => Vocabulary.Label("consultations", "trigger_code", line.Text("trigger_code")!);

    private static Localized NoDossier => new("The register holds no such dossier", "Le registre ne contient pas ce dossier", "Het register bevat dit dossier niet", "Das Register enthält dieses Dossier nicht");

    private static Localized Headline(Dossier dossier, IReadOnlyList<Line> lines)
    {
        var meetings = lines.Count(line => line.Flag("is_meeting") == true);
        return Localized.From(language =>
        {
            var title = dossier.Title.In(language);
            if (lines.Count == 0)
                return new Localized(
                    $"{title}: no consultation in the register", $"{title} : aucune concertation au registre",
                    $"{title}: geen overleg in het register", $"{title}: keine Abstimmung im Register").In(language);
            var outcome = Outcome(lines[^1]).In(language);
            return new Localized(
                $"{title}: {lines.Count} {(lines.Count == 1 ? "consultation" : "consultations")}, of which {meetings} {(meetings == 1 ? "meeting" : "meetings")}; outcome of the last: {outcome}",
                $"{title} : {lines.Count} {Plural(lines.Count, "concertation", "concertations", language)}, dont {meetings} {Plural(meetings, "réunion", "réunions", language)} ; issue de la dernière : {outcome}",
                $"{title}: {lines.Count} {(lines.Count == 1 ? "overlegmoment" : "overlegmomenten")}, waarvan {meetings} {(meetings == 1 ? "vergadering" : "vergaderingen")}; uitkomst van het laatste: {outcome}",
                $"{title}: {lines.Count} {(lines.Count == 1 ? "Abstimmung" : "Abstimmungen")}, davon {meetings} {(meetings == 1 ? "Sitzung" : "Sitzungen")}; Ergebnis der letzten: {outcome}").In(language);
        });
    }

    private static Figure Draw(IReadOnlyList<Line> lines, Register register)
    {
        var days = lines.Select(line => line.Day("held_on_from")!.Value).ToList();
        string[] formats = [.. Formats.All.Where(code => lines.Any(line => line.Text("format_code") == code))];
        return new()
        {
            X = new DateAxis(new("Date", "Date", "Datum", "Datum"), days.Min().AddDays(-14), days.Max().AddDays(14)),
            Y = new CategoryAxis(new("Format", "Format", "Vorm", "Form"), [.. formats.Select(Formats.Label)]),
            Marks =
            [
                .. lines.GroupBy(line => line.Text("trigger_code")!).OrderBy(group => group.Key).Select(group => new PointMark(
                    new(group.Key, Vocabulary.Label("consultations", "trigger_code", group.Key), group.Key switch
                    {
                        "anticipatory" => SeriesColour.Accent,
                        "impromptu" => SeriesColour.Second,
                        _ => SeriesColour.Grey,
                    }),
                    [
                        .. group.Select(line => new DataPoint(
                            line.Day("held_on_from")!.Value.DayNumber, Array.IndexOf(formats, line.Text("format_code")), register.Provenance,
                            Label: Localized.From(language => Words(line, language)), Line: line.Text("row_key"))),
                    ])),
            ],
        };
    }

    private static string Words(Line line, Language language) =>
        $"{PartialDate(line.Text("held_on"), language)}, {Formats.Label(line.Text("format_code")!).In(language)}{Colon(language)}{Outcome(line).In(language)}";

    private static Table Table(IReadOnlyList<Line> lines) => new(
        [
            new("held_on", ColumnType.Text, Unit.None, new("Date", "Date", "Datum", "Datum")),
            new("format_name", ColumnType.Text, Unit.None, new("Format", "Format", "Vorm", "Form")),
            new("trigger_name", ColumnType.Text, Unit.None, new("Trigger", "Déclencheur", "Aanleiding", "Auslöser")),
            new("outcome_name", ColumnType.Text, Unit.None, new("Outcome", "Issue", "Uitkomst", "Ergebnis")),
            new("is_concluding", ColumnType.Flag, Unit.None, new("Concludes the dossier", "Conclut le dossier", "Sluit het dossier af", "Schließt das Dossier ab")),
            new("invited_count", ColumnType.Whole, Unit.Count, new("Entities invited", "Entités invitées", "Uitgenodigde entiteiten", "Eingeladene Einheiten")),
            new("represented_count", ColumnType.Whole, Unit.Count, new("Entities represented", "Entités représentées", "Vertegenwoordigde entiteiten", "Vertretene Einheiten")),
            new("attendance_share", ColumnType.Number, Unit.Share, new("Attendance", "Présence", "Aanwezigheid", "Teilnahme")),
        ],
        [
            .. lines.Select(line => new TableLine(line.Text("row_key"),
            [
                line.Text("held_on"), Formats.Label(line.Text("format_code")!), Trigger(line), Outcome(line), line.Flag("is_concluding"),
                Counted(line, line.Whole("invited_count")), Counted(line, line.Whole("represented_count")),
                Counted(line, line.Whole("invited_count") is { } invited and > 0 ? (double)(line.Whole("represented_count") ?? 0) / invited : null),
            ])),
        ]);

    /// <summary>Nobody is invited to a procedure: its attendance is not unknown, there is none.</summary>
    private static object? Counted(Line line, object? count) => count is null && Formats.IsProcedure(line.Text("format_code")!) ? Procedure : count;
}
