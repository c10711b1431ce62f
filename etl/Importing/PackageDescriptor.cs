using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Data.Contracts;

namespace Analytics.Etl.Importing;

/// <summary>A package's descriptor as an import changes it: what somebody else wrote there stays.</summary>
internal sealed class PackageDescriptor
{
    private static readonly JsonSerializerOptions _readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _path;
    private readonly JsonObject _descriptor;

    private PackageDescriptor(string path, JsonObject descriptor) => (_path, _descriptor) = (path, descriptor);

    /// <summary>The descriptor of a folder, or a new one under the folder's name.</summary>
    /// <exception cref="Analytics.Etl.Reading.FileFaultException">The folder has one that is not what a package's descriptor must be.</exception>
    public static PackageDescriptor Of(string folder)
    {
        var path = Path.Combine(folder, SourcePackage.DescriptorName);
        return new(path, File.Exists(path) ? DescriptorShape.Read(folder) : new()
        {
            ["$schema"] = DataPackageDescriptor.Profile,
            ["name"] = Path.GetFileName(folder),
            ["synthetic"] = false,
            ["resources"] = new JsonArray(),
        });
    }

    public double MaxRejectShare
    {
        get => (double?)_descriptor["max_reject_share"] ?? 0;
        set => _descriptor["max_reject_share"] = value;
    }

    public DateOnly? ClosedOn
    {
        get => DateOnly.TryParseExact((string?)_descriptor["closed_on"], "yyyy-MM-dd", out var day) ? day : null;
        set => _descriptor["closed_on"] = value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private JsonArray Resources => _descriptor["resources"]!.AsArray();

    public JsonObject? Resource(string name) => Resources.Select(resource => resource!.AsObject()).FirstOrDefault(resource => (string?)resource["name"] == name);

    /// <summary>The received file that a resource was made of, where an import made it.</summary>
    public static JsonObject? Origin(JsonObject? resource) => resource?["origin"]?.AsObject();

    /// <summary>The resources that imports made, with each received file that they were made of.</summary>
    public IEnumerable<(string Resource, JsonObject Origin)> Origins() =>
        from resource in Resources.Select(resource => resource!.AsObject())
        from origin in (resource["beside"]?.AsArray() ?? []).Select(earlier => earlier!.AsObject()).Append(Origin(resource)!)
        where origin is not null
        select ((string)resource["name"]!, origin);

    /// <summary>The last day that the received files know of, as the imports found it.</summary>
    public DateOnly? LatestOn() => Origins().Select(made => Latest(made.Origin)).Max();

    /// <summary>States a table of the package. The one that it takes the place of, or is put beside, is remembered by its received file.</summary>
    public void Put(string name, string path, int rows, JsonObject? origin, bool isAdded = false)
    {
        var before = Resource(name);
        var resource = before ?? new JsonObject { ["name"] = name };
        var isOther = Origin(before) is { } own && origin is not null && (string?)own["hash"] != (string?)origin["hash"];
        if (isOther && isAdded)
        {
            if (resource["beside"] is not JsonArray beside)
                resource["beside"] = beside = [];
            beside.Add(Origin(before)!.DeepClone());
        }
        else if (isOther)
        {
            resource.Remove("beside");
            var replaced = Origin(before)!;
            if (resource["history"] is not JsonArray history)
                resource["history"] = history = [];
            history.Add((JsonNode)new JsonObject { ["file"] = replaced["file"]!.DeepClone(), ["hash"] = replaced["hash"]!.DeepClone(), ["rows"] = resource["rows"]?.DeepClone() });
        }

        resource["path"] = path;
        resource["format"] = "csv";
        resource["encoding"] = "utf-8";
        resource["contract"] = name;
        resource["rows"] = rows;
        if (origin is not null)
            resource["origin"] = origin;
        if (before is null)
            Resources.Add((JsonNode)resource);
    }

    /// <summary>Promises the bytes of the files that the import wrote.</summary>
    public void Seal(string name)
    {
        var resource = Resource(name)!;
        var file = Path.Combine(Path.GetDirectoryName(_path)!, (string)resource["path"]!);
        resource["bytes"] = new FileInfo(file).Length;
        resource["hash"] = Fingerprint.Of(file);
    }

    public void Write() => File.WriteAllText(_path, _descriptor.ToJsonString(_readable) + "\n");

    private static DateOnly? Latest(JsonObject? origin) =>
        DateOnly.TryParseExact((string?)origin?["latest_on"], "yyyy-MM-dd", out var day) ? day : null;
}
