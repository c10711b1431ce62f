namespace Analytics.Statistics.Staffing;

/// <summary>
/// How often arrivals find everyone busy when they come as they came, and not at random as Erlang has it: first come, first served, exponential times of
/// service as in his formula, so that nothing but the arrivals differs.
/// </summary>
public static class QueueOfArrivals
{
    /// <param name="days">The working day of each arrival, counted from any day; its hour within the day is drawn.</param>
    /// <param name="meanService">In working days of one server; above zero.</param>
    /// <param name="runs">Each draws hours and times of service anew.</param>
    /// <returns>The share of arrivals that waited, one of each run, with the interval of the runs.</returns>
    public static Answer<OutcomeDistribution> WaitingShare(IReadOnlyList<int> days, double meanService, int servers, int runs = 200, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(servers);
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 2);
        Guard.Positive(meanService);
        if (days.Count == 0)
            return RefusalReason.NoObservations;
        Random random = new(seed);
        var arrivals = new double[days.Count];
        return OutcomeDistribution.Of(Enumerable.Range(0, runs).Select(_ => Run(days, arrivals, meanService, new double[servers], random)).ToList());
    }

    private static double Run(IReadOnlyList<int> days, double[] arrivals, double meanService, double[] freeAt, Random random)
    {
        for (var i = 0; i < arrivals.Length; i++)
            arrivals[i] = days[i] + random.NextDouble();
        Array.Sort(arrivals);
        Array.Fill(freeAt, arrivals[0]);
        var waited = 0;
        foreach (var now in arrivals)
        {
            var server = Array.IndexOf(freeAt, freeAt.Min());
            if (freeAt[server] > now)
                waited++;
            freeAt[server] = Math.Max(freeAt[server], now) - (meanService * Math.Log(1 - random.NextDouble()));
        }

        return (double)waited / arrivals.Length;
    }
}
