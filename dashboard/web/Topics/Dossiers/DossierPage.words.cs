using Analytics.Data.Languages;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>The words of the page of one dossier.</summary>
internal static class DossierPageWords
{
    public static readonly Localized EveryConsultation = new("Every consultation", "Chaque concertation", "Elk overlegmoment", "Jede Konzertierung");

    public static readonly Localized AllDossiers = new("All dossiers", "Tous les dossiers", "Alle dossiers", "Alle Dossiers");

    public static readonly Localized Classification = new("Classification", "Classification", "Kwalificatie", "Einstufung");

    public static readonly Localized Row = new("Row of the register", "Ligne du registre", "Rij van het register", "Zeile des Registers");

    public static Localized Consultations(Dossier dossier) => new(
        $"{dossier.ConsultationCount}; meetings: {dossier.MeetingCount}; impromptu: {dossier.ImpromptuCount}",
        $"{dossier.ConsultationCount} ; réunions : {dossier.MeetingCount} ; imprévues : {dossier.ImpromptuCount}",
        $"{dossier.ConsultationCount}; vergaderingen: {dossier.MeetingCount}; onvoorzien: {dossier.ImpromptuCount}",
        $"{dossier.ConsultationCount}; Sitzungen: {dossier.MeetingCount}; unvorhergesehen: {dossier.ImpromptuCount}");

    public static Localized Attendance(DossierPath path) => path.AttendanceShare is not { } share
        ? Writing.NotKnown
        : Localized.Say(
            en => $"{en.Share(share)}: {path.Represented} of {path.Invited} invitations of entities",
            fr => $"{fr.Share(share)} : {path.Represented} des {path.Invited} invitations d’entités",
            nl => $"{nl.Share(share)}: {path.Represented} van {path.Invited} uitnodigingen van entiteiten",
            de => $"{de.Share(share)}: {path.Represented} von {path.Invited} Einladungen von Konzertierungspartnern");
}
