using Analytics.Dashboard.Html;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Record;

namespace Analytics.Dashboard.Hosting;

/// <summary>
/// Which exhibits use a row when no filter is touched. Exhibits on the documented record are asked for all their rows, once a release; those behind which
/// millions may stand are asked for this one row.
/// </summary>
public sealed class RowUses(IReadOnlyList<Topic> topics)
{
    public IEnumerable<ExhibitUse> Of(Release release, RecordRow row)
    {
        var uses = release.KeepOnce(nameof(RowUses), () => new Lazy<ILookup<(string Resource, string Key), ExhibitUse>>(() => Ask(release)));
        return uses.Value[(row.Contract.Name, row.Key)].Concat(Bounded(release, row));
    }

    private ILookup<(string Resource, string Key), ExhibitUse> Ask(Release release)
    {
        Inquiry inquiry = new(release, Question.Open);
        var uses =
            from topic in topics
            from exhibit in topic.Exhibits
            where !exhibit.Study.IsBounded
            from row in exhibit.Study.Rows(inquiry)
            select (Row: (row.Resource, row.RowKey), Use: new ExhibitUse(topic.Slug, exhibit.Id, exhibit.Question));
        return uses.Distinct().ToLookup(each => each.Row, each => each.Use);
    }

    private IEnumerable<ExhibitUse> Bounded(Release release, RecordRow row) =>
        from topic in topics
        from exhibit in topic.Exhibits
        where exhibit.Study.IsBounded && exhibit.Study.Uses(release, row.Contract.Name, row.Key)
        select new ExhibitUse(topic.Slug, exhibit.Id, exhibit.Question);
}
