namespace Analytics.Statistics.Trend;

/// <summary>
/// Where a series changes level, if it does: <c>ChangeAfter</c> values lie before the change. The first one when several dates do
/// equally well.
/// </summary>
public sealed record PettittTest(int ChangeAfter, double Statistic, double PValue);

/// <summary>
/// Pettitt's rank test for one change of level at an unknown date (1979), with his approximate p-value. It finds a date in any series with
/// a trend as well: read it beside Mann–Kendall, never alone.
/// </summary>
public static class Pettitt
{
    public static Answer<PettittTest> Test(IReadOnlyList<double> values)
    {
        Guard.Finite(values);
        if (values.Count < MannKendall.FewestValues)
            return new Refusal(RefusalReason.TooFewObservations, values.Count, MannKendall.FewestValues);
        var ranks = Ranks([.. values]);
        var n = (double)values.Count;
        var (sum, best, changeAfter) = (0.0, 0.0, 0);
        for (var count = 1; count < values.Count; count++)
        {
            sum += ranks[count - 1];
            var statistic = Math.Abs((2 * sum) - (count * (n + 1)));
            if (statistic > best)
                (best, changeAfter) = (statistic, count);
        }
        if (changeAfter == 0)
            return RefusalReason.NoVariation;
        return new PettittTest(changeAfter, best, Math.Min(1, 2 * Math.Exp(-6 * best * best / ((n * n * n) + (n * n)))));
    }

    /// <summary>From 1; values that tie share the middle of their ranks.</summary>
    private static double[] Ranks(double[] values)
    {
        int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(i => values[i])];
        var ranks = new double[values.Length];
        for (var (first, next) = (0, 1); next <= order.Length; next++)
        {
            if (next < order.Length && values[order[next]] == values[order[first]])
                continue;
            for (var i = first; i < next; i++)
                ranks[order[i]] = (first + 1 + next) / 2.0;
            first = next;
        }
        return ranks;
    }
}
