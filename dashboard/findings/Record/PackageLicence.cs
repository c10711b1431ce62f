using Analytics.Findings.Asking;

namespace Analytics.Findings.Record;

/// <summary>A source package and the licence that it names; null where it names none, and nothing is then known of what may be done with it.</summary>
public sealed record PackageLicence(
    string PackageName, string TitleEn, string TitleFr, string TitleNl, string TitleDe, bool IsSynthetic, string? LicenceName, string? LicenceUrl)
{
    public Names Title => new(TitleEn, TitleFr, TitleNl, TitleDe);
}
