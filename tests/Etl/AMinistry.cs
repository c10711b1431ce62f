using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Checking;
using Analytics.Etl.Publishing;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl;

/// <summary>
/// A ministry's register under the contracts, the SQL and the checks of the house, in a warehouse of a test's own. A test
/// writes the columns that matter to it; who speaks and how sure it is follow from the package.
/// </summary>
internal sealed class AMinistry : IDisposable
{
    public const string Register = "ministry";
    public const string Sample = "sample";
    public const string Record = "record";

    private const string Descriptor = SourcePackage.DescriptorName;

    private readonly TemporaryFolder _folder;
    private readonly Dictionary<string, JsonObject> _packages = [];
    private readonly string _closedOn;

    /// <param name="closedOn">The day after which its packages know nothing.</param>
    public AMinistry(string closedOn = "2026-01-31")
    {
        (_folder, _closedOn) = (new(), closedOn);
        Directory.CreateDirectory(Sources);
        Put(Record, "entities", "entity_id,level_code,name_en,name_fr,name_nl,name_de",
            "fed,federal,Federal,Fédéral,Federaal,Föderal",
            "wal,region,Wallonia,Wallonie,Wallonië,Wallonien",
            "cncd,civil_society,CNCD,CNCD,CNCD,CNCD");
        Put(Record, "crises", "crisis_id,crisis_name,began_on,event",
            "covid19_brief,Covid-19,2020,meetings became impossible",
            "covid19_pandemic,Covid-19,2020-03-11,a pandemic is declared",
            "covid19,Covid-19,2020-01-30,an emergency is declared",
            "niger,Niger,2023-07-26,coup d’état");
    }

    private AMinistry(AMinistry other)
    {
        (_folder, _closedOn) = (TemporaryFolder.CopyOf(other._folder), other._closedOn);
        foreach (var (package, descriptor) in other._packages)
            _packages.Add(package, descriptor.DeepClone().AsObject());
    }

    /// <summary>Another of the same packages and releases, which may go its own way.</summary>
    public AMinistry Copy() => new(this);

    private string Sources => _folder.In("sources");

    private WarehouseFolder Warehouse => new(_folder.In("warehouse"));

    /// <summary>Gives a resource of the ministry's package these rows, in place of those it had.</summary>
    public AMinistry With(string resource, string header, params ReadOnlySpan<string> rows) => Put(Register, resource, header, rows);

    public AMinistry Put(string package, string resource, string header, params ReadOnlySpan<string> rows)
    {
        Directory.CreateDirectory(Path.Combine(Sources, package));
        var implied = Implied(package, resource).Where(column => !header.Split(',').Contains(column.Name)).ToList();
        string[] lines =
        [
            string.Join(',', [header, .. implied.Select(column => column.Name)]),
            .. rows.ToArray().Select(row => string.Join(',', [row, .. implied.Select(column => column.Cell)])),
        ];
        File.WriteAllLines(Path.Combine(Sources, package, $"{resource}.csv"), lines);
        Describe(package, resource);
        return this;
    }

    public RunReport Refresh(Permissions? permitted = null) =>
        new Refresh(Sources, Warehouse.Path, Model.OfTheHouse, TimeProvider.System, _ => { }).Run(permitted: permitted);

    public string? CurrentId => Warehouse.CurrentId();

    /// <summary>As a share does that is not mounted any more, or somebody who tidies up.</summary>
    public void TakeAway(string package, string? file = null)
    {
        if (file is null)
            Directory.Delete(Path.Combine(Sources, package), recursive: true);
        else
            File.Delete(Path.Combine(Sources, package, file));
    }

    public void Link(string package, string to) => Directory.CreateSymbolicLink(Path.Combine(Sources, package), to);

    public void PutFile(string package, string file, string text)
    {
        Directory.CreateDirectory(Path.Combine(Sources, package));
        File.WriteAllText(Path.Combine(Sources, package, file), text);
    }

    /// <summary>Holds the ministry's package alone.</summary>
    public CheckedPackage Check() => new PackageCheck(Path.Combine(Sources, Register), Model.OfTheHouse, _ => { }).Run();

    /// <summary>Asks the release that the packages make; they must make one.</summary>
    public IReadOnlyList<Line> Ask(string sql)
    {
        var report = Refresh();
        Assert.Empty(report.Rejects);
        Assert.Empty(report.Checks.Where(check => check is { Severity: Severity.Error, RowCount: > 0 }).Select(check => check.Name));
        Assert.Contains(report.Outcome, new[] { RunOutcome.Published, RunOutcome.NothingNew });
        using var release = Release.Open(Warehouse.Release(Warehouse.CurrentId()!));
        return [.. release.Ask(sql).Lines()];
    }

    /// <summary>The release that the packages make; every row of them must be good. Packages of the same rows share one.</summary>
    public static Release Publish(AMinistry ministry)
    {
        var (warehouse, report) = KnownReleases.Of(ministry.Sources);
        Assert.Empty(report.Rejects);
        Assert.Equal(RunOutcome.Published, report.Outcome);
        return Release.Open(warehouse.Release(report.ReleaseId));
    }

    /// <summary>Where a dashboard finds the release; a test that asks for it has refreshed before.</summary>
    public string WarehousePath => Warehouse.Path;

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<(string Name, string Cell)> Implied(string package, string resource)
    {
        if (resource == "consultations")
            yield return ("body_code", "coormulti");
        if (resource == "staffing")
        {
            yield return ("unit_code", "m01");
            yield return ("measure_code", "fte");
        }

        if (resource == "activity_standards")
            yield return ("applies_to", "m01");
        yield return ("confidence_code", package switch { Register => "register", Sample => "synthetic", _ => "recalled" });
    }

    private void Describe(string package, string resource)
    {
        if (!_packages.TryGetValue(package, out var descriptor))
        {
            _packages[package] = descriptor = new()
            {
                ["name"] = package,
                ["closed_on"] = _closedOn,
                ["synthetic"] = package == Sample,
                ["excerpt"] = package == Record,
                ["resources"] = new JsonArray(),
            };
        }

        var resources = descriptor["resources"]!.AsArray();
        resources.RemoveAll(entry => (string?)entry!["name"] == resource);
        resources.Add((JsonNode)new JsonObject { ["name"] = resource, ["path"] = $"{resource}.csv" });
        File.WriteAllText(Path.Combine(Sources, package, Descriptor), descriptor.ToJsonString());
    }
}
