using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>The crises whose first day is known, as thin spans on an axis of years. The record dates beginnings, not ends.</summary>
public static class CrisisSpans
{
    /// <summary>A crisis is drawn for so long after its first day.</summary>
    private const int Days = 30;

    public static IReadOnlyList<EventSpan> Behind(IReadOnlyList<CrisisDay> crises, Years years) =>
    [
        .. crises.Select(crisis => new EventSpan(
            OnYears(crisis.BeganOnFrom), Math.Min(OnYears(crisis.BeganOnFrom.AddDays(Days)), years.To + 0.5), CodeWords.Of(crisis.CrisisNames))),
    ];

    /// <summary>Where a day stands on an axis on which a whole year reaches half a step to both sides of its number.</summary>
    public static double OnYears(DateOnly day) => day.Year - 0.5 + ((day.DayOfYear - 1) / (DateTime.IsLeapYear(day.Year) ? 366.0 : 365.0));
}
