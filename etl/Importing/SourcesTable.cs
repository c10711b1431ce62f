using System.Text.Json.Nodes;
using Analytics.Data.Contracts;

namespace Analytics.Etl.Importing;

/// <summary>The package's own list of sources: a row for each received file, beside those that were there.</summary>
internal static class SourcesTable
{
    public const string FileName = "sources.csv";

    private static readonly Contract _contract = Contract.Named("sources");

    /// <summary>The key under which the received file of a resource is listed; one that is put beside another has a key of its own.</summary>
    public static string Id(ImportRequest request, string resource) => request.Mode == Reimport.Add
        ? Slug.Of($"{request.Package.Name}_{resource}_{Path.GetFileNameWithoutExtension(request.File.Name)}", _contract.Field("source_id"))
        : Slug.Of($"{request.Package.Name}_{resource}", _contract.Field("source_id"));

    /// <summary>The key of a received file as its import noted it; an earlier one noted none, and there was one of each resource.</summary>
    public static string IdOf(string package, (string Resource, JsonObject Origin) made) =>
        (string?)made.Origin["source_id"] ?? Slug.Of($"{package}_{made.Resource}", _contract.Field("source_id"));

    /// <summary>Lists the received file of each resource that an import made, and says how many sources there are now.</summary>
    public static int List(string folder, string package, IEnumerable<(string Resource, JsonObject Origin)> made)
    {
        var path = Path.Combine(folder, FileName);
        List<Dictionary<string, string>> rows = File.Exists(path) ? [.. PackageTable.Read(path, _contract)] : [];
        foreach (var (resource, origin) in made.Where(made => made.Resource != _contract.Name))
        {
            var id = IdOf(package, (resource, origin));
            rows.RemoveAll(row => row.GetValueOrDefault("source_id") == id);
            rows.Add(new() { ["source_id"] = id, ["source_title"] = Path.GetFileName((string)origin["file"]!) });
        }

        var columns = _contract.Fields.Select(field => field.Name)
            .Where(name => name is "source_id" or "source_title" || rows.Exists(row => row.ContainsKey(name)));
        Table.Write(path, [.. columns], rows.OrderBy(row => row.GetValueOrDefault("source_id"), StringComparer.Ordinal));
        return rows.Count;
    }
}
