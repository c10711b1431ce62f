using Analytics.Statistics;
using Analytics.Statistics.Proportions;

namespace Analytics.Tests.Statistics.Proportions;

public sealed class SignTestTests
{
    [Theory]
    // By hand: twice the sum of the binomial coefficients from the larger number on, over 2 to the number of pairs.
    [InlineData(10, 2, 2 * (66 + 12 + 1) / 4096.0)]
    [InlineData(1, 8, 2 * (9 + 1) / 512.0)]
    [InlineData(3, 2, 1.0)]
    [InlineData(1, 0, 1.0)]
    [InlineData(7, 7, 1.0)]
    [InlineData(6, 0, 2 / 64.0)]
    public void The_p_value_counts_the_tosses_that_are_as_uneven(int first, int second, double expected)
    {
        var test = SignTest.Compare(first, second).Required;

        Assert.Equal(expected, test.PValue, 12);
        Assert.Equal(test.PValue, SignTest.Compare(second, first).Required.PValue);
    }

    [Fact]
    public void Against_a_true_half_it_is_wrong_no_more_often_than_its_level_says()
    {
        // Exact, by adding up the chances of all splits that it rejects: no simulation.
        foreach (var pairs in Enumerable.Range(1, 60))
        {
            var rejected = Enumerable.Range(0, pairs + 1)
                .Where(first => SignTest.Compare(first, pairs - first).Required.PValue < 0.05)
                .Sum(first => MathNet.Numerics.Distributions.Binomial.PMF(0.5, pairs, first));
            Assert.True(rejected <= 0.05, $"{pairs} pairs: {rejected}");
        }
    }

    [Fact]
    public void Without_a_decided_pair_it_refuses()
    {
        Assert.Equal(RefusalReason.NoObservations, SignTest.Compare(0, 0).Refusal!.Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => SignTest.Compare(-1, 2));
    }

    [Fact]
    public void It_counts_further_than_whole_numbers_of_32_bits_reach()
    {
        // By the normal approximation: 100,000 more of 4,294,867,294 are z = (100000 − 1)/root(4294867294) = 1.52587, two-sided 0.12704.
        Assert.Equal(0.12704, SignTest.Compare(int.MaxValue, int.MaxValue - 100_000).Required.PValue, 4);
        Assert.Equal(0, SignTest.Compare(int.MaxValue, 0).Required.PValue);
    }
}
