namespace Analytics.Statistics.Survival;

/// <summary>The scale on which a survival interval is symmetric.</summary>
public enum IntervalKind
{
    /// <summary>Complementary log-log: stays within 0 to 1 and holds its level in small samples.</summary>
    LogLog,

    /// <summary>Logarithm, the default of R's survival.</summary>
    Log,

    /// <summary>The share itself, cut off at 0 and 1.</summary>
    Plain,
}

/// <summary>
/// Kaplan and Meier's product-limit estimate (1958) with Greenwood's standard error (1926). A spell censored on a day of ends was at risk
/// on that day. Assumes that censoring says nothing about how long the spell would have lasted.
/// </summary>
public static class KaplanMeier
{
    public static SurvivalCurve Estimate(
        IReadOnlyCollection<Spell> spells, double level = 0.95, IntervalKind kind = IntervalKind.LogLog) => Estimate(RiskTable.Of(spells), level, kind);

    /// <summary>The same of spells that are counted: a hundred thousand of them need not be sorted one by one.</summary>
    public static SurvivalCurve OfCounts(
        IEnumerable<SpellCount> counts, double level = 0.95, IntervalKind kind = IntervalKind.LogLog) => Estimate(RiskTable.Of(counts), level, kind);

    private static SurvivalCurve Estimate(RiskTable table, double level, IntervalKind kind)
    {
        var reach = Distributions.StandardErrorsFor(level);
        var steps = new List<SurvivalStep>(table.Days.Length);
        var (stillWaiting, greenwood) = (1.0, 0.0);
        foreach (var (days, atRisk, ended, censored) in table.Rows())
        {
            stillWaiting *= 1 - ((double)ended / atRisk);
            greenwood += ended == 0 ? 0 : ended / ((double)atRisk * (atRisk - ended));
            var deviation = Math.Sqrt(greenwood);
            var (low, high) = Limits(stillWaiting, reach * deviation, kind);
            steps.Add(new(days, atRisk, ended, censored, stillWaiting, stillWaiting > 0 ? stillWaiting * deviation : null, low, high));
        }
        return new(steps, table, level, kind);
    }

    /// <summary>
    /// No limits before the first end and after the last spell has ended: there Greenwood's error is zero or undefined, and a band of
    /// no width would claim certainty.
    /// </summary>
    private static (double? Low, double? High) Limits(double share, double reach, IntervalKind kind)
    {
        if (share is <= 0 or >= 1)
            return (null, null);
        switch (kind)
        {
            case IntervalKind.Plain:
                return (Math.Max(0, share - (share * reach)), Math.Min(1, share + (share * reach)));
            case IntervalKind.Log:
                return (share * Math.Exp(-reach), Math.Min(1, share * Math.Exp(reach)));
            default:
                var factor = Math.Exp(reach / -Math.Log(share));
                return (Math.Pow(share, factor), Math.Pow(share, 1 / factor));
        }
    }
}
