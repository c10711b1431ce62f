namespace Analytics.Statistics.Breaks;

/// <summary>
/// A break between two rows: so many rows lie before it. Its limits are null where the data place it nowhere in particular; they may lie
/// outside the series.
/// </summary>
public sealed record BreakDate(int After, int? Low, int? High);

/// <summary>The best dates for one number of breaks.</summary>
public sealed record BreakCandidate(IReadOnlyList<BreakDate> Dates, double ResidualSumOfSquares, double Bic);

/// <summary>The best dates for none, one, two … breaks, and the number that Schwarz's criterion prefers.</summary>
public sealed record BreakSearch(IReadOnlyList<BreakCandidate> Candidates)
{
    public BreakCandidate Best => Candidates.MinBy(candidate => candidate.Bic)!;
}

/// <summary>
/// Bai and Perron's dates of structural change (1998, 2003): of all ways to cut a series, the one whose regressions fit best, by dynamic
/// programming; intervals by Bai (1997), each segment with its own regressors and variance. Assumes residuals without memory: a series
/// that wanders breaks everywhere.
/// </summary>
public static class BaiPerron
{
    /// <summary>The costs of all stretches are kept, half as many as the square of the rows.</summary>
    private const int MostRows = 10_000;

    /// <param name="values">In the order of time.</param>
    /// <param name="design">The regression that may change; null for a mean.</param>
    /// <param name="trimming">The shortest segment, as a share of the series.</param>
    /// <param name="mostBreaks">Null for as many as the trimming leaves room for.</param>
    /// <param name="level">Of the intervals of dates.</param>
    public static Answer<BreakSearch> Find(
        IReadOnlyList<double> values, Design? design = null, double trimming = 0.15, int? mostBreaks = null, double level = 0.95)
    {
        Guard.Level(level);
        ArgumentOutOfRangeException.ThrowIfNegative(mostBreaks ?? 0, nameof(mostBreaks));
        design ??= Design.WithIntercept(values.Count);
        if (Trim(values, design, trimming) is not { } shortest)
            return new Refusal(RefusalReason.TooFewObservations, values.Count, (int)Math.Ceiling((design.Columns + 1) / trimming));
        if (LinearRegression.Fit(values, design) is { Value: null, Refusal: { } refusal })
            return refusal;

        if (values.Count > MostRows)
            return RefusalReason.TooLarge;
        double[] series = [.. values];
        var matrix = design.ToMatrix();
        var costs = SegmentCosts.Of(series, matrix);
        var room = (int)Math.Ceiling((double)series.Length / shortest) - 2;
        var cuts = BestCuts(costs, series.Length, shortest, Math.Min(mostBreaks ?? room, room));
        var floor = 1e-20 * series.Sum(value => value * value);
        if (cuts.Any(cut => cut.Cost <= floor))
            return RefusalReason.NoVariation;
        return new BreakSearch([.. cuts.Select(cut => new BreakCandidate(
            BreakInterval.Around(series, matrix, cut.Dates, costs, level),
            cut.Cost,
            Bic(cut.Cost, series.Length, (design.Columns + 1) * (cut.Dates.Length + 1))))]);
    }

    /// <summary>The shortest segment; null when it could not carry the regression and an error.</summary>
    internal static int? Trim(IReadOnlyList<double> values, Design design, double trimming)
    {
        Guard.Finite(values);
        Guard.SameLength(design.Rows, values.Count, "Design and values");
        if (trimming is not (> 0 and < 0.5))
            throw new ArgumentOutOfRangeException(nameof(trimming), trimming, "A segment is a share of the series below one half.");
        var shortest = (int)Math.Floor(trimming * values.Count);
        return shortest > design.Columns ? shortest : null;
    }

    private static List<(int[] Dates, double Cost)> BestCuts(SegmentCosts costs, int n, int shortest, int mostBreaks)
    {
        // best[last]: the cheapest way to cut rows 0 … last with the breaks so far; from[m][last]: where its last break lies.
        var best = new double[n];
        for (var last = 0; last < n; last++)
            best[last] = last + 1 >= shortest ? costs.Of(0, last) : double.PositiveInfinity;
        List<(int[] Dates, double Cost)> cuts = [([], best[n - 1])];
        List<int[]> from = [];
        for (var breaks = 1; breaks <= mostBreaks; breaks++)
        {
            var (next, origin) = (new double[n], new int[n]);
            Array.Fill(next, double.PositiveInfinity);
            for (var last = ((breaks + 1) * shortest) - 1; last < n; last++)
            {
                for (var before = (breaks * shortest) - 1; before <= last - shortest; before++)
                {
                    var cost = best[before] + costs.Of(before + 1, last);
                    if (cost < next[last])
                        (next[last], origin[last]) = (cost, before);
                }
            }
            from.Add(origin);
            best = next;
            cuts.Add((Trace(from, n), best[n - 1]));
        }
        return cuts;
    }

    private static int[] Trace(List<int[]> from, int n)
    {
        var dates = new int[from.Count];
        var last = n - 1;
        for (var i = from.Count - 1; i >= 0; i--)
        {
            last = from[i][last];
            dates[i] = last + 1;
        }
        return dates;
    }

    private static double Bic(double cost, int n, int parameters) =>
        (n * (Math.Log(cost / n) + 1 + Math.Log(2 * Math.PI))) + (parameters * Math.Log(n));
}
