namespace Analytics.Statistics.Staffing;

/// <summary>A queue in its steady state; times are in units of the mean time of service.</summary>
public sealed record WaitingLine(int Servers, double Load, double WaitingShare)
{
    /// <summary>Over all arrivals, those who do not wait included.</summary>
    public double MeanWait => WaitingShare / (Servers - Load);

    /// <summary>Share of arrivals that wait longer than so many mean times of service.</summary>
    public double WaitingLongerThan(double serviceTimes) => WaitingShare * Math.Exp(-(Servers - Load) * serviceTimes);
}

/// <summary>
/// Erlang's formulas (1917) for random arrivals: how often all are busy. Load is arrivals per time times mean service time. Arrivals that
/// come in waves, as before a conference, wait longer than this says.
/// </summary>
public static class Erlang
{
    // So many standard deviations of the load below it, servers that are always busy leave no trace in the last digits.
    private const double Forgotten = 12;

    /// <summary>Erlang B: the share that finds everyone busy and goes away.</summary>
    public static double BlockedShare(int servers, double load)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(servers);
        ArgumentOutOfRangeException.ThrowIfNegative(Guard.Finite(load), nameof(load));

        // No more can be busy than there are, so at least 1 - servers/load are turned away: where that is 1 to the last digit, nothing is to be counted.
        if (1 - (servers / load) == 1)
            return 1;

        // Server by server; of very many, those that are busy all the time have a share that is known without counting them, and what is no
        // number any more stays none however many follow.
        var first = Math.Floor(Math.Min(servers, load) - (Forgotten * Math.Sqrt(load)) - Forgotten);
        var (from, blocked) = first > 0 ? ((int)first, 1 - (first / load)) : (0, 1.0);
        for (var server = from + 1L; server <= servers && blocked > 0; server++)
            blocked = With(server, load, blocked);
        return blocked;
    }

    /// <summary>Erlang C: the queue when everyone waits; refused when more comes in than can be done, for then it grows without end.</summary>
    public static Answer<WaitingLine> Queue(int servers, double load)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(servers);
        var blocked = BlockedShare(servers, load);
        if (load >= servers)
            return RefusalReason.Overloaded;
        return new WaitingLine(servers, load, Waiting(servers, load, blocked));
    }

    /// <summary>The fewest servers for which no more than this share waits; for no more load than there are whole numbers for its servers.</summary>
    public static int ServersFor(double load, double mostWaitingShare)
    {
        Guard.Level(mostWaitingShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Guard.Finite(load), int.MaxValue / 2, nameof(load));
        var servers = (int)Math.Floor(load) + 1;
        var blocked = BlockedShare(servers, load);
        while (Waiting(servers, load, blocked) > mostWaitingShare)
            blocked = With(++servers, load, blocked);
        return servers;
    }

    private static double With(long server, double load, double blocked) => load * blocked / (server + (load * blocked));

    private static double Waiting(int servers, double load, double blocked) => servers * blocked / (servers - (load * (1 - blocked)));
}
