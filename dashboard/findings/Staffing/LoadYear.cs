using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;
using Analytics.Statistics.Counts;

namespace Analytics.Findings.Staffing;

/// <summary>The consultations of one year beside the staff that carried them. Without staff known for the same days there is no quotient.</summary>
/// <param name="FteYears">What the consultations are divided by; null where staff is not known for the same days.</param>
public sealed record LoadYear(StaffYear Staff, long Consultations, long Meetings, long Procedures, double? FteYears) : IOfYear
{
    int IOfYear.Year => Staff.Year;

    /// <summary>Neither counted as a meeting nor as a procedure.</summary>
    public long UnknownFormat => Consultations - Meetings - Procedures;

    /// <summary>Whether enough formats are known for the meetings of the year to be a number that others are compared with.</summary>
    public bool HasKnownFormats => Formats.AreKnown(Consultations, UnknownFormat);

    /// <summary>Null where no consultation of the year has a known format: then nobody knows, which is not none; so of procedures.</summary>
    public long? KnownMeetings => KnowsNoFormat ? null : Meetings;

    public long? KnownProcedures => KnowsNoFormat ? null : Procedures;

    private bool KnowsNoFormat => Consultations > 0 && UnknownFormat == Consultations;

    /// <summary>Of a year that the register closed in, as much as a whole year would have held at that pace.</summary>
    public double? PerFte => Consultations / FteYears;

    /// <summary>The exact interval of the count over staff taken as known.</summary>
    public (double Low, double High)? Interval { get; } = FteYears is { } exposure && ExactPoisson.Interval(checked((int)Consultations)) is var exact
        ? (exact.Low / exposure, exact.High / exposure)
        : null;

    /// <summary>Key of the rows behind; null when there are none.</summary>
    public string? Line => Consultations == 0 && Staff.Posts == 0 ? null : Staff.Line;

    /// <summary>The years that the register covers.</summary>
    internal static IReadOnlyList<LoadYear> Of(IEnumerable<ConsultationsPerFteRow> rows, Register register) =>
    [
        .. rows.Select(row => (Staff: new StaffYear(row.Year, row.Fte, row.CoveredDays, row.YearDays, row.PostCount), Row: row))
            .Where(year => year.Staff.IsWithin(register))
            .Select(year => new LoadYear(year.Staff, year.Row.ConsultationCount, year.Row.MeetingCount, year.Row.ProcedureCount, year.Staff.FteYears(register))),
    ];
}
