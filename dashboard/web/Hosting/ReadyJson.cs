using System.ComponentModel;
using System.Globalization;
using Analytics.Data;
using Analytics.Data.Keeping;

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
    [property: Description("The last refresh, however it ended.")] LastRefresh LastRefresh,
    [property: Description("Source packages that are older than they promise to be.")] IReadOnlyList<string> Overdue,
    [property: Description("Why a newer release could not be opened; null where none was refused.")] string? Trouble,
    string Version)
{
    public static ReadyJson Of(Release release, RunReport? failure, PastRefresh? last, string? trouble, IReadOnlyList<PackageReport> overdue, DateTimeOffset now) => new(
        "ready",
        release.Id,
        release.ClosedOn,
        release.Report.Packages.ToDictionary(package => package.Name, package => package.ClosedOn),
        release.Report.BuiltAt.ToString("O", CultureInfo.InvariantCulture),
        (long)(now - release.Report.BuiltAt).TotalSeconds,
        failure is not null,
        LastRefresh.Of(failure ?? release.Report, last),
        [.. overdue.Select(package => package.Name)],
        trouble,
        CodeVersion.Brief);
}

/// <summary>How the last refresh ended, as far as the warehouse tells.</summary>
internal sealed record LastRefresh(
    [property: Description("published, nothing_new, held, refused, busy, moving, storage or failed; published or refused where the warehouse keeps no history.")] string Outcome,
    [property: Description("When, ISO 8601.")] string At,
    [property: Description("Why the last refresh that was refused was so, while that stands: the first rejects and checks, in English.")] IReadOnlyList<string> Why,
    [property: Description("How many rows it rejected.")] long RejectCount)
{
    /// <summary>More stand on the Data page.</summary>
    private const int MostReasons = 5;

    /// <param name="report">Of the refresh that was refused and stands so, or of the one that made the release.</param>
    /// <param name="last">As the history tells it; null where there is none.</param>
    public static LastRefresh Of(RunReport report, PastRefresh? last) => new(
        last?.Outcome ?? (report.Outcome == RunOutcome.Refused ? PastRefresh.Refused : PastRefresh.Published),
        (last?.At ?? report.BuiltAt).ToString("O", CultureInfo.InvariantCulture),
        report.Outcome == RunOutcome.Refused ? [.. Reasons(report).Take(MostReasons)] : [],
        report.RejectCount);

    private static IEnumerable<string> Reasons(RunReport report) =>
    [
        .. report.Rejects.Select(reject => $"{reject.Package}/{reject.File}{(reject.Record > 0 ? string.Create(CultureInfo.InvariantCulture, $" record {reject.Record}") : "")}: {(reject.Column is null ? "" : reject.Column + " ")}{reject.Sentence.En}"),
        .. report.Checks.Where(check => check.Severity == Severity.Error && check.RowCount > 0).Select(check => check.Name),
    ];
}
