namespace Analytics.Statistics.Survival;

/// <summary>How much longer one group waits than another when every wait is counted up to a horizon only; days.</summary>
public sealed record RestrictedMeanDifference(Estimate Estimate, double StandardError, double PValue, double WithinDays);

/// <summary>
/// The difference of two restricted mean waits (Irwin 1949; Royston and Parmar 2013): the area between two curves up to a horizon, with
/// Greenwood's variance of each and a normal interval. It needs no proportional hazards, and assumes that the two groups are independent.
/// </summary>
public static class RestrictedMean
{
    /// <summary>The first less the second; refused where one of the two was not followed to the horizon.</summary>
    public static Answer<RestrictedMeanDifference> Difference(SurvivalCurve first, SurvivalCurve second, double withinDays, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Guard.Finite(withinDays), nameof(withinDays));
        var reach = Distributions.StandardErrorsFor(level);
        if (first.Count == 0 || second.Count == 0)
            return RefusalReason.NoObservations;
        if (first.RestrictedMean(withinDays) is not { } one || second.RestrictedMean(withinDays) is not { } other)
            return RefusalReason.NotReached;
        var error = double.Hypot(one.StandardError, other.StandardError);
        if (error <= 0)
            return RefusalReason.NoVariation;
        var difference = one.Days - other.Days;
        return new RestrictedMeanDifference(
            new(difference, new(difference - (reach * error), difference + (reach * error), level)),
            error,
            Distributions.NormalTwoSided(difference / error),
            withinDays);
    }
}
