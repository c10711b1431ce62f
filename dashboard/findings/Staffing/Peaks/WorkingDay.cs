namespace Analytics.Findings.Staffing.Peaks;

/// <summary>Days of work counted one after another, Monday to Friday. What falls on a weekend counts on the Friday before.</summary>
internal static class WorkingDay
{
    private const int DaysAWeek = 5;

    public static int Number(DateOnly day)
    {
        // The calendar of DateOnly begins on a Monday.
        var (week, weekday) = Math.DivRem(day.DayNumber, 7);
        return (week * DaysAWeek) + Math.Min(weekday, DaysAWeek - 1);
    }
}
