using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analytics.Data.Contracts;

/// <summary>
/// The datapackage.json of a download, valid under Data Package v2; our own facts (release, closing date, synthetic) stand
/// beside the standard ones.
/// </summary>
public sealed record DataPackageDescriptor(
    string Name,
    string Title,
    string Description,
    IReadOnlyList<PackageLicense> Licenses,
    IReadOnlyList<PackageSource> Sources,
    IReadOnlyList<DescribedFile> Files,
    string? Version = null,
    string? ReleaseId = null,
    DateOnly? ClosedOn = null,
    bool IsSynthetic = false)
{
    public const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";
    public const string ResourceProfile = "https://datapackage.org/profiles/2.0/dataresource.json";

    private static readonly JsonSerializerOptions _readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string ToJson() => ToNode().ToJsonString(_readable);

    public JsonObject ToNode()
    {
        JsonObject package = new()
        {
            ["$schema"] = Profile,
            ["name"] = Name,
            ["title"] = Title,
            ["description"] = Description,
        };
        if (Version is not null)
            package["version"] = Version;
        if (Licenses.Count > 0)
            package["licenses"] = new JsonArray([.. Licenses.Select(Describe)]);
        if (Sources.Count > 0)
            package["sources"] = new JsonArray([.. Sources.Select(Describe)]);
        if (ReleaseId is not null)
            package["release"] = ReleaseId;
        if (ClosedOn is { } closed)
            package["closed_on"] = closed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        package["synthetic"] = IsSynthetic;
        package["resources"] = new JsonArray([.. Files.Select(Describe)]);
        return package;
    }

    private static JsonObject Describe(PackageLicense license) => Named(("name", license.Name), ("path", license.Path), ("title", license.Title));

    private static JsonObject Describe(PackageSource source) => Named(("title", source.Title), ("path", source.Path));

    private static JsonObject Describe(DescribedFile file)
    {
        JsonObject resource = new()
        {
            ["$schema"] = ResourceProfile,
            ["name"] = file.Name,
            ["type"] = "table",
            ["path"] = file.Path,
            ["format"] = file.Format,
            ["mediatype"] = file.MediaType,
            ["bytes"] = file.Bytes,
            ["hash"] = file.Hash,
            ["schema"] = file.Schema.DeepClone(),
        };
        if (file.Title is not null)
            resource["title"] = file.Title;
        if (file.Format == "csv")
            resource["encoding"] = "utf-8";
        if (file.Rows is { } rows)
            resource["rows"] = rows;
        return resource;
    }

    private static JsonObject Named(params ReadOnlySpan<(string Name, string? Value)> values)
    {
        JsonObject named = [];
        foreach (var (name, value) in values)
        {
            if (value is not null)
                named[name] = value;
        }

        return named;
    }
}

/// <summary>A file of a download with the schema of its table; the hash is written as <c>sha256:…</c>.</summary>
public sealed record DescribedFile(
    string Name,
    string Path,
    string Format,
    string MediaType,
    long Bytes,
    string Hash,
    JsonObject Schema,
    string? Title = null,
    long? Rows = null);
