using Analytics.Findings.Asking;
using Analytics.Statistics;

namespace Analytics.Findings.Meetings;

/// <summary>
/// The years with which the course of meetings, and that of all consultations, changed, as the data alone date them, beside events that are known. It
/// describes: the test takes years as remembering nothing, and where they do it finds dates of nothing.
/// </summary>
public sealed record BreakDates : RegisterFinding
{
    internal BreakDates(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>One for each year of the register.</summary>
    public required IReadOnlyList<YearCounts> Counts { get; init; }

    public required BrokenSeries Meetings { get; init; }

    /// <summary>Procedures included.</summary>
    public required BrokenSeries All { get; init; }

    /// <summary>Of the years that were looked at.</summary>
    public required IReadOnlyList<KnownEvent> Events { get; init; }

    public required IReadOnlyList<CrisisDay> CrisisDays { get; init; }

    public IReadOnlyList<BrokenSeries> Series => [Meetings, All];

    /// <summary>Years with which a new stretch would begin if one of the events had begun it.</summary>
    public int YearsWithEvent => Events.Select(each => each.MarksYear).Where(Looked.Contains).Distinct().Count();

    /// <summary>Whole years of either series.</summary>
    public IReadOnlyList<int> Looked => [.. Series.SelectMany(series => series.Years).Distinct().Order()];

    /// <summary>What is known to have happened between the earliest and the latest year in which the break may lie.</summary>
    public IReadOnlyList<KnownEvent> Within(FoundBreak found) =>
        [.. Events.Where(each => each.MarksYear >= (found.Low ?? int.MinValue) && each.MarksYear <= (found.High ?? int.MaxValue))];
}

/// <summary>Something of which the day is known and which may have changed how often one meets.</summary>
/// <param name="Names">Null for the definition break, which has its words.</param>
public sealed record KnownEvent(Names? Names, bool IsCrisis, DateOnly BeganOn)
{
    private const int LastMonthOfFirstHalf = 6;

    internal static KnownEvent DefinitionBreak { get; } = new(null, false, new(Formats.BreakYear, 1, 1));

    /// <summary>The first year whose count it can have marked: what comes in the second half of a year shows in the next.</summary>
    public int MarksYear => BeganOn.Month <= LastMonthOfFirstHalf ? BeganOn.Year : BeganOn.Year + 1;
}

/// <summary>Asks for it: all consultations, or those of a trigger or a subject.</summary>
public sealed class BreakDatesStudy() : RegisterStudy<BreakDates>("break-dates")
{
    public override IReadOnlyList<Filter> Filters => MeetingsFilters.OfCourse;

    protected override BreakDates Find(Inquiry inquiry, Register register)
    {
        var counts = YearCounts.ByFormat(inquiry.AskByYear<ConsultationsByFormatRow>(Choice(inquiry)));
        var total = counts.Sum(year => year.Consultations);
        var lacks = Lack.OfFormat(total, counts.Sum(year => year.Unknown));
        var whole = counts.Where(year => WholeYears.IsWhole(year.Year, register)).ToList();
        var (meetings, all) = inquiry.Usual(Filters, _ => new Pair(
            BrokenSeries.Of("meetings", [.. whole.Where(year => year.HasKnownFormats).Select(year => (year.Year, year.Meetings))]),
            BrokenSeries.Of("consultations", [.. whole.Select(year => (year.Year, year.Consultations))]))).Adjusted();
        var years = YearsOf(inquiry);
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : meetings.P is null && all.P is null ? Verdict.TooFew : Verdict.Described,
            Lacks = lacks,
            Counts = counts,
            Meetings = meetings,
            All = all,
            Events =
            [
                .. inquiry.Release.AskOnce<KnownEventRow>(SqlText.Of<KnownEventRow>()).Select(row => new KnownEvent(row.EventNames, row.IsCrisis, row.BeganOnFrom))
                    .Append(KnownEvent.DefinitionBreak)
                    .Where(each => each.BeganOn.Year >= years.From && each.BeganOn.Year <= years.To)
                    .OrderBy(each => each.BeganOn),
            ],
            CrisisDays = CrisisDay.Within(inquiry.Release, years),
            Estimates = lacks is null ? [.. meetings.Estimates(), .. all.Estimates()] : [],
            Observations = checked((int)total),
            Provenance = ProvenanceCount.Together(register.Rows(total)),
            Methods = [Method.Counting, Method.BreakDates, Method.Holm],
        };
    }

    private sealed record Pair(BrokenSeries Meetings, BrokenSeries All)
    {
        /// <summary>Two questions, adjusted for each other.</summary>
        public (BrokenSeries Meetings, BrokenSeries All) Adjusted()
        {
            double[] asked = [.. new[] { Meetings.P, All.P }.OfType<double>()];
            var adjusted = new Queue<double>(Adjustment.Holm(asked));
            return (Among(Meetings), Among(All));

            BrokenSeries Among(BrokenSeries series) => series.P is null ? series : series with { HolmP = adjusted.Dequeue(), Together = asked.Length };
        }
    }
}

internal sealed record KnownEventRow(Names EventNames, bool IsCrisis, DateOnly BeganOnFrom);
