using Analytics.Statistics;
using Analytics.Statistics.Staffing;

namespace Analytics.Tests.Statistics.Staffing;

public sealed class DispersionIndexTests
{
    [Fact]
    public void Three_weeks_around_their_mean_are_counted_by_hand()
    {
        // 0, 2, 4 about 2: (4 + 0 + 4) / 2 = 4 over two degrees of freedom; chi-square of two exceeds 4 with chance e⁻².
        var dispersion = DispersionIndex.Of([[0, 2, 4]]).Required;

        Assert.Equal((2, 3), (dispersion.Value, dispersion.Counts));
        Assert.Equal(Math.Exp(-2), dispersion.PValue, 12);
    }

    /// <summary>Chi-square of one and three degrees of freedom by table (1 is exceeded with .3173, 5 with .1718); of four by e^(−x/2)(1 + x/2).</summary>
    [Fact]
    public void The_chance_is_that_of_the_tables()
    {
        Assert.Equal(0.3173, DispersionIndex.Of([[1, 3]]).Required.PValue, 0.00005);
        Assert.Equal(0.1718, DispersionIndex.Of([[0, 2, 4], [1, 3]]).Required.PValue, 0.00005);
        // 0, 0, 0, 0, 3: four times 0.6² and 2.4², over 0.6, is 12.
        Assert.Equal(Math.Exp(-6) * 7, DispersionIndex.Of([[0, 0, 0, 0, 3]]).Required.PValue, 12);
    }

    [Fact]
    public void A_chance_of_next_to_nothing_keeps_its_digits()
    {
        // 100 once in three weeks: 2 × (100/3)² + (200/3)² over 100/3 is 200, and e⁻¹⁰⁰ is no zero.
        Assert.Equal(1, DispersionIndex.Of([[0, 0, 100]]).Required.PValue / Math.Exp(-100), 6);
    }

    [Fact]
    public void Equal_weeks_do_not_vary_and_a_change_from_year_to_year_is_no_burst()
    {
        var dispersion = DispersionIndex.Of([[3, 3, 3], [9, 9, 9]]).Required;

        Assert.Equal((0, 1), (dispersion.Value, dispersion.PValue));
    }

    [Fact]
    public void Independent_arrivals_have_about_one_and_pairs_of_them_two()
    {
        Random random = new(52);
        var years = Enumerable.Range(0, 40).Select(_ => Enumerable.Range(0, 52).Select(_ => Poisson(random, 2)).ToArray()).ToList();
        var (alone, paired) = (DispersionIndex.Of(years).Required, DispersionIndex.Of(years.Select(year => year.Select(count => 2 * count).ToArray())).Required);

        // Its error is the root of 2 over 40 × 51 degrees of freedom, .031; four of them are allowed.
        Assert.Equal(1, alone.Value, 0.125);
        // Twice the count has four times the variance over twice the mean.
        Assert.Equal(2 * alone.Value, paired.Value, 9);
        Assert.True(paired.PValue < 1e-6);
    }

    [Fact]
    public void One_week_alone_and_weeks_without_anything_tell_nothing()
    {
        Assert.Equal(RefusalReason.TooFewObservations, DispersionIndex.Of([]).Refusal!.Reason);
        Assert.Equal(RefusalReason.TooFewObservations, DispersionIndex.Of([[4], [0, 0, 0]]).Refusal!.Reason);
    }

    private static int Poisson(Random random, double mean)
    {
        var (count, left) = (0, Math.Exp(-mean));
        for (var product = random.NextDouble(); product > left; product *= random.NextDouble())
            count++;
        return count;
    }
}
