using System.Globalization;
using System.Text.Json.Nodes;
using Analytics.Data.Languages;

namespace Analytics.Data.Contracts;

/// <summary>
/// A contract as a Table Schema v2 in one language, to travel with a download. It says less than the contract: no aliases,
/// one language.
/// </summary>
public static class TableSchema
{
    public const string Profile = "https://datapackage.org/profiles/2.0/tableschema.json";

    /// <summary>Table Schema knows no partial date, so it is a string of this form there.</summary>
    public const string PartialDatePattern = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

    /// <summary>
    /// The schema of a resource. Foreign keys to resources that are not in the same package would be invalid and are left
    /// out.
    /// </summary>
    public static JsonObject Of(Contract contract, Language language, IReadOnlySet<string>? resourcesInPackage = null)
    {
        var schema = Of(contract.Fields, language);
        schema["title"] = contract.Titles.In(language);
        schema["description"] = contract.Descriptions.In(language);
        if (contract.PrimaryKey.Count > 0)
            schema["primaryKey"] = Strings(contract.PrimaryKey);
        if (contract.UniqueKeys.Count > 0)
            schema["uniqueKeys"] = new JsonArray([.. contract.UniqueKeys.Select(Strings)]);
        JsonArray foreignKeys = [.. contract.ForeignKeys.Where(IsWithinPackage).Select(key => Key(key, contract.Name))];
        if (foreignKeys.Count > 0)
            schema["foreignKeys"] = foreignKeys;
        return schema;

        bool IsWithinPackage(ForeignKey key) =>
            resourcesInPackage is null || key.Reference.Resource == contract.Name || resourcesInPackage.Contains(key.Reference.Resource);
    }

    /// <summary>The schema of any table, for instance of the lines of an exhibit.</summary>
    public static JsonObject Of(IReadOnlyList<Field> fields, Language language) => new()
    {
        ["$schema"] = Profile,
        ["fields"] = new JsonArray([.. fields.Select(field => Describe(field, language))]),
    };

    private static JsonObject Describe(Field field, Language language)
    {
        var type = field.IsPartialDate ? FieldType.Text : field.Type;
        JsonObject described = new()
        {
            ["name"] = field.Name,
            ["type"] = type.Name(),
            ["title"] = field.Titles.In(language),
            ["description"] = field.Descriptions.In(language),
        };
        if (field.Format is "uri" or "email")
            described["format"] = field.Format;
        if (field.Categories.Count > 0)
            described["categories"] = new JsonArray([.. field.Categories.Select(value => Labelled(value.Value, value.Labels.In(language)))]);
        if (field.MissingValues.Count > 0)
            described["missingValues"] = new JsonArray([.. field.MissingValues.Select(missing => Labelled(missing.Value, missing.Label))]);
        var constraints = Constrain(field, type);
        if (constraints.Count > 0)
            described["constraints"] = constraints;
        return described;
    }

    private static JsonObject Constrain(Field field, FieldType type)
    {
        var rules = field.Constraints;
        JsonObject constraints = [];
        if (rules.Required)
            constraints["required"] = true;
        if (rules.Unique)
            constraints["unique"] = true;
        if (type == FieldType.Text)
        {
            if ((field.IsPartialDate ? PartialDatePattern : rules.Pattern) is { } pattern)
                constraints["pattern"] = pattern;
            if (rules.MinLength is { } shortest)
                constraints["minLength"] = shortest;
            if (rules.MaxLength is { } longest)
                constraints["maxLength"] = longest;
            return constraints;
        }

        if (rules.Minimum is { } minimum)
            constraints["minimum"] = Bound(minimum, type);
        if (rules.Maximum is { } maximum)
            constraints["maximum"] = Bound(maximum, type);
        return constraints;
    }

    private static JsonValue Bound(string written, FieldType type) => type switch
    {
        FieldType.Whole or FieldType.Year => JsonValue.Create(long.Parse(written, CultureInfo.InvariantCulture)),
        FieldType.Number => JsonValue.Create(double.Parse(written, CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(written),
    };

    /// <summary>A key to the resource itself names no resource: so the specification wants it.</summary>
    private static JsonObject Key(ForeignKey key, string self)
    {
        JsonObject reference = [];
        if (key.Reference.Resource != self)
            reference["resource"] = key.Reference.Resource;
        reference["fields"] = Strings(key.Reference.Fields);
        return new() { ["fields"] = Strings(key.Fields), ["reference"] = reference };
    }

    private static JsonObject Labelled(string value, string label) => new() { ["value"] = value, ["label"] = label };

    private static JsonArray Strings(IEnumerable<string> values) => [.. values.Select(value => (JsonNode?)value)];
}
