using Analytics.Findings.Asking;

namespace Analytics.Findings.Staffing.Workload;

/// <summary>The full-time equivalents of Coormulti's unit in one year of the register, and whether they are known for all of it.</summary>
/// <param name="Fte">Their mean over the days known; null where the register has no post in that year.</param>
/// <param name="Days">So many days of the year they are known for.</param>
public sealed record StaffYear(int Year, double? Fte, int Days, int YearDays, int Posts)
{
    /// <summary>
    /// Work by which a count of the same days can be divided; null where staff is known for less than the register is, since a count of the
    /// whole year over part of its staff would be no load at all.
    /// </summary>
    public double? FteYears(Register register) =>
        Fte is > 0 && (Days == YearDays || (Year == register.ClosedOn.Year && Days == register.ClosedOn.DayOfYear))
            ? Fte.Value * Days / YearDays
            : null;

    /// <summary>Whether the register covers this year; what staff did outside of it is not known.</summary>
    public bool IsWithin(Register register) => Year >= register.FirstYear && Year <= register.LastYear;

    /// <summary>Of the line of a table about this year.</summary>
    internal string Line => $"{Year}";

    /// <summary>How many rows of the register stand behind the staff of the years chosen, whatever number of years each post was filled in.</summary>
    internal static long RowsBehind(Inquiry inquiry, string choice) => inquiry.Ask<StaffPostsRow>(("choice", choice)).Single().RowCount;
}

internal sealed record StaffPostsRow(long RowCount);
