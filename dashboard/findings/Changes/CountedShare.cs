using Analytics.Data;
using Analytics.Statistics.Proportions;

namespace Analytics.Findings.Changes;

/// <summary>A share of consultations, each taken as independent of the others.</summary>
internal static class CountedShare
{
    /// <summary>Undefined of none.</summary>
    public static Estimate Of(string name, long count, long n)
    {
        if (n == 0)
            return new(name, Unit.Share, null, null, null, Method.Wilson, 0) { Why = Undefined.NoneCounted };
        var interval = Wilson.Interval(checked((int)count), checked((int)n)).Value;
        return new(name, Unit.Share, (double)count / n, interval?.Low, interval?.High, Method.Wilson, n);
    }
}
