using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;

namespace Analytics.Tests.Data.Contracts;

/// <summary>The rules of the Table Schema and Data Package v2 specifications, as written there, held against what we generate.</summary>
public sealed partial class TableSchemaTests
{
    private static readonly string[] _types =
    [
        "string", "number", "integer", "boolean", "object", "list", "array", "datetime",
        "date", "time", "year", "yearmonth", "duration", "geopoint", "geojson", "any",
    ];

    private static readonly Dictionary<string, string[]> _constraintsOf = new()
    {
        ["string"] = ["required", "unique", "pattern", "enum", "minLength", "maxLength"],
        ["integer"] = ["required", "unique", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "enum", "pattern"],
        ["number"] = ["required", "unique", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "enum", "pattern"],
        ["boolean"] = ["required", "unique", "enum"],
        ["date"] = ["required", "unique", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "enum"],
        ["year"] = ["required", "unique", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "enum"],
    };

    public static TheoryData<string, string> ContractsAndLanguages => new(
        from contract in Contract.All from language in Language.All select (contract.Name, language.Code));

    [Theory]
    [MemberData(nameof(ContractsAndLanguages))]
    public void Every_contract_is_a_valid_table_schema_in_every_language(string name, string language)
    {
        var contract = Contract.Named(name);

        var schema = TableSchema.Of(contract, Language.Find(language)!);

        Assert.Equal("https://datapackage.org/profiles/2.0/tableschema.json", (string?)schema["$schema"]);
        var fields = schema["fields"]!.AsArray().Select(field => field!.AsObject()).ToList();
        Assert.NotEmpty(fields);
        Assert.All(fields, MustBeAField);
        var names = fields.Select(field => (string)field["name"]!).ToList();
        Assert.Equal(names.Distinct(), names);
        var keys = schema["primaryKey"] is { } primary ? [primary] : schema["uniqueKeys"]!.AsArray().ToList();
        Assert.NotEmpty(keys);
        Assert.All(keys.SelectMany(key => key!.AsArray()), column => Assert.Contains((string)column!, names));
        foreach (var key in schema["foreignKeys"]?.AsArray() ?? [])
        {
            var own = key!["fields"]!.AsArray();
            var theirs = key["reference"]!["fields"]!.AsArray();
            Assert.Equal(own.Count, theirs.Count);
            Assert.All(own, field => Assert.Contains((string)field!, names));
            Assert.NotEqual(name, (string?)key["reference"]!["resource"]);
        }
    }

    [Fact]
    public void A_partial_date_is_a_string_whose_pattern_takes_a_year_a_month_or_a_day_and_nothing_else()
    {
        Regex pattern = new($"^({TableSchema.PartialDatePattern})$");

        Assert.All(["2016", "2016-10", "2016-10-28"], date => Assert.Matches(pattern, date));
        Assert.All(["16", "2016-13", "2016-00", "2016-10-32", "2016-10-28T00:00", "28/10/2016"], date => Assert.DoesNotMatch(pattern, date));
    }

    [Fact]
    public void A_package_names_its_files_and_their_schemas_as_the_specification_asks()
    {
        var schema = TableSchema.Of(Contract.Named("treaty_steps"), Language.En, new HashSet<string>());
        DataPackageDescriptor descriptor = new(
            "record",
            "Record",
            "The record.",
            [new("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "Creative Commons Attribution 4.0")],
            [new("Official gazette", "https://www.ejustice.just.fgov.be")],
            [new("treaty_steps", "treaty_steps.csv", "csv", "text/csv", 10, "sha256:" + new string('0', 64), schema)],
            ClosedOn: new(2026, 11, 23));

        var package = JsonNode.Parse(descriptor.ToJson())!.AsObject();

        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", (string?)package["$schema"]);
        Assert.Matches(Name(), (string?)package["name"]);
        Assert.All(package["licenses"]!.AsArray(), license => Assert.True(license!["name"] is not null || license["path"] is not null));
        Assert.All(package["sources"]!.AsArray(), source => Assert.NotNull(source!["title"]));
        var resource = Assert.Single(package["resources"]!.AsArray())!;
        Assert.Matches(Name(), (string?)resource["name"]);
        Assert.False(Path.IsPathRooted((string)resource["path"]!));
        Assert.Equal("table", (string?)resource["type"]);
        Assert.Null(resource["schema"]!["foreignKeys"]);
    }

    private static void MustBeAField(JsonObject field)
    {
        Assert.False(string.IsNullOrEmpty((string?)field["name"]));
        var type = (string)field["type"]!;
        Assert.Contains(type, _types);
        Assert.All(new[] { "title", "description" }, word => Assert.False(string.IsNullOrWhiteSpace((string?)field[word])));
        if (field["format"] is { } format && type == "string")
            Assert.Contains((string)format!, new[] { "default", "email", "uri", "binary", "uuid" });
        Assert.All(field["constraints"]?.AsObject().Select(rule => rule.Key) ?? [], rule => Assert.Contains(rule, _constraintsOf[type]));
        foreach (var list in new[] { "categories", "missingValues" })
        {
            var values = (field[list]?.AsArray() ?? []).Select(value => (string)value!["value"]!).ToList();
            Assert.Equal(values.Distinct(), values);
        }

        if (field["categories"] is not null)
            Assert.Contains(type, new[] { "string", "integer" });
    }

    [GeneratedRegex("^[a-z0-9._/-]+$")]
    private static partial Regex Name();
}
