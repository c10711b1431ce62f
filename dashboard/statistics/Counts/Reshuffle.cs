using MathNet.Numerics.Distributions;

namespace Analytics.Statistics.Counts;

/// <summary>Events thrown over equal periods at random.</summary>
internal static class Reshuffle
{
    /// <summary>As many as this are thrown one by one.</summary>
    private const int Few = 10_000;

    private const int Tosses = 30;

    public static void Among(int[] periods, int events, Random random)
    {
        Array.Clear(periods);
        if (events <= Few)
        {
            for (var one = 0; one < events; one++)
                periods[random.Next(periods.Length)]++;
            return;
        }

        // Each period takes its binomial share of what the ones before have left.
        for (var period = 0; period < periods.Length - 1; period++)
        {
            periods[period] = Binomial(events, 1.0 / (periods.Length - period), random);
            events -= periods[period];
        }

        periods[^1] = events;
    }

    /// <summary>
    /// How many of so many uniform numbers lie below a share (Devroye 1986, §X.4.3): one in the middle of their order is drawn, which says where half
    /// of them lie, until few are left to toss.
    /// </summary>
    private static int Binomial(int events, double share, Random random)
    {
        var below = 0;
        while (events > Tosses)
        {
            var middle = 1 + (events / 2);
            var drawn = Beta.Sample(random, middle, events + 1.0 - middle);
            if (drawn >= share)
                (events, share) = (middle - 1, share / drawn);
            else
                (below, events, share) = (below + middle, events - middle, (share - drawn) / (1 - drawn));
        }

        for (; events > 0; events--)
            below += random.NextDouble() < share ? 1 : 0;
        return below;
    }
}
