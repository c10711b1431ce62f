using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>The words of the page of one dossier.</summary>
internal static class DossierPageWords
{
    public static readonly Localized EveryConsultation = new("Every consultation", "Chaque concertation", "Elk overlegmoment", "Jede Konzertierung");

    public static readonly Localized AllDossiers = new("All dossiers", "Tous les dossiers", "Alle dossiers", "Alle Dossiers");

    public static readonly Localized Classification = CodeWords.Column("dossiers", "classification_code");

    public static readonly Localized Row = new("Row of the register", "Ligne du registre", "Rij van het register", "Zeile des Registers");

    public static readonly Localized EmptyChairs = new(
        "Empty chairs at its conclusion", "Chaises vides lors de sa conclusion", "Lege stoelen bij de afronding", "Leere Stühle beim Abschluss");

    /// <summary>Whose chairs stood empty when it was concluded; or why none did, or why that is not known.</summary>
    public static Localized Chairs(DossierConclusion? conclusion) => conclusion?.SeatingCode switch
    {
        null => new(
            "no consultation concluded it, as far as the register says", "aucune concertation ne l’a conclu, d’après le registre",
            "volgens het register rondde geen overleg het af", "laut Register schloss es keine Konzertierung ab"),
        "stalemate" => new(
            "none counted: it ended in a stalemate, which binds nobody", "aucune comptée : il s’est terminé par un blocage, qui ne lie personne",
            "geen geteld: het eindigde in een impasse, die niemand bindt", "keine gezählt: Es endete in einer Blockade, die niemanden bindet"),
        "procedure" => new(
            "none: it was concluded by a procedure, in which nobody sits", "aucune : il a été conclu par une procédure, où personne ne siège",
            "geen: het werd afgerond via een procedure, waarbij niemand aan tafel zit", "keine: Es wurde durch ein Verfahren abgeschlossen, bei dem niemand am Tisch sitzt"),
        "competence_unknown" => new(
            "not known: nobody wrote down which entities are competent", "non connu : personne n’a noté quelles entités sont compétentes",
            "niet bekend: niemand noteerde welke entiteiten bevoegd zijn", "nicht bekannt: Niemand hat notiert, welche Partner zuständig sind"),
        "attendance_unknown" => new(
            "not known: nobody wrote down who was there", "non connu : personne n’a noté qui était là",
            "niet bekend: niemand noteerde wie er was", "nicht bekannt: Niemand hat notiert, wer da war"),
        "outcome_unknown" => new(
            "not known: nobody wrote down how it ended", "non connu : personne n’a noté comment il s’est terminé",
            "niet bekend: niemand noteerde hoe het afliep", "nicht bekannt: Niemand hat notiert, wie es endete"),
        "represented" => new(
            "none: every competent entity was represented", "aucune : toutes les entités compétentes étaient représentées",
            "geen: alle bevoegde entiteiten waren vertegenwoordigd", "keine: Alle zuständigen Partner waren vertreten"),
        _ => Empty(conclusion),
    };

    public static Localized Consultations(Dossier dossier) => Localized.Say(
        en => $"{dossier.ConsultationCount}; meetings: {Meetings(dossier, en)}; impromptu: {Impromptu(dossier, en)}",
        fr => $"{dossier.ConsultationCount} ; réunions : {Meetings(dossier, fr)} ; imprévues : {Impromptu(dossier, fr)}",
        nl => $"{dossier.ConsultationCount}; vergaderingen: {Meetings(dossier, nl)}; onvoorzien: {Impromptu(dossier, nl)}",
        de => $"{dossier.ConsultationCount}; Sitzungen: {Meetings(dossier, de)}; unvorhergesehen: {Impromptu(dossier, de)}");

    public static Localized Attendance(DossierPath path) => path.AttendanceShare is not { } share
        ? Writing.NotKnown
        : Localized.Say(
            en => $"{en.Share(share)}: {path.Represented} of {path.Invited} invitations of entities",
            fr => $"{fr.Share(share)} : {path.Represented} des {path.Invited} invitations d’entités",
            nl => $"{nl.Share(share)}: {path.Represented} van {path.Invited} uitnodigingen van entiteiten",
            de => $"{de.Share(share)}: {path.Represented} von {path.Invited} Einladungen von Konzertierungspartnern");

    private static Localized Empty(DossierConclusion conclusion) => Localized.From(language => string.Join(
        language.Semicolon, new[] { Named(ChairWords.Absent, conclusion.Absent, language), Named(ChairWords.NotInvited, conclusion.NotInvited, language) }.OfType<string>()));

    /// <summary>Null of nobody.</summary>
    private static string? Named(Localized why, IReadOnlyList<Names> entities, Language language) => entities.Count == 0
        ? null
        : $"{why.In(language)}{language.Colon}{language.List([.. entities.Select(entity => CodeWords.Of(entity).In(language))])}";

    private static string Meetings(Dossier dossier, Language language) =>
        Counted(dossier.MeetingCount, dossier.UnknownFormatCount, dossier.ConsultationCount, NotGivenWords.Format, language);

    private static string Impromptu(Dossier dossier, Language language) =>
        Counted(dossier.ImpromptuCount, dossier.UnknownTriggerCount, dossier.ConsultationCount, NotGivenWords.Trigger, language);

    /// <summary>A number, and of how many it is not known; not known at all is no number.</summary>
    private static string Counted(int count, int unknown, int all, Localized notGiven, Language language)
    {
        if (unknown == 0)
            return $"{count}";
        return unknown == all ? Writing.NotKnown.In(language) : $"{count} ({notGiven.In(language)}{language.Colon}{unknown})";
    }
}
