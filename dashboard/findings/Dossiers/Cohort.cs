namespace Analytics.Findings.Dossiers;

/// <summary>The dossiers opened in one year, with the consultations and the meetings that they had until the register closed.</summary>
/// <param name="Open">How many of them were not closed by then.</param>
public sealed record Cohort(int Year, long Open, PerDossier Consultations, PerDossier Meetings)
{
    /// <summary>Where more than this share are still open, the dossiers of the year have not had all their consultations.</summary>
    public const double LargestOpenShare = 0.2;

    public long Dossiers => Consultations.Dossiers;

    public bool IsSettled => Open <= LargestOpenShare * Dossiers;

    public bool IsSinceTurn => Year >= Turn.Year;

    internal static IReadOnlyList<Cohort> Of(IEnumerable<ConsultationsPerDossierRow> rows) =>
    [
        .. rows.GroupBy(row => row.OpenedYear).OrderBy(year => year.Key).Select(year => new Cohort(
            year.Key,
            year.Where(row => !row.IsClosed).Sum(row => row.DossierCount),
            PerDossier.Of(year, row => row.ConsultationCount),
            PerDossier.Of(year, row => row.MeetingCount))),
    ];
}
