using Analytics.Findings.Asking;

namespace Analytics.Findings.Crises;

/// <summary>
/// Days around something that began in a year, and likewise around something that began in an earlier one: which of them are asked for the question tells, and
/// where all are counted together a day counts once.
/// </summary>
internal interface ISharedDays : IOfYear
{
    /// <summary>The year in which the one before it began around which the days are as well; null where there is none.</summary>
    int? EarlierYear { get; }
}

internal static class SharedDays
{
    /// <summary>Those of the first that was asked for.</summary>
    public static IEnumerable<TRow> CountedOnce<TRow>(this IEnumerable<TRow> rows, Years asked)
        where TRow : ISharedDays => rows.Where(row => row.EarlierYear is not { } earlier || earlier < asked.From);
}
