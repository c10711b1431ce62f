using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Etl.Building;
using Analytics.Etl.Checking;
using Analytics.Etl.Importing;
using Analytics.Etl.Publishing;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Checking;

/// <summary>The documented record as two packages that have every other row of each of its tables.</summary>
internal sealed class ARecordInHalves : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ARecordInHalves()
    {
        var record = SourcePackage.Read(Path.Combine(Conventions.Repository.Root, "data", "sources", "record"));
        foreach (var half in Halves)
        {
            Directory.CreateDirectory(half.Folder);
            foreach (var resource in record.Resources)
            {
                var contract = Contract.Named(resource.ContractName);
                var rows = PackageTable.Read(Path.Combine(record.Folder, resource.Path.Single()), contract);
                Table.Write(Path.Combine(half.Folder, $"{contract.Name}.csv"), [.. contract.Fields.Select(field => field.Name)], rows.Where((_, index) => index % 2 == half.Parity));
            }

            JsonObject descriptor = new()
            {
                ["name"] = Path.GetFileName(half.Folder),
                ["closed_on"] = "2026-11-23",
                ["excerpt"] = true,
                ["resources"] = new JsonArray([.. record.Resources.Select(resource => new JsonObject { ["name"] = resource.ContractName, ["path"] = $"{resource.ContractName}.csv" })]),
            };
            File.WriteAllText(Path.Combine(half.Folder, SourcePackage.DescriptorName), descriptor.ToJsonString());
        }
    }

    private IReadOnlyList<(string Folder, int Parity)> Halves => [(_folder.In("sources", "even"), 0), (_folder.In("sources", "odd"), 1)];

    public IReadOnlyList<CheckedPackage> Check() => [.. Halves.Select(half => new PackageCheck(half.Folder, Model.OfTheHouse, _ => { }).Run())];

    public RunReport Refresh() => new Refresh(_folder.In("sources"), _folder.In("warehouse"), Model.OfTheHouse, TimeProvider.System, _ => { }).Run();

    public void Dispose() => _folder.Dispose();
}
