namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What a reader may ask of the work that is divided by staff. Posts are filled for all of it, so no filter narrows them but the years.</summary>
internal static class StaffingFilters
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
