using System.Globalization;

namespace Analytics.Etl.Reading;

/// <summary>Writes the numbers of a spreadsheet as text: those that count days as the day or the hour that they are.</summary>
internal static class NumberText
{
    private const int SecondsOfADay = 86_400;

    /// <summary>The first of March 1900 in the count that takes 1900 for a leap year; before it the count is one day behind.</summary>
    private const double FirstRightDay = 61;

    /// <summary>The last of December 9999, after which no program counts.</summary>
    private const double AfterLastDay = 2_958_466;

    /// <summary>Days from the first day of the one count to that of the other.</summary>
    private const double DaysFrom1900To1904 = 1462;

    private static readonly string[] _isoForms =
        ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF", "yyyy-MM-ddTHH:mm:ss.FFFFFFF'Z'", "yyyy-MM-ddTHH:mm:ss'Z'"];

    /// <summary>
    /// Spreadsheets keep fifteen digits. Where a number is short but for its sixteenth and seventeenth, those are the noise of
    /// binary fractions; where it is not, they are part of it.
    /// </summary>
    public static string Of(double number)
    {
        if (number == Math.Truncate(number) && Math.Abs(number) < 1e15)
            return ((long)number).ToString(CultureInfo.InvariantCulture);
        var whole = number.ToString("R", CultureInfo.InvariantCulture);
        var kept = number.ToString("G15", CultureInfo.InvariantCulture);
        return kept.Length + 2 < whole.Length ? kept : whole;
    }

    /// <summary>A count of days as a day, with its hour where it has one; below one day it is an hour alone. Null where no calendar has it.</summary>
    public static string? Moment(double days, bool countsFrom1904, bool hasHour)
    {
        if (days is >= 0 and < 1 && (hasHour || days > 0))
            return Hours(days);
        var sinceFirst = days + (countsFrom1904 ? DaysFrom1900To1904 : 0);
        if (sinceFirst is < 1 or >= AfterLastDay || (sinceFirst >= FirstRightDay - 1 && sinceFirst < FirstRightDay))
            return null;
        var seconds = (long)Math.Round((sinceFirst < FirstRightDay ? sinceFirst + 1 : sinceFirst) * SecondsOfADay);
        var moment = DateTime.FromOADate(0).AddSeconds(seconds);
        return moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    /// <summary>A count of days as hours that may be more than a day has, or null where it runs backwards or past all measure.</summary>
    public static string? Elapsed(double days) => days is >= 0 and < AfterLastDay ? Hours(days) : null;

    /// <summary>A day as ISO 8601 writes it, without its zone and without an hour that is none.</summary>
    public static string IsoMoment(string written)
    {
        var text = written.Trim();
        if (!DateTime.TryParseExact(text, _isoForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return text;
        return moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static string Hours(double days)
    {
        var seconds = (long)Math.Round(days * SecondsOfADay);
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
    }
}
