using Analytics.Data;

namespace Analytics.Findings.Asking;

/// <summary>A crisis whose first day is known. The record dates beginnings, not ends.</summary>
public sealed record CrisisDay(string CrisisKey, Names CrisisNames, DateOnly BeganOnFrom)
{
    /// <summary>Those that began in these years, in the order of time.</summary>
    public static IReadOnlyList<CrisisDay> Within(Release release, Years years) =>
        [.. release.AskOnce<CrisisDay>(SqlText.Of<CrisisDay>()).Where(crisis => crisis.BeganOnFrom.Year >= years.From && crisis.BeganOnFrom.Year <= years.To)];
}
