namespace Analytics.Statistics;

/// <summary>The values that the data do not contradict at the given level; both ends are finite.</summary>
public sealed record Interval(double Low, double High, double Level)
{
    public bool Contains(double value) => Low <= value && value <= High;
}
