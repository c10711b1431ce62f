namespace Analytics.Statistics.Trend;

/// <summary>A trend within seasons: the test over all of them, and the median slope from one period to the next.</summary>
public sealed record SeasonalTrend(MannKendallTest Test, double SlopePerPeriod);

/// <summary>
/// Hirsch, Slack and Smith's seasonal Mann–Kendall test (1982): months are compared with the same month of other years only. Assumes that
/// seasons are independent and move in the same direction.
/// </summary>
public static class SeasonalMannKendall
{
    /// <param name="values">In the order of time, one for each season, without gaps; the first season may be any.</param>
    /// <param name="period">How many seasons make a period: 12 for months, 4 for quarters.</param>
    public static Answer<SeasonalTrend> Test(IReadOnlyList<double> values, int period)
    {
        Guard.Finite(values);
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 2);
        if (values.Count / MannKendall.FewestValues < period)
            return new Refusal(RefusalReason.TooFewObservations, values.Count, (int)Math.Min(int.MaxValue, (long)MannKendall.FewestValues * period));
        if (!Guard.CanBeSquared(values))
            return RefusalReason.TooLarge;
        double[][] seasons = [.. Enumerable.Range(0, period).Select(season => values.Where((_, i) => i % period == season).ToArray())];
        var scores = seasons.Select(season => MannKendall.Score(season)).ToArray();
        var variance = scores.Sum(score => score.Variance);
        if (variance <= 0)
            return RefusalReason.NoVariation;
        var slopes = seasons.SelectMany(season => SenSlope.Slopes([.. Enumerable.Range(0, season.Length)], season));
        return new SeasonalTrend(
            MannKendall.Approximate(values.Count, scores.Sum(score => score.S), variance),
            Median.Of(slopes));
    }
}
