namespace Analytics.Statistics.Trend;

/// <summary>
/// The median slope, the line through the data that has it, and the interval of the slope; null where too few slopes lie beyond its ends.
/// </summary>
public sealed record SenLine(double Slope, double Intercept, Interval? Interval)
{
    public double At(double time) => Intercept + (Slope * time);
}

/// <summary>
/// Sen's slope (1968): the median of the slopes between all pairs, with the rank interval that belongs to Mann and Kendall's test. A few
/// wild values do not move it; a step is not a slope, and it will still draw one.
/// </summary>
public static class SenSlope
{
    /// <summary>Every pair has a slope, and all are kept.</summary>
    private const int MostValues = 10_000;

    /// <summary>The slope from one value to the next, for a series without gaps; the first value has time 1.</summary>
    public static Answer<SenLine> Estimate(IReadOnlyList<double> values, double level = 0.95) =>
        Estimate([.. Enumerable.Range(1, values.Count)], values, level);

    /// <param name="times">Strictly rising; years with gaps are welcome.</param>
    /// <param name="values">One for each time.</param>
    /// <param name="level">Of the interval.</param>
    public static Answer<SenLine> Estimate(IReadOnlyList<double> times, IReadOnlyList<double> values, double level = 0.95)
    {
        Guard.Finite(values);
        Guard.SameLength(times.Count, values.Count, "Times and values");
        Guard.Rising(times);
        var reach = Distributions.StandardErrorsFor(level);
        if (values.Count < MannKendall.FewestValues)
            return new Refusal(RefusalReason.TooFewObservations, values.Count, MannKendall.FewestValues);
        if (values.Count > MostValues || !Guard.CanBeSquared(values))
            return RefusalReason.TooLarge;
        var slopes = Slopes([.. times], [.. values]);
        var slope = (Ranked.At(slopes, (slopes.Length - 1) / 2) + Ranked.At(slopes, slopes.Length / 2)) / 2;
        var width = reach * Math.Sqrt(MannKendall.Score(values).Variance);
        var (low, high) = (Rank((slopes.Length - width) / 2), Rank(((slopes.Length + width) / 2) + 1));
        return new SenLine(
            slope,
            Median.Of(values.Zip(times, (value, time) => value - (slope * time))),
            low >= 1 && high <= slopes.Length && width > 0 ? new(Ranked.At(slopes, low - 1), Ranked.At(slopes, high - 1), level) : null);
    }

    internal static double[] Slopes(double[] times, double[] values)
    {
        var slopes = new double[values.Length * (values.Length - 1) / 2];
        var next = 0;
        for (var later = 1; later < values.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
                slopes[next++] = (values[later] - values[earlier]) / (times[later] - times[earlier]);
        }
        return slopes;
    }

    private static int Rank(double position) => (int)Math.Round(position, MidpointRounding.ToEven);
}
