using Analytics.Statistics;
using Analytics.Statistics.Breaks;
using Analytics.Statistics.Counts;
using Analytics.Statistics.Power;

namespace Analytics.Tests.Statistics;

/// <summary>Errors that allow for memory, by hand and by simulated series.</summary>
public sealed class FirstOrderMemoryTests
{
    private const int Series = 400;

    /// <summary>The traces at no memory are those of ordinary least squares, so that nothing is widened where neighbours are not alike.</summary>
    [Fact]
    public void Residuals_that_alternate_have_the_ordinary_error()
    {
        double[] values = [1, 3, 1, 3, 1, 3, 1, 3];
        var line = LinearRegression.Fit(values, Design.WithIntercept(8)).Required;

        var remembered = line.WithFirstOrderErrors(Times(8)).Required;

        // The mean's error: eight squares of one over 7 degrees, over 8.
        Assert.Equal(Math.Sqrt(8.0 / 7 / 8), remembered.Coefficients[0].StandardError, 12);
        Assert.Equal(line.Coefficients[0].StandardError, remembered.Coefficients[0].StandardError, 12);
        Assert.Equal(7, remembered.Coefficients[0].DegreesOfFreedom);
    }

    /// <summary>
    /// Of the mean of two values the one residual is what both have of their difference: neighbours always correlate by −1/2 of its square, whatever the memory,
    /// so that none is seen.
    /// </summary>
    [Fact]
    public void Two_values_cannot_tell_what_they_remember()
    {
        var mean = LinearRegression.Fit([1, 3], Design.WithIntercept(2)).Required;

        Assert.Equal(mean.Coefficients[0].StandardError, mean.WithFirstOrderErrors(Times(2)).Required.Coefficients[0].StandardError, 12);
    }

    [Fact]
    public void Runs_widen_the_error_and_take_degrees_of_freedom()
    {
        double[] values = [1, 1, 1, 1, 3, 3, 3, 3, 1, 1, 1, 1, 3, 3, 3, 3];
        var mean = LinearRegression.Fit(values, Design.WithIntercept(16)).Required;

        var remembered = mean.WithFirstOrderErrors(Times(16)).Required.Coefficients[0];

        Assert.True(remembered.StandardError > 1.5 * mean.Coefficients[0].StandardError);
        Assert.InRange(remembered.DegreesOfFreedom!.Value, 1, 14);
        Assert.Equal(mean.Coefficients[0].Value, remembered.Value);
    }

    /// <summary>Years that lie far apart remember next to nothing of each other.</summary>
    [Fact]
    public void A_gap_lets_memory_fade()
    {
        double[] values = [1, 1, 1, 1, 3, 3, 3, 3];
        var mean = LinearRegression.Fit(values, Design.WithIntercept(8)).Required;

        var (near, far) = (mean.WithFirstOrderErrors(Times(8)).Required, mean.WithFirstOrderErrors([.. Times(8).Select(time => time * 1000)]).Required);

        Assert.True(far.Coefficients[0].StandardError < near.Coefficients[0].StandardError);
    }

    /// <summary>Twenty-one yearly counts of about 90 whose logarithms lie 0.2 apart, a half kept from year to year.</summary>
    [Theory]
    [InlineData(0, 0, 0.07)]
    [InlineData(0.2, 0, 0.08)]
    [InlineData(0.2, 0.5, 0.13)]
    public void A_trend_of_nothing_is_seen_about_as_often_as_it_should(double sd, double memory, double most)
    {
        Random chance = new(7);
        var design = Design.WithIntercept(21).With("year", [.. Times(21).Select(time => time - 11)]);
        var seen = 0;
        for (var series = 0; series < Series; series++)
        {
            var deviation = sd * Normal(chance);
            List<int> counts = [];
            for (var year = 0; year < 21; year++)
            {
                counts.Add(Poisson(90 * Math.Exp(deviation), chance));
                deviation = (memory * deviation) + (sd * Math.Sqrt(1 - (memory * memory)) * Normal(chance));
            }

            var fit = CountRegression.QuasiPoisson(counts, design).Required.WithFirstOrderErrors(Times(21)).Required["year"];
            seen += fit.Interval().Contains(0) ? 0 : 1;
        }

        Assert.InRange(seen, 1, (int)(most * Series));
    }

    [Fact]
    public void The_detectable_effect_adds_the_quantiles_of_level_and_power()
    {
        Assert.Equal((1.959964 + 0.841621) * 0.5, DetectableEffect.Of(new("x", 0, 0.5)), 5);
        // Student's t at 10 degrees: 2.228139 and 0.879058.
        Assert.Equal((2.228139 + 0.879058) * 0.5, DetectableEffect.Of(new("x", 3, 0.5, 10)), 5);
    }

    private static double[] Times(int count) => [.. Enumerable.Range(1, count).Select(time => (double)time)];

    private static double Normal(Random chance) => Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());

    private static int Poisson(double mean, Random chance)
    {
        var (limit, product, count) = (Math.Exp(-mean), chance.NextDouble(), 0);
        for (; product > limit; product *= chance.NextDouble())
            count++;
        return count;
    }
}
