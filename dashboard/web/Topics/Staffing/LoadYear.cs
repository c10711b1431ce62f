using Analytics.Data;
using Analytics.Statistics.Counts;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>The consultations of one year beside the staff that carried them. Without staff known for the same days there is no quotient.</summary>
internal sealed record LoadYear(StaffYear Staff, long Consultations, long Meetings, long Procedures, double? FteYears, bool IsInRegister)
{
    /// <summary>Neither counted as a meeting nor as a procedure.</summary>
    public long UnknownFormat => Consultations - Meetings - Procedures;

    /// <summary>Of a year that the register closed in, as much as a whole year would have held at that pace.</summary>
    public double? PerFte => Consultations / FteYears;

    /// <summary>The exact interval of the count over staff taken as known.</summary>
    public (double Low, double High)? Interval
    {
        get
        {
            if (FteYears is not { } exposure)
                return null;
            var interval = ExactPoisson.Interval(checked((int)Consultations));
            return (interval.Low / exposure, interval.High / exposure);
        }
    }

    /// <summary>Null when no row stands behind.</summary>
    public string? Key => Consultations == 0 && Staff.Posts == 0 ? null : Staff.Key;

    public static LoadYear Of(Line line, Register register)
    {
        var staff = StaffYear.Of(line);
        return new(
            staff,
            line.Whole("consultation_count")!.Value,
            line.Whole("meeting_count")!.Value,
            line.Whole("procedure_count")!.Value,
            staff.FteYears(register),
            staff.Year >= register.FirstYear && staff.Year <= register.LastYear);
    }
}
