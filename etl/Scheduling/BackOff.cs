namespace Analytics.Etl.Scheduling;

/// <summary>How often, and after which wait, a run tries again what may come right by itself: after 1, 2, 4, 8 … minutes.</summary>
internal sealed record BackOff(int Retries)
{
    /// <summary>More doublings than this would wait for weeks.</summary>
    public const int Most = 12;

    /// <summary>The wait before the attempt after this one, counted from 0; null where there is none.</summary>
    public TimeSpan? After(int attempt) => attempt < Retries ? TimeSpan.FromMinutes(1L << attempt) : null;
}
