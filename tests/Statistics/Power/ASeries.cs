using Analytics.Statistics.Power;
using MathNet.Numerics.Distributions;

namespace Analytics.Tests.Statistics.Power;

/// <summary>Simulated yearly counts of a given mean and dispersion, and how often something is found in them.</summary>
internal static class ASeries
{
    /// <summary>A factor for each year that is one in the middle of the series.</summary>
    public static Func<int, double> Trending(double change) => year => Math.Pow(1 + change, year - 9.5);

    public static Func<int, double> Stepping(double change) => year => year < 15 ? 1 : 1 + change;

    public static double Share(int runs, CountSeriesPower series, Func<int, double> factor, Func<int[], bool> isFound)
    {
        var random = new Random(20);
        return Enumerable.Range(0, runs).Count(_ =>
            isFound([.. Enumerable.Range(0, series.Years).Select(year => Count(random, series.Mean * factor(year), series.Dispersion))])) / (double)runs;
    }

    /// <summary>Negative binomial, with a variance in proportion to the mean.</summary>
    private static int Count(Random random, double mean, double dispersion) =>
        Poisson.Sample(random, dispersion > 1 ? Gamma.Sample(random, mean / (dispersion - 1), 1 / (dispersion - 1)) : mean);
}
