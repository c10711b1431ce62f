namespace Analytics.Data;

/// <summary>The unit of a number, which decides how it is written.</summary>
public enum Unit
{
    None,
    Count,
    /// <summary>A year of the calendar, which nobody groups and of which there is no fraction.</summary>
    CalendarYear,
    Days,
    Years,
    Share,

    /// <summary>One share less another, from −1 to 1: written in percentage points, as a per cent of what it is would be read.</summary>
    Points,
    Fte,
    Minutes,
    Hours,
}
