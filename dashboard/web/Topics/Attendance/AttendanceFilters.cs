namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>What a reader may ask of attendance: every filter of the register.</summary>
internal static class AttendanceFilters
{
    public static IReadOnlyList<Filter> All { get; } =
    [
        RegisterFilters.From,
        RegisterFilters.To,
        RegisterFilters.Level,
        RegisterFilters.Entity,
        RegisterFilters.Format,
        RegisterFilters.Trigger,
        RegisterFilters.Domain,
        RegisterFilters.Organisation,
        RegisterFilters.Crisis,
    ];
}
