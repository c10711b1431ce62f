namespace Analytics.Findings.Crises;

/// <summary>One week before or since conferences began, over all of them.</summary>
/// <param name="Week">0 begins with the conference; the last before it is −1.</param>
/// <param name="All">The consultations of it, and how many of its days the register knows, over all conferences.</param>
/// <param name="Conferences">Of how many it knows any.</param>
/// <param name="AWeek">The pace that they have in common, with conferences as units; null where they are too few.</param>
public sealed record ConferenceWeek(int Week, Pace All, int Conferences, Statistics.Estimate? AWeek)
{
    /// <summary>So many weeks before a conference are held against the others of its year.</summary>
    public const int Before = 12;

    /// <summary>The last week that is looked at.</summary>
    public const int Last = 4;

    internal static IReadOnlyList<ConferenceWeek> Of(IReadOnlyList<ConferencePart> parts, bool areEnough) =>
    [
        .. Enumerable.Range(-Before, Before + Last + 1).Select(week =>
        {
            var conferences = parts.Where(part => part.Week == week).GroupBy(part => part.ConferenceKey).Select(PaceOf).ToList();
            var aDay = areEnough ? CommonPace.Of(conferences) : null;
            return new ConferenceWeek(
                week, new(conferences.Sum(pace => pace.Count), conferences.Sum(pace => pace.Days)), conferences.Count,
                aDay is null ? null : new(7 * aDay.Value, new(7 * aDay.Interval.Low, 7 * aDay.Interval.High, aDay.Interval.Level)));
        }),
    ];

    internal static Pace PaceOf(IEnumerable<ConferencePart> parts) =>
        parts.Aggregate(new Pace(0, 0), (sum, part) => new(sum.Count + part.ConsultationCount, sum.Days + part.DayCount));
}

/// <summary>A week of one conference, or the other days of its year where it has none.</summary>
internal sealed record ConferencePart(string ConferenceKey, int Year, int? EarlierYear, int? Week, bool IsOfYear, int DayCount, int ConsultationCount) : ISharedDays
{
    public bool IsBefore => Week < 0;
}
