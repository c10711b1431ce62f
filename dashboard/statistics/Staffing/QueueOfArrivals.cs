namespace Analytics.Statistics.Staffing;

/// <summary>
/// How often arrivals find everyone busy when they come as they came, and not at random as Erlang has it: first come, first served, exponential times of
/// service as in his formula, so that nothing but the arrivals differs.
/// </summary>
public static class QueueOfArrivals
{
    /// <summary>So few servers are looked through faster than a heap is kept in order.</summary>
    private const int Few = 16;

    /// <summary>With one number of servers.</summary>
    /// <inheritdoc cref="WaitingShares"/>
    public static Answer<OutcomeDistribution> WaitingShare(IReadOnlyList<int> days, double meanService, int servers, int runs = 200, int seed = 1)
    {
        var shares = WaitingShares(days, [(servers, meanService)], runs, seed);
        return shares.Then<OutcomeDistribution>(each => each[0]);
    }

    /// <summary>With some numbers of servers, all of whom meet the same arrivals, and work that is as long beside its mean.</summary>
    /// <param name="days">The working day of each arrival, counted from any day; its hour within the day is drawn.</param>
    /// <param name="staffs">Numbers of servers, each with the mean time of service in working days of one of them; above zero.</param>
    /// <param name="runs">Each draws hours and times of service anew.</param>
    /// <returns>For each number of servers the share of arrivals that waited, one of each run, with the interval of the runs.</returns>
    public static Answer<OutcomeDistribution[]> WaitingShares(
        IReadOnlyList<int> days, IReadOnlyList<(int Servers, double MeanService)> staffs, int runs = 200, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 2);
        foreach (var (servers, meanService) in staffs)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(servers, nameof(staffs));
            Guard.Positive(meanService, nameof(staffs));
        }

        if (days.Count == 0)
            return RefusalReason.NoObservations;
        Random random = new(seed);
        int[] inOrder = [.. days.Order()];
        var (arrivals, lengths) = (new double[days.Count], new double[days.Count]);
        var shares = staffs.Select(_ => new double[runs]).ToArray();
        for (var run = 0; run < runs; run++)
        {
            Draw(inOrder, arrivals, lengths, random);
            for (var staff = 0; staff < staffs.Count; staff++)
            {
                // Of more servers than arrivals the rest is never asked.
                var asked = Math.Min(staffs[staff].Servers, days.Count);
                shares[staff][run] = (double)Waited(arrivals, lengths, staffs[staff].MeanService, asked) / days.Count;
            }
        }

        return shares.Select(each => OutcomeDistribution.Of(each)).ToArray();
    }

    /// <summary>The arrivals in their order, and how long each takes beside the mean.</summary>
    private static void Draw(int[] days, double[] arrivals, double[] lengths, Random random)
    {
        for (var i = 0; i < arrivals.Length; i++)
            arrivals[i] = days[i] + random.NextDouble();

        // Days are in order already, so that only the hours of each are sorted.
        for (var first = 0; first < days.Length;)
        {
            var next = first + 1;
            while (next < days.Length && days[next] == days[first])
                next++;
            arrivals.AsSpan(first, next - first).Sort();
            first = next;
        }

        for (var i = 0; i < lengths.Length; i++)
            lengths[i] = -Math.Log(1 - random.NextDouble());
    }

    private static int Waited(double[] arrivals, double[] lengths, double meanService, int servers)
    {
        var waited = 0;
        if (servers > Few)
        {
            PriorityQueue<double, double> queue = new(Enumerable.Repeat((arrivals[0], arrivals[0]), servers));
            for (var i = 0; i < arrivals.Length; i++)
            {
                var until = Serve(queue.Peek(), i);
                queue.DequeueEnqueue(until, until);
            }

            return waited;
        }

        Span<double> freeAt = stackalloc double[servers];
        freeAt.Fill(arrivals[0]);
        for (var i = 0; i < arrivals.Length; i++)
        {
            var soonest = 0;
            for (var server = 1; server < freeAt.Length; server++)
            {
                if (freeAt[server] < freeAt[soonest])
                    soonest = server;
            }

            freeAt[soonest] = Serve(freeAt[soonest], i);
        }

        return waited;

        double Serve(double free, int arrival)
        {
            if (free > arrivals[arrival])
                waited++;
            return Math.Max(free, arrivals[arrival]) + (meanService * lengths[arrival]);
        }
    }
}
