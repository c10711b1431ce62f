namespace Analytics.Statistics.Survival;

/// <summary>The days that a partial date may mean, as day numbers: 2018-03 is its first day to its last, a full date is one day.</summary>
public readonly record struct DayRange(double From, double To)
{
    public static DayRange On(double day) => new(day, day);
}

/// <summary>
/// A spell whose start and end are known only to a range of days each, as partial dates are. The end of a spell that was still open is
/// the day to which the record followed it.
/// </summary>
public readonly record struct PartialSpell(DayRange Start, DayRange End, bool IsObserved)
{
    /// <summary>Latest start to earliest end, but no less than nothing: a spell does not end before it starts.</summary>
    public double ShortestDays => Math.Max(0, End.From - Start.To);

    public double LongestDays => End.To - Start.From;

    public double MiddleDays => (ShortestDays + LongestDays) / 2;
}

/// <summary>
/// The curve under the middle duration of each spell, and under its shortest and longest; <c>MedianRange</c> spans the medians of the
/// three.
/// </summary>
public sealed record PartialDateCurve(SurvivalCurve Middle, SurvivalCurve Shortest, SurvivalCurve Longest)
{
    /// <summary>The lowest of the three medians; null when none is reached.</summary>
    public double? MedianFromDays => Medians.Min();

    /// <summary>The highest of the three medians; null when one is not reached, for then it has no end that the record knows.</summary>
    public double? MedianToDays => Medians.Any(median => median is null) ? null : Medians.Max();

    private IEnumerable<double?> Medians => [Shortest.MedianDays, Middle.MedianDays, Longest.MedianDays];
}

/// <summary>
/// Spells between partial dates. The rule: the estimate takes the middle between a spell's shortest and longest possible duration (Law and
/// Brookmeyer 1992), and stands beside the two estimates in which every spell is as short, and as long, as its dates allow. These are
/// scenarios, not bounds: with censoring, some mixture of short and long spells may give a median outside them. The range speaks of the
/// dates alone; sampling error is the curve's own interval.
/// </summary>
public static class PartialDates
{
    public static PartialDateCurve Estimate(
        IReadOnlyCollection<PartialSpell> spells, double level = 0.95, IntervalKind kind = IntervalKind.LogLog)
    {
        foreach (var spell in spells)
            Refuse(spell);
        return new(Curve(spell => spell.MiddleDays), Curve(spell => spell.ShortestDays), Curve(spell => spell.LongestDays));

        SurvivalCurve Curve(Func<PartialSpell, double> days) =>
            KaplanMeier.Estimate([.. spells.Select(spell => new Spell(days(spell), spell.IsObserved))], level, kind);
    }

    private static void Refuse(PartialSpell spell)
    {
        if (!(spell.Start.From <= spell.Start.To && spell.End.From <= spell.End.To))
            throw new ArgumentException($"A range of days runs forward: {spell}.");
        if (!(spell.LongestDays >= 0))
            throw new ArgumentException($"A spell cannot end before it starts: {spell}.");
    }
}
