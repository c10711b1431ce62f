using System.Text.Json;
using System.Text.Json.Serialization;
using Analytics.Data.Languages;

namespace Analytics.Data.Contracts;

/// <summary>
/// What one canonical resource promises: its columns, keys and words in four languages. A row is held to it, not hoped for.
/// </summary>
public sealed record Contract(
    string Name,
    Localized Titles,
    Localized Descriptions,
    IReadOnlyList<Field> Fields,
    IReadOnlyList<string> PrimaryKey,
    IReadOnlyList<ForeignKey>? ForeignKeys = null,
    IReadOnlyList<string>? Aliases = null,
    IReadOnlyList<IReadOnlyList<string>>? UniqueKeys = null)
{
    private const string Folder = "Contracts/";

    private static readonly Lazy<IReadOnlyList<Contract>> _all = new(ReadAll);

    public IReadOnlyList<ForeignKey> ForeignKeys { get; } = ForeignKeys ?? [];

    public IReadOnlyList<string> Aliases { get; } = Aliases ?? [];

    /// <summary>
    /// Columns by which rows that have no key of their own are told apart. An absent cell counts as a value: two rows without
    /// a service are the same row twice.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> UniqueKeys { get; } = UniqueKeys ?? [];

    /// <summary>The columns that make a row's address: its primary key, or else its first unique key; none when a row is known by its place alone.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> RowKey => PrimaryKey.Count > 0 ? PrimaryKey : UniqueKeys is [var first, ..] ? first : [];

    /// <summary>The contracts of the house, by name.</summary>
    public static IReadOnlyList<Contract> All => _all.Value;

    public static Contract Named(string name) =>
        All.FirstOrDefault(contract => contract.Name == name)
        ?? throw new ArgumentOutOfRangeException(nameof(name), name, "is not a contract of the house");

    /// <summary>
    /// Reads a contract in the house's form; a key or a column that does not exist, or an unknown property, is our own
    /// mistake.
    /// </summary>
    public static Contract Parse(string json)
    {
        var contract = JsonSerializer.Deserialize(json, ContractJson.Default.Contract) ?? throw new JsonException("a contract is not null");
        contract.RequireFields([.. contract.PrimaryKey, .. contract.UniqueKeys.SelectMany(key => key), .. contract.ForeignKeys.SelectMany(key => key.Fields)]);
        return contract;
    }

    public string ToJson() => JsonSerializer.Serialize(this, ContractJson.Default.Contract);

    public Field Field(string name) =>
        Fields.FirstOrDefault(field => field.Name == name) ?? throw new JsonException($"{Name} has no column '{name}'");

    /// <summary>Whether a row cannot do without this column: it says so, or it is part of the key.</summary>
    public bool Requires(Field field) => field.Constraints.Required || PrimaryKey.Contains(field.Name);

    private static IReadOnlyList<Contract> ReadAll()
    {
        IReadOnlyList<Contract> contracts =
            [.. Resources.Under(Folder).Select(resource => Parse(resource.Text)).OrderBy(contract => contract.Name, StringComparer.Ordinal)];
        foreach (var reference in contracts.SelectMany(contract => contract.ForeignKeys).Select(key => key.Reference))
        {
            var parent = contracts.FirstOrDefault(contract => contract.Name == reference.Resource)
                ?? throw new JsonException($"'{reference.Resource}' is referred to but has no contract");
            parent.RequireFields(reference.Fields);
        }

        return contracts;
    }

    private void RequireFields(IEnumerable<string> names)
    {
        foreach (var name in names)
            Field(name);
    }
}

/// <summary>Columns whose values must be found in another resource, of whatever package.</summary>
public sealed record ForeignKey(IReadOnlyList<string> Fields, Reference Reference);

/// <summary>The resource and columns that a foreign key points to.</summary>
public sealed record Reference(string Resource, IReadOnlyList<string> Fields);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Contract))]
internal sealed partial class ContractJson : JsonSerializerContext;
