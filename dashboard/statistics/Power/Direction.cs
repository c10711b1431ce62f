namespace Analytics.Statistics.Power;

/// <summary>Which way the change goes that a test is to find; the test itself stays two-sided.</summary>
public enum Direction
{
    Fall,
    Rise,
}
