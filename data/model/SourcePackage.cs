using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Analytics.Data.Languages;

namespace Analytics.Data;

/// <summary>
/// A folder of files with their contract, as received: a Data Package v2 with the house's own properties. It is read, never
/// changed.
/// </summary>
/// <param name="RenewedEveryDays">So many days after its closing date at most, a newer one is promised; null where nothing is.</param>
public sealed record SourcePackage(
    string Name,
    DateOnly ClosedOn,
    IReadOnlyList<PackageResource> Resources,
    string? Title = null,
    Localized? Titles = null,
    string? Description = null,
    string? Version = null,
    bool Synthetic = false,
    bool Excerpt = false,
    double MaxRejectShare = 0,
    double MaxFallShare = 0.1,
    IReadOnlyList<PackageLicense>? Licenses = null,
    IReadOnlyList<PackageSource>? Sources = null,
    int? RenewedEveryDays = null)
{
    public const string DescriptorName = "datapackage.json";

    private const int MostDescriptorBytes = 50_000_000;

    /// <summary>Where the package lies; not part of what it says.</summary>
    [JsonIgnore]
    public string Folder { get; private init; } = "";

    /// <summary>SHA-256 of the descriptor's bytes that were read, in hexadecimal.</summary>
    [JsonIgnore]
    public string DescriptorHash { get; private init; } = "";

    /// <summary>The title in four languages, or the one title in all.</summary>
    public Localized Titles { get; } = Titles ?? Localized.Same(Title ?? Name);

    public IReadOnlyList<PackageLicense> Licenses { get; } = Licenses ?? [];

    public IReadOnlyList<PackageSource> Sources { get; } = Sources ?? [];

    /// <summary>Reads the descriptor of a folder.</summary>
    /// <exception cref="JsonException">The descriptor is not what a package's descriptor must be.</exception>
    public static SourcePackage Read(string folder)
    {
        var descriptor = Bytes(folder);
        var package = JsonSerializer.Deserialize(WithoutMark(descriptor), SourcePackageJson.Default.SourcePackage)
            ?? throw new JsonException("a descriptor is not null");
        if (package.Resources.Any(resource => resource is null))
            throw new JsonException("a resource is not null");
        if (package.RenewedEveryDays < 1)
            throw new JsonException("renewed_every_days is a whole number of days, at least 1");
        if (package.Words().Any(HoldsControls))
            throw new JsonException("a name, a path or a promise holds characters that cannot be seen");
        return package with { Folder = folder, DescriptorHash = Convert.ToHexStringLower(SHA256.HashData(descriptor)) };
    }

    /// <summary>Whether a folder has a descriptor, or something else in its place that a read refuses.</summary>
    public static bool IsIn(string folder) =>
        new FileInfo(Path.Combine(folder, DescriptorName)) is var entry && (entry.Exists || entry.LinkTarget is not null || Directory.Exists(entry.FullName));

    /// <summary>The descriptor as it is written, of which there are never more bytes than anybody writes.</summary>
    private static byte[] Bytes(string folder)
    {
        if (PackagePath.Of(folder, DescriptorName) is not PackageEntry.File and var entry)
            throw new JsonException(entry == PackageEntry.Empty ? "it is empty, or no ordinary file" : "it is no ordinary file of the package");
        try
        {
            using var file = File.OpenRead(Path.Combine(folder, DescriptorName));
            if (file.Length > MostDescriptorBytes)
                throw new JsonException($"it is longer than {MostDescriptorBytes} bytes");
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new JsonException("it cannot be opened: the right to read it is missing, or another program holds it");
        }
    }

    /// <summary>A byte order mark is no part of a JSON text, and many editors write one.</summary>
    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    /// <summary>What is told on terminals and pages, word for word.</summary>
    private IEnumerable<string?> Words() =>
        [Name, .. Resources.SelectMany(resource => (IEnumerable<string?>)[resource.Name, resource.Contract, resource.Format, resource.Encoding, resource.Hash, .. resource.Path])];

    /// <summary>Signs that command a terminal, or turn the direction of a text.</summary>
    private static bool HoldsControls(string? word) => word is not null && word.Any(sign => char.IsControl(sign) || char.GetUnicodeCategory(sign) == UnicodeCategory.Format);
}

/// <summary>One table of a package: its file or files, the contract it fulfils, and what was promised of it.</summary>
/// <param name="ObservedUntil">The last day at which its sources looked; null where it is not said, and that of the package stands.</param>
public sealed record PackageResource(
    string Name,
    [property: JsonConverter(typeof(PathsConverter))] IReadOnlyList<string> Path,
    string? Format = null,
    string? Encoding = null,
    string? Contract = null,
    long? Rows = null,
    long? Bytes = null,
    string? Hash = null,
    PackageOrigin? Origin = null,
    IReadOnlyList<PackageOrigin>? Beside = null,
    DateOnly? ObservedUntil = null)
{
    /// <summary>The received files that it was made of: the last one, and those beside which that one was put.</summary>
    [JsonIgnore]
    public IEnumerable<PackageOrigin> Origins => [.. Beside ?? [], .. Origin is { } origin ? (PackageOrigin[])[origin] : []];

    /// <summary>The contract it names, or else the one it is called after.</summary>
    [JsonIgnore]
    public string ContractName => Contract ?? Name;
}

/// <summary>
/// The received file that an import made a table of: where it is kept, its fingerprint, the sheet, and the column that each
/// field stood in. A field that the import made itself stands in none.
/// </summary>
/// <param name="Replaces">Whether it was meant to take the place of what was there, whatever goes.</param>
public sealed record PackageOrigin(
    string File,
    string Hash,
    IReadOnlyDictionary<string, string> Columns,
    string? Sheet = null,
    DateOnly? LatestOn = null,
    IReadOnlyList<UnknownCell>? UnknownCells = null,
    bool Replaces = false);

/// <summary>A cell of a received file that a row may have and that could not be read, so that it is unknown and its row counts all the same.</summary>
public sealed record UnknownCell(string? Cell, string? Column, string? Value, string Rule);

/// <summary>A licence as Data Package writes it.</summary>
public sealed record PackageLicense(string? Name = null, string? Path = null, string? Title = null);

/// <summary>A source of a package as Data Package writes it.</summary>
public sealed record PackageSource(string? Title = null, string? Path = null, string? Version = null);

/// <summary>A path is one string or a list of them.</summary>
internal sealed class PathsConverter : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        return value.RootElement.ValueKind == JsonValueKind.Array
            ? [.. value.RootElement.EnumerateArray().Select(Text)]
            : [Text(value.RootElement)];
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var path in value)
            writer.WriteStringValue(path);
        writer.WriteEndArray();
    }

    private static string Text(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? element.GetString()! : throw new JsonException("a path is a string or a list of strings");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(SourcePackage))]
internal sealed partial class SourcePackageJson : JsonSerializerContext;
