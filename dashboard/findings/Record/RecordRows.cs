using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Record;

/// <summary>Asks a release for rows of the record, the same way for every resource.</summary>
public static class RecordRows
{
    /// <summary>Rows by resource, in the order of their files. A key that the release does not hold has no row.</summary>
    public static IReadOnlyList<RecordRow> Find(Release release, IEnumerable<(string Resource, string Key)> keys) =>
        [.. keys.Distinct().GroupBy(key => key.Resource, key => key.Key).SelectMany(asked => Find(release, asked.Key, [.. asked]))];

    public static RecordRow? Find(Release release, string resource, string key) =>
        Contract.All.Any(contract => contract.Name == resource) ? Find(release, resource, [key]).FirstOrDefault() : null;

    /// <summary>Sentences of the checks that found the row.</summary>
    public static IReadOnlyList<Names> Flags(Release release, RecordRow row) =>
    [
        .. release.Ask<RowCheckRow>(SqlText.Of<RowCheckRow>(), ("resource", row.Contract.Name), ("row_key", row.Key))
            .Select(check => new Names(check.SentenceEn, check.SentenceFr, check.SentenceNl, check.SentenceDe)),
    ];

    /// <summary>Names of the resources that hold rows.</summary>
    public static IReadOnlySet<string> Resources(Release release) => release.AskOnce<ResourceRow>(SqlText.Of<ResourceRow>()).Select(row => row.Resource).ToHashSet();

    /// <summary>The sources of all packages.</summary>
    public static IReadOnlyList<PackageSourceRow> Sources(Release release) => release.AskOnce<PackageSourceRow>(SqlText.Of<PackageSourceRow>());

    /// <summary>The packages of the release with the licences that they name.</summary>
    public static IReadOnlyList<PackageLicence> Licences(Release release) => release.AskOnce<PackageLicence>(SqlText.Of<PackageLicence>());

    /// <summary>The treaties that have a page of their own.</summary>
    public static IReadOnlyList<string> Treaties(Release release) => [.. release.AskOnce<TreatyAddressRow>(SqlText.Of<TreatyAddressRow>()).Select(row => row.TreatyId)];

    /// <summary>Every row of a resource that was generated, or every one that was not, as a JSON object of its cells, as the engine comes to it: more than anyone could hold.</summary>
    public static IEnumerable<string> Cells(Release release, Contract contract, bool isSynthetic) =>
        release.Stream(SqlText.Of<ResourceCellsRow>(), ("resource", contract.Name), ("is_synthetic", isSynthetic)).Select(cells => cells!);

    private static IEnumerable<RecordRow> Find(Release release, string resource, List<string> keys)
    {
        var contract = Contract.Named(resource);
        var records = release.Ask<RowPlaceRow>(SqlText.Of<RowPlaceRow>(), ("resource", resource), ("keys", keys)).Select(row => row.RecordNumber).ToList();
        return release.Ask<StoredRow>(SqlText.Of<StoredRow>(), ("resource", resource), ("keys", keys), ("records", records))
            .Select(row => new RecordRow(
                contract, row.RowKey, row.PackageName, row.FileName, row.RecordNumber, row.SourceId, row.SourceTitle, row.SourceUrl, row.Locator, row.ConfidenceCode,
                row.IsSynthetic == true, RecordRow.CellsOf(contract, row.Cells)));
    }
}

/// <summary>A source that a package names.</summary>
public sealed record PackageSourceRow(string SourceTitle, string? Url);

internal sealed record ResourceRow(string Resource);

internal sealed record TreatyAddressRow(string TreatyId);

internal sealed record ResourceCellsRow(string Cells);

internal sealed record RowCheckRow(string SentenceEn, string SentenceFr, string SentenceNl, string SentenceDe);

internal sealed record RowPlaceRow(long RecordNumber);
