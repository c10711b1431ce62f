using Analytics.Data.Keeping;

namespace Analytics.Etl.Telling;

/// <summary>Which endings are told by mail.</summary>
internal static class Tellable
{
    public const string Changed = "changed";

    public static readonly IReadOnlyList<string> Words = [Changed, .. PastRefresh.Outcomes];

    /// <summary>All but that nothing happened.</summary>
    public static readonly IReadOnlyList<string> Usual = [.. Words.Except([PastRefresh.NothingNew])];

    public static bool Holds(IReadOnlyCollection<string> told, RunEnding ending) =>
        told.Contains(ending.Word) || (ending.Verdicts.Count > 0 && told.Contains(Changed));
}
