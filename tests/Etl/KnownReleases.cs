using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Publishing;
using Analytics.Tests.Data;
using Analytics.Tests.Etl;

[assembly: AssemblyFixture(typeof(KnownReleases))]

namespace Analytics.Tests.Etl;

/// <summary>
/// The releases that tests asked for, by what their packages hold: packages of the same bytes make the same release, so it is refreshed once and read by
/// all who ask. Nobody can write to a release.
/// </summary>
public sealed class KnownReleases : IDisposable
{
    private static readonly ConcurrentDictionary<string, Lazy<(TemporaryFolder Folder, RunReport Report)>> _byContent = [];

    /// <summary>The release of the packages in a folder, and the report of the refresh that made it.</summary>
    internal static (WarehouseFolder Warehouse, RunReport Report) Of(string sources)
    {
        var (folder, report) = _byContent.GetOrAdd(Fingerprint(sources), _ => new(() => Refresh(sources))).Value;
        return (new(folder), report);
    }

    public void Dispose()
    {
        foreach (var made in _byContent.Values.Where(made => made.IsValueCreated))
            made.Value.Folder.Dispose();
    }

    private static (TemporaryFolder Folder, RunReport Report) Refresh(string sources)
    {
        TemporaryFolder warehouse = new();
        return (warehouse, new Refresh(sources, warehouse, Model.OfTheHouse, TimeProvider.System, _ => { }).Run());
    }

    private static string Fingerprint(string sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(sources, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetRelativePath(sources, file))));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
