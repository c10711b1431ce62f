namespace Analytics.Findings.Comparing;

/// <summary>An estimate that moved, by its lasting name.</summary>
/// <param name="Before">Null where there was none of that name.</param>
/// <param name="Now">Null where there is none any more.</param>
public sealed record EstimateDifference(string Name, Estimate? Before, Estimate? Now)
{
    /// <summary>Those that moved, came or went, in the order in which they are told.</summary>
    public static IReadOnlyList<EstimateDifference> Between(IReadOnlyList<Estimate> before, IReadOnlyList<Estimate> now) =>
    [
        .. from name in now.Concat(before).Select(estimate => estimate.Name).Distinct()
           let then = before.FirstOrDefault(estimate => estimate.Name == name)
           let since = now.FirstOrDefault(estimate => estimate.Name == name)
           where then is null || since is null || Moved.Has(then, since)
           select new EstimateDifference(name, then, since),
    ];
}
