using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Analytics.Data.Contracts;

/// <summary>
/// The datapackage.json of a download, valid under Data Package v2; our own facts (release, closing date, synthetic, language, question)
/// and the citation stand beside the standard ones.
/// </summary>
public sealed record DataPackageDescriptor(
    string Name,
    string Title,
    string Description,
    IReadOnlyList<PackageLicense> Licenses,
    IReadOnlyList<PackageSource> Sources,
    [property: JsonPropertyName("resources"), JsonPropertyOrder(1)] IReadOnlyList<DescribedFile> Files,
    string? Version = null,
    [property: JsonPropertyName("release")] string? ReleaseId = null,
    DateOnly? ClosedOn = null,
    [property: JsonPropertyName("synthetic")] bool IsSynthetic = false,
    string? Homepage = null,
    IReadOnlyList<PackageContributor>? Contributors = null,
    string? Language = null,
    string? Question = null,
    [property: JsonIgnore] DateTimeOffset? Created = null,
    IReadOnlyList<string>? Keywords = null,
    string? Citation = null)
{
    public const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";
    public const string ResourceProfile = "https://datapackage.org/profiles/2.0/dataresource.json";

    internal static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatIsNotKnown } },
    };

    [JsonPropertyName("$schema"), JsonPropertyOrder(-1)]
    public string Schema { get; } = Profile;

    [JsonPropertyName("created")]
    public string? CreatedAt => Created?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public string ToJson() => JsonSerializer.Serialize(this, Readable);

    // To the specification null is no value of a property, and an empty list is no list.
    private static void LeaveOutWhatIsNotKnown(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            property.ShouldSerialize = (_, value) => value is not (null or ICollection { Count: 0 });
    }
}

/// <summary>Who made a package, as Data Package writes it.</summary>
public sealed record PackageContributor(string Title, IReadOnlyList<string> Roles);

/// <summary>A file of a download with the schema of its table; the hash is written as <c>sha256:…</c>.</summary>
public sealed record DescribedFile(
    string Name,
    string Path,
    string Format,
    [property: JsonPropertyName("mediatype")] string MediaType,
    long Bytes,
    string Hash,
    JsonObject Schema,
    string? Title = null,
    long? Rows = null,
    IReadOnlyList<PackageLicense>? Licenses = null)
{
    [JsonPropertyName("$schema"), JsonPropertyOrder(-1)]
    public string Profile { get; } = DataPackageDescriptor.ResourceProfile;

    public string Type { get; } = "table";

    public string? Encoding => Format == "csv" ? "utf-8" : null;

    /// <summary>A CSV that is held whole and that no contract describes.</summary>
    public static DescribedFile Csv(string name, string path, byte[] csv, IReadOnlyList<DescribedField> fields) => Csv(name, path, csv, new JsonObject
    {
        ["$schema"] = TableSchema.Profile,
        ["fields"] = JsonSerializer.SerializeToNode(fields, DataPackageDescriptor.Readable),
    });

    /// <summary>A CSV that is held whole, with the schema of its table.</summary>
    public static DescribedFile Csv(string name, string path, byte[] csv, JsonObject schema) =>
        new(name, path, "csv", "text/csv", csv.Length, $"sha256:{Convert.ToHexStringLower(SHA256.HashData(csv))}", schema);
}

/// <summary>A column of a table that no contract describes; the type is one of Table Schema's.</summary>
public sealed record DescribedField(string Name, string Type, string? Title = null, string? Description = null, string? Unit = null);
