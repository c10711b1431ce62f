namespace Analytics.Dashboard.Hosting;

/// <summary>The day that a clock shows.</summary>
internal static class Days
{
    /// <summary>By universal time, as all days of releases are.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
