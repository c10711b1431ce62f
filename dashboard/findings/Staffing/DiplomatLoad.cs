using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;
using Analytics.Statistics;
using Analytics.Statistics.Staffing;

namespace Analytics.Findings.Staffing;

/// <summary>The work that only a diplomat does beside the diplomats there are: a unit may have people enough and still wait for one of them.</summary>
public sealed record DiplomatLoad : RegisterFinding
{
    public const string RequiredEstimate = "required_diplomat_fte";
    public const string BusyEstimate = "diplomat_busy_share";

    internal DiplomatLoad(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>Those of the years asked for in which the register holds consultations.</summary>
    public required IReadOnlyList<DiplomatYear> Needs { get; init; }

    /// <summary>The last whole year; null where there is none.</summary>
    public required DiplomatYear? Last { get; init; }

    /// <summary>Of the last year, by number of diplomats: as there are, and one more. Empty where roles are not known, or none of the staff is a diplomat.</summary>
    public required IReadOnlyList<DiplomatWait> Queues { get; init; }
}

/// <summary>What one year needed of diplomats.</summary>
public sealed record DiplomatYear(WorkYear Work, OutcomeDistribution Required)
{
    /// <summary>Null where staff or its roles are not known.</summary>
    public double? Diplomats => Work.Fte is null ? null : Work.DiplomatFte;

    public double? ShareAbove => Diplomats is { } there ? Required.ShareAbove(there) : null;
}

/// <summary>With so many diplomats, the share of the work that finds all of them at other work, if it came at random.</summary>
public sealed record DiplomatWait(int Diplomats, double Busy, Interval Interval);

/// <summary>Asks for it.</summary>
public sealed class DiplomatLoadStudy() : RegisterStudy<DiplomatLoad>("diplomat-load")
{
    public override IReadOnlyList<Filter> Filters => StaffingFilters.OfNeed;

    protected override DiplomatLoad Find(Inquiry inquiry, Register register) => inquiry.Usual(Filters, asked => Make(asked, asked.Register!));

    private DiplomatLoad Make(Inquiry inquiry, Register register)
    {
        var choice = Choice(inquiry);
        var (staffing, lacks) = StaffingBase.Of(inquiry);
        var years = WorkYear.Of(inquiry, register, choice);
        lacks ??= register.PostCount == 0 ? Lack.Staff : years.All(year => year.DiplomatFte is null) ? new Lack.Column("staffing", "role_code", register.PostCount) : null;
        IReadOnlyList<DiplomatYear> needs = staffing is null
            ? []
            :
            [
                .. years.Where(year => year.Counts.Consultations > 0)
                    .Select(year => new DiplomatYear(
                        year, staffing.Drawn(DiplomatLoad.RequiredEstimate, year.Amount, () => staffing.Draws.Distribution(inputs => Required(staffing.Model, year, inputs))))),
            ];
        var last = needs.LastOrDefault(need => WholeYears.IsWhole(need.Work.Year, register) && need.Diplomats is not null);
        var queues = staffing is null || last is null ? [] : Queues(staffing, last);
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : last is null ? Verdict.TooFew : Verdict.Described,
            Lacks = lacks,
            Needs = needs,
            Last = last,
            Queues = queues,
            Estimates = last is null
                ? []
                :
                [
                    new(DiplomatLoad.RequiredEstimate, Unit.Fte, last.Required.Mean, last.Required.Interval.Low, last.Required.Interval.High, Method.MonteCarlo, last.Work.Counts.Consultations),
                    .. queues.Select(queue => new Estimate(
                        $"{DiplomatLoad.BusyEstimate}_{queue.Diplomats}", Unit.Share, queue.Busy, queue.Interval.Low, queue.Interval.High, Method.Erlang, last.Work.Counts.Consultations)),
                ],
            Observations = needs.Count,
            Provenance = staffing is null
                ? []
                : ProvenanceCount.Together(
                    [register.Rows(years.Sum(year => year.Counts.Consultations)), register.Rows(StaffYear.RowsBehind(inquiry, choice)), .. StandardRows.Of(staffing)]),
            Methods = [Method.WorkloadIndicators, Method.MonteCarlo, Method.Erlang],
        };
    }

    private static double Required(WorkModel model, WorkYear year, ReadOnlySpan<double> inputs) => model.RequiredDiplomatFte(inputs, year.Volumes, year.Weekdays, year.Part);

    /// <summary>Half a diplomat is one who is there half of the time, and twice as long at everything; where none is, nobody can be waited for.</summary>
    private static IReadOnlyList<DiplomatWait> Queues(StaffingBase staffing, DiplomatYear last)
    {
        if (last.Diplomats is not { } fte || fte <= 0)
            return [];
        var there = Math.Max(1, (int)Math.Round(fte, MidpointRounding.AwayFromZero));
        return [Of(there, fte), Of(there + 1, fte + 1)];

        DiplomatWait Of(int diplomats, double present)
        {
            var busy = staffing.DrawnSmall(
                DiplomatLoad.BusyEstimate, (last.Work.Amount, diplomats, present),
                () => staffing.Draws.Distribution(inputs => Erlang.Queue(diplomats, Required(staffing.Model, last.Work, inputs) * diplomats / present).Value?.WaitingShare ?? 1).Summary);
            return new(diplomats, busy.Mean, busy.Interval);
        }
    }
}
