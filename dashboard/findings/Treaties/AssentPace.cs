using Analytics.Statistics.Counts;

namespace Analytics.Findings.Treaties;

/// <summary>Assents and the days on which they could have been counted.</summary>
public readonly record struct AssentPace(int Count, int Days)
{
    /// <summary>Null without days.</summary>
    public double? AYear => Days == 0 ? null : Count * JulianYear.Days / Days;

    /// <summary>Of the pace a year, exact for a Poisson count.</summary>
    public (double Low, double High)? Interval
    {
        get
        {
            if (Days == 0)
                return null;
            var interval = ExactPoisson.Interval(Count);
            return (interval.Low * JulianYear.Days / Days, interval.High * JulianYear.Days / Days);
        }
    }

    public static AssentPace operator +(AssentPace one, AssentPace other) => new(one.Count + other.Count, one.Days + other.Days);
}
