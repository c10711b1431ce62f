using CsCheck;

namespace Analytics.Tests.Etl.Importing.Hostile;

/// <summary>Hostile files to try an import on: kinds that are known, and good files that were changed at random, the same ones for the same seed.</summary>
internal static class HostileCorpus
{
    private const string Seed = "0000KrqJv3a1";

    private static readonly Gen<Change[]> _changes = Gen.Select(Gen.Int[0, 1_000], Gen.Double[0, 1], Gen.Int[0, 1_000], (kind, place, value) => new Change(kind, place, value)).Array[1, 3];

    /// <summary>The known kinds first, then as many changed files as are wanted.</summary>
    /// <param name="registers">The folder of good files.</param>
    /// <param name="changed">How many are changed at random.</param>
    public static IEnumerable<HostileFile> Of(string registers, int changed)
    {
        var good = Directory.GetFiles(registers).Where(file => Path.GetExtension(file) is ".csv" or ".xlsx" or ".ods").Order(StringComparer.Ordinal).ToList();
        var drawn = Gen.Select(Gen.Int[0, good.Count - 1], _changes, (file, changes) => (File: good[file], Changes: changes)).Array[changed].Single(_ => true, Seed);
        return [.. KnownKinds.All, .. drawn.Select(each => Changed(each.File, each.Changes))];
    }

    private static HostileFile Changed(string file, Change[] changes) =>
        new(Path.GetFileName(file), $"{Path.GetFileName(file)}: {string.Join(", ", changes.AsEnumerable())}", () => Changes.Apply(File.ReadAllBytes(file), Path.GetExtension(file), changes));
}
