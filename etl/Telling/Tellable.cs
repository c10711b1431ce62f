namespace Analytics.Etl.Telling;

/// <summary>Which endings are told by mail.</summary>
internal static class Tellable
{
    public const string Changed = "changed";

    public static readonly IReadOnlyList<string> Words = ["published", Changed, "nothing_new", "refused", "busy", "moving", "storage", "failed"];

    /// <summary>All but that nothing happened.</summary>
    public static readonly IReadOnlyList<string> Usual = [.. Words.Except(["nothing_new"])];

    public static bool Holds(IReadOnlyCollection<string> told, RunEnding ending) =>
        told.Contains(ending.Word) || (ending.Verdicts.Count > 0 && told.Contains(Changed));
}
