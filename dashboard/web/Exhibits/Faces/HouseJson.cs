using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>How the house writes JSON: names with underscores, letters of all languages as they are, null for what is not known.</summary>
internal static class HouseJson
{
    /// <summary>For programs, on one line.</summary>
    public static readonly JsonSerializerOptions Compact = Written(new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    /// <summary>For a script element of a page, in which no letter but those of ASCII may stand.</summary>
    public static readonly JsonSerializerOptions InPage = Written(new() { Encoder = JavaScriptEncoder.Default });

    /// <summary>For people who look at an answer as it is.</summary>
    public static readonly JsonSerializerOptions Indented = Written(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true });

    /// <summary>The same manner for what others serialise or describe for us.</summary>
    public static JsonSerializerOptions Written(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
        return options;
    }
}
