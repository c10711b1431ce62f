using Analytics.Findings.Asking;

namespace Analytics.Findings.Staffing;

/// <summary>What may be asked of the work that is divided by staff. Posts are filled for all of it, so no filter narrows them but the years.</summary>
public static class StaffingFilters
{
    public static IReadOnlyList<Filter> All { get; } =
    [
        RegisterFilters.From,
        RegisterFilters.To,
        RegisterFilters.Format,
        RegisterFilters.Trigger,
        RegisterFilters.Domain,
        RegisterFilters.Organisation,
        RegisterFilters.Crisis,
    ];
}
