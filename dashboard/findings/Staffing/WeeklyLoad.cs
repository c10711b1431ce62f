using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Peaks;
using Analytics.Findings.Staffing.Workload;
using Analytics.Statistics.Staffing;

namespace Analytics.Findings.Staffing;

/// <summary>How often the work of a week was more than the staff, at its mean of the year, had time for. A mean of a year hides its peaks.</summary>
public sealed record WeeklyLoad : RegisterFinding
{
    public const string ShareEstimate = "share_of_weeks_over_capacity";

    internal WeeklyLoad(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>The whole years whose staff is known and has time for consultations beside its allowances.</summary>
    public required IReadOnlyList<YearOfWeeks> Weeks { get; init; }

    /// <summary>The weeks with the most work for the time there was, the fullest first.</summary>
    public required IReadOnlyList<BusyWeek> Busiest { get; init; }

    /// <summary>The longest run of weeks over capacity, at mean minutes; its first Monday, null where there is none.</summary>
    public required (DateOnly? Monday, int Weeks) LongestRun { get; init; }

    /// <summary>So many consultations are not known to the day and are in no week.</summary>
    public required long WithoutDay { get; init; }
}

/// <summary>The weeks of one year.</summary>
/// <param name="Over">Share of the weeks over capacity, of all draws.</param>
/// <param name="AtMeans">So many weeks, at mean minutes.</param>
/// <param name="Use">Work of the year over capacity of the year, at mean minutes.</param>
public sealed record YearOfWeeks(int Year, int Weeks, double Fte, OutcomeDistribution Over, int AtMeans, double Use, int LongestRun)
{
    internal string Line => $"{Year}";
}

/// <summary>One week, at mean minutes.</summary>
/// <param name="Capacity">Hours.</param>
public sealed record BusyWeek(DateOnly Monday, WorkHours Hours, double Capacity, long Consultations, long Impromptu, double Fte)
{
    public double Use => Hours.Total / Capacity;
}

/// <summary>Asks for it.</summary>
public sealed class WeeklyLoadStudy() : RegisterStudy<WeeklyLoad>("weekly-load")
{
    /// <summary>Each is asked about a thousand weeks: enough draws for a share of weeks in whole per cent.</summary>
    private const int Draws = 1000;

    private const int MostBusy = 10;

    public override IReadOnlyList<Filter> Filters => StaffingFilters.OfNeed;

    /// <summary>Two exhibits of a page rest on it, and a thousand draws of a thousand weeks need be made but once.</summary>
    internal static WeeklyLoad Shared(Inquiry inquiry) => inquiry.Usual(StaffingFilters.OfNeed, static asked => new WeeklyLoadStudy().Make(asked, asked.Register!));

    protected override WeeklyLoad Find(Inquiry inquiry, Register register) => Shared(inquiry);

    private WeeklyLoad Make(Inquiry inquiry, Register register)
    {
        var choice = Choice(inquiry);
        var (staffing, lacks) = StaffingBase.Of(inquiry);
        var years = WorkYear.Of(inquiry, register, choice);
        var staffed = years.Where(year => year.Fte is > 0 && WholeYears.IsWhole(year.Year, register) && staffing?.Model.HasTimeForService(year.Fte.Value, year.Weekdays) == true)
            .ToDictionary(year => year.Year, year => year);
        var rows = inquiry.AskByYear<WeekWorkRow>(choice);
        IReadOnlyList<WeekWork> weeks = staffing is null
            ? []
            : [.. WeekWork.Of(rows, WorkModel.ImpromptuBy(staffing.Model.Means)).Where(week => staffed.ContainsKey(week.Year))];
        lacks ??= register.PostCount == 0 ? Lack.Staff : null;
        var load = weeks.Count == 0 ? null : new Load(staffing!, weeks, staffed);
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : load is null ? Verdict.TooFew : Verdict.Described,
            Lacks = lacks,
            Weeks = load?.Years() ?? [],
            Busiest = load?.Busiest(MostBusy) ?? [],
            LongestRun = load?.LongestRun() ?? (null, 0),
            WithoutDay = years.Sum(year => year.Counts.Consultations) - rows.Sum(row => row.ConsultationCount),
            Estimates = load is null ? [] : [load.Share()],
            Observations = weeks.Count,
            Provenance = staffing is null
                ? []
                : ProvenanceCount.Together(
                    [register.Rows(years.Sum(year => year.Counts.Consultations)), register.Rows(StaffYear.RowsBehind(inquiry, choice)), .. StandardRows.Of(staffing)]),
            Methods = [Method.WorkloadIndicators, Method.MonteCarlo],
        };
    }

    /// <summary>The weeks beside what their staff had time for, at mean minutes and of each draw.</summary>
    private sealed class Load
    {
        private readonly StaffingBase _staffing;
        private readonly IReadOnlyList<WeekWork> _weeks;
        private readonly WorkYear[] _staff;
        private readonly (WorkHours Hours, double Capacity)[] _atMeans;

        /// <summary>By draw, so many weeks of each year were over.</summary>
        private readonly Dictionary<int, int[]> _over;

        public Load(StaffingBase staffing, IReadOnlyList<WeekWork> weeks, Dictionary<int, WorkYear> staffed)
        {
            (_staffing, _weeks) = (staffing, weeks);
            _staff = [.. weeks.Select(week => staffed[week.Year])];
            _atMeans = [.. weeks.Select((week, at) => (week.Hours(staffing.Model.Means), Capacity(staffing.Model, staffing.Model.Means, _staff[at])))];
            _over = [];
            foreach (var year in weeks.GroupBy(week => week.Year))
            {
                var (own, staff) = (year.ToArray(), staffed[year.Key]);
                _over.Add(year.Key, staffing.DrawnSmall(WeeklyLoad.ShareEstimate, [staff.Fte!.Value, staff.Weekdays, .. own.SelectMany(week => week.Amounts)], () => Over(staffing, own, staff)));
            }
        }

        public IReadOnlyList<YearOfWeeks> Years() =>
        [
            .. _over.OrderBy(year => year.Key).Select(year =>
            {
                var own = Enumerable.Range(0, _weeks.Count).Where(at => _weeks[at].Year == year.Key).ToList();
                return new YearOfWeeks(
                    year.Key, own.Count, _staff[own[0]].Fte!.Value, OutcomeDistribution.Of(year.Value.Select(over => (double)over / own.Count)), own.Count(IsOver),
                    own.Sum(at => _atMeans[at].Hours.Total) / own.Sum(at => _atMeans[at].Capacity), Runs.Longest([.. own.Select(IsOver)]).Length);
            }),
        ];

        public IReadOnlyList<BusyWeek> Busiest(int most) =>
        [
            .. Enumerable.Range(0, _weeks.Count)
                .Select(at => new BusyWeek(
                    _weeks[at].Monday, _atMeans[at].Hours, _atMeans[at].Capacity, (long)Math.Round(_weeks[at].Consultations), (long)Math.Round(_weeks[at].ImpromptuBy(_staffing.Model.Means)), _staff[at].Fte!.Value))
                .OrderByDescending(week => week.Use).ThenBy(week => week.Monday).Take(most),
        ];

        public (DateOnly?, int) LongestRun()
        {
            // A year whose staff is not known stands between two runs: nobody knows whether its weeks join them.
            List<(DateOnly? Monday, bool IsOver)> row = [];
            for (var at = 0; at < _weeks.Count; at++)
            {
                if (at > 0 && _weeks[at].Monday != _weeks[at - 1].Monday.AddDays(7))
                    row.Add((null, false));
                row.Add((_weeks[at].Monday, IsOver(at)));
            }

            var (start, length) = Runs.Longest([.. row.Select(week => week.IsOver)]);
            return (length == 0 ? null : row[start].Monday, length);
        }

        public Estimate Share()
        {
            var shares = OutcomeDistribution.Of(Enumerable.Range(0, Draws).Select(draw => (double)_over.Values.Sum(year => year[draw]) / _weeks.Count));
            return new(WeeklyLoad.ShareEstimate, Unit.Share, shares.Mean, shares.Interval.Low, shares.Interval.High, Method.MonteCarlo, _weeks.Count);
        }

        /// <summary>By draw, so many of the weeks of one year.</summary>
        private static int[] Over(StaffingBase staffing, WeekWork[] weeks, WorkYear staff)
        {
            var over = new int[Draws];
            for (var draw = 0; draw < Draws; draw++)
            {
                var inputs = staffing.Draws.Inputs(draw);
                var capacity = Capacity(staffing.Model, inputs, staff);
                foreach (var week in weeks)
                {
                    if (week.Hours(inputs).Total > capacity)
                        over[draw]++;
                }
            }

            return over;
        }

        private bool IsOver(int at) => _atMeans[at].Hours.Total > _atMeans[at].Capacity;

        /// <summary>Hours for consultations in a week of five days.</summary>
        private static double Capacity(WorkModel model, ReadOnlySpan<double> inputs, WorkYear staff) =>
            Math.Max(0, model.HoursForService(inputs, staff.Fte!.Value, staff.Weekdays)) * 5 / staff.Weekdays;
    }
}
