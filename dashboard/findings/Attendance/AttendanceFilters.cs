using Analytics.Findings.Asking;

namespace Analytics.Findings.Attendance;

/// <summary>What may be asked of attendance: every filter of the register.</summary>
public static class AttendanceFilters
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

    /// <summary>Years in which dossiers were concluded, and their subject.</summary>
    public static IReadOnlyList<Filter> OfConclusions { get; } = [RegisterFilters.From, RegisterFilters.To, RegisterFilters.Domain, RegisterFilters.Organisation];
}
