using Analytics.Statistics.Staffing;

namespace Analytics.Findings.Staffing.Workload;

/// <summary>
/// From counts to hours to people: what each consultation takes by its format, trigger and outcome, over what one full-time equivalent has time for. All of it
/// by one set of standards, of which each may err; the inputs of one assumption err together.
/// </summary>
public sealed class WorkModel
{
    /// <summary>Weekdays of a year that has no date; 260 to 262 in any.</summary>
    public const int UsualWeekdays = 261;

    // Where each input stands; three formats in the order of the standards.
    private const int Prepare = 0;
    private const int Chair = 3;
    private const int Report = 6;
    private const int Written = 9;
    private const int Silence = 10;
    private const int Impromptu = 11;
    private const int Stalemate = 12;
    private const int PostAnswer = 13;
    private const int Answers = 14;
    private const int Category = 15;
    private const int Individual = 16;
    private const int Diplomat = 17;
    private const int Procedures = 25;
    private const int ImpromptuShare = 26;
    private const int StalemateShare = 27;
    private const int Leave = 28;
    private const int Sickness = 29;
    private const int Training = 30;
    private const int Holidays = 31;
    private const int Stated = 32;
    private const int Year = 33;
    private const int Crises = 34;

    private const double MinutesInHour = 60;

    /// <summary>Where no work is left, any staff is enough however long it takes: a large number rather than none.</summary>
    private const double LeastHours = 1;

    private readonly double _dailyHours;

    /// <param name="year">How far the counts of the year lie from those expected, as a factor; certain of a year that was counted.</param>
    /// <param name="crises">Consultations that each further crisis adds in a year, where the register tells; assumed otherwise.</param>
    public WorkModel(Standards standards, AvailableTime time, Spread? year = null, Spread? crises = null)
    {
        _dailyHours = time.DailyHours;
        Standards = standards;
        Time = time;
        Assumptions = [.. Enum.GetValues<Driver>().Select(driver => new Assumption($"{driver}", driver switch
        {
            Driver.AnnualLeave => [time.Leave],
            Driver.Sickness => [time.Sickness],
            Driver.Training => [time.Training],
            Driver.Holidays => [time.Holidays],
            Driver.AvailableHours => [time.Stated?.Spread ?? new Certain(0)],
            Driver.Year => [year ?? new Certain(1)],
            Driver.Crises when crises is not null => [crises],
            _ => [.. CodesOf(driver).Select(code => standards[code].Spread)],
        }))];
        Means = [.. Assumptions.SelectMany(assumption => assumption.Spreads.Select(spread => spread.Mean))];
    }

    public Standards Standards { get; }

    public AvailableTime Time { get; }

    /// <summary>One for each driver, in their order.</summary>
    public IReadOnlyList<Assumption> Assumptions { get; }

    /// <summary>The inputs at their means, at which hours add up as anyone can check: counts times mean minutes.</summary>
    public double[] Means { get; }

    public double[] Medians => [.. Assumptions.SelectMany(assumption => assumption.Spreads.Select(spread => spread.Median))];

    /// <summary>Whether nobody measured what a driver moves, as far as the record knows.</summary>
    public bool IsAssumed(Driver driver) => CodesOf(driver).Any(code => Standards[code].IsAssumed);

    /// <summary>The measures that a driver moves; none where it is of working time, or of the counts.</summary>
    public static IReadOnlyList<string> CodesOf(Driver driver) => driver switch
    {
        Driver.Preparing => Standards.Preparing,
        Driver.Chairing => Standards.Chairing,
        Driver.Reporting => Standards.Reporting,
        Driver.Written => [Standards.Written],
        Driver.Silence => [Standards.Silence],
        Driver.Impromptu => [Standards.Impromptu],
        Driver.Stalemate => [Standards.Stalemate],
        Driver.Posts => [Standards.PostAnswer],
        Driver.Answers => [Standards.AnswersPerConsultation],
        Driver.CategoryAllowance => [Standards.CategoryAllowance],
        Driver.IndividualAllowance => [Standards.IndividualAllowance],
        Driver.DiplomatShare => Standards.DiplomatShares,
        Driver.Procedures => [Standards.ProceduresPerMeeting],
        Driver.ImpromptuShare => [Standards.ImpromptuShare],
        Driver.StalemateShare => [Standards.StalemateShare],
        Driver.Crises => [Standards.ConsultationsPerCrisis],
        _ => [],
    };

    /// <summary>Hours of one full-time equivalent in a year of so many weekdays.</summary>
    public double HoursPerFte(ReadOnlySpan<double> inputs, int weekdays = UsualWeekdays) => inputs[Stated] > 0
        ? inputs[Stated]
        : (((weekdays - inputs[Holidays] - inputs[Leave]) * (1 - inputs[Sickness])) - inputs[Training]) * _dailyHours;

    /// <summary>The hours that are left for consultations when allowances are taken off: of so many full-time equivalents together.</summary>
    public double HoursForService(ReadOnlySpan<double> inputs, double fte, int weekdays = UsualWeekdays) =>
        ((fte * HoursPerFte(inputs, weekdays)) - inputs[Individual]) * (1 - inputs[Category]);

    /// <summary>Whether so many full-time equivalents have any time for consultations beside their allowances, at means.</summary>
    public bool HasTimeForService(double fte, int weekdays = UsualWeekdays) => HoursForService(Means, fte, weekdays) > 0;

    public static WorkHours Hours(ReadOnlySpan<double> inputs, in WorkVolumes volumes)
    {
        var share = volumes.ImpromptuShare ?? inputs[ImpromptuShare];
        var growth = (((1 - share) * volumes.AnticipatoryFactor) + (share * volumes.ImpromptuFactor)) * inputs[Year];
        var ofCrises = volumes.Crises * inputs[Crises];
        var (inPerson, video, hybrid) = (volumes.InPerson * growth, volumes.Video * growth, volumes.Hybrid * growth);
        var any = (volumes.AnyMeeting * growth) + ofCrises;
        var (written, silence) = (volumes.Written * growth, volumes.Silence * growth);
        if (!volumes.AreProceduresCounted)
        {
            // Which of the two they are is not known either.
            var each = volumes.Meetings * growth * inputs[Procedures] / 2;
            (written, silence) = (written + each, silence + each);
        }

        var consultations = inPerson + video + hybrid + any + written + silence;
        var impromptu = ((consultations - ofCrises) * (growth == 0 ? 0 : share * volumes.ImpromptuFactor * inputs[Year] / growth)) + ofCrises;
        var stalemates = consultations * (volumes.StalemateShare ?? inputs[StalemateShare]);
        ReadOnlySpan<double> meetings = [inPerson + (any / 3), video + (any / 3), hybrid + (any / 3)];
        return Hours(inputs, meetings, meetings, meetings, written, silence, impromptu, stalemates, consultations);
    }

    /// <summary>Of work that is prepared, held and reported at different times, such as that of one week.</summary>
    /// <param name="prepared">Meetings of each format: in person, video, hybrid; so of those held and reported.</param>
    public static WorkHours Hours(
        ReadOnlySpan<double> inputs, ReadOnlySpan<double> prepared, ReadOnlySpan<double> held, ReadOnlySpan<double> reported,
        double written, double silence, double impromptu, double stalemates, double consultations)
    {
        return new(
            Of(inputs[Prepare..Chair], prepared),
            Of(inputs[Chair..Report], held),
            Of(inputs[Report..Written], reported),
            written * inputs[Written] / MinutesInHour,
            silence * inputs[Silence] / MinutesInHour,
            impromptu * inputs[Impromptu] / MinutesInHour,
            stalemates * inputs[Stalemate] / MinutesInHour,
            consultations * inputs[Answers] * inputs[PostAnswer] / MinutesInHour);

        static double Of(ReadOnlySpan<double> minutes, ReadOnlySpan<double> meetings) =>
            ((minutes[0] * meetings[0]) + (minutes[1] * meetings[1]) + (minutes[2] * meetings[2])) / MinutesInHour;
    }

    /// <summary>The share of impromptu consultations that is assumed where no trigger is known.</summary>
    public static double ImpromptuBy(ReadOnlySpan<double> inputs) => inputs[ImpromptuShare];

    /// <summary>The same of stalemates, where no outcome is known.</summary>
    public static double StalematesBy(ReadOnlySpan<double> inputs) => inputs[StalemateShare];

    /// <summary>The standards on which the staff for so much work rests. Which share of it is a diplomat's moves only who does it, and what was counted need not be assumed.</summary>
    public IReadOnlyList<Standard> Bearing(WorkVolumes volumes) =>
    [
        .. Standards.All.Where(standard => standard.MeasureCode switch
        {
            Standards.ProceduresPerMeeting => !volumes.AreProceduresCounted,
            Standards.ImpromptuShare => volumes.ImpromptuShare is null,
            Standards.StalemateShare => volumes.StalemateShare is null,
            Standards.ConsultationsPerCrisis => volumes.Crises > 0,
            var code => !Standards.DiplomatShares.Contains(code),
        }),
    ];

    /// <summary>Consultations expected, at means, those that were not counted with them.</summary>
    public double Consultations(in WorkVolumes volumes)
    {
        var share = volumes.ImpromptuShare ?? Means[ImpromptuShare];
        var growth = ((1 - share) * volumes.AnticipatoryFactor) + (share * volumes.ImpromptuFactor);
        return (growth * (volumes.Consultations + (volumes.AreProceduresCounted ? 0 : volumes.Meetings * Means[Procedures]))) + (volumes.Crises * Means[Crises]);
    }

    /// <summary>For so many hours of consultation work in a year.</summary>
    public double FteFor(ReadOnlySpan<double> inputs, double hours) => WorkloadIndicators.RequiredFte(hours, HoursPerFte(inputs), inputs[Category], inputs[Individual]);

    /// <param name="part">Of a year, when the counts are of a part of it only.</param>
    public double RequiredFte(ReadOnlySpan<double> inputs, in WorkVolumes volumes, int weekdays = UsualWeekdays, double part = 1) => RequiredFte(inputs, Hours(inputs, volumes), weekdays, part);

    /// <summary>For hours that were reckoned of the same inputs.</summary>
    public double RequiredFte(ReadOnlySpan<double> inputs, in WorkHours hours, int weekdays = UsualWeekdays, double part = 1) => WorkloadIndicators.RequiredFte(
        hours.Total, HoursPerFte(inputs, weekdays) * part, inputs[Category], inputs[Individual] * part);

    /// <summary>Of diplomats alone, who preside: their share of each kind of work, and the management of the service, which is the head's.</summary>
    public double RequiredDiplomatFte(ReadOnlySpan<double> inputs, in WorkVolumes volumes, int weekdays = UsualWeekdays, double part = 1) =>
        RequiredDiplomatFte(inputs, Hours(inputs, volumes), weekdays, part);

    public double RequiredDiplomatFte(ReadOnlySpan<double> inputs, in WorkHours hours, int weekdays = UsualWeekdays, double part = 1) => WorkloadIndicators.RequiredFte(
        OfDiplomats(inputs, hours), HoursPerFte(inputs, weekdays) * part, inputs[Category], inputs[Individual] * part);

    /// <summary>How many times as long all work could take for so many full-time equivalents to be enough; below 1 they are too few.</summary>
    public double BreakEven(ReadOnlySpan<double> inputs, in WorkVolumes volumes, double fte, int weekdays = UsualWeekdays, double part = 1) =>
        BreakEven(inputs, Hours(inputs, volumes), fte, weekdays, part);

    public double BreakEven(ReadOnlySpan<double> inputs, in WorkHours hours, double fte, int weekdays = UsualWeekdays, double part = 1) =>
        Math.Max(0, HoursForService(inputs, fte, weekdays)) * part / Math.Max(hours.Total, LeastHours);

    private static double OfDiplomats(ReadOnlySpan<double> inputs, in WorkHours hours)
    {
        var sum = 0.0;
        for (var kind = WorkKind.Preparing; kind <= WorkKind.Posts; kind++)
            sum += hours[kind] * inputs[Diplomat + (int)kind];
        return sum;
    }
}
