using System.Globalization;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <param name="At">Position in the unit of the axis.</param>
internal sealed record Tick(double At, string Label);

/// <summary>Round positions on an axis, as many as there is room for.</summary>
internal static class Ticks
{
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

    private static readonly int[] MonthSteps = [1, 2, 3, 6];

    /// <summary>The step of 1, 2 or 5 times a power of ten that leaves at most so many intervals.</summary>
    public static double Step(double length, int intervals, bool isWhole)
    {
        var rough = length / Math.Max(1, intervals);
        if (!double.IsFinite(rough) || rough <= 0)
            return 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = (rough / power) switch
        {
            <= 1.0000001 => power,
            <= 2.0000001 => 2 * power,
            <= 5.0000001 => 5 * power,
            _ => 10 * power,
        };
        return isWhole ? Math.Max(1, step) : step;
    }

    public static IReadOnlyList<Tick> Of(Axis axis, Scale scale, int most, Language language) => axis switch
    {
        NumberAxis number => Numbers(number, scale, most, language),
        YearAxis years => Years(years.From, years.To, most),
        DateAxis dates => Dates(dates.From, dates.To, most, language),
        _ => [],
    };

    private static List<Tick> Numbers(NumberAxis axis, Scale scale, int most, Language language)
    {
        var step = Step(scale.To - scale.From, most, axis.Unit == Unit.Count);
        List<Tick> ticks = [];
        var first = Math.Ceiling(scale.From / step - 1e-9);
        for (var at = 0; at <= most + 1; at++)
        {
            var value = (first + at) * step;
            if (value > scale.To + step * 1e-6)
                break;
            ticks.Add(new(value, Label(value, step, axis.Unit, language)));
        }

        return ticks;
    }

    private static string Label(double value, double step, Unit unit, Language language)
    {
        var stepAsWritten = unit == Unit.Share ? step * 100 : step;
        var decimals = Math.Clamp((int)-Math.Floor(Math.Log10(stepAsWritten) + 1e-9), 0, 9);
        return unit == Unit.Share ? Writing.Share(value, language, decimals) : Writing.Number(value, decimals, language);
    }

    private static List<Tick> Years(int from, int to, int most)
    {
        var step = YearSteps.FirstOrDefault(step => (to - from) / step + 1 <= most, YearSteps[^1]);
        List<Tick> ticks = [];
        for (var year = (int)Math.Ceiling((double)from / step) * step; year <= to && ticks.Count <= most; year += step)
            ticks.Add(new(year, Year(year)));
        return ticks;
    }

    private static List<Tick> Dates(DateOnly from, DateOnly to, int most, Language language)
    {
        var days = to.DayNumber - from.DayNumber;
        if (days > 3 * 366 || days / 365.25 >= most)
            return [.. Years(from.Year, to.Year, most)
                .Select(tick => tick with { At = new DateOnly((int)tick.At, 1, 1).DayNumber })
                .Where(tick => tick.At >= from.DayNumber)];

        var months = (to.Year - from.Year) * 12 + to.Month - from.Month;
        return months >= 3 ? Months(from, to, months, most, language) : Days(from, to, most, language);
    }

    private static List<Tick> Months(DateOnly from, DateOnly to, int months, int most, Language language)
    {
        var step = MonthSteps.FirstOrDefault(step => months / step + 1 <= most, 12);
        List<Tick> ticks = [];
        for (var month = new DateOnly(from.Year, (from.Month - 1) / step * step + 1, 1); month <= to; month = month.AddMonths(step))
        {
            if (month < from)
                continue;
            var isNewYear = month.Month == 1 || ticks.Count == 0;
            var name = Writing.ShortMonth(month.Month, language);
            ticks.Add(new(month.DayNumber, isNewYear ? $"{name} {Year(month.Year)}" : name));
        }

        return ticks;
    }

    private static List<Tick> Days(DateOnly from, DateOnly to, int most, Language language)
    {
        var step = (int)Step(Math.Max(1, to.DayNumber - from.DayNumber), most, isWhole: true);
        List<Tick> ticks = [];
        for (var day = from; day <= to && ticks.Count <= most; day = day.AddDays(step))
            ticks.Add(new(day.DayNumber, Writing.ShortDate(day, language)));
        return ticks;
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
