using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Analytics.Data;

/// <summary>
/// The named parameters that a query asks for. The engine's adapter takes one that no query names without a word, so that a filter left out of a query
/// would lie silently: here both ways are told.
/// </summary>
internal static partial class NamedParameters
{
    private static readonly ConcurrentDictionary<string, IReadOnlySet<string>> _named = new();

    /// <summary>Names after a dollar sign, outside of comments and quotes.</summary>
    public static IReadOnlySet<string> Of(string sql) => _named.GetOrAdd(sql, static text =>
        Parts().Matches(text).Select(part => part.Groups["name"]).Where(name => name.Success).Select(name => name.Value).ToHashSet());

    /// <exception cref="ArgumentException">A parameter is given that the query does not name, or named and not given, or given twice.</exception>
    public static void Hold(string sql, IReadOnlyList<(string Name, object? Value)> given)
    {
        var named = Of(sql);
        if (given.Count == named.Count && given.All(parameter => named.Contains(parameter.Name)) && given.DistinctBy(parameter => parameter.Name).Count() == given.Count)
            return;
        var names = given.Select(parameter => parameter.Name).ToList();
        throw new ArgumentException(
            $"the query names [{string.Join(", ", named.Order())}] and is given [{string.Join(", ", names.Order())}]: {sql.Split('\n', 2)[0]}", nameof(given));
    }

    [GeneratedRegex(@"--[^\n]*|/\*.*?\*/|'(''|[^'])*'|""[^""]*""|\$(?<name>[a-z_]\w*)", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();
}
