using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics;

/// <summary>
/// An exhibit behind which more rows may stand than anyone reads. Its query for rows takes <c>$line_key</c> and <c>$row_key</c> (null for all) and
/// <c>$most</c>, so that what is asked is never more than what is shown.
/// </summary>
public abstract class BoundedExhibit(string id, string topic, Localized question) : RecordExhibit(id, topic, question)
{
    public sealed override IEnumerable<RowBehind> Rows(Release release, Question question, string? line = null, int? most = null) =>
        Rows(release, question, line, null, most ?? int.MaxValue);

    /// <summary>Whether a row of the record stands behind it when no filter is touched. A query that names other resources alone is not asked.</summary>
    public bool Uses(Release release, string resource, string rowKey) =>
        MayReach(resource) && Rows(release, Topics.Question.Open, null, rowKey, int.MaxValue).Any(row => row.Resource == resource);

    private bool MayReach(string resource)
    {
        var query = SqlText.RowsBeside(GetType());
        return !query.Contains("' as resource", StringComparison.Ordinal) || query.Contains($"'{resource}' as resource", StringComparison.Ordinal);
    }

    private IEnumerable<RowBehind> Rows(Release release, Question question, string? line, string? rowKey, int most) =>
        release.Ask(SqlText.RowsBeside(GetType()), [.. Parameters(release, question), ("line_key", line), ("row_key", rowKey), ("most", most)]).Lines().Select(Behind);
}
