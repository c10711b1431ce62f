using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Importing;
using Analytics.Etl.Publishing;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Importing;

/// <summary>An office that sends files, beside the documented record to whose entities, crises and treaties they refer.</summary>
internal sealed class AnOffice : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public AnOffice(bool withRecord = true)
    {
        Directory.CreateDirectory(Sources);
        var record = Path.Combine(Conventions.Repository.Root, "data", "sources", "record");
        if (!withRecord)
            return;
        Directory.CreateDirectory(Path.Combine(Sources, "record"));
        foreach (var file in Directory.EnumerateFiles(record))
            File.Copy(file, Path.Combine(Sources, "record", Path.GetFileName(file)));
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
        string name, byte[] bytes, string resource, string[]? map = null, string[]? set = null, string? sheet = null, double tolerance = 0.1, bool isDryRun = false) =>
        new Import(
            ImportRequest.Of(Put(name, bytes), resource, new(Package), sheet, map, set, tolerance, isDryRun: isDryRun),
            _ => { }).Run();

    public RunReport Refresh() => new Refresh(Sources, Warehouse.Path, Model.OfTheHouse, TimeProvider.System, _ => { }).Run(isPlan: false);

    public IReadOnlyList<Line> Ask(string sql)
    {
        using var release = Release.Open(Warehouse.Release(Warehouse.CurrentId()!));
        return [.. release.Ask(sql).Lines()];
    }

    public void Dispose() => _folder.Dispose();
}
