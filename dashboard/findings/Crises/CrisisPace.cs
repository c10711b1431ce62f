using Analytics.Findings.Asking;
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
public sealed record CrisisPace(string? Key, Names? Names, Pace? Before, Pace? After)
{
    /// <summary>As the mart counts them.</summary>
    public const int Weeks = 8;

    public int Count => (Before?.Count ?? 0) + (After?.Count ?? 0);

    /// <summary>Null where one side has no days, or neither side a consultation.</summary>
    public RateComparison? Ratio { get; } = Before is { } before && After is { } after ? RateRatio.Compare(after.Count, after.Days, before.Count, before.Days).Value : null;

    internal static IReadOnlyList<CrisisPace> Of(IEnumerable<CrisisPhase> phases) =>
    [
        .. phases.GroupBy(phase => phase.CrisisKey).Select(crisis => new CrisisPace(crisis.Key, crisis.First().Names, Phase(crisis, "before"), Phase(crisis, "after"))),
    ];

    /// <summary>The ratio that crises have in common; null where it cannot be estimated.</summary>
    internal static (Coefficient Coefficient, Method Method)? Common(IReadOnlyList<CrisisPace> crises) => CommonPace.Ratio(crises
        .Where(crisis => crisis is { Key: not null, Before: not null, After: not null })
        .Select(crisis => new Contrast(crisis.Key!, crisis.After!.Value, crisis.Before!.Value)));

    private static Pace? Phase(IEnumerable<CrisisPhase> phases, string code) => phases
        .Where(phase => phase.Code == code && !phase.KnowsNoTrigger)
        .Select(phase => (Pace?)new Pace(phase.ImpromptuCount, phase.DayCount))
        .SingleOrDefault();
}

/// <summary>The days of one phase of a crisis, or of all together where it has no key.</summary>
internal sealed record CrisisPhase(string? CrisisKey, Names? Names, string Code, int DayCount, int ImpromptuCount, int ConsultationCount, int UnknownTriggerCount)
{
    /// <summary>There were consultations and nobody knows which were impromptu: no pace, rather than one of none.</summary>
    public bool KnowsNoTrigger => ConsultationCount > 0 && UnknownTriggerCount == ConsultationCount;

    public static CrisisPhase Of(string? crisisKey, IEnumerable<AfterEachCrisisRow> days)
    {
        List<AfterEachCrisisRow> rows = [.. days];
        return new(
            crisisKey, crisisKey is null ? null : rows[0].CrisisNames, rows[0].PhaseCode, rows.Sum(row => row.DayCount),
            rows.Sum(row => row.ImpromptuCount), rows.Sum(row => row.ConsultationCount), rows.Sum(row => row.UnknownTriggerCount));
    }
}
