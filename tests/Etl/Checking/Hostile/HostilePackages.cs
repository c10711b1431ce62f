using Analytics.Tests.Etl.Importing.Hostile;
using CsCheck;

namespace Analytics.Tests.Etl.Checking.Hostile;

/// <summary>Hostile packages to try a check and a refresh on: kinds that are known, and good ones of which a file was changed at random, the same ones for the same seed.</summary>
internal static class HostilePackages
{
    private const string Seed = "0000KrqJv3a1";

    private static readonly (string Name, byte[] Bytes)[] _good = [("a.json", GoodTables.Bytes(GoodTables.Json)), ("a.parquet", GoodTables.Parquet), ("a.csv", GoodTables.Bytes(GoodTables.Csv)), ("datapackage.json", [])];

    private static readonly Gen<Change[]> _changes = Gen.Select(Gen.Int[0, 1_000], Gen.Double[0, 1], Gen.Int[0, 1_000], (kind, place, value) => new Change(kind, place, value)).Array[1, 3];

    public static IReadOnlyList<HostilePackage> Known { get; } = [.. DescriptorKinds.All, .. PlaceKinds.All, .. EngineKinds.All];

    /// <summary>The known kinds first, then as many changed ones as are wanted.</summary>
    public static IEnumerable<HostilePackage> Of(int changed)
    {
        var drawn = Gen.Select(Gen.Int[0, _good.Length - 1], _changes, (file, changes) => (File: _good[file], Changes: changes)).Array[changed].Single(_ => true, Seed);
        return [.. Known, .. drawn.Select(each => Changed(each.File.Name, each.File.Bytes, each.Changes))];
    }

    private static HostilePackage Changed(string name, byte[] good, Change[] changes) => new($"{name}: {string.Join(", ", changes.AsEnumerable())}", folder =>
    {
        if (good.Length > 0)
        {
            folder.Put(name, Changes.Apply(good, Kind(name), changes));
            return;
        }

        folder.Put("a.csv", GoodTables.Bytes(GoodTables.Csv));
        File.WriteAllBytes(folder.File(name), Changes.Apply(File.ReadAllBytes(folder.File(name)), ".csv", changes));
    }, MayHold: true);

    /// <summary>A Parquet file is changed by its bytes, what is text by its lines too.</summary>
    private static string Kind(string name) => name.EndsWith(".parquet", StringComparison.Ordinal) ? ".parquet" : ".csv";
}
