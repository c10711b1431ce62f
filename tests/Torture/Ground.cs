using System.Globalization;
using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Publishing;
using Analytics.Tests.Data;

namespace Analytics.Tests.Torture;

/// <summary>
/// A small register and its warehouse, to be maltreated. The register is one of several that differ in a year alone, and are of the same size to the byte, so
/// that of each release it can be told whether its rows are those of the file that it names.
/// </summary>
internal sealed class Ground : IDisposable
{
    public const int FirstYear = 2010;
    public const int Rows = 12;

    private const string Package = "ministry";
    private const string File = "consultations.csv";

    private readonly TemporaryFolder _folder = new();

    public Ground(string? warehouse = null)
    {
        Warehouse = new(warehouse ?? _folder.In("warehouse"));
        Directory.CreateDirectory(PackageFolder);
        System.IO.File.WriteAllText(Path.Combine(PackageFolder, SourcePackage.DescriptorName), $$"""
            { "name": "{{Package}}", "closed_on": "2026-01-31", "resources": [
              { "name": "consultations", "path": "{{File}}" }] }
            """);
        Put(0);
    }

    public string Sources => _folder.In("sources");

    public string PackageFolder => Path.Combine(Sources, Package);

    public string Register => Path.Combine(PackageFolder, File);

    public WarehouseFolder Warehouse { get; }

    /// <summary>Writes one of the registers, as an office does that saves over its file.</summary>
    public void Put(int variant) => System.IO.File.WriteAllText(Register, Text(variant));

    public static string Text(int variant)
    {
        var rows = Enumerable.Range(1, Rows).Select(row => string.Create(CultureInfo.InvariantCulture, $"c{row:00},{FirstYear + variant}-03-{row + 1:00},video,anticipatory,coormulti,register"));
        return $"consultation_id,held_on,format_code,trigger_code,body_code,confidence_code\n{string.Join('\n', rows)}\n";
    }

    /// <summary>One refresh in this process.</summary>
    public RunReport Refresh(TimeProvider? clock = null, Action<string>? begins = null) =>
        new Refresh(Sources, Warehouse.Path, Model.OfTheHouse, clock ?? TimeProvider.System, begins ?? (static _ => { })).Run();

    /// <summary>One refresh as its user has it: a process, and its exit code.</summary>
    public (int Code, string Said) RefreshCommand(params string[] options) =>
        AnalyticsProcess.Run(["refresh", "--sources", Sources, "--warehouse", Warehouse.Path, .. options]);

    /// <summary>What is wrong with the warehouse as it stands, each in a sentence; nothing where it is as it must be at every moment.</summary>
    public IEnumerable<string> Faults(string after)
    {
        if (Warehouse.CurrentId() is not { } id)
        {
            yield return $"{after}: the pointer names no release";
            yield break;
        }

        foreach (var fault in FaultsOf(id))
            yield return $"{after}: {fault}";
    }

    /// <summary>The same of one release: it is complete, it opens, and its rows are those of the file whose fingerprint it holds.</summary>
    public IEnumerable<string> FaultsOf(string id)
    {
        var (fault, opened) = ReleaseFaults.Open(Warehouse.Release(id));
        if (opened is null)
        {
            yield return $"release {id} is {fault}";
            yield break;
        }

        using var release = opened;
        var hash = release.Report.Packages.Single().Files.Single().Hash;
        var variant = Enumerable.Range(0, 10).FirstOrDefault(each => Hash(Text(each)) == hash, -1);
        var line = release.Ask("select count(*) as row_count, min(left(held_on, 4)::bigint) as first_year, max(left(held_on, 4)::bigint) as last_year from typed.consultations").Lines().Single();
        var found = (line.Whole("row_count"), line.Whole("first_year"), line.Whole("last_year"));
        if (variant < 0 || found != (Rows, FirstYear + variant, FirstYear + variant))
            yield return $"release {id} holds {found} under the fingerprint of register {variant}";
    }

    /// <summary>What a refresh that is done must have cleared of those that died.</summary>
    public IEnumerable<string> LeftBehind() =>
        Directory.EnumerateFileSystemEntries(Warehouse.Path, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith(".building-", StringComparison.Ordinal) || name.Contains(".written-", StringComparison.Ordinal)))
            .Select(path => $"left behind: {Path.GetRelativePath(Warehouse.Path, path)}");

    public void Dispose() => _folder.Dispose();

    private static string Hash(string text) => $"sha256:{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))}";
}
