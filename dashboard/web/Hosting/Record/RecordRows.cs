using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Hosting.Record;

/// <summary>Asks a release for rows of the record, the same way for every resource.</summary>
public static class RecordRows
{
    /// <summary>Rows by resource, in the order of their files. A key that the release does not hold has no row.</summary>
    public static IReadOnlyList<RecordRow> Find(Release release, IEnumerable<(string Resource, string Key)> keys) =>
        [.. keys.Distinct().GroupBy(key => key.Resource, key => key.Key).SelectMany(asked => Find(release, asked.Key, [.. asked]))];

    public static RecordRow? Find(Release release, string resource, string key) =>
        Contract.All.Any(contract => contract.Name == resource) ? Find(release, resource, [key]).FirstOrDefault() : null;

    /// <summary>Sentences of the checks that found the row.</summary>
    public static IReadOnlyList<Localized> Flags(Release release, RecordRow row) =>
    [
        .. release.Ask(SqlText.Beside<RecordRow>("row_checks"), ("resource", row.Contract.Name), ("row_key", row.Key)).Lines()
            .Select(line => new Localized(line.Text("sentence_en")!, line.Text("sentence_fr")!, line.Text("sentence_nl")!, line.Text("sentence_de")!)),
    ];

    private static IEnumerable<RecordRow> Find(Release release, string resource, List<string> keys)
    {
        var contract = Contract.Named(resource);
        return release.Ask(SqlText.Beside<RecordRow>("rows"), ("resource", resource), ("keys", keys)).Lines()
            .Select(line => new RecordRow(
                contract,
                line.Text("row_key")!,
                line.Text("package_name")!,
                line.Text("file_name")!,
                line.Whole("record_number")!.Value,
                line.Text("source_id"),
                line.Text("source_title"),
                line.Text("source_url"),
                line.Text("locator"),
                line.Text("confidence_code"),
                RecordRow.CellsOf(contract, line.Text("cells")!)));
    }
}

/// <summary>Which exhibits use a row, found by asking each of them once a release. The unfiltered question is asked, so a row that only a filter brings in is not listed.</summary>
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

        return uses.Value[(row.Contract.Name, row.Key)];
    }

    private ILookup<(string Resource, string Key), ExhibitUse> Ask(Release release) =>
        topics.SelectMany(topic => topic.Exhibits.SelectMany(exhibit => exhibit.Rows(release, Question.Open)
                .Select(row => (Row: (row.Resource, row.RowKey), Use: new ExhibitUse(topic.Slug, exhibit.Id, exhibit.Question)))))
            .Distinct()
            .ToLookup(each => each.Row, each => each.Use);
}

/// <summary>An exhibit that uses a row.</summary>
public sealed record ExhibitUse(string Topic, string Exhibit, Localized Question);
