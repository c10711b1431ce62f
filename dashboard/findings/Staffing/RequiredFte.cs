using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;
using Analytics.Statistics;
using Analytics.Statistics.Staffing;

namespace Analytics.Findings.Staffing;

/// <summary>The staff that the counted work needs in each year beside the staff in post. Never without its interval.</summary>
public sealed record RequiredFte : RegisterFinding
{
    public const string RequiredEstimate = "required_fte";
    public const string GapEstimate = "gap_fte";
    public const string TogetherEstimate = "required_fte_all_err_together";
    public const string BreakEvenEstimate = "break_even_factor";

    internal RequiredFte(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>Those of the years asked for in which the register holds consultations.</summary>
    public required IReadOnlyList<NeedYear> Needs { get; init; }

    /// <summary>The last whole year, which the headline is about; the last of all where none is whole. Null where there is none.</summary>
    public required NeedYear? Last { get; init; }

    /// <summary>Of the last: when all assumptions err at once to one side.</summary>
    public required Interval? Together { get; init; }

    /// <summary>How many of the standards on which the last rests are assumed, and of how many.</summary>
    public required (int Assumed, int All) Standards { get; init; }
}

/// <summary>What one year needed.</summary>
/// <param name="Required">Full-time equivalents, at the pace of a whole year.</param>
public sealed record NeedYear(WorkYear Work, OutcomeDistribution Required)
{
    /// <summary>Required less present; null where staff is not known.</summary>
    public double? Gap => Required.Mean - Work.Fte;

    /// <summary>In how many of the draws more was needed than there was; null where staff is not known.</summary>
    public double? ShareAbove => Work.Fte is { } fte ? Required.ShareAbove(fte) : null;

    /// <summary>Whether the interval leaves the staff in post out.</summary>
    public bool IsApart => Work.Fte is { } fte && !Required.Interval.Contains(fte);
}

/// <summary>Asks for it.</summary>
public sealed class RequiredFteStudy() : RegisterStudy<RequiredFte>("required-fte")
{
    public override IReadOnlyList<Filter> Filters => StaffingFilters.OfNeed;

    protected override RequiredFte Find(Inquiry inquiry, Register register) => Shared(inquiry);

    /// <summary>What speaks against it rests on the same draws, which are made but once.</summary>
    internal static RequiredFte Shared(Inquiry inquiry) => inquiry.Usual(StaffingFilters.OfNeed, static asked => new RequiredFteStudy().Make(asked, asked.Register!));

    private RequiredFte Make(Inquiry inquiry, Register register)
    {
        var choice = Choice(inquiry);
        var (staffing, lacks) = StaffingBase.Of(inquiry);
        var years = WorkYear.Of(inquiry, register, choice);
        IReadOnlyList<NeedYear> needs = staffing is null ? [] : [.. years.Where(year => year.Counts.Consultations > 0).Select(year => NeedOf(staffing, year))];
        var last = needs.LastOrDefault(need => WholeYears.IsWhole(need.Work.Year, register)) ?? (needs.Count > 0 ? needs[^1] : null);
        IReadOnlyList<Standard> bearing = staffing is null || last is null ? [] : staffing.Model.Bearing(last.Work.Volumes);
        var assumed = bearing.Count(standard => standard.IsAssumed);
        var together = last is null ? null : MonteCarlo.Together(staffing!.Model.Assumptions, inputs => Required(staffing, last.Work, inputs));
        return new(this, inquiry, register)
        {
            Verdict = staffing is null ? Verdict.NotAsked : Of(last, assumed),
            Lacks = lacks,
            Needs = needs,
            Last = last,
            Together = together,
            Standards = (assumed, bearing.Count),
            Estimates = last is null ? [] : [.. Estimates(staffing!, last, together!)],
            Observations = needs.Count,
            Provenance = staffing is null
                ? []
                : ProvenanceCount.Together(
                    [register.Rows(years.Sum(year => year.Counts.Consultations)), register.Rows(StaffYear.RowsBehind(inquiry, choice)), .. StandardRows.Of(staffing)]),
            Methods = [Method.WorkloadIndicators, Method.MonteCarlo],
        };
    }

    /// <summary>Minutes that nobody measured carry no claim.</summary>
    private static Verdict Of(NeedYear? last, int assumed) => last switch
    {
        null => Verdict.TooFew,
        _ when assumed > 0 || last.Work.Fte is null => Verdict.Described,
        { IsApart: true } => Verdict.Differs,
        _ => Verdict.NoClearDifference,
    };

    private static NeedYear NeedOf(StaffingBase staffing, WorkYear year) =>
        new(year, staffing.Drawn(RequiredFte.RequiredEstimate, year.Amount, () => staffing.Draws.Distribution(inputs => Required(staffing, year, inputs))));

    private static double Required(StaffingBase staffing, WorkYear year, ReadOnlySpan<double> inputs) =>
        staffing.Model.RequiredFte(inputs, year.Volumes, year.Weekdays, year.Part);

    private static IEnumerable<Estimate> Estimates(StaffingBase staffing, NeedYear last, Interval together)
    {
        var (required, n) = (last.Required, last.Work.Counts.Consultations);
        yield return new(RequiredFte.RequiredEstimate, Unit.Fte, required.Mean, required.Interval.Low, required.Interval.High, Method.MonteCarlo, n);
        yield return new(RequiredFte.TogetherEstimate, Unit.Fte, required.Mean, together.Low, together.High, Method.MonteCarlo, n);
        if (last.Work.Fte is not { } fte)
            yield break;
        yield return new(RequiredFte.GapEstimate, Unit.Fte, required.Mean - fte, required.Interval.Low - fte, required.Interval.High - fte, Method.MonteCarlo, n);
        var even = staffing.DrawnSmall(
            RequiredFte.BreakEvenEstimate, (last.Work.Amount, fte),
            () => staffing.Draws.Distribution(inputs => staffing.Model.BreakEven(inputs, last.Work.Volumes, fte, last.Work.Weekdays, last.Work.Part)).Summary);
        yield return new(RequiredFte.BreakEvenEstimate, Unit.Count, even.Median, even.Interval.Low, even.Interval.High, Method.MonteCarlo, n);
    }
}
