namespace Analytics.Dashboard.Topics.Crises;

/// <summary>What a reader may ask of the work that crises bring. The trigger is no choice here: impromptu is what the page is about.</summary>
internal static class CrisesFilters
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
