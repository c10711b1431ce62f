namespace Analytics.Findings;

/// <summary>The parliaments whose assent a treaty may need, in the order in which every page shows them.</summary>
public static class Parliaments
{
    public static IReadOnlyList<string> All { get; } =
        ["federal", "house", "senate", "flemish", "walloon", "brussels", "french_community", "german_speaking", "cocom", "cocof"];
}
