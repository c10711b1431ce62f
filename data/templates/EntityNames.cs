using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Templates.Sheets;

namespace Analytics.Templates;

/// <summary>What entities are called in a column's title or a list: a name that no other of them has in any language, else its key.</summary>
internal static class EntityNames
{
    private static readonly List<string> _levels = [.. Contract.Named("entities").Field("level_code").Categories.Select(level => level.Value)];

    /// <summary>Federal first, civil society last, as the contract has the levels.</summary>
    public static IEnumerable<Known> InOrder(IEnumerable<Known> entities) =>
        entities.OrderBy(entity => _levels.IndexOf(entity.LevelCode)).ThenBy(entity => entity.Key, StringComparer.Ordinal);

    /// <summary>Short names, such as COCOF, where a name gives one in parentheses.</summary>
    public static IReadOnlyList<string> Short(IReadOnlyList<Known> entities, Language language) =>
        [.. entities.Select(entity => OwnName(entity, entities, [Parts(entity.Name.In(language))[^1], entity.Name.In(language)]))];

    public static IReadOnlyList<string> Whole(IReadOnlyList<Known> entities, Language language) =>
        [.. entities.Select(entity => OwnName(entity, entities, [entity.Name.In(language)]))];

    private static string OwnName(Known entity, IReadOnlyList<Known> entities, IEnumerable<string> candidates)
    {
        var others = entities.Where(other => other != entity)
            .SelectMany(other => Language.All.SelectMany(language => Parts(other.Name.In(language))).Append(other.Key)).Select(Folded.Of).ToHashSet();
        return candidates.FirstOrDefault(name => CellText.Fits(name) && !others.Contains(Folded.Of(name))) ?? entity.Key;
    }

    /// <summary>The name, the name without what stands in parentheses, and each of the things that stand there: all by which an import knows it.</summary>
    private static IReadOnlyList<string> Parts(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = name.LastIndexOf(')');
        return open < 0 || close < open
            ? [name]
            : [name, name[..open].Trim(), .. name[(open + 1)..close].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }
}
