using Analytics.Findings.Asking;

namespace Analytics.Findings.Dossiers;

/// <summary>The consultation that concluded one dossier, and which chairs of the entities competent for it stood empty there.</summary>
/// <param name="ConsultationKey">Key of its row.</param>
/// <param name="SeatingCode">What is known of the chairs, in one word.</param>
/// <param name="Absent">Competent, invited and absent.</param>
/// <param name="NotInvited">Competent and not invited.</param>
public sealed record DossierConclusion(string ConsultationKey, string HeldOn, string SeatingCode, IReadOnlyList<Names> Absent, IReadOnlyList<Names> NotInvited)
{
    internal static DossierConclusion? Find(Inquiry inquiry) =>
        inquiry.Ask<DossierConclusionRow>(("choice", inquiry.Choice([DossiersFilters.One], isRegister: true))).SingleOrDefault() is { } row
            ? new(row.ConsultationKey, row.HeldOn, row.SeatingCode, EntityNames.Of(row.AbsentIds, inquiry), EntityNames.Of(row.NotInvitedIds, inquiry))
            : null;
}

internal sealed record DossierConclusionRow(string ConsultationKey, string HeldOn, string SeatingCode, string? AbsentIds, string? NotInvitedIds);
