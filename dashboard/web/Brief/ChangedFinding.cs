using Analytics.Dashboard.Exhibits;
using Analytics.Findings;

namespace Analytics.Dashboard.Brief;

/// <summary>A finding of a brief that the current release no longer finds as the release of the brief did.</summary>
/// <param name="Now">What the current release finds; null where it cannot be asked so.</param>
/// <param name="SaysOther">Whether the sentence itself is another, and not only numbers under it.</param>
public sealed record ChangedFinding(Exhibit Then, Exhibit? Now, bool SaysOther)
{
    /// <summary>Sums of the same rows in another order differ in their last digits.</summary>
    private const double Alike = 1e-9;

    /// <returns>Null where nothing changed that a reader could see or compute with.</returns>
    public static ChangedFinding? Between(Exhibit then, Exhibit? now)
    {
        if (now is null)
            return new(then, null, SaysOther: true);
        var saysOther = then.Verdict != now.Verdict || !then.Headline.Equals(now.Headline);
        return saysOther || !Same(then.Estimates, now.Estimates, Same) || !Same(then.Table, now.Table) ? new(then, now, saysOther) : null;
    }

    private static bool Same(TitledEstimate then, TitledEstimate now)
    {
        var (before, after) = (then.Estimate, now.Estimate);
        return before.Name == after.Name && before.Observations == after.Observations && before.Verdict == after.Verdict
            && Same(before.Value, after.Value) && Same(before.Low, after.Low) && Same(before.High, after.High);
    }

    private static bool Same(Table then, Table now) =>
        Same(then.Columns, now.Columns, (before, after) => before.Name == after.Name)
        && Same(then.Lines, now.Lines, (before, after) => before.Key == after.Key && Same(before.Cells, after.Cells, Same));

    private static bool Same(object? then, object? now) => (then, now) switch
    {
        (double before, double after) => Same((double?)before, after),
        _ => Equals(then, now),
    };

    private static bool Same(double? then, double? now) => (then, now) switch
    {
        ({ } before, { } after) => before.Equals(after) || Math.Abs(before - after) <= Alike * Math.Max(Math.Abs(before), Math.Abs(after)),
        _ => then is null && now is null,
    };

    private static bool Same<T>(IReadOnlyList<T> then, IReadOnlyList<T> now, Func<T, T, bool> same) =>
        then.Count == now.Count && then.Zip(now).All(pair => same(pair.First, pair.Second));
}
