using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Changes;
using Analytics.Findings.Claiming;
using Analytics.Findings.Staffing.Workload;
using Analytics.Statistics.Staffing;

namespace Analytics.Findings.Staffing;

/// <summary>
/// The hours that the counted work takes, year by year and kind by kind, at the mean of what each is taken to last. Whether they fell is said of the work on
/// meetings, which is one series across the year from which procedures are counted; beside it stands the same of meetings themselves.
/// </summary>
public sealed record WorkHoursByKind : RegisterFinding
{
    public const string HoursEstimate = "yearly_change_hours_of_meetings";
    public const string MeetingsEstimate = "yearly_change_meetings";
    public const string LastHoursEstimate = "hours";

    internal WorkHoursByKind(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>The years of the register.</summary>
    public required IReadOnlyList<WorkHoursYear> Hours { get; init; }

    /// <summary>The work on meetings alone, as far as their formats are known.</summary>
    public required YearlyChange OfMeetings { get; init; }

    public required YearlyChange Meetings { get; init; }

    /// <summary>The last whole year, or the last of all; null where there is none.</summary>
    public required WorkHoursYear? Last { get; init; }

    public bool IsEmpty => Hours.All(year => year.Work.Counts.Consultations == 0);

    public long UnknownFormat => Hours.Sum(year => year.Work.Counts.UnknownFormat);

    public long Consultations => Hours.Sum(year => year.Work.Counts.Consultations);
}

/// <summary>The hours of one year.</summary>
public sealed record WorkHoursYear(WorkYear Work, WorkHours Hours)
{
    /// <summary>Of meetings: what they take themselves, without procedures, stalemates and posts, which the count of meetings does not hold either.</summary>
    public double OfMeetings => Hours.Preparing + Hours.Chairing + Hours.Reporting;

    /// <summary>Null where staff is not known for the same days.</summary>
    public double? PerFte => Hours.Total / Work.FteYears;
}

/// <summary>Asks for it.</summary>
public sealed class WorkHoursByKindStudy() : RegisterStudy<WorkHoursByKind>("work-hours-by-kind")
{
    public override IReadOnlyList<Filter> Filters => [.. StaffingFilters.All, StaffingFilters.Seed];

    internal override IReadOnlyList<Study> Family => StaffingFamily.All;

    internal override IReadOnlyList<Test> Tests(Inquiry inquiry) => inquiry.Register is { } register && Measure(inquiry, register) is var measured
        ? [.. measured.OfMeetings.Test(WorkHoursByKind.HoursEstimate), .. measured.Meetings.Test(WorkHoursByKind.MeetingsEstimate)]
        : [];

    protected override WorkHoursByKind Find(Inquiry inquiry, Register register)
    {
        var (choice, held) = (Choice(inquiry), Held(inquiry));
        var (staffing, lacks) = StaffingBase.Of(inquiry);
        var measured = Measure(inquiry, register);
        var hours = measured.Hours;
        var (ofMeetings, meetings) = (measured.OfMeetings.Among(held, WorkHoursByKind.HoursEstimate), measured.Meetings.Among(held, WorkHoursByKind.MeetingsEstimate));
        var last = hours.LastOrDefault(year => WholeYears.IsWhole(year.Work.Year, register) && year.Work.Counts.Consultations > 0);
        return new(this, inquiry, register)
        {
            Verdict = staffing is null ? Verdict.NotAsked : hours.All(year => year.Work.Counts.Consultations == 0) ? Verdict.TooFew : ofMeetings.Verdict,
            Lacks = lacks,
            Hours = hours,
            OfMeetings = ofMeetings,
            Meetings = meetings,
            Last = last,
            Estimates = staffing is null ? [] : [ofMeetings.As(WorkHoursByKind.HoursEstimate), meetings.As(WorkHoursByKind.MeetingsEstimate), .. Of(staffing, last)],
            CouldHaveShown = [.. ofMeetings.CouldHaveShown(WorkHoursByKind.HoursEstimate)],
            Observations = hours.Count(year => year.Work.Counts.Consultations > 0),
            Provenance = staffing is null
                ? []
                : ProvenanceCount.Together([register.Rows(hours.Sum(year => year.Work.Counts.Consultations)), register.Rows(StaffYear.RowsBehind(inquiry, choice)), .. StandardRows.Of(staffing)]),
            Methods = [Method.WorkloadIndicators, Method.MonteCarlo, Method.QuasiPoisson, Method.FirstOrderMemory, Method.MannKendall, Method.Holm],
        };
    }

    private Measured Measure(Inquiry inquiry, Register register) => inquiry.Once(Choice(inquiry), () =>
    {
        var (staffing, _) = StaffingBase.Of(inquiry);
        IReadOnlyList<WorkHoursYear> hours = staffing is null
            ? []
            : [.. WorkYear.Of(inquiry, register, Choice(inquiry)).Select(year => new WorkHoursYear(year, WorkModel.Hours(staffing.Model.Means, year.Volumes)))];
        var whole = hours.Where(year => WholeYears.IsWhole(year.Work.Year, register) && Formats.AreKnown(year.Work.Counts.Consultations, year.Work.Counts.UnknownFormat)).ToList();
        return new Measured(hours, Change(whole, year => (long)Math.Round(year.OfMeetings)), Change(whole, year => year.Work.Counts.Meetings));
    });

    private static YearlyChange Change(IReadOnlyList<WorkHoursYear> years, Func<WorkHoursYear, long> count) =>
        YearlyChange.Of([.. years.Select(year => (year.Work.Year, count(year)))]);

    private static IEnumerable<Estimate> Of(StaffingBase staffing, WorkHoursYear? last)
    {
        if (last is null)
            yield break;
        var hours = staffing.DrawnSmall(
            WorkHoursByKind.LastHoursEstimate, last.Work.Volumes, () => staffing.Draws.Distribution(inputs => WorkModel.Hours(inputs, last.Work.Volumes).Total).Summary);
        yield return new(
            WorkHoursByKind.LastHoursEstimate, Unit.Hours, last.Hours.Total, hours.Interval.Low, hours.Interval.High, Method.MonteCarlo, last.Work.Counts.Consultations);
    }

    private sealed record Measured(IReadOnlyList<WorkHoursYear> Hours, YearlyChange OfMeetings, YearlyChange Meetings);
}
