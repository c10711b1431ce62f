using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Statistics;
using Analytics.Statistics.Counts;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>How often impromptu consultations came in one stretch of days.</summary>
internal readonly record struct Pace(int Count, int Days)
{
    public double AWeek => Count / (Days / 7.0);

    public (double Low, double High) Interval
    {
        get
        {
            var interval = ExactPoisson.Interval(Count);
            return (interval.Low / (Days / 7.0), interval.High / (Days / 7.0));
        }
    }
}

/// <summary>
/// The pace in the first eight weeks of a crisis beside that of the quiet days of the year before; of all crises together when it has no key. A
/// pace is null where the register holds no such day.
/// </summary>
internal sealed record CrisisPace(string? Key, Localized Name, Pace? Before, Pace? After)
{
    /// <summary>As the mart counts them.</summary>
    public const int Weeks = 8;

    public int Count => (Before?.Count ?? 0) + (After?.Count ?? 0);

    /// <summary>Null where one side has no days, or neither side a consultation.</summary>
    public RateComparison? Ratio { get; } = Before is { } before && After is { } after ? RateRatio.Compare(after.Count, after.Days, before.Count, before.Days).Value : null;

    public static IReadOnlyList<CrisisPace> Of(IEnumerable<Line> lines) =>
    [
        .. lines.GroupBy(line => line.Text("crisis_key")).Select(crisis => new CrisisPace(
            crisis.Key,
            crisis.First().Text("crisis_name") is { } name ? Localized.Same(name) : CrisesWords.AllCrises,
            Phase(crisis, "before"),
            Phase(crisis, "after"))),
    ];

    /// <summary>
    /// The ratio with each crisis at a level of its own, its interval widened by how much crises differ from one ratio; null where that adds nothing
    /// to the exact interval or cannot be estimated.
    /// </summary>
    public static Interval? Between(IReadOnlyList<CrisisPace> crises)
    {
        var sides = crises.Where(crisis => crisis.Key is not null && crisis is { Before: not null, After: not null } && crisis.Count > 0)
            .SelectMany(crisis => new[] { (crisis.Key, Pace: crisis.Before!.Value, IsAfter: 0.0), (crisis.Key, Pace: crisis.After!.Value, IsAfter: 1.0) })
            .ToList();
        var design = Design.WithIntercept(sides.Count).WithCategories("crisis-", [.. sides.Select(side => side.Key!)]).With("after", [.. sides.Select(side => side.IsAfter)]);
        var fit = CountRegression.QuasiPoisson([.. sides.Select(side => side.Pace.Count)], design, [.. sides.Select(side => (double)side.Pace.Days)]).Value;
        return fit is { Dispersion: > 1 } ? fit["after"].AsRatio()?.Interval : null;
    }

    private static Pace? Phase(IEnumerable<Line> lines, string phase) => lines
        .Where(line => line.Text("phase_code") == phase)
        .Select(line => (Pace?)new Pace((int)line.Whole("impromptu_count")!.Value, (int)line.Whole("day_count")!.Value))
        .SingleOrDefault();
}
