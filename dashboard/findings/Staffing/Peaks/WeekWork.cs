using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Findings.Staffing.Peaks;

/// <summary>
/// The work of one week, as multiples of what each kind takes: how many meetings of each format are prepared, held and reported in it, and so on. A
/// consultation is prepared half in the week before and half in its own, an impromptu one in its own alone; it is reported half in its own week and half in the
/// next; a stalemate is followed up over four weeks.
/// </summary>
/// <param name="Monday">On which the week begins.</param>
/// <param name="Consultations">Held in it.</param>
/// <param name="Impromptu">Consultations, those of unknown trigger shared out as the known ones of their year.</param>
/// <param name="Prepared">Meetings by format: in person, video, hybrid; so of those held and reported.</param>
/// <param name="WithoutTrigger">Consultations of which neither their year nor the register tells a trigger: the share is then assumed.</param>
/// <param name="WithoutOutcome">The same of outcomes, over the weeks in which a stalemate would be followed up.</param>
internal sealed record WeekWork(
    DateOnly Monday, WorkVolumes Held, double Consultations, double Impromptu, double[] Prepared, double[] Meetings, double[] Reported, double Stalemates,
    double WithoutTrigger, double WithoutOutcome)
{
    private const int Formats = 3;
    private const int WeeksOfFollowUp = 4;

    /// <summary>The year to which most days of the week belong.</summary>
    public int Year => YearOf(Monday);

    /// <summary>
    /// Every week of the years from the first consultation to the last, those without work too, and those before and after in which such a year is still
    /// prepared, reported or followed up.
    /// </summary>
    /// <param name="impromptuIfUnknown">The share taken where no trigger is known at all, to say in which week a meeting is prepared.</param>
    public static IReadOnlyList<WeekWork> Of(IReadOnlyList<WeekWorkRow> rows, double impromptuIfUnknown)
    {
        if (rows.Count == 0)
            return [];
        var all = WorkCounts.Together(rows.Select(row => row.Counts));
        var ofYear = rows.GroupBy(row => YearOf(row.Week)).ToDictionary(year => year.Key, year => WorkCounts.Together(year.Select(row => row.Counts)));
        var byWeek = rows.GroupBy(row => row.Week).ToDictionary(week => week.Key, week => week.ToList());
        var (first, last) = (FirstMonday(YearOf(rows[0].Week)).AddDays(-7), FirstMonday(YearOf(rows[^1].Week) + 1).AddDays(7 * (WeeksOfFollowUp - 1)));
        List<HeldInWeek> held = [];
        for (var monday = first; monday < last; monday = monday.AddDays(7))
            held.Add(byWeek.TryGetValue(monday, out var own) ? HeldInWeek.Of(own, ofYear[YearOf(monday)], all, impromptuIfUnknown) : new(monday, default, 0, 0, 0, 0, [0, 0, 0]));
        return [.. held.Select((week, at) => Spread(held, week, at))];
    }

    /// <summary>Hours of each kind, by the inputs of one draw.</summary>
    public WorkHours Hours(ReadOnlySpan<double> inputs) => WorkModel.Hours(
        inputs, Prepared, Meetings, Reported, Held.Written, Held.Silence, ImpromptuBy(inputs), Stalemates + (WithoutOutcome * WorkModel.StalematesBy(inputs)), Consultations);

    /// <summary>All that the hours of a draw rest on.</summary>
    public IEnumerable<double> Amounts => [.. Prepared, .. Meetings, .. Reported, Held.Written, Held.Silence, Impromptu, WithoutTrigger, Stalemates, WithoutOutcome, Consultations];

    /// <summary>Impromptu consultations, by the inputs of one draw where no trigger is known.</summary>
    public double ImpromptuBy(ReadOnlySpan<double> inputs) => Impromptu + (WithoutTrigger * WorkModel.ImpromptuBy(inputs));

    private static int YearOf(DateOnly monday) => monday.AddDays(3).Year;

    /// <summary>Of the first week that belongs to a year: the one with its fourth of January.</summary>
    private static DateOnly FirstMonday(int year)
    {
        DateOnly within = new(year, 1, 4);
        return within.AddDays(-(((int)within.DayOfWeek + 6) % 7));
    }

    private static WeekWork Spread(List<HeldInWeek> held, HeldInWeek week, int at)
    {
        var (before, after) = (at > 0 ? held[at - 1] : null, at + 1 < held.Count ? held[at + 1] : null);
        var (prepared, meetings, reported) = (new double[Formats], new double[Formats], new double[Formats]);
        for (var format = 0; format < Formats; format++)
        {
            meetings[format] = week.Meeting(format);
            prepared[format] = (week.ImpromptuShares[format] * week.Meeting(format)) + (Anticipatory(week, format) / 2) + (Anticipatory(after, format) / 2);
            reported[format] = (week.Meeting(format) / 2) + ((before?.Meeting(format) ?? 0) / 2);
        }

        return new(
            week.Monday, week.Volumes, week.Volumes.Consultations, week.Impromptu, prepared, meetings, reported, FollowedUp(of => of.Stalemates), week.WithoutTrigger,
            FollowedUp(of => of.WithoutOutcome));

        double FollowedUp(Func<HeldInWeek, double> of) => Enumerable.Range(0, WeeksOfFollowUp).Sum(ago => at >= ago ? of(held[at - ago]) / WeeksOfFollowUp : 0);

        static double Anticipatory(HeldInWeek? of, int format) => of is null ? 0 : (1 - of.ImpromptuShares[format]) * of.Meeting(format);
    }

    /// <param name="ImpromptuShares">Of the meetings of each format.</param>
    private sealed record HeldInWeek(
        DateOnly Monday, WorkVolumes Volumes, double Impromptu, double Stalemates, double WithoutTrigger, double WithoutOutcome, double[] ImpromptuShares)
    {
        /// <summary>What is unknown is shared out as in the year, so that the weeks add up to it.</summary>
        public static HeldInWeek Of(IReadOnlyList<WeekWorkRow> rows, WorkCounts year, WorkCounts all, double impromptuIfUnknown)
        {
            var counts = rows is [var only] ? only.Counts : WorkCounts.Together(rows.Select(row => row.Counts));
            var (impromptuShare, stalemateShare) = (year.ImpromptuShare ?? all.ImpromptuShare, year.StalemateShare ?? all.StalemateShare);
            var impromptu = counts.Impromptu + (counts.UnknownTrigger * (impromptuShare ?? 0));
            var ofWeek = (impromptu + (impromptuShare is null ? counts.UnknownTrigger * impromptuIfUnknown : 0)) / counts.Consultations;
            return new(
                rows[0].Week,
                counts.Volumes(year.Meetings + year.Procedures > 0 ? year : all, impromptuShare, stalemateShare),
                impromptu,
                counts.Stalemates + (counts.UnknownOutcome * (stalemateShare ?? 0)),
                impromptuShare is null ? counts.UnknownTrigger : 0,
                stalemateShare is null ? counts.UnknownOutcome : 0,
                [
                    Share(rows.Sum(row => row.ImpromptuInPersonCount), counts.InPerson), Share(rows.Sum(row => row.ImpromptuVideoCount), counts.Video),
                    Share(rows.Sum(row => row.ImpromptuHybridCount), counts.Hybrid),
                ]);

            double Share(long some, long whole) => whole == 0 || counts.UnknownTrigger > 0 ? ofWeek : (double)some / whole;
        }

        /// <summary>A meeting of unknown format counts a third for each.</summary>
        public double Meeting(int format) => (format == 0 ? Volumes.InPerson : format == 1 ? Volumes.Video : Volumes.Hybrid) + (Volumes.AnyMeeting / Formats);
    }
}

internal sealed record WeekWorkRow(
    int Year,
    DateOnly Week,
    long ConsultationCount,
    long InPersonCount,
    long VideoCount,
    long HybridCount,
    long WrittenCount,
    long SilenceCount,
    long ImpromptuCount,
    long UnknownTriggerCount,
    long ImpromptuInPersonCount,
    long ImpromptuVideoCount,
    long ImpromptuHybridCount,
    long StalemateCount,
    long UnknownOutcomeCount) : IOfYear
{
    public WorkCounts Counts => new(
        ConsultationCount, InPersonCount, VideoCount, HybridCount, WrittenCount, SilenceCount, ImpromptuCount, UnknownTriggerCount, StalemateCount, UnknownOutcomeCount);
}
