using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics;

/// <summary>The crises whose first day is known, as thin spans on an axis of years. The record dates beginnings, not ends.</summary>
public static class CrisisDays
{
    /// <summary>A crisis is drawn for so long after its first day.</summary>
    private const int Days = 30;

    public static IReadOnlyList<EventSpan> Behind(Release release, int from, int to) =>
    [
        .. release.Ask(SqlText.Beside<Register>("crisis_days")).Lines()
            .Select(line => (Began: line.Day("began_on_from")!.Value, Name: line.Text("crisis_name")!))
            .Where(crisis => crisis.Began.Year >= from && crisis.Began.Year <= to)
            .Select(crisis => new EventSpan(OnYears(crisis.Began), Math.Min(OnYears(crisis.Began.AddDays(Days)), to + 0.5), Localized.Same(crisis.Name))),
    ];

    /// <summary>Where a day stands on an axis on which a whole year reaches half a step to both sides of its number.</summary>
    public static double OnYears(DateOnly day) => day.Year - 0.5 + ((day.DayOfYear - 1) / (DateTime.IsLeapYear(day.Year) ? 366.0 : 365.0));
}
