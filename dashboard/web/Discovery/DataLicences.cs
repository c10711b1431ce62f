using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Findings.Record;

namespace Analytics.Dashboard.Discovery;

/// <summary>The addresses of the licences under which data may be used; none where any package that may stand behind them names none, as then nobody knows.</summary>
internal static class DataLicences
{
    /// <summary>Told by the kind of package alone: whose rows stand behind an exhibit is asked for by those who take them away.</summary>
    public static IReadOnlyList<string> Of(Release release, Exhibit exhibit)
    {
        var isWholly = exhibit.IsSynthetic && exhibit.SyntheticLabel == ExhibitWords.Synthetic;
        return Of(release, package => package.IsSynthetic ? exhibit.IsSynthetic : !isWholly);
    }

    public static IReadOnlyList<string> Of(Release release, bool isSynthetic) => Of(release, package => package.IsSynthetic == isSynthetic);

    private static IReadOnlyList<string> Of(Release release, Func<PackageLicence, bool> isBehind)
    {
        var packages = RecordRows.Licences(release).Where(isBehind).ToList();
        return packages.All(package => package.LicenceUrl is not null) ? [.. packages.Select(package => package.LicenceUrl!).Distinct()] : [];
    }
}
