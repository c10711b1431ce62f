namespace Analytics.Statistics.Proportions;

/// <summary>Clopper and Pearson's exact interval for a share (1934): covers at least its level, and is therefore wider than Wilson's.</summary>
public static class ClopperPearson
{
    public static Answer<Interval> Interval(int count, int n, double level = 0.95)
    {
        Guard.CountWithin(count, n);
        var tail = (1 - Guard.Level(level)) / 2;
        if (n == 0)
            return RefusalReason.NoObservations;
        return new Interval(
            count == 0 ? 0 : Distributions.BetaQuantile(count, n - count + 1.0, tail),
            count == n ? 1 : Distributions.BetaQuantile(count + 1.0, n - count, 1 - tail),
            level);
    }
}
