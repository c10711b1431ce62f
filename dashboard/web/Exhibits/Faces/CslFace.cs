using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>A reference as CSL-JSON: a list of one item, as Zotero, Mendeley and pandoc read it.</summary>
internal static class CslFace
{
    public static byte[] Write(ExhibitInContext shown) => JsonSerializer.SerializeToUtf8Bytes(new JsonArray(Item(Reference.Of(shown))), HouseJson.Indented);

    private static JsonObject Item(Reference cited)
    {
        JsonObject item = new()
        {
            ["id"] = cited.Key,
            ["type"] = "dataset",
            ["title"] = cited.Title,
            ["author"] = new JsonArray(new JsonObject { ["literal"] = Reference.Publisher }),
            ["publisher"] = Reference.Publisher,
            ["issued"] = Day(cited.ClosedOn),
            ["version"] = cited.Version,
            ["note"] = cited.Note,
            ["URL"] = cited.Address,
            ["language"] = cited.Language,
        };
        if (cited.PublishedOn is { } published)
            item["accessed"] = Day(published);
        return item;
    }

    private static JsonObject Day(DateOnly day) => new() { ["date-parts"] = new JsonArray(new JsonArray(day.Year, day.Month, day.Day)) };
}
