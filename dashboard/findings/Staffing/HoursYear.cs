using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Findings.Staffing;

/// <summary>The meetings of one year, the length of those whose length is known, and the staff.</summary>
/// <param name="UnknownFormat">Consultations that may have been meetings besides.</param>
/// <param name="Minutes">Of the meetings of known length together.</param>
/// <param name="FteYears">What the hours are divided by; null where staff is not known for the same days.</param>
public sealed record HoursYear(StaffYear Staff, long Meetings, long UnknownFormat, long WithLength, double Minutes, double? FteYears)
{
    /// <summary>Null where meetings were held, or may have been, and no length is known: not no hours. Without a meeting there were none.</summary>
    public double? HoursPerFte => Meetings + UnknownFormat > 0 && WithLength == 0 ? null : Minutes / 60 / FteYears;

    /// <summary>Null where consultations were held and nobody knows whether any was a meeting.</summary>
    public long? KnownMeetings => Meetings == 0 && UnknownFormat > 0 ? null : Meetings;

    /// <summary>Null where no meeting has a known length.</summary>
    public long? WholeMinutes => WithLength == 0 ? null : (long)Math.Round(Minutes);

    /// <summary>Key of the rows behind; null when there are none.</summary>
    public string? Line => Meetings == 0 && Staff.Posts == 0 ? null : Staff.Line;

    /// <summary>The years that the register covers.</summary>
    internal static IReadOnlyList<HoursYear> Of(IEnumerable<MeetingHoursPerFteRow> rows, Register register) =>
    [
        .. rows.Select(row => (Staff: new StaffYear(row.Year, row.Fte, row.CoveredDays, row.YearDays, row.PostCount), Row: row))
            .Where(year => year.Staff.IsWithin(register))
            .Select(year => new HoursYear(year.Staff, year.Row.MeetingCount, year.Row.UnknownFormatCount, year.Row.DurationCount, year.Row.DurationMinutes, year.Staff.FteYears(register))),
    ];
}
