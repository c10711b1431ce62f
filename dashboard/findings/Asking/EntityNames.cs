namespace Analytics.Findings.Asking;

/// <summary>What the record calls the entities of a list of keys.</summary>
internal static class EntityNames
{
    /// <summary>In the order of the keys, which semicolons part; none where there is no list.</summary>
    public static IReadOnlyList<Names> Of(string? keys, Inquiry inquiry)
    {
        if (keys is null)
            return [];
        var names = RegisterFilters.Entity.Choices(inquiry.Release).ToDictionary(entity => entity.Value, entity => entity.Names!);
        return [.. keys.Split(';').Select(key => names[key])];
    }
}
