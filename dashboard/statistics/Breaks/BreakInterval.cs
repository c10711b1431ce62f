namespace Analytics.Statistics.Breaks;

/// <summary>The interval of a break's date from the distribution of the place where a two-sided Brownian motion with drift is highest.</summary>
internal static class BreakInterval
{
    private const double NowhereInParticular = 1e6;

    public static IReadOnlyList<BreakDate> Around(double[] values, double[,] design, int[] dates, SegmentCosts costs, double level)
    {
        int[] edges = [0, .. dates, values.Length];
        Segment[] segments = [.. edges.Zip(edges.Skip(1), (first, next) => Segment.Of(values, design, first, next, costs))];
        return [.. dates.Select((date, i) => Of(date, segments[i], segments[i + 1], level))];
    }

    private static BreakDate Of(int date, Segment before, Segment after, double level)
    {
        if (before.Coefficients is null || after.Coefficients is null || before.Variance <= 0 || after.Variance <= 0)
            return new(date, null, null);
        double[] change = [.. after.Coefficients.Zip(before.Coefficients, (late, early) => late - early)];
        var (strength, later) = (before.Moments.Form(change), after.Moments.Form(change));
        if (!(strength > 0) || !(later > 0))
            return new(date, null, null);
        var drift = later / strength;
        var spread = drift * after.Variance / before.Variance;
        var tail = (1 - level) / 2;
        if (Below(0, drift, spread) is var atZero && !(atZero > tail && atZero < 1 - tail))
            return new(date, null, null);
        var unit = before.Variance / strength;
        var (low, high) = (Solve(tail, -1, drift, spread) * unit, Solve(1 - tail, +1, drift, spread) * unit);
        return Math.Max(high, -low) > NowhereInParticular
            ? new(date, null, null)
            : new(date, date - (int)Math.Ceiling(high), date - (int)Math.Floor(low));
    }

    private static double Solve(double share, int side, double drift, double spread)
    {
        var (near, far) = (0.0, 1.0);
        while (Below(side * far, drift, spread) is var reached && (side < 0 ? reached > share : reached < share))
            far *= 2;
        for (var halving = 0; halving < 100; halving++)
        {
            var middle = (near + far) / 2;
            if (Below(side * middle, drift, spread) is var found && (side < 0 ? found > share : found < share))
                near = middle;
            else
                far = middle;
        }
        return side * (near + far) / 2;
    }

    /// <summary>
    /// Bai (1997), appendix B: the probability that W₁(−s) − |s|/2 for s ≤ 0 and √φ W₂(s) − ξs/2 for s > 0 is highest at or below x.
    /// </summary>
    internal static double Below(double x, double drift, double spread)
    {
        if (x <= 0)
            return Left(-x, drift, spread);

        // Seen from the other side, and measured in its units, the right half is a left half.
        return 1 - Left(x * drift * drift / spread, 1 / drift, 1 / spread);
    }

    private static double Left(double x, double drift, double spread)
    {
        var ratio = drift / spread;
        var (root, sum) = (Math.Sqrt(x), spread + drift);
        var weight = (spread + (2 * drift)) / sum;
        return -(root * Math.Exp(-x / 8) / Math.Sqrt(2 * Math.PI))
            - (spread / drift * weight * Math.Exp((ratio * (1 + ratio) * x / 2) + LogNormalBelow((0.5 + ratio) * root)))
            + (((x / 2) - 2 + (weight * (spread + (2 * drift)) / drift)) * Distributions.NormalUpper(root / 2));
    }

    /// <summary>ln Φ(−z); far out by its asymptotic series, where Φ itself is zero in floating point.</summary>
    private static double LogNormalBelow(double z)
    {
        if (z < 25)
            return Math.Log(Distributions.NormalUpper(z));
        var inverse = 1 / (z * z);
        return (-z * z / 2) - Math.Log(z * Math.Sqrt(2 * Math.PI)) + double.LogP1(-inverse * (1 - (3 * inverse * (1 - (5 * inverse)))));
    }

    private sealed record Segment(double[]? Coefficients, double[,] Moments, double Variance)
    {
        public static Segment Of(double[] values, double[,] design, int first, int next, SegmentCosts costs)
        {
            var (rows, p) = (next - first, design.GetLength(1));
            var (own, moments) = (new double[rows, p], new double[p, p]);
            for (var i = 0; i < rows; i++)
            {
                for (var j = 0; j < p; j++)
                {
                    own[i, j] = design[first + i, j];
                    for (var k = 0; k <= j; k++)
                        moments[j, k] = moments[k, j] += own[i, j] * own[i, k] / rows;
                }
            }
            return new(LeastSquares.Fit(own, values.AsSpan(first, rows))?.Coefficients, moments, costs.Of(first, next - 1) / rows);
        }
    }
}
