namespace Analytics.Findings.Treaties;

/// <summary>The year of the Julian calendar, the usual conversion of long durations in days.</summary>
public static class JulianYear
{
    public const double Days = 365.25;
}
