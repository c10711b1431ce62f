using System.Security.Cryptography;
using System.Text.Json;
using Analytics.Data;

namespace Analytics.Etl.Fetching;

/// <summary>The files that a descriptor promises: fetched one by one, and held to their hashes before they take the place of what was there.</summary>
internal static class PromisedFiles
{
    private const string Algorithm = "sha256:";

    /// <summary>Fetches the files of a descriptor from beside it. Each must be promised by its hash, as it may be another by the time it is asked for.</summary>
    public static async Task Fetch(Uri descriptor, string folder, Download download)
    {
        var package = Read(folder);
        var resources = package.Resources;
        if (resources.Count > FetchLimits.MostEntries)
            throw FetchFaults.TooMany(FetchLimits.MostEntries);
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase) { SourcePackage.DescriptorName };
        foreach (var resource in resources)
        {
            if (resource.Path is not [var name] || Sha256(resource) is null)
                throw FetchFaults.NoHash(resource.Name);
            if (!FileName.IsWithin(name))
                throw FetchFaults.Outside(name);
            if (!seen.Add(name))
                throw FetchFaults.Twice(name);
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await download.Take(new(descriptor, string.Join('/', name.Split('/').Select(Uri.EscapeDataString))), path, known: null);
        }
    }

    /// <summary>Holds a folder to what its descriptor promises.</summary>
    public static void Require(string folder)
    {
        foreach (var resource in Read(folder).Resources)
        {
            foreach (var name in resource.Path)
            {
                if (!FileName.IsWithin(name))
                    throw FetchFaults.Outside(name);
                if (!File.Exists(Path.Combine(folder, name)))
                    throw FetchFaults.Missing(name);
            }

            if (resource.Path is [var single] && Sha256(resource) is { } promised && !promised.Equals(Hash(Path.Combine(folder, single)), StringComparison.OrdinalIgnoreCase))
                throw FetchFaults.Hash(single);
        }
    }

    private static SourcePackage Read(string folder)
    {
        try
        {
            return SourcePackage.Read(folder);
        }
        catch (JsonException unreadable)
        {
            throw FetchFaults.Descriptor(unreadable.Message);
        }
    }

    private static string? Sha256(PackageResource resource) =>
        resource.Hash is { } hash && hash.StartsWith(Algorithm, StringComparison.OrdinalIgnoreCase) ? hash[Algorithm.Length..] : null;

    private static string Hash(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
