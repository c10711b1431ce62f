using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;
using Analytics.Statistics.Staffing;

namespace Analytics.Findings.Staffing;

/// <summary>Meetings, consultations and hours of the same years, each against its own first whole year: how far the work followed the count. It describes.</summary>
public sealed record WorkAndMeetings : RegisterFinding
{
    public const string HoursEstimate = "change_hours";

    internal WorkAndMeetings(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>The years of the register, whole ones whose formats are known: a part of a year is no level.</summary>
    public required IReadOnlyList<WorkLevel> Levels { get; init; }

    /// <summary>The means of two spans of years; null where the years are too few for two.</summary>
    public required WorkSpans? Spans { get; init; }
}

/// <summary>One year, as counted and against the first.</summary>
public sealed record WorkLevel(WorkHoursYear Of, double MeetingsIndex, double ConsultationsIndex, double HoursIndex)
{
    public int Year => Of.Work.Year;
}

/// <summary>The first and the last years, as many of each: one year against one says nothing.</summary>
/// <param name="Meetings">Change of the yearly mean, as a share.</param>
/// <param name="Hours">So of the hours of all counted work, at mean minutes.</param>
/// <param name="HoursOfMeetings">Of preparing, chairing and reporting alone, which is one series across the year from which procedures are counted.</param>
/// <param name="HoursInterval">What the standards allow.</param>
public sealed record WorkSpans(
    Years First, Years Last, double Meetings, double Consultations, double Hours, double HoursOfMeetings, Statistics.Interval HoursInterval);

/// <summary>Asks for it.</summary>
public sealed class WorkAndMeetingsStudy() : RegisterStudy<WorkAndMeetings>("work-and-meetings")
{
    /// <summary>Years on each side of a comparison, at least.</summary>
    private const int FewestASide = 4;

    private const int MostASide = 5;

    public override IReadOnlyList<Filter> Filters => StaffingFilters.OfNeed;

    protected override WorkAndMeetings Find(Inquiry inquiry, Register register)
    {
        var choice = Choice(inquiry);
        var (staffing, lacks) = StaffingBase.Of(inquiry);
        IReadOnlyList<WorkHoursYear> years = staffing is null
            ? []
            :
            [
                .. WorkYear.Of(inquiry, register, choice)
                    .Where(year => WholeYears.IsWhole(year.Year, register) && year.Volumes.Meetings > 0 && Formats.AreKnown(year.Counts.Consultations, year.Counts.UnknownFormat))
                    .Select(year => new WorkHoursYear(year, WorkModel.Hours(staffing.Model.Means, year.Volumes))),
            ];
        var spans = staffing is null ? null : Compare(staffing, years);
        return new(this, inquiry, register)
        {
            Verdict = staffing is null ? Verdict.NotAsked : spans is null ? Verdict.TooFew : Verdict.Described,
            Lacks = lacks,
            Levels = [.. years.Select(year => Level(year, years[0]))],
            Spans = spans,
            Estimates = spans is null ? [] : [new(WorkAndMeetings.HoursEstimate, Unit.Share, spans.Hours, spans.HoursInterval.Low, spans.HoursInterval.High, Method.MonteCarlo, years.Count)],
            Observations = years.Count,
            Provenance = staffing is null ? [] : ProvenanceCount.Together([register.Rows(years.Sum(year => year.Work.Counts.Consultations)), .. StandardRows.Of(staffing)]),
            Methods = [Method.WorkloadIndicators, Method.MonteCarlo],
        };
    }

    private static WorkLevel Level(WorkHoursYear year, WorkHoursYear first) => new(
        year,
        100 * year.Work.Volumes.Meetings / first.Work.Volumes.Meetings,
        100 * year.Work.Volumes.Consultations / first.Work.Volumes.Consultations,
        100 * year.Hours.Total / first.Hours.Total);

    private static WorkSpans? Compare(StaffingBase staffing, IReadOnlyList<WorkHoursYear> years)
    {
        var side = Math.Min(MostASide, years.Count / 2);
        if (side < FewestASide)
            return null;
        var (first, last) = (years.Take(side).ToList(), years.TakeLast(side).ToList());
        var hours = staffing.DrawnSmall(WorkAndMeetings.HoursEstimate, (first.Select(year => year.Work.Volumes), last.Select(year => year.Work.Volumes)), () => OfDraws(staffing, first, last).Summary);
        return new(
            new(first[0].Work.Year, first[^1].Work.Year),
            new(last[0].Work.Year, last[^1].Work.Year),
            Change(year => year.Work.Volumes.Meetings),
            Change(year => year.Work.Volumes.Consultations),
            Change(year => year.Hours.Total),
            Change(year => year.OfMeetings),
            hours.Interval);

        double Change(Func<WorkHoursYear, double> of) => (last.Sum(of) / first.Sum(of)) - 1;
    }

    /// <summary>The hours of one year by draw are the same in whichever span it stands.</summary>
    private static OutcomeDistribution OfDraws(StaffingBase staffing, IReadOnlyList<WorkHoursYear> first, IReadOnlyList<WorkHoursYear> last)
    {
        var (before, since) = (Totals(first), Totals(last));
        return OutcomeDistribution.Of(Enumerable.Range(0, staffing.Draws.Draws).Select(draw => (Sum(since, draw) / Sum(before, draw)) - 1));

        List<double[]> Totals(IEnumerable<WorkHoursYear> years) =>
        [
            .. years.Select(year => staffing.Drawn(
                nameof(WorkHours.Total), year.Work.Volumes, () => staffing.Draws.Outcomes(inputs => WorkModel.Hours(inputs, year.Work.Volumes).Total))),
        ];

        static double Sum(List<double[]> years, int draw)
        {
            var sum = 0.0;
            foreach (var year in years)
                sum += year[draw];
            return sum;
        }
    }
}
