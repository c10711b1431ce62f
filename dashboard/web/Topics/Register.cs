using Analytics.Dashboard.Exhibits;
using Analytics.Data;

namespace Analytics.Dashboard.Topics;

/// <summary>The register that a release holds: the ministry's own, or else the synthetic one that stands in for it. Never both in one series.</summary>
public sealed record Register(
    bool IsSynthetic,
    int FirstYear,
    int LastYear,
    long ConsultationCount,
    long MeetingCount,
    long DossierCount,
    long AttendanceCount,
    DateOnly ClosedOn,
    string PackageName)
{
    /// <summary>How far its rows are to be trusted, for marks and captions.</summary>
    public Provenance Provenance => IsSynthetic ? Provenance.Synthetic : Provenance.Register;

    /// <summary>Null when the release holds no register: then nothing is known of single consultations, which is not the same as none held.</summary>
    public static Register? Of(Release release) =>
        release.Ask(SqlText.Beside<Register>("register")).Lines()
            .Select(line => new Register(
                line.Flag("is_synthetic")!.Value,
                (int)line.Whole("first_year")!.Value,
                (int)line.Whole("last_year")!.Value,
                line.Whole("consultation_count")!.Value,
                line.Whole("meeting_count")!.Value,
                line.Whole("dossier_count")!.Value,
                line.Whole("attendance_count")!.Value,
                line.Day("closed_on")!.Value,
                line.Text("package_name")!))
            .FirstOrDefault();

    /// <summary>So many of its rows, as a caption counts them.</summary>
    public ProvenanceCount Rows(long count) => new(Provenance, count);
}
