using Analytics.Data;
using Analytics.Statistics;
using Analytics.Statistics.Counts;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>The dossiers opened in one year, and how often each number of consultations and of meetings occurs among them.</summary>
internal sealed record Cohort(int Year, long Dossiers, long Open, IReadOnlyList<(int Value, long Times)> Consultations, IReadOnlyList<(int Value, long Times)> Meetings)
{
    /// <summary>Where more than this are still open, the dossiers of the year have not had all their consultations.</summary>
    public const double LargestOpenShare = 0.2;

    /// <summary>The first year after the government fell over the Global Compact, in December 2018.</summary>
    public const int TurnYear = 2019;

    /// <summary>Consultations a year on average: below, the error of a ratio is not what the formula says.</summary>
    private const double FewestAYear = 5;

    public bool IsSettled => Open <= LargestOpenShare * Dossiers;

    public bool IsSinceTurn => Year >= TurnYear;

    public static IReadOnlyList<Cohort> Of(IEnumerable<Line> lines) =>
    [
        .. lines.GroupBy(line => (int)line.Whole("opened_year")!.Value).OrderBy(year => year.Key).Select(year => new Cohort(
            year.Key,
            year.Sum(Times),
            year.Where(line => line.Flag("is_closed") == false).Sum(Times),
            Histogram(year, "consultation_count"),
            Histogram(year, "meeting_count"))),
    ];

    /// <summary>The mean of several years together.</summary>
    public static Estimate? Mean(IEnumerable<Cohort> cohorts, Func<Cohort, IReadOnlyList<(int Value, long Times)>> counts) =>
        MeanCount.Of(cohorts.SelectMany(counts)).Value;

    /// <summary>
    /// The mean since the turn over the mean before it. Years, not dossiers, are taken as independent: dossiers of one year have its crises in common.
    /// </summary>
    public static CountFit? Compare(IReadOnlyList<Cohort> cohorts, Func<Cohort, IReadOnlyList<(int Value, long Times)>> counts)
    {
        if (cohorts.All(cohort => cohort.IsSinceTurn) || !cohorts.Any(cohort => cohort.IsSinceTurn) || cohorts.Average(cohort => (double)Total(counts(cohort))) < FewestAYear)
            return null;
        var design = Design.WithIntercept(cohorts.Count).With(Since, [.. cohorts.Select(cohort => cohort.IsSinceTurn ? 1.0 : 0)]);
        return CountRegression.QuasiPoisson(
            [.. cohorts.Select(cohort => checked((int)Total(counts(cohort))))], design, [.. cohorts.Select(cohort => (double)cohort.Dossiers)]).Value;
    }

    /// <summary>The name of the term that tells the years since the turn from those before.</summary>
    public const string Since = "since";

    public static long Total(IEnumerable<(int Value, long Times)> counts) => counts.Sum(count => count.Value * count.Times);

    private static long Times(Line line) => line.Whole("dossier_count")!.Value;

    private static IReadOnlyList<(int Value, long Times)> Histogram(IEnumerable<Line> lines, string column) =>
        [.. lines.GroupBy(line => (int)line.Whole(column)!.Value).OrderBy(value => value.Key).Select(value => (value.Key, value.Sum(Times)))];
}
