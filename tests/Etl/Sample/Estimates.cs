using Analytics.Data;
using Analytics.Statistics;
using Analytics.Statistics.Breaks;
using Analytics.Statistics.Counts;
using Analytics.Statistics.Proportions;

namespace Analytics.Tests.Etl.Sample;

/// <summary>
/// What the house's statistics say of a synthetic register, from the typed tables of its release. Each estimate has the
/// interval of one level, and knows nothing of what was planted.
/// </summary>
internal sealed class Estimates(ASample sample)
{
    /// <summary>So that some two dozen intervals hold together at about 98 %, whatever the seed.</summary>
    private const double Level = 0.999;

    private const string Meeting = "format_code in ('in_person', 'video', 'hybrid')";

    /// <summary>Entities whose share is that of their representation.</summary>
    private const string Unadjusted = "entity_id in ('vl_com', 'fr', 'vl_reg', 'wal', 'bru')";

    public Interval YearlyTrend()
    {
        var years = CountByYear(Meeting);
        var design = Design.WithIntercept(years.Count).With("year", [.. years.Select(year => (double)year.Year)]);
        return CountRegression.QuasiPoisson([.. years.Select(year => year.Count)], design).Required["year"].Interval(Level);
    }

    public Interval StepOf2020()
    {
        var years = CountByYear("true");
        return InterruptedCounts.Fit([.. years.Select(year => (double)year.Year)], [.. years.Select(year => year.Count)], [2020])
            .Required.StepAt(2020).Interval(Level);
    }

    public Interval MeetingsOf2024() => ExactPoisson.Interval(CountByYear(Meeting).Single(year => year.Year == 2024).Count, Level);

    public Interval MeetingsPerDossierRatio()
    {
        var dossiers = sample.Ask(
            $"""
            select year(any_value(opened_on_from)) >= 2019 as is_after, count_if({Meeting}) as meetings
            from typed.dossiers
            inner join typed.agenda_items using (dossier_id)
            inner join typed.consultations using (consultation_id)
            where position = 1
            group by dossier_id
            """);
        return Ratio([.. dossiers.Select(dossier => (dossier.Flag("is_after")!.Value, Count(dossier, "meetings"), 1.0))]);
    }

    public Interval CabinetRise() =>
        Difference(Attendance($"representation_code = 'cabinet' and {Unadjusted} and format_code = 'in_person'", "year(held_on_from) >= 2019"));

    public Interval CabinetShareBefore() =>
        ClusteredShare.Estimate(BeforeTheTurn(), Level).Required.Interval;

    public Interval VideoEffect() => Difference(Attendance("year(held_on_from) >= 2020", "format_code = 'video'"));

    /// <summary>From the design effect, which is 1 + correlation × (Σm²/Σm − 1) for meetings with m rows each.</summary>
    public Interval WithinCorrelation()
    {
        return ClusterBootstrap.Interval(BeforeTheTurn(), Correlation, Level).Required.Interval;

        static double? Correlation(IReadOnlyList<Cluster> meetings)
        {
            var rows = meetings.Sum(meeting => (double)meeting.N);
            var excess = (meetings.Sum(meeting => (double)meeting.N * meeting.N) / rows) - 1;
            return (ClusteredShare.Estimate([.. meetings]).Required.DesignEffect - 1) / excess;
        }
    }

    /// <summary>
    /// Impromptu meetings on a working day within ten weeks of a crisis against a quiet one, in years whose crises do not
    /// overlap. A burst is one observation and so is a quiet year, as the meetings of a dossier come together.
    /// </summary>
    public Interval BurstRatio()
    {
        int[] years = [2018, 2019, 2021, 2022, 2023];
        var crises = Days("select distinct began_on_from as day from typed.crises where length(began_on) = 10");
        var counts = Days($"select held_on_from as day from typed.consultations where confidence_code = 'synthetic' and trigger_code = 'impromptu' and {Meeting}")
            .CountBy(day => day).ToDictionary();
        var cells = years.SelectMany(WorkingDays)
            .GroupBy(day => crises.LastOrDefault(crisis => day >= crisis && day < crisis.AddDays(70)) is var crisis && crisis != default ? (1, crisis) : (0, new DateOnly(day.Year, 1, 1)))
            .Select(cell => (cell.Key.Item1 == 1, cell.Sum(day => counts.GetValueOrDefault(day)), (double)cell.Count()));
        return Ratio([.. cells]);
    }

    /// <summary>Anticipatory meetings on a working day of the six weeks before a conference against another day of the same year.</summary>
    public Interval SeasonRatio()
    {
        var conferences = Days(
            """
            select distinct began_on_from as day from typed.conferences
            where length(began_on) >= 7 and series_code in ('unfccc_cop', 'un_general_assembly', 'world_health_assembly', 'international_labour_conference')
            """);
        var counts = Days($"select held_on_from as day from typed.consultations where confidence_code = 'synthetic' and trigger_code = 'anticipatory' and {Meeting}")
            .CountBy(day => day).ToDictionary();
        var cells = Enumerable.Range(2004, 21).SelectMany(WorkingDays)
            .GroupBy(day => (day.Year, IsBefore: conferences.Exists(conference => day < conference && day >= conference.AddDays(-42))))
            .Select(cell => (cell.Key.Year, cell.Key.IsBefore, Count: cell.Sum(day => counts.GetValueOrDefault(day)), Days: (double)cell.Count()))
            .ToList();
        var design = Design.WithIntercept(cells.Count)
            .WithCategories("year", [.. cells.Select(cell => $"{cell.Year}")])
            .With("before", [.. cells.Select(cell => cell.IsBefore ? 1.0 : 0)]);
        return CountRegression.QuasiPoisson([.. cells.Select(cell => cell.Count)], design, [.. cells.Select(cell => cell.Days)])
            .Required["before"].AsRatio(Level)!.Interval;
    }

    public Interval StalemateShare(bool isAfter)
    {
        var settled = sample.Ask(
            $"""
            select count_if(outcome_code = 'stalemate') as stalemates, count(*) as settled
            from typed.consultations
            where confidence_code = 'synthetic' and outcome_code <> 'open' and (year(held_on_from) >= 2019) = {isAfter}
            """).Single();
        return Wilson.Interval(Count(settled, "stalemates"), Count(settled, "settled"), Level).Required;
    }

    /// <summary>Mean days from the request to the day, each consultation's its own.</summary>
    public Interval NoticeDays(string trigger) => MeanCount.Of(
        sample.Ask(
            $"""
            select held_on_from - requested_on_from as days, count(*) as consultations
            from typed.consultations
            where confidence_code = 'synthetic' and trigger_code = '{trigger}' and requested_on is not null
            group by all
            """).Select(days => (Count(days, "days"), days.Whole("consultations")!.Value)),
        Level).Required.Interval;

    public Interval NoticeKnownShare()
    {
        var known = sample.Ask("select count(requested_on) as known, count(*) as consultations from typed.consultations where confidence_code = 'synthetic'").Single();
        return Wilson.Interval(Count(known, "known"), Count(known, "consultations"), Level).Required;
    }

    private static Interval Ratio(IReadOnlyList<(bool IsAfter, int Count, double Exposure)> rows)
    {
        var design = Design.WithIntercept(rows.Count).With("after", [.. rows.Select(row => row.IsAfter ? 1.0 : 0)]);
        return CountRegression.QuasiPoisson([.. rows.Select(row => row.Count)], design, [.. rows.Select(row => row.Exposure)])
            .Required["after"].AsRatio(Level)!.Interval;
    }

    private static Interval Difference(IReadOnlyList<(bool IsAfter, Cluster Meeting)> meetings)
    {
        return ClusterBootstrap.Interval(meetings, Estimate, Level).Required.Interval;

        static double? Estimate(IReadOnlyList<(bool IsAfter, Cluster Meeting)> drawn) =>
            Share(drawn.Where(meeting => meeting.IsAfter)) - Share(drawn.Where(meeting => !meeting.IsAfter));

        static double Share(IEnumerable<(bool IsAfter, Cluster Meeting)> some)
        {
            var (count, n) = some.Aggregate((Count: 0L, N: 0L), (sum, meeting) => (sum.Count + meeting.Meeting.Count, sum.N + meeting.Meeting.N));
            return (double)count / n;
        }
    }

    private IReadOnlyList<Cluster> BeforeTheTurn() =>
        [.. Attendance($"representation_code = 'cabinet' and {Unadjusted} and year(held_on_from) < 2019", "false").Select(meeting => meeting.Meeting)];

    private IReadOnlyList<(bool IsAfter, Cluster Meeting)> Attendance(string rows, string isAfter) =>
    [
        .. sample.Ask(
            $"""
            select any_value({isAfter}) as is_after, count_if(is_represented) as represented, count(*) as invited
            from typed.attendance as attendance
            inner join typed.consultations using (consultation_id)
            where attendance.confidence_code = 'synthetic' and {rows}
            group by consultation_id
            """).Select(meeting => (meeting.Flag("is_after")!.Value, new Cluster(Count(meeting, "represented"), Count(meeting, "invited")))),
    ];

    private IReadOnlyList<(int Year, int Count)> CountByYear(string those) =>
    [
        .. sample.Ask(
            $"""
            select year(held_on_from) as year, count(*) as consultations
            from typed.consultations
            where confidence_code = 'synthetic' and {those}
            group by all
            order by all
            """).Select(year => (Count(year, "year"), Count(year, "consultations"))),
    ];

    private List<DateOnly> Days(string query) => [.. sample.Ask($"{query} order by day").Select(line => line.Day("day")!.Value)];

    private static IEnumerable<DateOnly> WorkingDays(int year) => Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
        .Select(new DateOnly(year, 1, 1).AddDays).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    private static int Count(Line line, string column) => checked((int)line.Whole(column)!.Value);
}
