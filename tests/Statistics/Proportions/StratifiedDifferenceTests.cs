using Analytics.Statistics;
using Analytics.Statistics.Proportions;

namespace Analytics.Tests.Statistics.Proportions;

/// <summary>By hand, and by simulated meetings.</summary>
public sealed class StratifiedDifferenceTests
{
    /// <summary>
    /// 8 of 10 beside 5 of 10, and 3 of 5 beside 6 of 15. Weights 5 and 3.75; the difference (5 × 0.3 + 3.75 × 0.2)/8.75 = 0.2571. Variance
    /// (5 × 0.65 × 0.35 × 20/19 + 3.75 × 0.45 × 0.55 × 20/19)/8.75² = 0.02840.
    /// </summary>
    [Fact]
    public void Two_strata_by_hand()
    {
        var found = StratifiedDifference.Of([new(8, 10, 5, 10), new(3, 5, 6, 15)], 1).Required;

        Assert.Equal(2.25 / 8.75, found.Estimate.Value, 12);
        var error = Math.Sqrt(((5 * 0.65 * 0.35) + (3.75 * 0.45 * 0.55)) * 20 / 19) / 8.75;
        Assert.Equal(found.Estimate.Value - (1.959964 * error), found.Estimate.Interval.Low, 6);
        Assert.InRange(found.PValue, 0.05, 0.2);
    }

    /// <summary>In each year the two formats are alike, but more came in the year with more video.</summary>
    [Fact]
    public void What_strata_differ_by_is_no_difference_within_them() =>
        Assert.Equal(0, StratifiedDifference.Of([new(9, 10, 90, 100), new(50, 100, 5, 10)], 1).Required.Estimate.Value, 12);

    [Fact]
    public void Rows_that_are_alike_count_for_less()
    {
        var (alone, alike) = (StratifiedDifference.Of([new(8, 10, 5, 10)], 1).Required.Estimate, StratifiedDifference.Of([new(8, 10, 5, 10)], 4).Required.Estimate);

        Assert.Equal(2 * (alone.Interval.High - alone.Value), alike.Interval.High - alike.Value, 10);
    }

    [Fact]
    public void A_stratum_with_one_group_tells_nothing() =>
        Assert.Equal(
            (RefusalReason.TooFewGroups, RefusalReason.NoVariation),
            (StratifiedDifference.Of([new(3, 5, 0, 0)], 1).Refusal!.Reason, StratifiedDifference.Of([new(5, 5, 5, 5)], 1).Refusal!.Reason));

    /// <summary>Many strata with a row or two on each side, where the usual variance fails.</summary>
    [Fact]
    public void Sparse_strata_hold_the_level()
    {
        Random chance = new(3);
        var covered = 0;
        for (var trial = 0; trial < 400; trial++)
        {
            var strata = Enumerable.Range(0, 60).Select(_ => new TwoShares(Count(2, 0.6), 2, Count(1, 0.5), 1)).ToList();
            covered += StratifiedDifference.Of(strata, 1).Required.Estimate.Interval.Contains(0.1) ? 1 : 0;
        }

        Assert.InRange(covered, 366, 394);

        int Count(int n, double share) => Enumerable.Range(0, n).Count(_ => chance.NextDouble() < share);
    }
}
