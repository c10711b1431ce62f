namespace Analytics.Statistics.Breaks;

/// <summary>What would have been expected at a time without the breaks, and where a single observation would have lain.</summary>
public sealed record CounterfactualPoint(double Time, double Expected, Interval Band);

/// <summary>What a fitted line says at a time, and where its mean would lie.</summary>
public sealed record FittedPoint(double Time, double Mean, Interval Band);

/// <summary>The columns of a line that steps and bends at known times.</summary>
internal static class Segments
{
    public const string Slope = "slope";

    private const int FewestTimes = 3;

    public static string Step(double time) => FormattableString.Invariant($"step {time}");

    public static string SlopeChange(double time) => FormattableString.Invariant($"slope change {time}");

    /// <summary>
    /// Wagner's coding: the time after a break counts from the last time before it, so the step is how far the two lines are apart there.
    /// </summary>
    public static Design Of(IReadOnlyList<double> times, IReadOnlyList<double> breakTimes)
    {
        Guard.Rising(times);
        Guard.Rising(breakTimes);
        var design = Design.WithIntercept(times.Count).With(Slope, [.. times.Select(time => time - times[0])]);
        return breakTimes.Aggregate(design, (so, far) => so
            .With(Step(far), [.. times.Select(time => time >= far ? 1.0 : 0)])
            .With(SlopeChange(far), [.. times.Select(time => time >= far ? time - LastBefore(far) : 0)]));

        double LastBefore(double far) => times.LastOrDefault(time => time < far, times[0]);
    }

    /// <summary>Through two times a line goes exactly: a segment needs a third to say how far off it may be.</summary>
    public static Refusal? TooShort(IReadOnlyList<double> times, IReadOnlyList<double> breakTimes)
    {
        double[] edges = [double.NegativeInfinity, .. breakTimes, double.PositiveInfinity];
        var shortest = edges.Zip(edges.Skip(1), (from, to) => times.Count(time => time >= from && time < to)).Min();
        return shortest < FewestTimes ? new(RefusalReason.TooFewObservations, shortest, FewestTimes) : null;
    }

    /// <summary>The row of the design at a time as if there had been no break.</summary>
    public static double[] WithoutBreaks(double time, double firstTime, int breaks) =>
        [1, time - firstTime, .. Enumerable.Repeat(0.0, 2 * breaks)];
}
