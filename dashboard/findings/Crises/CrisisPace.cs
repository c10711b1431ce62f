using Analytics.Statistics;
using Analytics.Statistics.Counts;

namespace Analytics.Findings.Crises;

/// <summary>How often impromptu consultations came in one stretch of days.</summary>
public readonly record struct Pace(int Count, int Days)
{
    public double AWeek => Count / (Days / 7.0);

    /// <summary>Of the pace a week, exact for a Poisson count.</summary>
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
/// pace is null where the register holds no such day, or knows no trigger on any.
/// </summary>
public sealed record CrisisPace(string? Key, string? Name, Pace? Before, Pace? After)
{
    /// <summary>As the mart counts them.</summary>
    public const int Weeks = 8;

    public int Count => (Before?.Count ?? 0) + (After?.Count ?? 0);

    /// <summary>Null where one side has no days, or neither side a consultation.</summary>
    public RateComparison? Ratio { get; } = Before is { } before && After is { } after ? RateRatio.Compare(after.Count, after.Days, before.Count, before.Days).Value : null;

    internal static IReadOnlyList<CrisisPace> Of(IEnumerable<AfterEachCrisisRow> rows) =>
    [
        .. rows.GroupBy(row => row.CrisisKey).Select(crisis => new CrisisPace(crisis.Key, crisis.First().CrisisName, Phase(crisis, "before"), Phase(crisis, "after"))),
    ];

    /// <summary>
    /// The ratio that crises have in common, each at a level of its own: the wider of the interval that chance gives it and the one that crises differing among
    /// themselves do. Null where it cannot be estimated.
    /// </summary>
    internal static (Coefficient Coefficient, Method Method)? Common(IReadOnlyList<CrisisPace> crises)
    {
        var sides = crises.Where(crisis => crisis.Key is not null && crisis is { Before: not null, After: not null } && crisis.Count > 0)
            .SelectMany(crisis => new[] { (crisis.Key, Pace: crisis.Before!.Value, IsAfter: 0.0), (crisis.Key, Pace: crisis.After!.Value, IsAfter: 1.0) })
            .ToList();
        if (sides.Count == 0)
            return null;
        var design = Design.WithIntercept(sides.Count).WithCategories("crisis-", [.. sides.Select(side => side.Key!)]).With("after", [.. sides.Select(side => side.IsAfter)]);
        int[] counts = [.. sides.Select(side => side.Pace.Count)];
        double[] days = [.. sides.Select(side => (double)side.Pace.Days)];
        return new[] { (Fit: CountRegression.Poisson(counts, design, days).Value, Method: Method.Poisson), (Fit: CountRegression.QuasiPoisson(counts, design, days).Value, Method: Method.QuasiPoisson) }
            .Where(fit => fit.Fit is not null)
            .Select(fit => ((Coefficient, Method)?)(fit.Fit!["after"], fit.Method))
            .MaxBy(fit => fit!.Value.Item1.Interval().High);
    }

    private static Pace? Phase(IEnumerable<AfterEachCrisisRow> rows, string phase) => rows
        .Where(row => row.PhaseCode == phase && !row.KnowsNoTrigger)
        .Select(row => (Pace?)new Pace(row.ImpromptuCount, row.DayCount))
        .SingleOrDefault();
}
