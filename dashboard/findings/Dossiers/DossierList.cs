using Analytics.Findings.Asking;

namespace Analytics.Findings.Dossiers;

/// <summary>The first hundred dossiers that the filters leave, and how many they leave.</summary>
/// <param name="ByConsultations">Whether those with the most consultations come first, rather than the last opened.</param>
public sealed record DossierList(IReadOnlyList<DossierListRow> Shown, bool ByConsultations)
{
    public long FoundCount => Shown is [var first, ..] ? first.FoundCount : 0;

    public bool ShowsAll => FoundCount == Shown.Count;

    /// <summary>Null when the release holds no register.</summary>
    public static DossierList? Of(Inquiry inquiry) => inquiry.Register is null
        ? null
        : new(
            inquiry.Ask<DossierListRow>(("choice", inquiry.Choice(DossiersFilters.OfList, isRegister: true))),
            DossiersFilters.Sort.In(inquiry.Question) is not null);
}

/// <summary>A dossier as the list shows it; dates are as far as the register knows them.</summary>
/// <param name="FoundCount">How many dossiers the filters leave, this one among them.</param>
public sealed record DossierListRow(
    string DossierId,
    string Title,
    string PolicyDomainCode,
    string OrganisationCode,
    string OpenedOn,
    string? ClosedOn,
    string? ClosedOnMissing,
    int ConsultationCount,
    long FoundCount);
