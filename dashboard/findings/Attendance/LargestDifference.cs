using Analytics.Data;
using Analytics.Findings.Changes;
using Analytics.Findings.Claiming;
using Analytics.Statistics;

namespace Analytics.Findings.Attendance;

/// <summary>
/// By how much the entity that is represented most lies above the one that is represented least, of the years in which both were invited often enough: the mean
/// of the years' differences. The two were chosen after looking at all, so that every pair that might have been chosen counts as a question.
/// </summary>
public sealed record LargestDifference
{
    public const string EstimateName = "largest_difference";

    private LargestDifference(EntityAttendance lowest, EntityAttendance highest) => (Lowest, Highest) = (lowest, highest);

    public EntityAttendance Lowest { get; }

    public EntityAttendance Highest { get; }

    /// <summary>In how many years both were invited often enough.</summary>
    public int Years { get; private init; }

    /// <summary>Null where they are too few, or alike in all of them.</summary>
    public Statistics.Estimate? Value { get; private init; }

    public Method Method { get; private init; } = Method.YearsAsUnits;

    /// <summary>Times the number of pairs (Bonferroni).</summary>
    public double? P { get; private init; }

    public double? DurbinWatson { get; private init; }

    public Held Held { get; init; } = Held.Alone;

    public double? HolmP => P is { } p ? Held.Of(EstimateName, p) : null;

    public Doubt? Doubt => Alone == Verdict.Differs && HolmP >= ClaimRules.Chance ? Claiming.Doubt.AmongMany : null;

    public Verdict Verdict => Doubt is null ? Alone : Verdict.NotDecided;

    public IEnumerable<Test> Tests => P is { } p ? [new(EstimateName, p)] : [];

    public Estimate Estimate => Estimate.Of(EstimateName, Unit.Points, Value, Method, Years, Undefined.TooFewYearsOnASide) with
    {
        Verdict = Verdict,
        P = P,
        HolmP = HolmP,
        Together = Held.Count,
        Doubt = Doubt,
        DurbinWatson = DurbinWatson,
    };

    private Verdict Alone => Value switch
    {
        null => Verdict.TooFew,
        { } value when ClaimRules.SaysNothingOfDifference(value.Interval) => Verdict.TooFew,
        { } value => value.Interval.Contains(0) ? Verdict.NoClearDifference : Verdict.Differs,
    };

    /// <param name="ranked">Of which the two are the lowest and the highest.</param>
    internal static LargestDifference? Of(IReadOnlyList<EntityAttendance> ranked)
    {
        if (ranked.MinBy(entity => entity.Share) is not { } lowest || ranked.MaxBy(entity => entity.Share) is not { } highest || lowest == highest)
            return null;
        LargestDifference none = new(lowest, highest);
        var years = lowest.Years.Where(year => !year.HasTooFew)
            .Join(highest.Years.Where(year => !year.HasTooFew), year => year.Year, year => year.Year, (low, high) => (low.Year, Difference: high.Share - low.Share)).ToList();
        if (years.Count < ClaimRules.FewestUnits)
            return none with { Years = years.Count };
        var carried = Carried.OfShares(
            [.. years.Select(year => year.Year)], [.. years.Select(year => year.Difference)], Design.WithIntercept(years.Count), Design.InterceptName);
        return none with
        {
            Years = years.Count,
            Value = carried is null ? null : new(carried.Coefficient.Value, carried.Coefficient.Interval()),
            Method = carried?.Method ?? Method.YearsAsUnits,
            P = carried is null ? null : Math.Min(1, carried.Coefficient.PValue * ranked.Count * (ranked.Count - 1) / 2),
            DurbinWatson = carried?.DurbinWatson,
        };
    }

    internal LargestDifference Among(Held held) => this with { Held = held };
}
