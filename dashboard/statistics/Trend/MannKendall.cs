namespace Analytics.Statistics.Trend;

/// <summary>
/// Whether a series rises or falls: S is the number of rising pairs less the number of falling ones. The p-value is two-sided;
/// <c>Z</c> is null when it is exact.
/// </summary>
public sealed record MannKendallTest(int Count, long S, double Variance, double? Z, double PValue);

/// <summary>
/// Mann (1945) and Kendall's test of a monotone trend, ties corrected, with continuity; exact for ten values or fewer without ties. Assumes
/// that values are independent but for the trend: a series that remembers its past looks like a trend.
/// </summary>
public static class MannKendall
{
    /// <summary>With three values not even a perfect order is surprising.</summary>
    public const int FewestValues = 4;

    private const int MostValuesForExact = 10;

    /// <param name="values">In the order of time; gaps between them do not matter.</param>
    public static Answer<MannKendallTest> Test(IReadOnlyList<double> values)
    {
        Guard.Finite(values);
        if (values.Count < FewestValues)
            return new Refusal(RefusalReason.TooFewObservations, values.Count, FewestValues);
        var (s, variance, hasTies) = Score(values);
        if (variance <= 0)
            return RefusalReason.NoVariation;
        if (values.Count > MostValuesForExact || hasTies)
            return Approximate(values.Count, s, variance);
        var exact = s == 0 ? 1 : Math.Min(1, 2 * ExactUpperTail(values.Count, Math.Abs(s)));
        return new MannKendallTest(values.Count, s, variance, null, exact);
    }

    /// <summary>P(S ≥ s) when all orders of n different values are equally likely.</summary>
    public static double ExactUpperTail(int n, long s)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(n, 170);

        // Shares of orders by number of falling pairs: the m-th value falls behind 0 to m−1 earlier ones, each equally likely.
        double[] shares = [1];
        for (var m = 2; m <= n; m++)
        {
            var next = new double[shares.Length + m - 1];
            for (var falling = 0; falling < shares.Length; falling++)
            {
                for (var added = 0; added < m; added++)
                    next[falling + added] += shares[falling] / m;
            }
            shares = next;
        }
        var pairs = n * (n - 1) / 2;
        return shares.Where((_, falling) => pairs - (2L * falling) >= s).Sum();
    }

    internal static MannKendallTest Approximate(int count, long s, double variance)
    {
        var z = (s - Math.Sign(s)) / Math.Sqrt(variance);
        return new(count, s, variance, z, Distributions.NormalTwoSided(z));
    }

    internal static (long S, double Variance, bool HasTies) Score(IReadOnlyList<double> values)
    {
        double[] series = [.. values];
        var s = 0L;
        for (var later = 1; later < series.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
                s += Math.Sign(series[later] - series[earlier]);
        }
        Array.Sort(series);
        var variance = Spread(series.Length);
        var hasTies = false;
        for (var (first, next) = (0, 1); next <= series.Length; next++)
        {
            if (next < series.Length && series[next] == series[first])
                continue;
            hasTies |= next - first > 1;
            variance -= Spread(next - first);
            first = next;
        }
        return (s, variance, hasTies);

        static double Spread(double size) => size * (size - 1) * ((2 * size) + 5) / 18;
    }
}
