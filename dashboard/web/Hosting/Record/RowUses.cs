using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Hosting.Record;

/// <summary>
/// Which exhibits use a row when no filter is touched. Exhibits on the documented record are asked for all their rows, once a release; those behind which
/// millions may stand are asked for this one row.
/// </summary>
public sealed class RowUses(IReadOnlyList<Topic> topics)
{
    private readonly Lock _gate = new();
    private (string ReleaseId, Lazy<ILookup<(string Resource, string Key), ExhibitUse>> Uses)? _known;

    public IEnumerable<ExhibitUse> Of(Release release, RecordRow row)
    {
        Lazy<ILookup<(string Resource, string Key), ExhibitUse>> uses;
        lock (_gate)
        {
            if (_known?.ReleaseId != release.Id)
                _known = (release.Id, new(() => Ask(release)));
            uses = _known.Value.Uses;
        }

        return uses.Value[(row.Contract.Name, row.Key)].Concat(Bounded(release, row));
    }

    private ILookup<(string Resource, string Key), ExhibitUse> Ask(Release release) =>
        topics.SelectMany(topic => topic.Exhibits.Where(exhibit => exhibit is not BoundedExhibit).SelectMany(exhibit => exhibit.Rows(release, Question.Open)
                .Select(row => (Row: (row.Resource, row.RowKey), Use: new ExhibitUse(topic.Slug, exhibit.Id, exhibit.Question)))))
            .Distinct()
            .ToLookup(each => each.Row, each => each.Use);

    private IEnumerable<ExhibitUse> Bounded(Release release, RecordRow row) =>
        from topic in topics
        from exhibit in topic.Exhibits.OfType<BoundedExhibit>()
        where exhibit.Uses(release, row.Contract.Name, row.Key)
        select new ExhibitUse(topic.Slug, exhibit.Id, exhibit.Question);
}

/// <summary>An exhibit that uses a row.</summary>
public sealed record ExhibitUse(string Topic, string Exhibit, Localized Question);
