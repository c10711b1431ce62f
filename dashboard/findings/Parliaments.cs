namespace Analytics.Findings;

/// <summary>The parliaments whose assent a treaty may need, by their codes, in the order that they have on every page.</summary>
public static class Parliaments
{
    public static IReadOnlyList<string> All { get; } =
        ["federal", "house", "senate", "flemish", "walloon", "brussels", "french_community", "german_speaking", "cocom", "cocof"];
}
