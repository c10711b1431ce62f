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
        var records = release.Ask(SqlText.Beside<RecordRow>("row_places"), ("resource", resource), ("keys", keys)).Lines().Select(line => line.Whole("record_number")!.Value).ToList();
        return release.Ask(SqlText.Beside<RecordRow>("rows"), ("resource", resource), ("keys", keys), ("records", records)).Lines()
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
                line.Flag("is_synthetic") == true,
                RecordRow.CellsOf(contract, line.Text("cells")!)));
    }
}
