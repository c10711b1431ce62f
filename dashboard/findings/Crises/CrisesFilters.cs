using Analytics.Findings.Asking;

namespace Analytics.Findings.Crises;

/// <summary>What may be asked of the work that crises bring. The trigger is no choice here: impromptu is what it is about.</summary>
public static class CrisesFilters
{
    public static IReadOnlyList<Filter> All { get; } =
    [
        RegisterFilters.From,
        RegisterFilters.To,
        RegisterFilters.Crisis,
        RegisterFilters.Format,
        RegisterFilters.Domain,
        RegisterFilters.Organisation,
    ];
}
