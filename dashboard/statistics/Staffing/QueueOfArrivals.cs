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

        // Of more servers than arrivals the rest is never asked.
        var asked = Math.Min(servers, days.Count);
        return OutcomeDistribution.Of(Enumerable.Range(0, runs).Select(_ => Run(days, arrivals, meanService, asked, random)).ToList());
    }

    private static double Run(IReadOnlyList<int> days, double[] arrivals, double meanService, int servers, Random random)
    {
        for (var i = 0; i < arrivals.Length; i++)
            arrivals[i] = days[i] + random.NextDouble();
        Array.Sort(arrivals);
        PriorityQueue<double, double> freeAt = new(Enumerable.Repeat((arrivals[0], arrivals[0]), servers));
        var waited = 0;
        foreach (var now in arrivals)
        {
            var free = freeAt.Peek();
            if (free > now)
                waited++;
            var until = Math.Max(free, now) - (meanService * Math.Log(1 - random.NextDouble()));
            freeAt.DequeueEnqueue(until, until);
        }

        return (double)waited / arrivals.Length;
    }
}
