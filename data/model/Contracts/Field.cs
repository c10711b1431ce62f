using System.Text.Json;
using System.Text.Json.Serialization;
using Analytics.Data.Languages;

namespace Analytics.Data.Contracts;

/// <summary>One column of a contract: what it may hold, what it is called in each language and in the offices that send it.</summary>
/// <param name="Suggestions">Values of an open list that have words and that an office may choose from; any other value is as good.</param>
/// <param name="Assumed">What an import takes an office's rows to say where no column of theirs does; null where nothing may be assumed.</param>
public sealed record Field(
    string Name,
    FieldType Type,
    Localized Titles,
    Localized Descriptions,
    string? Format = null,
    IReadOnlyList<string>? Aliases = null,
    Constraints? Constraints = null,
    IReadOnlyList<Category>? Categories = null,
    IReadOnlyList<MissingValue>? MissingValues = null,
    string? Assumed = null,
    IReadOnlyList<Category>? Suggestions = null)
{
    public IReadOnlyList<string> Aliases { get; } = Aliases ?? [];

    public Constraints Constraints { get; } = Constraints ?? new();

    public IReadOnlyList<Category> Categories { get; } = Categories ?? [];

    public IReadOnlyList<Category> Suggestions { get; } = Suggestions ?? [];

    public IReadOnlyList<MissingValue> MissingValues { get; } = MissingValues ?? [];

    /// <summary>A date that may be known to the year or to the month only, and is then an interval of days.</summary>
    [JsonIgnore]
    public bool IsPartialDate => Type == FieldType.Date && Format == "partial";

    [JsonIgnore]
    public bool HasMissingLabels => MissingValues.Count > 0;
}

/// <summary>The types of Table Schema that the house uses; there they are called string, integer, number, boolean, date and year.</summary>
[JsonConverter(typeof(FieldTypeConverter))]
public enum FieldType
{
    Text,
    Whole,
    Number,
    Boolean,
    Date,
    Year,
}

/// <summary>The names of the types as Table Schema spells them.</summary>
public static class FieldTypes
{
    public static string Name(this FieldType type) => type switch
    {
        FieldType.Text => "string",
        FieldType.Whole => "integer",
        FieldType.Number => "number",
        FieldType.Boolean => "boolean",
        FieldType.Date => "date",
        FieldType.Year => "year",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "is not a type of the house"),
    };

    public static FieldType? Find(string? name) =>
        Enum.GetValues<FieldType>().Cast<FieldType?>().FirstOrDefault(type => type!.Value.Name() == name);
}

/// <summary>
/// The rules of Table Schema that hold for one column. Bounds are kept as written; their meaning follows the field's type.
/// </summary>
public sealed record Constraints(
    bool Required = false,
    bool Unique = false,
    [property: JsonConverter(typeof(WrittenValueConverter))] string? Minimum = null,
    [property: JsonConverter(typeof(WrittenValueConverter))] string? Maximum = null,
    string? Pattern = null,
    int? MinLength = null,
    int? MaxLength = null);

/// <summary>One value of a list, with the spellings that are read as it.</summary>
/// <param name="Implies">What an import takes other columns of its row to say where no column does: the unit in which a measure is counted.</param>
public sealed record Category(string Value, Localized Labels, IReadOnlyList<string>? Aliases = null, IReadOnlyDictionary<string, string>? Implies = null)
{
    public IReadOnlyList<string> Aliases { get; } = Aliases ?? [];

    public IReadOnlyDictionary<string, string> Implies { get; } = Implies ?? new Dictionary<string, string>();

    /// <summary>Everything that may stand in a file for this value.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Spellings => [Value, Labels.En, Labels.Fr, Labels.Nl, Labels.De, .. Aliases];
}

/// <summary>What an absent value means: not collected, not applicable, not yet, withheld or unknown are different things.</summary>
public sealed record MissingValue(string Value, string Label);

internal sealed class FieldTypeConverter : JsonConverter<FieldType>
{
    public override FieldType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var name = reader.GetString();
        return FieldTypes.Find(name) ?? throw new JsonException($"'{name}' is not a type of the house");
    }

    public override void Write(Utf8JsonWriter writer, FieldType value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name());
}

/// <summary>A bound is a JSON number for a number and a JSON string for a date.</summary>
internal sealed class WrittenValueConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        return value.RootElement.ValueKind == JsonValueKind.String ? value.RootElement.GetString() : value.RootElement.GetRawText();
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
