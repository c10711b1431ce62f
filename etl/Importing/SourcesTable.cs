using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>The package's own list of sources: a row for each received file, beside those that were there.</summary>
internal static class SourcesTable
{
    public const string FileName = "sources.csv";

    private static readonly Contract _contract = Contract.Named("sources");

    /// <summary>The key under which a resource's received file is listed.</summary>
    public static string Id(string package, string resource) =>
        Slug.Of($"{package}_{resource}", _contract.Field("source_id"));

    /// <summary>Lists the received file of a resource, and says how many sources there are now.</summary>
    public static int List(string folder, string id, string receivedName)
    {
        var path = Path.Combine(folder, FileName);
        var rows = File.Exists(path) ? Read(path) : [];
        rows.RemoveAll(row => row.GetValueOrDefault("source_id") == id);
        rows.Add(new() { ["source_id"] = id, ["source_title"] = receivedName });
        var columns = _contract.Fields.Select(field => field.Name)
            .Where(name => name is "source_id" or "source_title" || rows.Exists(row => row.ContainsKey(name)));
        Table.Write(path, [.. columns], rows.OrderBy(row => row.GetValueOrDefault("source_id"), StringComparer.Ordinal));
        return rows.Count;
    }

    private static List<Dictionary<string, string>> Read(string path) => [.. PackageTable.Read(path, _contract)];
}
