using Analytics.Findings.Asking;

namespace Analytics.Findings.Meetings;

/// <summary>
/// What may be asked of the meetings. Documented counts know the year alone; the register answers to every filter. What is shown of each covers the years
/// that are known of it, and the page those of all.
/// </summary>
public static class MeetingsFilters
{
    /// <summary>Beside a register its years are looked at too: what no source counts in them is a gap.</summary>
    public static IReadOnlyList<Filter> OfCounts { get; } = YearSpan.Covering(static _ => KnownYears.OfCoormulti, KnownYears.OfRegister, KnownYears.OfCounts).Filters;

    public static IReadOnlyList<Filter> OfReconciliation { get; } = YearSpan.Covering(KnownYears.OfRegister, KnownYears.OfCounts).Filters;

    public static IReadOnlyList<Filter> OfDge { get; } = YearSpan.Covering(static _ => KnownYears.OfCoormulti, KnownYears.OfDge).Filters;

    public static IReadOnlyList<Filter> OfDocumentedMeetings { get; } = YearSpan.Covering(static _ => KnownYears.OfCoormulti, KnownYears.OfDocumentedMeetings).Filters;

    public static IReadOnlyList<Filter> OfNotHeld { get; } = YearSpan.Covering(KnownYears.OfRegister, KnownYears.OfNotHeld).Filters;

    /// <summary>What the register answers to.</summary>
    public static IReadOnlyList<Filter> OfRegister { get; } = [.. RegisterFilters.Years.Filters, .. OfKind];

    /// <summary>What a course of years is asked by: a crisis begins on a day and has none.</summary>
    public static IReadOnlyList<Filter> OfCourse { get; } = [.. OfRegister.Where(filter => filter != RegisterFilters.Crisis)];

    public static IReadOnlyList<Filter> All { get; } =
    [
        .. YearSpan.Covering(static _ => KnownYears.OfCoormulti, KnownYears.OfRegister, KnownYears.OfCounts, KnownYears.OfDge, KnownYears.OfDocumentedMeetings, KnownYears.OfNotHeld).Filters,
        .. OfKind,
    ];

    private static IReadOnlyList<Filter> OfKind => [RegisterFilters.Trigger, RegisterFilters.Domain, RegisterFilters.Organisation, RegisterFilters.Crisis];
}
