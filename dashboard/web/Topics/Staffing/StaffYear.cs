using System.Globalization;
using Analytics.Dashboard.Exhibits;
using Analytics.Data;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>The full-time equivalents of Coormulti's unit in one year of the register, and whether they are known for all of it.</summary>
/// <param name="Fte">Their mean over the days known; null where the register has no post in that year.</param>
/// <param name="Days">So many days of the year they are known for.</param>
internal sealed record StaffYear(int Year, double? Fte, int Days, int YearDays, int Posts)
{
    /// <summary>
    /// Work by which a count of the same days can be divided; null where staff is known for less than the register is, since a count of the
    /// whole year over part of its staff would be no load at all.
    /// </summary>
    public double? FteYears(Register register) =>
        Fte is > 0 && (Days == YearDays || (Year == register.ClosedOn.Year && Days == register.ClosedOn.DayOfYear))
            ? Fte.Value * Days / YearDays
            : null;

    /// <summary>Of the line of a table about this year.</summary>
    public string Key => Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The rows of the register behind the staff of these years, whatever number of years each post was filled in.</summary>
    public static ProvenanceCount Rows(Release release, Register register, (int From, int To) years) => register.Rows(
        release.Ask(SqlText.Beside<StaffYear>("staff_posts"), ("is_synthetic", register.IsSynthetic), ("from_year", years.From), ("to_year", years.To))
            .Lines().Single().Whole("row_count")!.Value);

    public static StaffYear Of(Line line) => new(
        (int)line.Whole("year")!.Value,
        line.Number("fte"),
        (int)(line.Whole("covered_days") ?? 0),
        (int)(line.Whole("year_days") ?? 0),
        (int)(line.Whole("post_count") ?? 0));
}
