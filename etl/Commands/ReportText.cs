using System.Globalization;
using Analytics.Data;

namespace Analytics.Etl.Commands;

/// <summary>A report as a person reads it: what came in, what was refused and why, what the checks say, and what was published.</summary>
internal static class ReportText
{
    public static string Of(RunReport report) => string.Join(Environment.NewLine, [.. Lines(report), Ending(report)]);

    /// <summary>The report of a release that is kept, whenever it was published.</summary>
    public static string OfRelease(RunReport report) => string.Join(Environment.NewLine,
    [
        string.Create(CultureInfo.InvariantCulture, $"release {report.ReleaseId}, closed on {report.ClosedOn:yyyy-MM-dd}, built at {report.BuiltAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC by version {report.CodeVersion}"),
        .. report.Packages.Select(package => string.Create(CultureInfo.InvariantCulture, $"package: {package.Name}: {package.Titles.En}, closed on {package.ClosedOn:yyyy-MM-dd}{(package.IsSynthetic ? " (synthetic)" : "")}")),
        .. Lines(report),
    ]);

    private static IEnumerable<string> Lines(RunReport report) =>
    [
        .. ReportLines.Of(report.Resources),
        .. ReportLines.Of(report.Findings),
        .. ReportLines.Of(report.Rejects, report.RejectCount, report.Outcome == RunOutcome.Refused ? "in last-failure.json" : "in run.json"),
        .. report.Checks.Where(check => check.RowCount > 0).Select(ReportLines.Of),
        string.Create(CultureInfo.InvariantCulture, $"{report.Checks.Count} checks, {report.Checks.Count(check => check.RowCount == 0)} without a finding"),
        .. ReportLines.Of(report.Claims ?? [], report.Since),
        ReportLines.Of(report.Durations),
    ];

    private static string Ending(RunReport report) => report.Outcome switch
    {
        RunOutcome.Published => $"published release {report.ReleaseId}",
        RunOutcome.NothingNew => $"nothing new: release {report.ReleaseId} is current",
        RunOutcome.Held => $"held on release {report.ReleaseId} by a rollback: nothing was published; `analytics releases resume`, or other sources, publish again",
        RunOutcome.Planned => $"would publish release {report.ReleaseId}; nothing was published",
        RunOutcome.Refused => "refused: nothing was published, the last good release stands",
        _ => throw new ArgumentOutOfRangeException(nameof(report), report.Outcome, "is not an outcome"),
    };
}
