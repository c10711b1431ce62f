using Analytics.Data;

namespace Analytics.Dashboard.Topics.Data;

/// <summary>What the release says of itself: packages, files, rejects, checks and sources.</summary>
public sealed record RecordReport(
    IReadOnlyList<Line> Packages,
    IReadOnlyList<Line> Resources,
    IReadOnlyList<Line> Rejects,
    IReadOnlyList<Line> Checks,
    ILookup<string, Line> CheckRows,
    IReadOnlyList<Line> Sources)
{
    public static RecordReport Of(Release release) => new(
        Ask(release, "packages"), Ask(release, "resource_counts"), Ask(release, "rejects"), Ask(release, "checks"),
        Ask(release, "check_rows").ToLookup(line => line.Text("check_name")!), Ask(release, "sources"));

    private static IReadOnlyList<Line> Ask(Release release, string name) => [.. release.Ask(SqlText.Beside<RecordReport>(name)).Lines()];
}
