using System.ComponentModel;
using System.Globalization;
using Analytics.Data;

namespace Analytics.Dashboard.Hosting;

/// <summary>What `/readyz` says when there is a release to show.</summary>
internal sealed record ReadyJson(
    string Status,
    string Release,
    [property: Description("The day after which the youngest source knows nothing.")] DateOnly ClosedOn,
    [property: Description("The same of each source package.")] IReadOnlyDictionary<string, DateOnly> ClosingDates,
    [property: Description("When the release was built, ISO 8601.")] string BuiltAt,
    long AgeSeconds,
    [property: Description("The last refresh was refused; the release shown is the last good one.")] bool LastRefreshRefused,
    [property: Description("Why a newer release could not be opened; null where none was refused.")] string? Trouble,
    string Version)
{
    public static ReadyJson Of(Release release, bool isRefused, string? trouble, DateTimeOffset now) => new(
        "ready",
        release.Id,
        release.ClosedOn,
        release.Report.Packages.ToDictionary(package => package.Name, package => package.ClosedOn),
        release.Report.BuiltAt.ToString("O", CultureInfo.InvariantCulture),
        (long)(now - release.Report.BuiltAt).TotalSeconds,
        isRefused,
        trouble,
        CodeVersion.Brief);
}
