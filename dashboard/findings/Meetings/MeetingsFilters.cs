using Analytics.Findings.Asking;

namespace Analytics.Findings.Meetings;

/// <summary>What may be asked of the meetings. Documented counts know the year alone; the register answers to every filter.</summary>
public static class MeetingsFilters
{
    public static IReadOnlyList<Filter> OfYears { get; } = [RegisterFilters.From, RegisterFilters.To];

    public static IReadOnlyList<Filter> All { get; } =
        [.. OfYears, RegisterFilters.Trigger, RegisterFilters.Domain, RegisterFilters.Organisation, RegisterFilters.Crisis];
}
