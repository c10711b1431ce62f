namespace Analytics.Statistics.Proportions;

/// <summary>
/// The difference of two independent shares with Newcombe's hybrid score interval (1998, method 10): Wilson's limits of each, combined.
/// Shares within the same consultations are not independent; use the cluster bootstrap there.
/// </summary>
public static class Newcombe
{
    /// <summary>The first share less the second.</summary>
    public static Answer<Estimate> Difference(int count, int n, int referenceCount, int referenceN, double level = 0.95)
    {
        if (Wilson.Interval(count, n, level).Value is not { } first || Wilson.Interval(referenceCount, referenceN, level).Value is not { } second)
            return RefusalReason.NoObservations;
        var (share, reference) = ((double)count / n, (double)referenceCount / referenceN);
        var difference = share - reference;
        return new Estimate(
            difference,
            new(
                difference - double.Hypot(share - first.Low, second.High - reference),
                difference + double.Hypot(first.High - share, reference - second.Low),
                level));
    }
}
