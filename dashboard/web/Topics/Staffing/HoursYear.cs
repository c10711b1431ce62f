using Analytics.Data;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>The meetings of one year, the length of those whose length is known, and the staff.</summary>
internal sealed record HoursYear(StaffYear Staff, long Meetings, long WithLength, double Minutes, double? FteYears, bool IsInRegister)
{
    /// <summary>Null where meetings were held and no length is known: not no hours. Without a meeting there were none.</summary>
    public double? HoursPerFte => Meetings > 0 && WithLength == 0 ? null : Minutes / 60 / FteYears;

    /// <summary>Null when no row stands behind.</summary>
    public string? Key => Meetings == 0 && Staff.Posts == 0 ? null : Staff.Key;

    public static HoursYear Of(Line line, Register register)
    {
        var staff = StaffYear.Of(line);
        return new(
            staff,
            line.Whole("meeting_count")!.Value,
            line.Whole("duration_count")!.Value,
            line.Number("duration_minutes")!.Value,
            staff.FteYears(register),
            staff.Year >= register.FirstYear && staff.Year <= register.LastYear);
    }
}
