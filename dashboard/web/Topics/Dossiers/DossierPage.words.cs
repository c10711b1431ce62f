using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>The words of the page of one dossier.</summary>
internal static class DossierPageWords
{
    public static readonly Localized EveryConsultation = new("Every consultation", "Chaque concertation", "Elk overlegmoment", "Jede Konzertierung");

    public static readonly Localized AllDossiers = new("All dossiers", "Tous les dossiers", "Alle dossiers", "Alle Dossiers");

    public static readonly Localized Classification = CodeWords.Column("dossiers", "classification_code");

    public static readonly Localized Row = new("Row of the register", "Ligne du registre", "Rij van het register", "Zeile des Registers");

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
