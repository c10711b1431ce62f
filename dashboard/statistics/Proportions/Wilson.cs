namespace Analytics.Statistics.Proportions;

/// <summary>Wilson's score interval for a share (1927): never outside 0 to 1, and sound for small n, where the textbook ± is not.</summary>
public static class Wilson
{
    public static Answer<Interval> Interval(int count, int n, double level = 0.95)
    {
        Guard.CountWithin(count, n);
        var z = Distributions.StandardErrorsFor(level);
        if (n == 0)
            return RefusalReason.NoObservations;
        var share = (double)count / n;
        var centre = (share + (z * z / (2.0 * n))) / (1 + (z * z / n));
        var half = z / (1 + (z * z / n)) * Math.Sqrt((share * (1 - share) / n) + (z * z / (4.0 * n * n)));

        // At the edges the formula is exact but its floating-point value is not.
        return new Interval(count == 0 ? 0 : centre - half, count == n ? 1 : centre + half, level);
    }
}
