using Analytics.Statistics;
using Analytics.Statistics.Breaks;
using Analytics.Statistics.Counts;
using CsCheck;

namespace Analytics.Tests.Statistics.Counts;

public sealed class CountRegressionTests
{
    private static readonly Gen<int[]> TwelveCounts = Gen.Int[0, 60].Array[12].Where(counts => counts.Count(count => count > 0) > 6);

    [Fact]
    public void Two_groups_by_hand()
    {
        // Means 3 and 6: the coefficient is ln 2 and its error √(1/9 + 1/12), from 9 and 12 events.
        var fit = CountRegression.Poisson([2, 3, 4, 5, 7], Design.WithIntercept(5).With("later", [0, 0, 0, 1, 1])).Required;

        Assert.Equal(Math.Log(2), fit["later"].Value, 9);
        Assert.Equal(Math.Sqrt((1 / 9.0) + (1 / 12.0)), fit["later"].StandardError, 9);
        Assert.Equal(1, fit["later"].AsRelativeChange()!.Value, 9);
        Assert.Equal(2, fit["later"].AsRatio()!.Value, 9);

        // Pearson by hand: (1 + 0 + 1)/3 + (1 + 1)/6 = 1 on three degrees of freedom.
        Assert.Equal(3, fit.DispersionTest.DegreesOfFreedom);
        Assert.Equal(1 / 3.0, fit.Dispersion, 9);
    }

    [Fact]
    public void Splitting_a_period_in_two_changes_neither_slope_nor_error() => Gen.Select(TwelveCounts, Gen.Double[0.1, 0.9]).Sample((counts, cut) =>
    {
        var whole = CountRegression.Poisson(counts, Years([.. Enumerable.Range(0, 12)])).Required;
        var parts = CountRegression.Poisson(
            [.. counts.SelectMany(count => new[] { count / 3, count - (count / 3) })],
            Years([.. Enumerable.Range(0, 24).Select(i => i / 2)]),
            [.. Enumerable.Range(0, 24).Select(i => i % 2 == 0 ? cut : 1 - cut)]).Required;
        return Same(whole["year"], parts["year"]) && Same(whole[Design.InterceptName], parts[Design.InterceptName]);
    });

    [Fact]
    public void The_unit_of_exposure_moves_the_intercept_only() => TwelveCounts.Sample(counts =>
    {
        var years = Years([.. Enumerable.Range(0, 12)]);
        var perYear = CountRegression.Poisson(counts, years).Required;
        var perMonth = CountRegression.Poisson(counts, years, [.. Enumerable.Repeat(12.0, 12)]).Required;
        return Same(perYear["year"], perMonth["year"])
            && Math.Abs(perYear[Design.InterceptName].Value - perMonth[Design.InterceptName].Value - Math.Log(12)) < 1e-7;
    });

    [Fact]
    public void Calling_the_first_year_2003_instead_of_0_changes_no_slope() => TwelveCounts.Sample(counts => Same(
        CountRegression.Poisson(counts, Years([.. Enumerable.Range(0, 12)])).Required["year"],
        CountRegression.Poisson(counts, Years([.. Enumerable.Range(2003, 12)])).Required["year"]));

    [Fact]
    public void A_tiny_exposure_is_not_taken_for_a_rate_that_vanishes()
    {
        // 4 and 6 in a whole year, 5 and 7 in the billionth part of one: rates 5 and 6·10⁹.
        var fit = CountRegression.Poisson([4, 6, 5, 7], Design.WithIntercept(4).With("later", [0, 0, 1, 1]), [1, 1, 1e-9, 1e-9]).Required;

        Assert.Equal(Math.Log(6e9 / 5), fit["later"].Value, 7);
    }

    [Fact]
    public void The_fitted_means_add_up_to_the_events() => TwelveCounts.Sample(counts =>
        Math.Abs(CountRegression.Poisson(counts, Years([.. Enumerable.Range(0, 12)])).Required.Means.Sum() - counts.Sum()) < 1e-6 * counts.Sum());

    [Fact]
    public void The_interval_of_a_Poisson_slope_holds_the_truth_nineteen_times_in_twenty() =>
        Assert.InRange(Coverage(random => i => Poisson(random, 40 * Math.Exp(-0.03 * i)), CountRegression.Poisson, 20), 0.93, 0.97);

    [Fact]
    public void So_does_the_quasi_Poisson_one_when_counts_vary_three_times_as_much() =>
        Assert.InRange(Coverage(random => i => Dispersed(random, 40 * Math.Exp(-0.03 * i), 3), CountRegression.QuasiPoisson, 20), 0.93, 0.97);

    [Fact]
    public void There_the_Poisson_interval_is_too_sure_of_itself() =>
        Assert.InRange(Coverage(random => i => Dispersed(random, 40 * Math.Exp(-0.03 * i), 3), CountRegression.Poisson, 20), 0.6, 0.85);

    [Fact]
    public void So_does_the_negative_binomial_one_in_a_long_series() =>
        Assert.InRange(Coverage(random => i => Gamma(random, 8 * Math.Exp(-0.03 * (i % 20)), 4), CountRegression.NegativeBinomial, 100), 0.93, 0.97);

    [Fact]
    public void Theta_is_found_again_in_many_counts()
    {
        var random = new Random(2002);
        int[] counts = [.. Enumerable.Range(0, 5000).Select(_ => Gamma(random, 6, 2.5))];
        var theta = CountRegression.NegativeBinomial(counts, Design.WithIntercept(5000)).Required.Theta!;

        Assert.InRange(2.5, theta.Value - (3 * theta.StandardError), theta.Value + (3 * theta.StandardError));
        Assert.InRange(theta.StandardError, 0.01, 0.2);
    }

    [Fact]
    public void Over_dispersion_is_noticed_and_its_absence_too()
    {
        var random = new Random(40);
        int[] dispersed = [.. Enumerable.Range(0, 30).Select(_ => Dispersed(random, 40, 3))];
        var absent = Enumerable.Range(0, 1000).Count(_ =>
            CountRegression.Poisson([.. Enumerable.Range(0, 30).Select(_ => Poisson(random, 40))], Design.WithIntercept(30))
                .Required.DispersionTest.PValue < 0.05);

        Assert.True(CountRegression.Poisson(dispersed, Design.WithIntercept(30)).Required.DispersionTest.PValue < 0.001);
        Assert.InRange(absent / 1000.0, 0.03, 0.07);
    }

    [Fact]
    public void It_refuses_with_a_reason()
    {
        int[] counts = [3, 5, 4, 6, 2];
        double[] year = [1, 2, 3, 4, 5];

        Assert.Equal(new(RefusalReason.TooFewObservations, 2, 3), CountRegression.Poisson([3, 5], Years([1, 2])).Refusal);
        Assert.Equal(new(RefusalReason.TooFewEvents, 0, 1), CountRegression.Poisson([0, 0, 0], Years([1, 2, 3])).Refusal);
        Assert.Equal(RefusalReason.SingularDesign, CountRegression.Poisson(counts, Years(year).With("age", [11, 12, 13, 14, 15])).Refusal!.Reason);
        Assert.Equal(
            RefusalReason.Separation,
            CountRegression.Poisson([3, 5, 4, 0, 0], Design.WithIntercept(5).With("later", [0, 0, 0, 1, 1])).Refusal!.Reason);
        Assert.Equal(RefusalReason.DispersionNotEstimable, CountRegression.NegativeBinomial(counts, Years(year)).Refusal!.Reason);
        Assert.Equal(RefusalReason.DispersionNotEstimable, CountRegression.QuasiPoisson([4, 4, 4, 4], Design.WithIntercept(4)).Refusal!.Reason);
    }

    [Fact]
    public void Without_lags_Newey_Wests_error_of_two_groups_by_hand()
    {
        // Means 3 and 8: each group brings the sum of its squared residuals over the square of its sum, 2/36 + 8/256.
        var fit = CountRegression.Poisson([2, 4, 6, 10], Design.WithIntercept(4).With("later", [0, 0, 1, 1])).Required;

        Assert.Equal(Math.Sqrt((2 / 36.0) + (8 / 256.0)), fit.WithNeweyWestErrors(0, smallSample: false).Required["later"].StandardError, 9);
        Assert.Equal(fit["later"].Value, fit.WithNeweyWestErrors().Required["later"].Value);
    }

    [Theory]
    [InlineData(CountFamily.Poisson)]
    [InlineData(CountFamily.QuasiPoisson)]
    [InlineData(CountFamily.NegativeBinomial)]
    public void The_memory_of_a_log_mean_is_that_of_the_mean(CountFamily family)
    {
        // Two routes: with nothing but a level the mean is the same in both models, and the error of its logarithm is relative.
        int[] counts = [12, 15, 30, 28, 35, 9, 4, 6, 22, 25, 31, 18];
        var level = Design.WithIntercept(counts.Length);
        var line = LinearRegression.Fit([.. counts.Select(count => (double)count)], level).Required;
        var fit = (family switch
        {
            CountFamily.Poisson => CountRegression.Poisson(counts, level),
            CountFamily.QuasiPoisson => CountRegression.QuasiPoisson(counts, level),
            _ => CountRegression.NegativeBinomial(counts, level),
        }).Required;

        Assert.Equal(line.DurbinWatson, fit.DurbinWatson!.Value, 8);
        foreach (var lags in new int?[] { null, 0, 3 })
        {
            var (ofMean, ofLog) = (line.WithNeweyWestErrors(lags).Required.Coefficients[0], fit.WithNeweyWestErrors(lags).Required.Coefficients[0]);
            Assert.Equal(ofMean.StandardError / ofMean.Value, ofLog.StandardError, 8);
        }
    }

    [Theory]
    [InlineData(60)]
    [InlineData(400)]
    [InlineData(1e5)]
    public void A_column_that_reaches_far_is_no_separation(double outlier)
    {
        // Means 12 and 6: the slope is −ln 2. The outlier counts nothing, where by that slope 12/2^60 or less were to be expected.
        int[] counts = [11, 12, 13, 5, 6, 7, 0];
        double[] x = [0, 0, 0, 1, 1, 1, outlier];
        foreach (var fit in new[] { CountRegression.Poisson(counts, Years(x)), CountRegression.QuasiPoisson(counts, Years(x)) })
            Assert.Equal(-Math.Log(2), fit.Required["year"].Value, 9);
        Assert.Equal(Math.Sqrt((1 / 36.0) + (1 / 18.0)), CountRegression.Poisson(counts, Years(x)).Required["year"].StandardError, 9);
    }

    [Fact]
    public void What_fits_zeros_ever_better_is_refused_whatever_its_unit()
    {
        foreach (var unit in (double[])[1e-6, 1, 1e6])
        {
            Assert.Equal(RefusalReason.Separation, CountRegression.Poisson([3, 0, 0, 0, 0], Years([0, unit, 2 * unit, 3 * unit, 4 * unit])).Refusal!.Reason);
            Assert.Equal(RefusalReason.Separation, CountRegression.Poisson([3, 5, 4, 0, 0], Design.WithIntercept(5).With("later", [0, 0, 0, unit, unit])).Refusal!.Reason);
        }
    }

    [Fact]
    public void The_dispersion_of_counts_in_thousands_is_the_maximum_of_the_likelihood_that_is_written_out()
    {
        // Where a sum of thousands of terms is a difference of Stirling's series: the derivative of the log-likelihood in theta is zero, by differences of it.
        int[] counts = [1200, 5400, 2100, 900, 7400, 3300, 1500, 4100];
        var fit = CountRegression.NegativeBinomial(counts, Design.WithIntercept(8)).Required;
        var (theta, mean) = (fit.Theta!.Value, counts.Average());

        Assert.True(Likelihood(theta) > Likelihood(theta * 1.001) && Likelihood(theta) > Likelihood(theta / 1.001));
        Assert.InRange((Likelihood(theta * 1.001) - Likelihood(theta / 1.001)) / (Likelihood(theta) - Likelihood(theta * 1.001)), -0.01, 0.01);

        double Likelihood(double size) => counts.Sum(count => Enumerable.Range(0, count).Sum(j => Math.Log(size + j)) + (size * Math.Log(size)) - ((size + count) * Math.Log(size + mean)));
    }

    private static Design Years(double[] years) => Design.WithIntercept(years.Length).With("year", years);

    private static bool Same(Coefficient one, Coefficient other) =>
        Math.Abs(one.Value - other.Value) < 1e-6 * (1 + Math.Abs(one.Value)) && Math.Abs(one.StandardError - other.StandardError) < 1e-6 * one.StandardError;

    private static double Coverage(
        Func<Random, Func<int, int>> count, Func<int[], Design, IReadOnlyList<double>?, Answer<CountFit>> fit, int length)
    {
        var random = new Random(1974);
        double[] years = [.. Enumerable.Range(0, length).Select(i => (double)(i % 20))];
        return Enumerable.Range(0, 1200).Count(_ =>
            fit([.. Enumerable.Range(0, length).Select(count(random))], Years(years), null).Value?["year"].Interval().Contains(-0.03) == true) / 1200.0;
    }

    private static int Poisson(Random random, double mean) => MathNet.Numerics.Distributions.Poisson.Sample(random, mean);

    private static int Gamma(Random random, double mean, double theta) =>
        Poisson(random, MathNet.Numerics.Distributions.Gamma.Sample(random, theta, theta / mean));

    /// <summary>Variance in proportion to the mean, as quasi-Poisson assumes.</summary>
    private static int Dispersed(Random random, double mean, double dispersion) => Gamma(random, mean, mean / (dispersion - 1));
}
