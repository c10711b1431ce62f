using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Findings.Claims;

namespace Analytics.Etl.Building;

/// <summary>What turns sources into a warehouse: the contracts, the SQL and the checks.</summary>
internal sealed class Model(
    IReadOnlyList<Contract> contracts,
    IReadOnlyList<SqlFile> staging,
    IReadOnlyList<SqlFile> coreAndMarts,
    IReadOnlyList<Check> checks,
    long manyRows = 5_000)
{
    private const string StagingFolder = "Sql/1_staging/";

    private readonly Lazy<string> _hash = new(() => Fingerprint(contracts, [.. staging, .. coreAndMarts], checks));
    private readonly Lazy<Lineage> _lineage = new(() => new([.. staging, .. coreAndMarts]));

    /// <summary>Asks a release what it makes of the claims; null for a model that the findings do not know.</summary>
    public Func<Release, IReadOnlyList<ClaimReport>>? Claims { get; init; }

    /// <summary>By which a dashboard tells whether it can ask a release; null for a model that no dashboard knows.</summary>
    public string? SqlHash { get; init; }

    public static Model OfTheHouse { get; } = new(
        Contract.All,
        [.. SqlFiles.Model.Where(IsStaging)],
        [.. SqlFiles.Model.Where(file => !IsStaging(file))],
        SqlFiles.Checks)
    {
        Claims = ClaimReports.Of,
        SqlHash = SqlFiles.Hash,
    };

    public static string CodeVersion =>
        typeof(Model).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    public IReadOnlyList<Contract> Contracts => contracts;

    public IReadOnlyList<SqlFile> Staging => staging;

    public IReadOnlyList<SqlFile> CoreAndMarts => coreAndMarts;

    public IReadOnlyList<Check> Checks => checks;

    /// <summary>From how many rows on a resource is left in its files and judged by its different texts. What is found is the same.</summary>
    public long ManyRows => manyRows;

    /// <summary>A fingerprint of everything in the model that could make another warehouse of the same files, our code included.</summary>
    public string Hash => _hash.Value;

    /// <summary>What leans on what, from the checks down to the resources.</summary>
    public Lineage Lineage => _lineage.Value;

    /// <summary>So much of the model as it takes to hold these contracts and to run these checks.</summary>
    public Model Part(IReadOnlyList<Contract> held, IReadOnlyList<Check> asked)
    {
        var reached = asked.SelectMany(check => Lineage.Of(check.Sql)).ToHashSet();
        var parents = held.SelectMany(contract => contract.ForeignKeys).Select(key => key.Reference.Resource).ToHashSet();
        return new(
            [.. contracts.Where(contract => held.Contains(contract) || parents.Contains(contract.Name) || reached.Contains(Lineage.Typed(contract)))],
            staging,
            [.. coreAndMarts.Where(Lineage.Makers(reached).Contains)],
            asked,
            manyRows);
    }

    public Contract? Find(string name) => Contracts.FirstOrDefault(contract => contract.Name == name || contract.Aliases.Contains(name));

    private static bool IsStaging(SqlFile file) => file.Path.StartsWith(StagingFolder, StringComparison.Ordinal);

    private static string Fingerprint(IReadOnlyList<Contract> contracts, IReadOnlyList<SqlFile> files, IReadOnlyList<Check> checks)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(Model).Module.ModuleVersionId.ToByteArray());
        hash.AppendData(typeof(Contract).Module.ModuleVersionId.ToByteArray());
        string[] parts =
        [
            .. contracts.Select(contract => contract.ToJson()),
            .. files.Select(file => file.Path + "\n" + file.Text),
            .. checks.Select(check => check.Name + "\n" + check.Sql),
        ];
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
