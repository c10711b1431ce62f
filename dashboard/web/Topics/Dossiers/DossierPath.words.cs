using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>What is said of the path of one dossier.</summary>
internal static class DossierPathWords
{
    /// <summary>More consultations than this in a row are not listened to.</summary>
    private const int Told = 8;

    public static readonly Localized Question = new(
        "Through which consultations did one dossier go?",
        "Par quelles concertations un dossier est-il passé ?",
        "Welk overleg doorliep een dossier?",
        "Durch welche Konzertierungen ging ein Dossier?");

    public static readonly Localized Date = CodeWords.Column("consultations", "held_on");
    public static readonly Localized OutcomeTitle = CodeWords.Column("consultations", "outcome_code");
    public static readonly Localized Concludes = CodeWords.Column("agenda_items", "is_concluding");
    public static readonly Localized Invited = new("Entities invited", "Entités invitées", "Uitgenodigde entiteiten", "Eingeladene Konzertierungspartner");
    public static readonly Localized Represented = new("Entities represented", "Entités représentées", "Vertegenwoordigde entiteiten", "Vertretene Konzertierungspartner");

    /// <summary>Stands where a meeting would have its attendance.</summary>
    public static readonly Localized Procedure = new("procedure", "procédure", "procedure", "Verfahren");

    public static readonly Localized Note = new(
        "A consultation with several dossiers on its agenda stands on the path of each. Its outcome is that of the consultation, not of each dossier; a procedure has no attendance.",
        "Une concertation dont l’ordre du jour porte plusieurs dossiers figure dans le parcours de chacun. Son résultat est celui de la concertation, non de chaque dossier ; une procédure ne comporte pas de présences.",
        "Een overleg met verscheidene dossiers op de agenda staat in het verloop van elk daarvan. De uitkomst is die van het overleg, niet van elk dossier; een procedure kent geen aanwezigheid.",
        "Eine Konzertierung mit mehreren Dossiers auf der Tagesordnung steht im Verlauf jedes einzelnen. Ihr Ergebnis ist das der Konzertierung, nicht das jedes Dossiers; ein Verfahren kennt keine Teilnahme.");

    private static readonly Localized NoDossier = new(
        "The register holds no such dossier", "Le registre ne contient pas ce dossier", "Het register bevat dit dossier niet", "Das Register enthält dieses Dossier nicht");

    public static Localized Counted(int consultations) => consultations == 1 ? CountWords.Consultation : CountWords.Consultations;

    public static Localized Trigger(string code) => CodeWords.Label("consultations", "trigger_code", code);

    /// <summary>What the register says of how one consultation ended.</summary>
    public static Localized Outcome(string code) => CodeWords.Label("consultations", "outcome_code", code);

    public static Localized Subtitle(Dossier? dossier) => dossier is null
        ? NoDossier
        : new(
            $"{dossier.Title}: consultations by date and format",
            $"{dossier.Title} : concertations par date et par format",
            $"{dossier.Title}: overleg naar datum en vorm",
            $"{dossier.Title}: Konzertierungen nach Datum und Form");

    public static Localized AlternativeText(IReadOnlyList<DossierPathRow> consultations) => consultations.Count == 0
        ? NoDossier
        : Localized.From(language => string.Join(language.Semicolon, consultations.Take(Told).Select(consultation => Words(consultation).In(language))) + ".");

    /// <summary>One consultation: its date, its form and its outcome.</summary>
    public static Localized Words(DossierPathRow consultation) => Localized.From(language =>
        $"{Writing.PartialDate(consultation.HeldOn, language)}, {FormatSeries.Label(consultation.FormatCode).In(language)}{language.Colon}{Outcome(consultation.OutcomeCode).In(language)}");

    public static Localized Headline(DossierPath found) => found switch
    {
        { Dossier: null } => NoDossier,
        { Dossier.Title: var title, Consultations: [] } => new(
            $"{title}: no consultation in the register", $"{title} : aucune concertation dans le registre",
            $"{title}: geen overleg in het register", $"{title}: keine Konzertierung im Register"),
        { Dossier.Title: var title, Consultations: [.., var last] } => Listed(title, found, Outcome(last.OutcomeCode)),
    };

    private static Localized Listed(string title, DossierPath found, Localized outcome) => Localized.Say(
        en => $"{title}: {CountWords.OfConsultations(found.Consultations.Count, en)}, {CountWords.OfWhichMeetings(found.Consultations.Count, found.Meetings, found.UnknownFormat, en)}; outcome of the last: {outcome.In(en)}",
        fr => $"{title} : {CountWords.OfConsultations(found.Consultations.Count, fr)}, {CountWords.OfWhichMeetings(found.Consultations.Count, found.Meetings, found.UnknownFormat, fr)} ; résultat de la dernière : {outcome.In(fr)}",
        nl => $"{title}: {CountWords.OfConsultations(found.Consultations.Count, nl)}, {CountWords.OfWhichMeetings(found.Consultations.Count, found.Meetings, found.UnknownFormat, nl)}; uitkomst van het laatste: {outcome.In(nl)}",
        de => $"{title}: {CountWords.OfConsultations(found.Consultations.Count, de)}, {CountWords.OfWhichMeetings(found.Consultations.Count, found.Meetings, found.UnknownFormat, de)}; Ergebnis der letzten: {outcome.In(de)}");
}
