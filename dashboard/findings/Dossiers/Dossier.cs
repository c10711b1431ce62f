using Analytics.Findings.Asking;

namespace Analytics.Findings.Dossiers;

/// <summary>What the register says of one dossier.</summary>
/// <param name="Title">Under which the register files it, in whatever language that is.</param>
/// <param name="OpenedOn">A day, a month or a year, as far as the register knows.</param>
/// <param name="ClosedOn">Null when the register gives none.</param>
/// <param name="ClosedOnMissing">What the register writes in its place; null when it writes nothing.</param>
/// <param name="UnknownFormatCount">Consultations that may have been meetings besides; <paramref name="UnknownTriggerCount"/> those that may have been impromptu.</param>
public sealed record Dossier(
    string DossierId,
    string RowKey,
    string Title,
    string PolicyDomainCode,
    string OrganisationCode,
    string ClassificationCode,
    string OpenedOn,
    string? ClosedOn,
    string? ClosedOnMissing,
    int ConsultationCount,
    int MeetingCount,
    int UnknownFormatCount,
    int ImpromptuCount,
    int UnknownTriggerCount)
{
    /// <summary>The dossier asked for, or else the one with the most consultations; null when the release holds none.</summary>
    internal static Dossier? Find(Inquiry inquiry) => inquiry.Register is null
        ? null
        : inquiry.Ask<Dossier>(("choice", inquiry.Choice([DossiersFilters.One], isRegister: true))).SingleOrDefault();
}
