using System.Text.Json.Nodes;
using Json.Schema;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>
/// What a dashboard says of its own answers at `/openapi/v1.json`. It is read more strictly than it is written: a member that an answer has and its
/// description has not is a fault too.
/// </summary>
internal sealed class ADescription
{
    private const string Components = "#/components/schemas/";
    private const string Definitions = "#/$defs/";

    private readonly JsonNode _document;

    private ADescription(JsonNode document) => _document = document;

    public IReadOnlyList<string> Addresses => [.. _document["paths"]!.AsObject().Select(path => path.Key)];

    public static async Task<ADescription> Of(HttpClient dashboard) =>
        new(JsonNode.Parse(await dashboard.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken))!);

    /// <summary>Names of the parameters in the query string of an address.</summary>
    public IReadOnlyList<string> Parameters(string address) =>
        [.. Operation(address)["parameters"]?.AsArray().Where(parameter => (string?)parameter!["in"] == "query").Select(parameter => (string)parameter!["name"]!) ?? []];

    /// <summary>Those that narrow what is found; the release narrows nothing.</summary>
    public IEnumerable<string> Filters(string address) => Parameters(address).Where(name => name != "release");

    /// <summary>What an answer has or lacks against what is said of it; nothing where it is as described.</summary>
    public IReadOnlyList<string> Faults(string address, int status, string mediaType, string answer)
    {
        var described = Operation(address)["responses"]?[$"{status}"]?["content"]?[mediaType]?["schema"];
        if (described is null)
            return [$"{address} does not say that it answers {status} as {mediaType}"];
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$defs"] = Strict(_document["components"]!["schemas"]!),
            ["allOf"] = new JsonArray(Strict(described)),
        };
        return AgainstSchema.Faults(JsonSchema.FromText(schema.ToJsonString(), new() { SchemaRegistry = new() }), answer);
    }

    private JsonNode Operation(string address) => _document["paths"]?[address]?["get"] ?? throw new InvalidOperationException($"{address} is not described");

    private static JsonNode Strict(JsonNode schema)
    {
        var copy = JsonNode.Parse(schema.ToJsonString().Replace(Components, Definitions, StringComparison.Ordinal))!;
        Close(copy);
        return copy;
    }

    private static void Close(JsonNode? node)
    {
        foreach (var inner in node switch { JsonObject members => members.Select(member => member.Value), JsonArray items => items, _ => [] })
            Close(inner);
        if (node is JsonObject described && described["properties"] is JsonObject { Count: > 0 } && described["additionalProperties"] is null)
            described["additionalProperties"] = false;
    }
}
