using Analytics.Statistics;
using Analytics.Statistics.Counts;

namespace Analytics.Tests.Statistics.Counts;

/// <summary>The mean of a histogram is that of its counts, and so is its interval.</summary>
public sealed class MeanCountTests
{
    private static readonly (int Value, long Times)[] _histogram = [(0, 2), (1, 5), (3, 4), (8, 1)];

    [Fact]
    public void It_is_the_quasi_Poisson_level_of_the_counts_written_out()
    {
        int[] counts = [.. _histogram.SelectMany(bar => Enumerable.Repeat(bar.Value, (int)bar.Times))];
        var fitted = CountRegression.QuasiPoisson(counts, Design.WithIntercept(counts.Length)).Required[Design.InterceptName].AsRatio()!;

        var mean = MeanCount.Of(_histogram).Required;

        // By hand: 25 consultations of 12 dossiers.
        Assert.Equal(25 / 12.0, mean.Value, 12);
        Assert.Equal(fitted.Interval.Low, mean.Interval.Low, 8);
        Assert.Equal(fitted.Interval.High, mean.Interval.High, 8);
    }

    [Fact]
    public void A_million_counts_cost_no_more_than_a_dozen_and_leave_a_narrower_interval()
    {
        var few = MeanCount.Of(_histogram).Required;
        var many = MeanCount.Of(_histogram.Select(bar => (bar.Value, bar.Times * 100_000))).Required;

        Assert.Equal(few.Value, many.Value, 12);
        Assert.True(many.Interval.High - many.Interval.Low < (few.Interval.High - few.Interval.Low) / 100);
    }

    [Fact]
    public void What_cannot_be_estimated_is_refused()
    {
        Assert.Equal(RefusalReason.NoObservations, MeanCount.Of([]).Refusal!.Reason);
        Assert.Equal(RefusalReason.TooFewObservations, MeanCount.Of([(4, 1)]).Refusal!.Reason);
        Assert.Equal(RefusalReason.TooFewEvents, MeanCount.Of([(0, 9)]).Refusal!.Reason);
        Assert.Equal(RefusalReason.NoVariation, MeanCount.Of([(3, 9)]).Refusal!.Reason);
    }
}
