using System.Text.Json;
using Json.Schema;

namespace Analytics.Tests.Dashboard;

/// <summary>A document held against a JSON Schema, formats too.</summary>
internal static class AgainstSchema
{
    /// <summary>Place, rule and reason of each fault; nothing where it is as the schema says.</summary>
    public static IReadOnlyList<string> Faults(JsonSchema schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        var found = schema.Evaluate(document.RootElement, new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return found.IsValid
            ? []
            : [.. (found.Details ?? []).Append(found).SelectMany(detail => (detail.Errors ?? new Dictionary<string, string>()).Select(error => $"{detail.InstanceLocation} {error.Key}: {error.Value}"))];
    }
}
