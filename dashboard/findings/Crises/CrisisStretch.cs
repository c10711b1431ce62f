namespace Analytics.Findings.Crises;

/// <summary>Thirty days, so many days before or after crises began, over all of them.</summary>
/// <param name="From">Days after the beginning with which it begins; negative before it.</param>
/// <param name="Own">The impromptu consultations on days of the crises' own, and how many such days the register knows.</param>
/// <param name="Crises">Of how many crises it knows any.</param>
/// <param name="OfOthers">Days that belong to another crisis, as they lie in its first eight weeks.</param>
/// <param name="Unknown">Days that lie outside the register, or of which it gives no trigger: they are not days of none.</param>
/// <param name="In30Days">The pace that they have in common, with crises as units; null where they are too few, or the register knows none of the days.</param>
public sealed record CrisisStretch(int From, Pace Own, int Crises, int OfOthers, int Unknown, Statistics.Estimate? In30Days)
{
    /// <summary>How long it is.</summary>
    public const int Length = 30;

    /// <summary>How far it is looked before and after a beginning.</summary>
    public const int Reach = 180;

    /// <summary>The last of its days.</summary>
    public int To => From + Length - 1;

    /// <summary>All that lie within the reach, in the order of time.</summary>
    internal static IReadOnlyList<CrisisStretch> Of(IReadOnlyList<CrisisDays> rows, bool areEnough)
    {
        var known = rows.Where(row => !row.KnowsNoTrigger).ToList();
        var crises = rows.Select(row => row.CrisisKey).Distinct().Count();
        return [.. Enumerable.Range(-Reach / Length, 2 * Reach / Length).Select(stretch =>
        {
            var own = known.Where(row => row.Stretch == stretch && row.DayCount > 0).ToList();
            var ofOthers = rows.Where(row => row.Stretch == stretch).Sum(row => row.DayOfAnotherCount);
            var pace = PaceOf(own);
            return new CrisisStretch(
                stretch * Length, pace, own.Count, ofOthers, (crises * Length) - pace.Days - ofOthers,
                areEnough ? Scaled(CommonPace.Of([.. own.Select(row => new Pace(row.ImpromptuCount, row.DayCount))])) : null);
        })];
    }

    /// <summary>Of the pace in some stretches to that of the days before, each crisis at a level of its own; null where it cannot be estimated.</summary>
    internal static (Statistics.Coefficient Coefficient, Method Method)? AgainstBefore(IReadOnlyList<CrisisDays> rows, Func<CrisisDays, bool> isIn) => CommonPace.Ratio(
        rows.Where(row => !row.KnowsNoTrigger).GroupBy(row => row.CrisisKey).Select(crisis => new Contrast(
            crisis.Key, PaceOf(crisis.Where(isIn)), PaceOf(crisis.Where(row => row.Stretch < 0)))));

    internal static Pace PaceOf(IEnumerable<CrisisDays> rows) => rows.Aggregate(
        new Pace(0, 0), (sum, row) => new(sum.Count + row.ImpromptuCount, sum.Days + row.DayCount));

    private static Statistics.Estimate? Scaled(Statistics.Estimate? aDay) => aDay is null
        ? null
        : new(aDay.Value * Length, new(aDay.Interval.Low * Length, aDay.Interval.High * Length, aDay.Interval.Level));
}
