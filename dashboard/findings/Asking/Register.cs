using Analytics.Data;

namespace Analytics.Findings.Asking;

/// <summary>The register that a release holds: the ministry's own, or else the synthetic one that stands in for it. Never both in one series.</summary>
/// <param name="MeetingCount">Consultations known to be meetings.</param>
/// <param name="UnknownFormatCount">Consultations of which nobody knows whether they were.</param>
/// <param name="AgendaCount">How many times a consultation treated a dossier.</param>
/// <param name="PostCount">Periods of posts of Coormulti's unit.</param>
public sealed record Register(
    bool IsSynthetic,
    int FirstYear,
    int LastYear,
    long ConsultationCount,
    long MeetingCount,
    long UnknownFormatCount,
    long DossierCount,
    long AttendanceCount,
    long AgendaCount,
    long PostCount,
    DateOnly ClosedOn,
    string PackageName)
{
    /// <summary>How far its rows are to be trusted, for marks and captions.</summary>
    public Provenance Provenance => IsSynthetic ? Provenance.Synthetic : Provenance.Register;

    /// <summary>Null when the release holds no register: then nothing is known of single consultations, which is not the same as none held.</summary>
    public static Register? Of(Release release) => release.AskOnce<Register>(SqlText.Of<Register>()).SingleOrDefault();

    /// <summary>So many of its rows, as a caption counts them.</summary>
    public ProvenanceCount Rows(long count) => new(Provenance, count);
}
