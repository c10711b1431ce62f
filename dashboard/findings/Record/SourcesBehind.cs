using Analytics.Findings.Asking;

namespace Analytics.Findings.Record;

/// <summary>The sources on which findings rest, those of most rows first.</summary>
/// <param name="IsWhole">Whether every row behind the findings was looked at; of some there may be more than anyone reads.</param>
public sealed record SourcesBehind(IReadOnlyList<SourceBehind> Sources, bool IsWhole)
{
    /// <param name="most">Rows that are looked at of each study, which bounds the work whatever the size of the register.</param>
    public static SourcesBehind Of(Inquiry inquiry, IEnumerable<Study> studies, int most)
    {
        // One more than is looked at tells that there are more.
        var behind = studies.Select(study => study.Rows(inquiry, most: most + 1).ToList()).ToList();
        var sources = behind.SelectMany(rows => rows.Take(most)).Select(row => (row.Resource, row.RowKey)).Distinct()
            .GroupBy(row => row.Resource, row => row.RowKey)
            .SelectMany(asked => inquiry.Release.Ask<SourceBehind>(SqlText.Of<SourceBehind>(), ("resource", asked.Key), ("keys", asked.ToList())))
            .GroupBy(source => (source.SourceId, source.PackageName))
            .Select(same => same.First() with { RowCount = same.Sum(source => source.RowCount) })
            .OrderByDescending(source => source.RowCount).ThenBy(source => source.SourceId, StringComparer.Ordinal);
        return new([.. sources], behind.TrueForAll(rows => rows.Count <= most));
    }
}

/// <summary>One source, and how many of the rows rest on it; where the rows name none, the package in which they came.</summary>
public sealed record SourceBehind(string? SourceId, string? PackageName, string? SourceTitle, string? PublisherName, string? SourceUrl, long RowCount);
