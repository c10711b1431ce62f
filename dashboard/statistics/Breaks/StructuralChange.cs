using System.Collections.Concurrent;
using System.Globalization;

namespace Analytics.Statistics.Breaks;

/// <summary>One statistic of structural change and the share of simulated series without change that exceed it.</summary>
public sealed record ChangeStatistic(double Value, double PValue);

/// <summary>
/// Chow's statistic over all dates: its supremum (and after which row it lies), its average, and the logarithm of the mean of its
/// exponential half.
/// </summary>
public sealed record StructuralChangeTest(ChangeStatistic SupF, int SupFAfter, ChangeStatistic AveF, ChangeStatistic ExpF);

/// <summary>Chow's statistic at a known date, as a multiple of F with the p-value of F.</summary>
public sealed record ChowTest(double Statistic, int DegreesOfFreedom, int ResidualDegreesOfFreedom, double PValue);

/// <summary>Whether residuals drift: the farthest their running sum strays.</summary>
public sealed record CusumTest(double Statistic, double PValue);

/// <summary>
/// Tests of one change at an unknown date (Andrews 1993; Andrews and Ploberger 1994) and at a known one (Chow 1960). The p-values of the
/// former come from seeded simulation with normal residuals on the same design, where they are exact but for the number of simulations.
/// </summary>
public static class StructuralChange
{
    private const int UsualSimulations = 999;

    // Of each design 24 kilobytes; a register has as many designs as it has stretches of years.
    private const int MostKept = 64;
    private const int LargestKept = 200;

    private static readonly ConcurrentDictionary<string, (double Sup, double Ave, double Exp)[]> _unchanged = new();

    public static Answer<StructuralChangeTest> Test(
        IReadOnlyList<double> values, Design? design = null, double trimming = 0.15, int simulations = UsualSimulations, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(simulations);
        design ??= Design.WithIntercept(values.Count);
        if (BaiPerron.Trim(values, design, trimming) is not { } from)
            return new Refusal(RefusalReason.TooFewObservations, values.Count, (int)Math.Ceiling((design.Columns + 1) / trimming));
        if (LinearRegression.Fit(values, design) is { Value: null, Refusal: { } refusal })
            return refusal;
        var matrix = design.ToMatrix();
        var found = Statistics([.. values], matrix, from);
        if (!double.IsFinite(found.Sup))
            return RefusalReason.NoVariation;
        var (sup, ave, exp) = (1, 1, 1);
        foreach (var other in Unchanged(matrix, from, simulations, seed))
        {
            sup += other.Sup >= found.Sup ? 1 : 0;
            ave += other.Ave >= found.Ave ? 1 : 0;
            exp += other.Exp >= found.Exp ? 1 : 0;
        }
        double all = simulations + 1;
        return new StructuralChangeTest(new(found.Sup, sup / all), found.SupAfter, new(found.Ave, ave / all), new(found.Exp, exp / all));
    }

    /// <summary>Whether the whole regression differs before and after a known number of rows.</summary>
    public static Answer<ChowTest> Chow(IReadOnlyList<double> values, int after, Design? design = null)
    {
        design ??= Design.WithIntercept(values.Count);
        ArgumentOutOfRangeException.ThrowIfLessThan(after, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(after, values.Count);
        if (LinearRegression.Fit(values, design) is { Value: null, Refusal: { } refusal })
            return refusal;
        var shorter = Math.Min(after, values.Count - after);
        if (shorter <= design.Columns)
            return new Refusal(RefusalReason.TooFewObservations, shorter, design.Columns + 1);
        var (statistics, k, rest) = (FStatistics([.. values], design.ToMatrix()), design.Columns, values.Count - (2 * design.Columns));
        var statistic = statistics[after];
        return double.IsFinite(statistic)
            ? new ChowTest(statistic, k, rest, Distributions.FisherUpper(statistic / k, k, rest))
            : RefusalReason.NoVariation;
    }

    /// <summary>
    /// Ploberger and Krämer's running sum of least-squares residuals (1992), with the p-value of the Brownian bridge; for a mean, or a
    /// regression whose columns do not trend.
    /// </summary>
    public static Answer<CusumTest> OlsCusum(IReadOnlyList<double> values, Design? design = null) =>
        LinearRegression.Fit(values, design ?? Design.WithIntercept(values.Count)).Then<CusumTest>(fit =>
        {
            var (sum, farthest) = (0.0, 0.0);
            foreach (var residual in fit.Residuals)
                farthest = Math.Max(farthest, Math.Abs(sum += residual));
            var statistic = farthest / Math.Sqrt(fit.ResidualVariance * values.Count);
            return new CusumTest(statistic, BridgeAbove(statistic));
        });

    /// <summary>Of series without a change: they know nothing of the values, and series on one design are held against the same ones.</summary>
    private static (double Sup, double Ave, double Exp)[] Unchanged(double[,] design, int from, int simulations, int seed)
    {
        if (design.Length > LargestKept || simulations > UsualSimulations)
            return Simulated();
        var key = string.Create(CultureInfo.InvariantCulture, $"{from} {simulations} {seed} {design.GetLength(0)} {string.Join(' ', design.Cast<double>().Select(BitConverter.DoubleToInt64Bits))}");
        if (_unchanged.Count >= MostKept && !_unchanged.ContainsKey(key))
            _unchanged.Clear();
        return _unchanged.GetOrAdd(key, _ => Simulated());

        (double Sup, double Ave, double Exp)[] Simulated()
        {
            Random random = new(seed);
            var noise = new double[design.GetLength(0)];
            var all = new (double, double, double)[simulations];
            for (var simulation = 0; simulation < simulations; simulation++)
            {
                for (var i = 0; i < noise.Length; i++)
                    noise[i] = Distributions.NormalQuantile(Math.Max(random.NextDouble(), 1e-16));
                var (sup, _, ave, exp) = Statistics(noise, design, from);
                all[simulation] = (sup, ave, exp);
            }
            return all;
        }
    }

    private static (double Sup, int SupAfter, double Ave, double Exp) Statistics(double[] values, double[,] design, int from)
    {
        var window = FStatistics(values, design).AsSpan()[from..(values.Length - from + 1)];
        var (sup, at, sum) = (double.NegativeInfinity, 0, 0.0);
        for (var i = 0; i < window.Length; i++)
        {
            sum += window[i];
            if (window[i] > sup)
                (sup, at) = (window[i], from + i);
        }
        var scaled = 0.0;
        foreach (var statistic in window)
            scaled += Math.Exp((statistic - sup) / 2);
        return (sup, at, sum / window.Length, (sup / 2) + Math.Log(scaled / window.Length));
    }

    /// <summary>By the number of rows before the change.</summary>
    private static double[] FStatistics(double[] values, double[,] design)
    {
        var (n, k) = (values.Length, design.GetLength(1));
        var before = SegmentCosts.Growing(values, design, 0, n, +1);
        var after = SegmentCosts.Growing(values, design, n - 1, -1, -1);
        var statistics = new double[n];
        for (var first = 1; first < n; first++)
        {
            var apart = before[first - 1] + after[n - first - 1];
            statistics[first] = (before[n - 1] - apart) / (apart / (n - (2 * k)));
        }
        return statistics;
    }

    /// <summary>Kolmogorov's series.</summary>
    private static double BridgeAbove(double x)
    {
        if (x < 0.2)
            return 1;
        var sum = 0.0;
        for (var j = 1; j <= 100; j++)
            sum += (j % 2 == 1 ? 2 : -2) * Math.Exp(-2.0 * j * j * x * x);
        return Math.Clamp(sum, 0, 1);
    }
}
