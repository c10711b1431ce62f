using System.Text;
using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Etl.Building;
using Analytics.Etl.Checking;
using Analytics.Etl.Publishing;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl;

/// <summary>
/// Source packages and a warehouse of a test's own. Contracts are small ones made for testing: treaties, and steps that
/// refer to them.
/// </summary>
internal sealed class ARegister : IDisposable
{
    public const string Treaties = "treaty_id,treaty_name\nceta,CETA\nbbnj,BBNJ\n";
    public const string StepsHeader = "step_id,treaty_id,happened_on,tabled_on,vote_count,majority_share,is_final,year,parliament_code,place,note";

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, JsonObject> _packages = [];

    public ARegister(
        IReadOnlyList<SqlFile>? coreAndMarts = null,
        IReadOnlyList<Check>? checks = null,
        IReadOnlyList<Contract>? contracts = null,
        long manyRows = long.MaxValue)
    {
        Model = new(contracts ?? Contracts, Model.OfTheHouse.Staging, coreAndMarts ?? [], checks ?? [], manyRows);
        Directory.CreateDirectory(Sources);
    }

    public static IReadOnlyList<Contract> Contracts { get; } =
        [.. new[] { "steps", "treaties" }.Select(name => Contract.Parse(File.ReadAllText(Fixture($"contracts/{name}.json"))))];

    public Model Model { get; }

    public string Sources => _folder.In("sources");

    public WarehouseFolder Warehouse => new(_folder.In("warehouse"));

    public static string Fixture(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "tests", "fixtures", name)))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new FileNotFoundException("is not among the fixtures", name), "tests", "fixtures", name);
    }

    /// <summary>A register with two treaties and the steps given as lines of a CSV under <see cref="StepsHeader"/>.</summary>
    public static ARegister WithSteps(params ReadOnlySpan<string> lines) =>
        new ARegister().Put("treaties", "treaties.csv", Treaties).Put("steps", "steps.csv", $"{StepsHeader}\n{string.Join('\n', lines)}\n");

    public static ARegister WithManySteps(params ReadOnlySpan<string> lines) =>
        new ARegister(manyRows: 1).Put("treaties", "treaties.csv", Treaties).Put("steps", "steps.csv", $"{StepsHeader}\n{string.Join('\n', lines)}\n");

    public ARegister Put(string resource, string file, string text, string package = "register", Action<JsonObject>? promise = null) =>
        Put(resource, file, Encoding.UTF8.GetBytes(text), package, promise);

    public ARegister Put(string resource, string file, byte[] bytes, string package = "register", Action<JsonObject>? promise = null)
    {
        Directory.CreateDirectory(Path.Combine(Sources, package));
        File.WriteAllBytes(Path.Combine(Sources, package, file), bytes);
        if (!_packages.TryGetValue(package, out var descriptor))
            _packages[package] = descriptor = new() { ["name"] = package, ["closed_on"] = "2026-01-31", ["resources"] = new JsonArray() };
        var resources = descriptor["resources"]!.AsArray();
        resources.RemoveAll(entry => (string?)entry!["path"] == file);
        JsonObject added = new() { ["name"] = resource, ["path"] = file };
        promise?.Invoke(added);
        resources.Add((JsonNode)added);
        return Describe(package, _ => { });
    }

    public ARegister Describe(string package, Action<JsonObject> change)
    {
        change(_packages[package]);
        File.WriteAllText(Path.Combine(Sources, package, SourcePackage.DescriptorName), _packages[package].ToJsonString());
        return this;
    }

    public RunReport Refresh(bool isPlan = false, Permissions? permitted = null) =>
        new Refresh(Sources, Warehouse.Path, Model, TimeProvider.System, _ => { }).Run(isPlan, permitted);

    /// <summary>Holds one package alone, in a folder of its own or in one whose warehouse is looked at afterwards.</summary>
    public CheckedPackage Check(string package, string? builtIn = null)
    {
        PackageCheck check = new(Path.Combine(Sources, package), Model, _ => { });
        return builtIn is null ? check.Run() : check.Run(builtIn, acrossRows: true);
    }

    public IReadOnlyList<Line> Ask(string sql)
    {
        using var release = Release.Open(Warehouse.Release(Warehouse.CurrentId()!));
        return [.. release.Ask(sql).Lines()];
    }

    public void Dispose() => _folder.Dispose();
}
