namespace Analytics.Etl.Sample;

/// <summary>A flow of consultations within a year: its share of the year's, its days and how likely each of them is.</summary>
internal sealed class Flow(bool isImpromptu, Occasion? occasion, IReadOnlyList<(DateOnly Day, double Rate)> days)
{
    private readonly double[] _upTo = RunningTotals(days);

    public bool IsImpromptu => isImpromptu;

    /// <summary>The crisis or the conference behind it; none for what comes in any week.</summary>
    public Occasion? Occasion => occasion;

    public double Total => _upTo is [.., var total] ? total : 0;

    public DateOnly Day(ref Draws draws)
    {
        var place = Array.BinarySearch(_upTo, draws.Unit() * Total);
        return days[Math.Min(place < 0 ? ~place : place + 1, days.Count - 1)].Day;
    }

    private static double[] RunningTotals(IReadOnlyList<(DateOnly Day, double Rate)> days)
    {
        var upTo = new double[days.Count];
        var sum = 0.0;
        for (var i = 0; i < upTo.Length; i++)
            upTo[i] = sum += days[i].Rate;
        return upTo;
    }
}

/// <summary>
/// How the consultations expected in a year spread over its working days: usual weeks, the weeks before conferences and
/// those after crises. Whatever crowds one week thins the others, so that the year's total follows the trend alone.
/// </summary>
internal sealed class YearRates
{
    private readonly double[] _upTo;

    public YearRates(int year, Planted planted, RecordCalendar calendar)
    {
        DateOnly[] days = [.. WorkingDays(year)];
        List<Flow> impromptu = [new(true, null, [.. days.Select(day => (day, planted.ImpromptuShare / days.Length))])];
        impromptu.AddRange(calendar.Crises.Select(crisis => new Flow(true, crisis,
            [.. days.Select(day => (day, planted.ImpromptuShare / days.Length * planted.BurstExcess(WeeksAfter(crisis, day)))).Where(IsPossible)])));

        var prepared = days.Select(day => (Day: day, Conference: Prepared(day, planted, calendar))).ToList();
        var weight = prepared.Sum(day => day.Conference is null ? 1 : planted.SeasonMultiplier);
        var usual = (1 - impromptu.Sum(flow => flow.Total)) / weight;
        List<Flow> anticipatory = [new(false, null, [.. days.Select(day => (day, usual))])];
        anticipatory.AddRange(calendar.Conferences.Select(conference => new Flow(false, conference,
            [.. prepared.Where(day => day.Conference == conference).Select(day => (day.Day, usual * (planted.SeasonMultiplier - 1))).Where(IsPossible)])));

        Flows = [.. impromptu.Concat(anticipatory).Where(flow => flow.Total > 0)];
        _upTo = new double[Flows.Count];
        var sum = 0.0;
        for (var i = 0; i < _upTo.Length; i++)
            _upTo[i] = sum += Flows[i].Total;
    }

    /// <summary>Their totals sum to one.</summary>
    public IReadOnlyList<Flow> Flows { get; }

    public Flow Draw(ref Draws draws)
    {
        var place = Array.BinarySearch(_upTo, draws.Unit() * _upTo[^1]);
        return Flows[Math.Min(place < 0 ? ~place : place + 1, Flows.Count - 1)];
    }

    public static IEnumerable<DateOnly> WorkingDays(int year)
    {
        for (DateOnly day = new(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                yield return day;
        }
    }

    /// <summary>Whole weeks since a crisis began; negative before it.</summary>
    public static int WeeksAfter(Occasion crisis, DateOnly day) => (int)Math.Floor((day.DayNumber - crisis.Day.DayNumber) / 7.0);

    /// <summary>The next conference whose weeks of preparation hold the day.</summary>
    public static Occasion? Prepared(DateOnly day, Planted planted, RecordCalendar calendar) =>
        calendar.Conferences.FirstOrDefault(conference => day < conference.Day && day >= conference.Day.AddDays(-7 * planted.SeasonWeeks));

    private static bool IsPossible((DateOnly Day, double Rate) day) => day.Rate > 0;
}
