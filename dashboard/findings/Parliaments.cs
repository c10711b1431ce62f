namespace Analytics.Findings;

<<<<<<< HEAD
/// <summary>The parliaments whose assent a treaty may need, in the order in which every page shows them.</summary>
=======
/// <summary>The parliaments whose assent a treaty may need, by their codes, in the order that they have on every page.</summary>
>>>>>>> mv-treaties
public static class Parliaments
{
    public static IReadOnlyList<string> All { get; } =
        ["federal", "house", "senate", "flemish", "walloon", "brussels", "french_community", "german_speaking", "cocom", "cocof"];
}
