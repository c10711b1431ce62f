using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Statistics.Staffing;

namespace Analytics.Findings.Staffing.Workload;

/// <summary>The hours a year that one full-time equivalent works: weekdays less holidays, leave, sickness and training, as documented for federal officials.</summary>
/// <param name="DailyHours">Of a day of work.</param>
/// <param name="Leave">Days a year, by age.</param>
/// <param name="Sickness">A share of the days to be worked.</param>
/// <param name="Training">Days a year.</param>
/// <param name="Holidays">Days a year on which nobody works, bridge days with them.</param>
/// <param name="Stated">Hours a year, where the ministry states them itself; the others are then not asked.</param>
/// <param name="Figures">The rows of the record that it rests on.</param>
public sealed record AvailableTime(double DailyHours, Spread Leave, Spread Sickness, Spread Training, Spread Holidays, Standard? Stated, IReadOnlyList<TimeFigure> Figures)
{
    /// <summary>Weekdays of the shortest year.</summary>
    private const int FewestWeekdays = 260;

    /// <summary>Nobody who is ill or on leave all year does any work, and no number of them is enough.</summary>
    private bool LeavesAny => Stated is { } stated ? stated.Value > 0 : ((FewestWeekdays - Most(Holidays) - Most(Leave)) * (1 - Most(Sickness))) - Most(Training) > 0;

    /// <summary>Null where the record lacks a figure, or its figures leave no time to work.</summary>
    public static AvailableTime? Of(Release release)
    {
        var rows = release.AskOnce<TimeStandardRow>(SqlText.Of<TimeStandardRow>());
        var (daily, leave, sickness) = (Known("daily_working_time"), Known("annual_leave_days"), Known("sickness_absence_rate"));
        var (training, holidays, bridges) = (Known("training_entitlement"), Known("public_and_regulatory_holidays"), Known("bridge_days"));
        if (new[] { daily, leave, sickness, training, holidays, bridges }.Any(known => known.Count == 0))
            return null;
        var stated = Known("available_working_hours")
            .Select(figure => new Standard(figure.MeasureCode, "h/year", figure.Value, figure.Low, figure.High, figure.ConfidenceCode, figure.RowKey, figure.SourceTitle)).LastOrDefault();
        AvailableTime time = new(
            daily[^1].Value,
            Between(leave),
            Between([.. sickness.Select(rate => rate with { Value = rate.Value / 100, Low = rate.Low / 100, High = rate.High / 100 })]),
            Between([training[^1]]),
            Between([.. bridges.Select(bridge => bridge with { Value = bridge.Value + holidays[^1].Value, Low = bridge.Low + holidays[^1].Value, High = bridge.High + holidays[^1].Value })]),
            stated,
            [.. rows.Where(row => row.IsTaken).Select(Figure)]);
        return time.LeavesAny ? time : null;

        IReadOnlyList<TimeFigure> Known(string code) => [.. rows.Where(row => row.MeasureCode == code).Select(Figure)];

        static TimeFigure Figure(TimeStandardRow row) =>
            new(row.MeasureCode, row.Value, row.Low, row.High, row.Year, row.IsLevelA, row.ConfidenceCode, row.RowKey, row.SourceTitle);
    }

    private static double Most(Spread spread) => spread.Quantile(1 - 1e-9);

    /// <summary>Anything between the least and the most that is documented, as nobody knows how old the staff is or how often it is ill; one's own figure as it is stated.</summary>
    private static Spread Between(IReadOnlyList<TimeFigure> known)
    {
        if (known is [{ ConfidenceCode: Provenance.Register } own] && (own.Low ?? own.Value, own.High ?? own.Value) is var (least, most) && most > least)
            return new Triangular(least, own.Value, most);
        var (low, high) = (known.Min(figure => figure.Value), known.Max(figure => figure.Value));
        return low == high ? new Certain(low) : new Uniform(low, high);
    }
}

/// <summary>One figure on working time.</summary>
/// <param name="Year">0 where the source names none.</param>
public sealed record TimeFigure(
    string MeasureCode, double Value, double? Low, double? High, int Year, bool IsLevelA, Provenance ConfidenceCode, string RowKey, string? SourceTitle);

internal sealed record TimeStandardRow(
    string MeasureCode, double Value, double? Low, double? High, int Year, bool IsLevelA, Provenance ConfidenceCode, string RowKey, string? SourceTitle, bool IsTaken);
