using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Publishing;
using Analytics.Tests.Conventions;
using Analytics.Tests.Data;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>The documented packages of the repository, copied, for a test that adds rows to them.</summary>
internal sealed class ASourcesFolder : IDisposable
{
    private readonly TemporaryFolder _sources = new();

    public ASourcesFolder()
    {
        foreach (var package in new[] { "record", "comparators", "assumptions" }.Select(static name => Repository.In("data", "sources", name)))
        {
            var descriptor = Path.Combine(package, SourcePackage.DescriptorName);
            var copy = Directory.CreateDirectory(_sources.In(Path.GetFileName(package))).FullName;
            foreach (var file in Directory.GetFiles(package))
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
            File.WriteAllText(Path.Combine(copy, SourcePackage.DescriptorName), WithoutFingerprints(File.ReadAllText(descriptor)));
        }
    }

    public void Append(string package, string file, string row) => File.AppendAllText(_sources.In(package, file), row + "\n");

    public RunReport Refresh(string warehouse) =>
        new Refresh(_sources, warehouse, Model.OfTheHouse, TimeProvider.System, static _ => { }).Run();

    public void Dispose() => _sources.Dispose();

    /// <summary>A row more would otherwise be refused already because the file is not the one that was packed.</summary>
    private static string WithoutFingerprints(string descriptor)
    {
        var package = JsonNode.Parse(descriptor)!;
        foreach (var resource in package["resources"]!.AsArray())
        {
            foreach (var fingerprint in (string[])["rows", "bytes", "hash"])
                resource!.AsObject().Remove(fingerprint);
        }

        return package.ToJsonString();
    }
}
