using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Etl.Building;
using Analytics.Etl.Importing;
using Analytics.Etl.Publishing;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Importing;

/// <summary>An office that sends files, beside what the documented record has of entities, crises, treaties and the like to which they refer.</summary>
internal sealed class AnOffice : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public AnOffice(bool withRecord = true)
    {
        Directory.CreateDirectory(Sources);
        if (withRecord)
            PutRecord();
    }

    public string Sources => _folder.In("sources");

    public string Package => Path.Combine(Sources, "ministry");

    public WarehouseFolder Warehouse => new(_folder.In("warehouse"));

    public string In(string name) => _folder.In(name);

    public FileInfo Put(string name, byte[] bytes)
    {
        File.WriteAllBytes(_folder.In(name), bytes);
        return new(_folder.In(name));
    }

    public ImportReport Import(
        string name, byte[] bytes, string? resource, string[]? map = null, string[]? set = null, string? sheet = null, double tolerance = 0.1, bool isDryRun = false,
        Reimport mode = Reimport.Correct, string? closedOn = null) =>
        new Import(
            ImportRequest.Of(Put(name, bytes), resource, new(Package), sheet, map, set, tolerance, closedOn, isDryRun, mode),
            _ => { }).Run();

    public RunReport Refresh() => new Refresh(Sources, Warehouse.Path, Model.OfTheHouse, TimeProvider.System, _ => { }).Run(isPlan: false);

    public IReadOnlyList<Line> Ask(string sql)
    {
        using var release = Release.Open(Warehouse.Release(Warehouse.CurrentId()!));
        return [.. release.Ask(sql).Lines()];
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Of the documented record the tables to whose rows others may refer: what refers to nothing and is referred to by nothing is no neighbour.</summary>
    private void PutRecord()
    {
        var record = Path.Combine(Conventions.Repository.Root, "data", "sources", "record");
        var parents = Contract.All.SelectMany(contract => contract.ForeignKeys).Select(key => key.Reference.Resource).ToHashSet();
        var package = JsonNode.Parse(File.ReadAllText(Path.Combine(record, SourcePackage.DescriptorName)))!;
        package["resources"]!.AsArray().RemoveAll(resource => !parents.Contains((string)resource!["name"]!) && (string)resource["name"]! != "translations");
        Directory.CreateDirectory(Path.Combine(Sources, "record"));
        File.WriteAllText(Path.Combine(Sources, "record", SourcePackage.DescriptorName), package.ToJsonString());
        foreach (var file in package["resources"]!.AsArray().Select(resource => (string)resource!["path"]!))
            File.Copy(Path.Combine(record, file), Path.Combine(Sources, "record", file));
    }
}
