namespace Analytics.Etl.Reading;

/// <summary>To which other parts of its file a part of Open XML refers, by id and by what they are to it.</summary>
internal sealed class PartRelations
{
    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<(string Id, string Type, string Target)> _relations = [];

    /// <summary>Reads the relations of a part; the file itself is the part without a name.</summary>
    public static PartRelations Of(PackedFile file, string part)
    {
        PartRelations relations = new();
        var slash = part.LastIndexOf('/') + 1;
        var (folder, name) = (part[..slash], part[slash..]);
        var place = $"{folder}_rels/{name}.rels";
        if (!file.Has(place))
            return relations;
        using var xml = file.Xml(place);
        while (xml.ReadToFollowing("Relationship", Namespace))
        {
            if (xml.GetAttribute("Target") is { } target && xml.GetAttribute("TargetMode") != "External")
                relations._relations.Add((xml.GetAttribute("Id") ?? "", xml.GetAttribute("Type") ?? "", Resolved(folder, target)));
        }

        return relations;
    }

    /// <summary>The parts of a type by the last word of its address, which both kinds of Open XML share.</summary>
    public IEnumerable<string> OfType(string type) => _relations.Where(relation => Is(relation.Type, type)).Select(relation => relation.Target);

    public string? Target(string? id, string type) =>
        _relations.FirstOrDefault(relation => relation.Id == id && Is(relation.Type, type)).Target;

    private static bool Is(string address, string type) => address.EndsWith('/' + type, StringComparison.Ordinal);

    /// <summary>A target is told from the folder of its part, or from the top of the file.</summary>
    private static string Resolved(string folder, string target)
    {
        List<string> steps = [];
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
