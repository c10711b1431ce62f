using System.Text.Json;

namespace Analytics.Etl.Fetching;

/// <summary>What is known of a package that was fetched: from where, by which stamp the server knows it again, and how its files lay when they were put there.</summary>
internal sealed record FetchState(Uri Address, string Sha256, Stamp Stamp, IReadOnlyList<PlacedFile> Files)
{
    private static readonly JsonSerializerOptions _json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    /// <summary>Null where nothing was fetched, or nothing that can be read was written down of it: then all is fetched anew.</summary>
    public static FetchState? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<FetchState>(File.ReadAllText(path), _json);
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    public void Write(string path)
    {
        var written = path + ".part";
        File.WriteAllText(written, JsonSerializer.Serialize(this, _json));
        File.Move(written, path, overwrite: true);
    }

    /// <summary>Whether a folder still is what was put there; what was changed by hand is fetched anew.</summary>
    public bool Describes(string folder) => Directory.Exists(folder) && Files.ToHashSet().SetEquals(Look(folder));

    public static IReadOnlyList<PlacedFile> Look(string folder) =>
    [
        .. new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => new PlacedFile(Path.GetRelativePath(folder, file.FullName), file.Length, file.LastWriteTimeUtc))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];
}

/// <summary>A file as it was put among the sources.</summary>
internal sealed record PlacedFile(string Path, long Bytes, DateTime WrittenAt);
