namespace Analytics.Findings.Comparing;

/// <summary>A finding that one release reaches otherwise than another, at its default question.</summary>
/// <param name="Before">Null where that release cannot be asked so.</param>
/// <param name="Now">The same.</param>
public sealed record FindingDifference(string Id, ToldFinding? Before, ToldFinding? Now)
{
    /// <summary>The one could not be asked, for want of what it is about, and now it can.</summary>
    public bool IsNew => !IsAsked(Before) && IsAsked(Now);

    public bool IsGone => IsAsked(Before) && !IsAsked(Now);

    /// <summary>What may be said of it is otherwise, and not numbers alone.</summary>
    public bool SaysOther => Before?.Verdict != Now?.Verdict;

    /// <summary>Rows that were generated stand behind one of the two: such a change says nothing of reality.</summary>
    public bool IsSynthetic => Before is { IsSynthetic: true } || Now is { IsSynthetic: true };

    /// <summary>None where only one of the two could be asked, of which all would be.</summary>
    public IReadOnlyList<EstimateDifference> Moved { get; } = Before is null || Now is null ? [] : EstimateDifference.Between(Before.Estimates, Now.Estimates);

    internal bool IsAny => SaysOther || Moved.Count > 0 || Before?.Observations != Now?.Observations;

    private static bool IsAsked(ToldFinding? told) => told is { Verdict: not Verdict.NotAsked };
}
