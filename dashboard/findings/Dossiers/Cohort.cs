using Analytics.Findings.Asking;

namespace Analytics.Findings.Dossiers;

/// <summary>The dossiers opened in one year, with the consultations and the meetings that they had until the register closed.</summary>
/// <param name="Open">How many of them were not closed by then.</param>
/// <param name="Meetings">Of what is known to be a meeting.</param>
/// <param name="UnknownFormat">Consultations that may have been meetings besides.</param>
/// <param name="IsSettled">Whether they, and the dossiers of every subject that they are a part of, have had their consultations.</param>
/// <param name="HasKnownFormats">Whether enough formats are known, of them and of every such subject, for its meetings to be a number that others are compared with.</param>
public sealed record Cohort(int Year, long Open, PerDossier Consultations, PerDossier Meetings, long UnknownFormat, bool IsSettled, bool HasKnownFormats) : IOfYear
{
    /// <summary>Where more than this share are still open, the dossiers of a year have not had all their consultations.</summary>
    public const double LargestOpenShare = 0.2;

    public long Dossiers => Consultations.Dossiers;

    public bool IsSinceTurn => Year >= Turn.Year;

    internal static IReadOnlyList<Cohort> Of(IEnumerable<ConsultationsPerDossierRow> rows) =>
    [
        .. rows.GroupBy(row => row.OpenedYear).OrderBy(year => year.Key).Select(year => new Cohort(
            year.Key,
            year.Where(row => !row.IsClosed).Sum(row => row.DossierCount),
            PerDossier.Of(year, row => row.ConsultationCount),
            PerDossier.Of(year, row => row.MeetingCount),
            year.Sum(row => row.UnknownFormatCount),
            year.All(row => row.IsSettled),
            year.All(row => row.HasKnownFormats))),
    ];
}
