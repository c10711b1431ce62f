using Analytics.Findings.Asking;

namespace Analytics.Findings.Staffing.Workload;

/// <summary>The work of one year of the register, counted, and the staff that carried it.</summary>
/// <param name="DiplomatFte">Null where the register gives no staff, or not the role of all of it.</param>
/// <param name="FteYears">Staff times the part of the year; null where staff is not known for the same days.</param>
/// <param name="Part">Of the year that the register knows.</param>
public sealed record WorkYear(
    StaffYear Staff, WorkCounts Counts, WorkVolumes Volumes, double? DiplomatFte, double? FteYears, double Part)
{
    public int Year => Staff.Year;

    /// <summary>Staff in post over the days that are known; null where it is not known for all of them.</summary>
    public double? Fte => FteYears is null ? null : Staff.Fte;

    /// <summary>Of the calendar; counted once, as a model asks for it ten thousand times.</summary>
    public int Weekdays { get; } = Enumerable.Range(0, new DateOnly(Staff.Year, 12, 31).DayOfYear)
        .Count(day => new DateOnly(Staff.Year, 1, 1).AddDays(day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    /// <summary>All on which the hours and the people that the work took rest.</summary>
    internal (WorkVolumes Volumes, int Weekdays, double Part) Amount => (Volumes, Weekdays, Part);

    /// <summary>Key of the rows behind; null when there are none.</summary>
    public string? Line => Counts.Consultations == 0 && Staff.Posts == 0 ? null : Staff.Line;

    /// <summary>The years that the register covers. None where it knows no format of any consultation chosen, as nothing then says what was done.</summary>
    internal static IReadOnlyList<WorkYear> Of(Inquiry inquiry, Register register, string choice)
    {
        var rows = inquiry.AskByYear<WorkYearRow>(choice);
        var all = WorkCounts.Together(rows.Select(row => row.Counts));
        return
        [
            .. rows.Select(row => (Staff: new StaffYear(row.Year, row.Fte, row.CoveredDays, row.YearDays, row.PostCount), Row: row))
                .Where(year => year.Staff.IsWithin(register))
                .Select(year => new WorkYear(
                    year.Staff,
                    year.Row.Counts,
                    year.Row.Counts.Volumes(all),
                    year.Row.UnknownRoleFte is 0 ? year.Row.DiplomatFte : null,
                    year.Staff.FteYears(register),
                    WholeYears.Part(year.Row.Year, register))),
        ];
    }
}

/// <summary>Consultations as they were counted.</summary>
public sealed record WorkCounts(
    long Consultations, long InPerson, long Video, long Hybrid, long Written, long Silence, long Impromptu, long UnknownTrigger, long Stalemates, long UnknownOutcome)
{
    public long Meetings => InPerson + Video + Hybrid;

    public long Procedures => Written + Silence;

    public long UnknownFormat => Consultations - Meetings - Procedures;

    /// <summary>Null where the trigger of none is known; so of the outcome.</summary>
    public double? ImpromptuShare => Consultations > UnknownTrigger ? (double)Impromptu / (Consultations - UnknownTrigger) : null;

    public double? StalemateShare => Consultations > UnknownOutcome ? (double)Stalemates / (Consultations - UnknownOutcome) : null;

    public static WorkCounts Together(IEnumerable<WorkCounts> counts) => counts.Aggregate(
        new WorkCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
        (sum, each) => new(
            sum.Consultations + each.Consultations, sum.InPerson + each.InPerson, sum.Video + each.Video, sum.Hybrid + each.Hybrid, sum.Written + each.Written, sum.Silence + each.Silence,
            sum.Impromptu + each.Impromptu, sum.UnknownTrigger + each.UnknownTrigger, sum.Stalemates + each.Stalemates, sum.UnknownOutcome + each.UnknownOutcome));

    /// <summary>What is unknown of this year is shared out as the known of it, or of all years where nothing of it is known.</summary>
    public WorkVolumes Volumes(WorkCounts all) => Volumes(Meetings + Procedures > 0 ? this : all, ImpromptuShare ?? all.ImpromptuShare, StalemateShare ?? all.StalemateShare);

    /// <summary>Of a part of a year: what is unknown of it is shared out as the known of others.</summary>
    public WorkVolumes Volumes(WorkCounts known, double? impromptuShare, double? stalemateShare)
    {
        var (knownCount, unknown) = (known.Meetings + known.Procedures, (double)UnknownFormat);
        return new(
            Shared(InPerson, known.InPerson),
            Shared(Video, known.Video),
            Shared(Hybrid, known.Hybrid),
            // Where no format is known at all, most consultations were meetings for as long as only those were counted.
            knownCount == 0 ? unknown : 0,
            Shared(Written, known.Written),
            Shared(Silence, known.Silence),
            impromptuShare,
            stalemateShare,
            AreProceduresCounted: true);

        double Shared(long count, long ofKnown) => knownCount == 0 ? 0 : count + (unknown * ofKnown / knownCount);
    }
}

internal sealed record WorkYearRow(
    int Year,
    long ConsultationCount,
    long InPersonCount,
    long VideoCount,
    long HybridCount,
    long WrittenCount,
    long SilenceCount,
    long ImpromptuCount,
    long UnknownTriggerCount,
    long StalemateCount,
    long UnknownOutcomeCount,
    double? Fte,
    double? DiplomatFte,
    double? UnknownRoleFte,
    int CoveredDays,
    int YearDays,
    int PostCount) : IOfYear
{
    public WorkCounts Counts => new(
        ConsultationCount, InPersonCount, VideoCount, HybridCount, WrittenCount, SilenceCount, ImpromptuCount, UnknownTriggerCount, StalemateCount, UnknownOutcomeCount);
}
