namespace Analytics.Statistics.Power;

/// <summary>
/// The smallest coefficient that an error as large as the one found would have shown: Student's threshold and the quantile of the power together, times
/// the error (Bloom 1995). It rests on the error alone and never on the coefficient found, as power at one's own estimate says nothing new.
/// </summary>
public static class DetectableEffect
{
    /// <summary>On the scale of the coefficient, above zero.</summary>
    /// <param name="power">The chance to find an effect of this size.</param>
    /// <param name="level">Of the interval whose exclusion of none counts as found.</param>
    public static double Of(Coefficient coefficient, double power = 0.8, double level = 0.95)
    {
        var (tail, missed) = ((1 - Guard.Level(level)) / 2, 1 - Guard.Level(power));
        return coefficient.DegreesOfFreedom is { } df
            ? -(Distributions.StudentQuantile(tail, df) + Distributions.StudentQuantile(missed, df)) * coefficient.StandardError
            : -(Distributions.NormalQuantile(tail) + Distributions.NormalQuantile(missed)) * coefficient.StandardError;
    }
}
