using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Peaks;
using Analytics.Findings.Staffing.Workload;
using Analytics.Statistics;
using Analytics.Statistics.Staffing;

namespace Analytics.Findings.Staffing;

/// <summary>
/// How often a consultation comes when everyone is at work on another: by Erlang's formula, which takes arrivals for random, and by a queue of the register's own
/// days, which come in bursts. What the second says more is what bursts cost.
/// </summary>
public sealed record EverybodyBusy : RegisterFinding
{
    public const string ErlangEstimate = "busy_share_erlang";
    public const string SimulatedEstimate = "busy_share_own_days";
    public const string DispersionEstimate = "dispersion_of_weeks";

    internal EverybodyBusy(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>The last whole years, at most five, whose staff is known; null where there is none.</summary>
    public required Years? Span { get; init; }

    /// <summary>Of those years.</summary>
    public required double Fte { get; init; }

    /// <summary>The staff in whole agents, by which a queue is counted.</summary>
    public required int Agents { get; init; }

    /// <summary>Agents that the work would keep busy if it came evenly.</summary>
    public required double Load { get; init; }

    /// <summary>Working days of the calendar that one consultation takes one full-time equivalent, at mean minutes.</summary>
    public required double ServiceDays { get; init; }

    /// <summary>So many consultations are not known to the day: the others then stand for their work too.</summary>
    public required long WithoutDay { get; init; }

    /// <summary>One for each number of agents, from one to two more than there are.</summary>
    public required IReadOnlyList<BusyShare> Shares { get; init; }

    public required Dispersion? Dispersion { get; init; }

    /// <summary>With the agents there are.</summary>
    public BusyShare? Now => Shares.FirstOrDefault(share => share.Agents == Agents);

    public BusyShare? OneMore => Shares.FirstOrDefault(share => share.Agents == Agents + 1);
}

/// <summary>With so many agents.</summary>
/// <param name="Erlang">Of random arrivals; 1 where more comes in than can be done, as the queue then never ends.</param>
/// <param name="ErlangInterval">What the standards allow.</param>
/// <param name="OwnDays">Of the register's own days, with the interval of the runs.</param>
public sealed record BusyShare(int Agents, double Erlang, Interval ErlangInterval, bool IsOverloaded, OutcomeDistribution OwnDays)
{
    /// <summary>What bursts add, as a share of all consultations.</summary>
    public double Bursts => OwnDays.Mean - Erlang;
}

/// <summary>Asks for it.</summary>
public sealed class EverybodyBusyStudy() : RegisterStudy<EverybodyBusy>("everybody-busy")
{
    private const int MostYears = 5;
    private const int Draws = 1000;
    private const int Runs = 40;

    public override IReadOnlyList<Filter> Filters => StaffingFilters.OfNeed;

    protected override EverybodyBusy Find(Inquiry inquiry, Register register) => inquiry.Usual(Filters, asked => Make(asked, asked.Register!));

    private EverybodyBusy Make(Inquiry inquiry, Register register)
    {
        var choice = Choice(inquiry);
        var (staffing, lacks) = StaffingBase.Of(inquiry);
        lacks ??= register.PostCount == 0 ? Lack.Staff : null;
        var all = WorkYear.Of(inquiry, register, choice);
        var years = Last(all.Where(year => WholeYears.IsWhole(year.Year, register) && year.Counts.Consultations > 0
            && year.Fte is > 0 && staffing?.Model.HasTimeForService(year.Fte.Value, year.Weekdays) == true).ToList());
        var days = years.Count == 0
            ? []
            : inquiry.AskByYear<DayWorkRow>(choice).Where(day => day.Day.Year >= years[0].Year && day.Day.Year <= years[^1].Year).ToList();
        var queue = staffing is null || days.Count == 0 ? null : new Queue(staffing, years, days, StaffingBase.Seed(inquiry.Question));
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : queue is null ? Verdict.TooFew : Verdict.Described,
            Lacks = lacks,
            Span = queue is null ? null : new(years[0].Year, years[^1].Year),
            Fte = queue?.Fte ?? 0,
            Agents = queue?.Agents ?? 0,
            Load = queue?.Load(staffing!.Model.Means) ?? 0,
            ServiceDays = queue?.ServiceDays() ?? 0,
            WithoutDay = years.Sum(year => year.Counts.Consultations) - days.Sum(day => day.ConsultationCount),
            Shares = queue?.Shares() ?? [],
            Dispersion = queue?.Dispersion(),
            Estimates = queue is null ? [] : [.. Estimates(queue)],
            Observations = days.Sum(day => (int)day.ConsultationCount),
            Provenance = staffing is null ? [] : ProvenanceCount.Together([register.Rows(all.Sum(year => year.Counts.Consultations)), .. StandardRows.Of(staffing)]),
            Methods = [Method.Erlang, Method.QueueOfArrivals, Method.MonteCarlo],
        };
    }

    /// <summary>The last years without a gap: the work of a year that is left out is no work of those around it.</summary>
    private static List<WorkYear> Last(List<WorkYear> years) =>
        [.. years.Where((year, at) => years[^1].Year - year.Year == years.Count - 1 - at).TakeLast(MostYears)];

    private static IEnumerable<Estimate> Estimates(Queue queue)
    {
        foreach (var share in queue.Shares().Where(share => share.Agents >= queue.Agents && share.Agents <= queue.Agents + 1))
        {
            yield return new($"{EverybodyBusy.ErlangEstimate}_{share.Agents}", Unit.Share, share.Erlang, share.ErlangInterval.Low, share.ErlangInterval.High, Method.Erlang, queue.Arrivals);
            yield return new(
                $"{EverybodyBusy.SimulatedEstimate}_{share.Agents}", Unit.Share, share.OwnDays.Mean, share.OwnDays.Interval.Low, share.OwnDays.Interval.High, Method.QueueOfArrivals, queue.Arrivals);
        }

        if (queue.Dispersion() is { } dispersion)
            yield return new(EverybodyBusy.DispersionEstimate, Unit.Count, dispersion.Value, null, null, Method.Erlang, dispersion.Counts);
    }

    /// <summary>The consultations of some years as a queue for the staff of those years.</summary>
    private sealed class Queue
    {
        /// <summary>Staff that its allowances take whole has no time for consultations: next to none, rather than less than none.</summary>
        private const double LeastHours = 1e-3;

        private readonly StaffingBase _staffing;
        private readonly IReadOnlyList<WorkYear> _years;
        private readonly IReadOnlyList<DayWorkRow> _days;
        private readonly int _weekdays;
        private readonly Lazy<IReadOnlyList<BusyShare>> _shares;

        public Queue(StaffingBase staffing, IReadOnlyList<WorkYear> years, IReadOnlyList<DayWorkRow> days, int seed)
        {
            (_staffing, _years, _days) = (staffing, years, days);
            Arrivals = days.Sum(day => (int)day.ConsultationCount);
            _weekdays = years.Sum(year => year.Weekdays);
            Fte = years.Average(year => year.Fte!.Value);
            _shares = new(() => staffing.DrawnSmall<IReadOnlyList<BusyShare>>(
                nameof(EverybodyBusy), (years.Select(year => (year.Amount, year.Fte)), days.Select(day => (day.Day.DayNumber, day.ConsultationCount))), () => Make(seed)));
        }

        public double Fte { get; }

        public int Agents => Math.Max(1, (int)Math.Round(Fte, MidpointRounding.AwayFromZero));

        public int Arrivals { get; }

        public IReadOnlyList<BusyShare> Shares() => _shares.Value;

        public double Load(ReadOnlySpan<double> inputs) => Fte * Use(inputs, Fte);

        public double ServiceDays() => Load(_staffing.Model.Means) * _weekdays / _years.Sum(year => year.Volumes.Consultations);

        /// <summary>
        /// Servers that are busy of so many. Staff of two and a half full-time equivalents is three people, each of whom works five sixths of the time and
        /// is as much longer at everything; whoever comes besides works full time.
        /// </summary>
        private double Load(ReadOnlySpan<double> inputs, int agents) => agents * Use(inputs, Fte + agents - Agents);

        /// <summary>Hours of work over hours for it, of so many full-time equivalents: each of the years alike.</summary>
        private double Use(ReadOnlySpan<double> inputs, double fte)
        {
            var (work, time) = (0.0, 0.0);
            foreach (var year in _years)
            {
                work += WorkModel.Hours(inputs, year.Volumes).Total;
                time += _staffing.Model.HoursForService(inputs, fte, year.Weekdays);
            }

            return work / Math.Max(time, LeastHours);
        }

        /// <summary>Weeks of the same year are compared, so that a change from year to year is no burst.</summary>
        public Dispersion? Dispersion()
        {
            var byWeek = _days.GroupBy(day => day.Day.DayNumber / 7).ToDictionary(week => week.Key, week => (int)week.Sum(day => day.ConsultationCount));
            return DispersionIndex.Of(_years.Select(year => (IReadOnlyList<int>)[.. WholeWeeks(year.Year).Select(week => byWeek.GetValueOrDefault(week))])).Value;
        }

        private static IEnumerable<int> WholeWeeks(int year)
        {
            var (first, last) = (new DateOnly(year, 1, 1).DayNumber, new DateOnly(year, 12, 31).DayNumber);
            return Enumerable.Range((first + 6) / 7, ((last + 1) / 7) - ((first + 6) / 7));
        }

        private IReadOnlyList<BusyShare> Make(int seed)
        {
            (int Agents, double Load)[] tried = [.. Enumerable.Range(1, Agents + 2).Select(agents => (agents, Load(_staffing.Model.Means, agents)))];

            // A quarter of a million at a million consultations: made when they are asked for.
            var arrivals = new int[Arrivals];
            var filled = 0;
            foreach (var day in _days)
            {
                arrivals.AsSpan(filled, (int)day.ConsultationCount).Fill(WorkingDay.Number(day.Day));
                filled += (int)day.ConsultationCount;
            }

            // Without any work nobody waits, however many there are.
            var ownDays = tried[0].Load == 0
                ? [.. tried.Select(_ => OutcomeDistribution.Of([0, 0]))]
                : QueueOfArrivals.WaitingShares(arrivals, [.. tried.Select(each => (each.Agents, each.Load * _weekdays / Arrivals))], Runs, seed).Required;
            return [.. tried.Zip(ownDays, (each, own) => new BusyShare(each.Agents, Waiting(each.Agents, each.Load), Interval(each.Agents), each.Load >= each.Agents, own))];
        }

        private Interval Interval(int agents) =>
            OutcomeDistribution.Of(Enumerable.Range(0, Draws).Select(draw => Waiting(agents, Load(_staffing.Draws.Inputs(draw), agents))).ToList()).Interval;

        private static double Waiting(int agents, double load) => Statistics.Staffing.Erlang.Queue(agents, load).Value?.WaitingShare ?? 1;
    }
}

internal sealed record DayWorkRow(DateOnly Day, long ConsultationCount) : IOfYear
{
    int IOfYear.Year => Day.Year;
}
