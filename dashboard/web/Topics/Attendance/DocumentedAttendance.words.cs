using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Attendance;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>What is said of attendance that public sources document.</summary>
internal static class DocumentedAttendanceWords
{
    public static readonly Localized Question = new(
        "Of which meetings is it public who was there?",
        "De quelles réunions sait-on publiquement qui y était ?",
        "Van welke vergaderingen is openbaar bekend wie er was?",
        "Von welchen Sitzungen ist öffentlich bekannt, wer da war?");

    /// <summary>After a number.</summary>
    public static readonly Localized Services = new("documented services", "services documentés", "gedocumenteerde diensten", "belegte Dienststellen");

    public static readonly Localized Date = CodeWords.Column("consultations", "held_on");

    public static readonly Localized Body = CodeWords.Column("consultations", "body_code");

    public static readonly Localized Subject = CodeWords.Column("consultations", "title");

    public static readonly Localized OutcomeTitle = CodeWords.Column("consultations", "outcome_code");

    public static readonly Localized Representation = CodeWords.Column("attendance", "representation_code");

    public static readonly Localized Service = CodeWords.Column("attendance", "service_name");

    public static readonly Localized IsRepresented = CodeWords.Column("attendance", "is_represented");

    public static readonly Localized Subtitle = new(
        "Services of which a public source says whether they were represented at a dated meeting, whatever the years asked for",
        "Services dont une source publique dit s’ils étaient représentés à une réunion datée, quelles que soient les années demandées",
        "Diensten waarvan een openbare bron zegt of ze op een gedateerde vergadering vertegenwoordigd waren, ongeacht de gevraagde jaren",
        "Dienststellen, von denen eine öffentliche Quelle sagt, ob sie bei einer datierten Sitzung vertreten waren, unabhängig von den gefragten Jahren");

    public static readonly Localized Note = new(
        "Sources name those whom a conflict was about: of all others nothing is known, neither that they came nor that they stayed away. Elsewhere on this page an entity counts as present when any of its services was; a meeting at which its administrations sit while its cabinets stay away leaves no chair empty, which does not yet bind it.",
        "Les sources nomment ceux que visait un conflit, non tout le monde : de qui n’est pas cité, on ne sait rien, ni présence ni absence. Ailleurs sur cette page, une entité est réputée présente dès qu’un de ses services l’était ; une réunion où siègent ses administrations et d’où ses cabinets sont absents ne laisse pas de chaise vide, ce qui ne la lie pas encore.",
        "Bronnen noemen wie bij een conflict betrokken was, niet iedereen: van wie niet vermeld is, is niets bekend, noch aanwezigheid noch afwezigheid. Elders op deze pagina geldt een entiteit als aanwezig zodra een van haar diensten dat was; een vergadering waar haar administraties zitten en haar kabinetten wegblijven, laat geen stoel leeg, wat haar daarom nog niet bindt.",
        "Quellen nennen, um wen ein Konflikt ging, nicht alle: Über wen nichts steht, über den ist nichts bekannt, weder An- noch Abwesenheit. Sonst auf dieser Seite gilt ein Partner als anwesend, sobald es eine seiner Dienststellen war; eine Sitzung, bei der seine Verwaltungen sitzen und seine Kabinette fehlen, lässt keinen Stuhl leer, was ihn noch nicht bindet.");

    private static readonly Localized Nothing = new(
        "No public source says who was at a dated meeting",
        "Aucune source publique ne dit qui était à une réunion datée",
        "Geen enkele openbare bron zegt wie op een gedateerde vergadering was",
        "Keine öffentliche Quelle sagt, wer bei einer datierten Sitzung war");

    public static Localized OutcomeOf(string? code) => code is null ? Writing.NotKnown : CodeWords.Label("consultations", "outcome_code", code);

    public static Localized BodyOf(string code) => CodeWords.Label("consultations", "body_code", code);

    public static Localized RepresentationOf(string? code) => code is null ? Writing.NotKnown : CodeWords.Label("attendance", "representation_code", code);

    public static Localized Headline(DocumentedAttendance found) => found.Meetings switch
    {
        [] => Nothing,
        [var only] => Localized.Say(
            en => $"Public for one meeting, of {OnDay(only, en)}: {found.Represented} of {found.Services.Count} services represented",
            fr => $"Public pour une réunion, du {OnDay(only, fr)} : {found.Represented} {fr.Plural(found.Represented, "service représenté", "services représentés")} sur {found.Services.Count}",
            nl => $"Openbaar voor één vergadering, van {OnDay(only, nl)}: {found.Represented} van {found.Services.Count} diensten vertegenwoordigd",
            de => $"Für eine Sitzung öffentlich, vom {OnDay(only, de)}: {found.Represented} von {found.Services.Count} Dienststellen vertreten"),
        var several => Localized.Say(
            en => $"Public for {several.Count} meetings: {found.Represented} of {found.Services.Count} services represented",
            fr => $"Public pour {several.Count} réunions : {found.Represented} services représentés sur {found.Services.Count}",
            nl => $"Openbaar voor {several.Count} vergaderingen: {found.Represented} van {found.Services.Count} diensten vertegenwoordigd",
            de => $"Für {several.Count} Sitzungen öffentlich: {found.Represented} von {found.Services.Count} Dienststellen vertreten"),
    };

    public static Localized AlternativeText(DocumentedAttendance found) => found.Services.Count == 0 ? Nothing : Meeting(found.Meetings[0]);

    /// <summary>One meeting in a sentence: when, how it ended, who was not there and who was.</summary>
    public static Localized Meeting(IGrouping<string, DocumentedAttendanceRow> meeting) => Localized.Say(
        en => $"{OnDay(meeting, en)}{On(meeting)}, {Outcome(meeting, en)}; not represented: {Named(meeting, false, en)}; represented: {Named(meeting, true, en)}.",
        fr => $"{OnDay(meeting, fr)}{On(meeting)}, {Outcome(meeting, fr)} ; non représentés : {Named(meeting, false, fr)} ; représentés : {Named(meeting, true, fr)}.",
        nl => $"{OnDay(meeting, nl)}{On(meeting)}, {Outcome(meeting, nl)}; niet vertegenwoordigd: {Named(meeting, false, nl)}; vertegenwoordigd: {Named(meeting, true, nl)}.",
        de => $"{OnDay(meeting, de)}{On(meeting)}, {Outcome(meeting, de)}; nicht vertreten: {Named(meeting, false, de)}; vertreten: {Named(meeting, true, de)}.");

    private static string OnDay(IGrouping<string, DocumentedAttendanceRow> meeting, Language language) => Writing.PartialDate(meeting.First().HeldOn, language);

    /// <summary>As the record titles it.</summary>
    private static string On(IGrouping<string, DocumentedAttendanceRow> meeting) => meeting.First().Title is { } title ? $", {title}" : "";

    private static string Outcome(IGrouping<string, DocumentedAttendanceRow> meeting, Language language) =>
        $"{OutcomeTitle.In(language)}{language.Colon}{OutcomeOf(meeting.First().OutcomeCode).In(language)}";

    /// <summary>Entity, kind of representation and service, as the record writes the last.</summary>
    private static string Named(IEnumerable<DocumentedAttendanceRow> meeting, bool isRepresented, Language language)
    {
        var services = meeting.Where(service => service.IsRepresented == isRepresented).Select(service =>
            $"{CodeWords.Of(service.Entity).In(language)} ({RepresentationOf(service.RepresentationCode).In(language)}{(service.ServiceName is { } name ? $", {name}" : "")})").ToList();
        return services.Count == 0 ? "–" : string.Join(", ", services);
    }
}
