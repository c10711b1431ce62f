namespace Analytics.Findings.Staffing.Workload;

/// <summary>
/// How much of each work was done in a year. Consultations whose format is not known are shared out among the known formats, so that unknown is not taken for
/// none; hence fractions.
/// </summary>
/// <param name="AnyMeeting">Meetings of which nothing says whether people sat in one room.</param>
/// <param name="ImpromptuShare">Of consultations; null where nothing says it, and the share is then assumed. So of stalemates.</param>
/// <param name="AreProceduresCounted">Otherwise so many are assumed with each meeting.</param>
public readonly record struct WorkVolumes(
    double InPerson, double Video, double Hybrid, double AnyMeeting, double Written, double Silence, double? ImpromptuShare, double? StalemateShare, bool AreProceduresCounted)
{
    /// <summary>How many times as many anticipatory consultations; of a year that was counted 1, so of impromptu ones.</summary>
    public double AnticipatoryFactor { get; init; } = 1;

    public double ImpromptuFactor { get; init; } = 1;

    /// <summary>Crises at once, all year, besides those of the counts.</summary>
    public double Crises { get; init; }

    public double Meetings => InPerson + Video + Hybrid + AnyMeeting;

    /// <summary>Those that were counted.</summary>
    public double Consultations => Meetings + Written + Silence;

    public static WorkVolumes OfMeetings(double meetings) => new(0, 0, 0, meetings, 0, 0, null, null, AreProceduresCounted: false);
}

/// <summary>Hours of each kind of work.</summary>
public readonly record struct WorkHours(
    double Preparing, double Chairing, double Reporting, double Written, double Silence, double Impromptu, double Stalemate, double Posts)
{
    public double Total => Preparing + Chairing + Reporting + Written + Silence + Impromptu + Stalemate + Posts;

    public double this[WorkKind kind] => kind switch
    {
        WorkKind.Preparing => Preparing,
        WorkKind.Chairing => Chairing,
        WorkKind.Reporting => Reporting,
        WorkKind.Written => Written,
        WorkKind.Silence => Silence,
        WorkKind.Impromptu => Impromptu,
        WorkKind.Stalemate => Stalemate,
        WorkKind.Posts => Posts,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "is no kind of work"),
    };
}
