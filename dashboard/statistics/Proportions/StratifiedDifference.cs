namespace Analytics.Statistics.Proportions;

/// <summary>What two groups counted within one stratum: of so many of each, how many.</summary>
public readonly record struct TwoShares(int Count, int N, int ReferenceCount, int ReferenceN);

/// <summary>A difference of shares, with its interval and the two-sided p-value of no difference.</summary>
public sealed record DifferenceOfShares(Estimate Estimate, double PValue);

/// <summary>
/// The difference of two shares within strata, each stratum weighed by what it can tell (Mantel and Haenszel's weights; Greenland and Robins 1985), with the
/// variance of Cochran's test: it holds in many strata with few rows each. Rows that come in clusters count for less by their design effect (Rao and Scott 1992).
/// Assumes one difference in all strata.
/// </summary>
public static class StratifiedDifference
{
    /// <param name="strata">Those in which one of the groups is empty tell nothing.</param>
    /// <param name="designEffect">How many times larger the variance is than if each row stood alone; at least one.</param>
    /// <param name="level">Of the interval.</param>
    public static Answer<DifferenceOfShares> Of(IReadOnlyCollection<TwoShares> strata, double designEffect, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Guard.Finite(designEffect), 1, nameof(designEffect));
        var (weights, sum, variance) = (0.0, 0.0, 0.0);
        foreach (var each in strata)
        {
            Guard.CountWithin(each.Count, each.N);
            Guard.CountWithin(each.ReferenceCount, each.ReferenceN);
            if (each.N == 0 || each.ReferenceN == 0)
                continue;
            var n = (double)each.N + each.ReferenceN;
            var (weight, share) = (each.N * (each.ReferenceN / n), ((double)each.Count + each.ReferenceCount) / n);
            weights += weight;
            sum += weight * (((double)each.Count / each.N) - ((double)each.ReferenceCount / each.ReferenceN));
            // Of one row of each the two differ wholly or not at all; the correction for so few is the test's own.
            variance += weight * share * (1 - share) * (n / (n - 1));
        }
        if (weights == 0)
            return new Refusal(RefusalReason.TooFewGroups, 0, 1);
        if (variance <= 0)
            return RefusalReason.NoVariation;
        Coefficient difference = new("difference", sum / weights, Math.Sqrt(variance * designEffect) / weights);
        return new DifferenceOfShares(new(difference.Value, difference.Interval(level)), difference.PValue);
    }
}
