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
    /// <summary>Erlang B: the share that finds everyone busy and goes away.</summary>
    public static double BlockedShare(int servers, double load)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(servers);
        ArgumentOutOfRangeException.ThrowIfNegative(Guard.Finite(load), nameof(load));
        var blocked = 1.0;
        for (var server = 1; server <= servers; server++)
            blocked = load * blocked / (server + (load * blocked));
        return blocked;
    }

    /// <summary>Erlang C: the queue when everyone waits; refused when more comes in than can be done, for then it grows without end.</summary>
    public static Answer<WaitingLine> Queue(int servers, double load)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(servers);
        var blocked = BlockedShare(servers, load);
        if (load >= servers)
            return RefusalReason.Overloaded;
        return new WaitingLine(servers, load, servers * blocked / (servers - (load * (1 - blocked))));
    }

    /// <summary>The fewest servers for which no more than this share waits.</summary>
    public static int ServersFor(double load, double mostWaitingShare)
    {
        Guard.Level(mostWaitingShare);
        var servers = (int)Math.Floor(load) + 1;
        while (Queue(servers, load).Required.WaitingShare > mostWaitingShare)
            servers++;
        return servers;
    }
}
