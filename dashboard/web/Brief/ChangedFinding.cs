using Analytics.Dashboard.Exhibits;
using Analytics.Findings;
using Analytics.Findings.Comparing;

namespace Analytics.Dashboard.Brief;

/// <summary>A finding of a brief that the current release no longer finds as the release of the brief did.</summary>
/// <param name="Now">What the current release finds; null where it cannot be asked so.</param>
/// <param name="SaysOther">Whether the sentence itself is another, and not only numbers under it.</param>
public sealed record ChangedFinding(Exhibit Then, Exhibit? Now, bool SaysOther)
{
    /// <returns>Null where nothing changed that a reader could see or compute with.</returns>
    public static ChangedFinding? Between(Exhibit then, Exhibit? now)
    {
        if (now is null)
            return new(then, null, SaysOther: true);
        var saysOther = then.Verdict != now.Verdict || !then.Headline.Equals(now.Headline);
        return saysOther || EstimateDifference.Between(Estimates(then), Estimates(now)).Count > 0 || !Same(then.Table, now.Table) ? new(then, now, saysOther) : null;
    }

    private static IReadOnlyList<Estimate> Estimates(Exhibit exhibit) => [.. exhibit.Estimates.Select(titled => titled.Estimate)];

    private static bool Same(Table then, Table now) =>
        Same(then.Columns, now.Columns, (before, after) => before.Name == after.Name)
        && Same(then.Lines, now.Lines, (before, after) => before.Key == after.Key && Same(before.Cells, after.Cells, Same));

    private static bool Same(object? then, object? now) => (then, now) switch
    {
        (double before, double after) => !Moved.Has(before, after),
        _ => Equals(then, now),
    };

    private static bool Same<T>(IReadOnlyList<T> then, IReadOnlyList<T> now, Func<T, T, bool> same) =>
        then.Count == now.Count && then.Zip(now).All(pair => same(pair.First, pair.Second));
}
