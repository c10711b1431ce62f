using System.Reflection;
using System.Text.RegularExpressions;

namespace Analytics.Tests.Conventions;

/// <summary>
/// The floors of a project: its namespaces from ground to roof, each of which may use those before it and no other. So they form no
/// circle, and a newcomer knows where to begin to read.
/// </summary>
internal static partial class Floors
{
    private const string Below = ".*";

    /// <summary>Every place where a project does not stand on its floors; each circle is told with its path.</summary>
    /// <param name="assembly">The compiled project: a type of a parent namespace is used without a using, so the assembly is asked.</param>
    /// <param name="root">The namespace of the project. Types that stand in it, or in none as Program does, are the roof unless "" is in the order.</param>
    /// <param name="order">
    /// Namespaces below the root, from ground to roof. <c>Topics.*</c> is each namespace below Topics that is not named itself; they are
    /// on one floor, so none of them may use another.
    /// </param>
    /// <param name="sources">The folder of the project. A constant leaves no trace in the assembly of who used it, so usings count too.</param>
    public static IReadOnlyList<Fault> Faults(Assembly assembly, string root, IReadOnlyList<string> order, string? sources = null)
    {
        var compiled = CompiledUses.Of(assembly, root);
        IReadOnlyList<Use> uses =
        [
            .. compiled.Uses.Concat(sources is null ? [] : Usings(sources, root, compiled.Namespaces))
                .Where(use => use.From != use.To)
                .DistinctBy(use => (use.From, use.To))
                .OrderBy(use => use.From, StringComparer.Ordinal).ThenBy(use => use.To, StringComparer.Ordinal),
        ];
        var floors = compiled.Namespaces.ToDictionary(name => name, name => Floor(name, order));
        return
        [
            .. floors.Where(floor => floor.Value is null)
                .Select(floor => new Fault($"{root}.{floor.Key}", 0, "is on no floor; the list of floors names every namespace")),
            .. order.Where((_, index) => !floors.ContainsValue(index))
                .Select(name => new Fault($"{root}.{name}", 0, "is a floor on which no type stands")),
            .. uses.Where(use => floors[use.To] >= floors[use.From]).Select(use => new Fault(Shown(use.From), 0, Told(use, uses))),
        ];
    }

    private static string Told(Use use, IReadOnlyList<Use> uses) =>
        $"uses {Shown(use.To)}, which is not below it: {use.Example}"
        + (Way(use.To, use.From, uses) is { } back ? $"; circle: {string.Join(" → ", back.Prepend(use.From).Select(Shown))}" : "");

    private static string Shown(string name) => name.Length == 0 ? "the root" : name;

    private static int? Floor(string name, IReadOnlyList<string> order)
    {
        var floor = Covers(name).Select(covering => order.ToList().IndexOf(covering)).FirstOrDefault(index => index >= 0, -1);
        return floor >= 0 ? floor : name.Length == 0 ? order.Count : null;
    }

    /// <summary>The words of the list that cover a namespace, the closest one first.</summary>
    private static IEnumerable<string> Covers(string name)
    {
        yield return name;
        for (var end = name.LastIndexOf('.'); end > 0; end = name.LastIndexOf('.', end - 1))
            yield return name[..end] + Below;
    }

    /// <summary>The shortest way from one namespace to another along what each uses, both ends told; null when there is none.</summary>
    private static IReadOnlyList<string>? Way(string from, string to, IReadOnlyList<Use> uses)
    {
        Dictionary<string, string> reachedFrom = new() { [from] = from };
        Queue<string> next = new([from]);
        while (next.TryDequeue(out var name))
        {
            if (name == to)
                return Back(name, reachedFrom);
            foreach (var use in uses.Where(use => use.From == name && reachedFrom.TryAdd(use.To, name)))
                next.Enqueue(use.To);
        }

        return null;
    }

    private static IReadOnlyList<string> Back(string name, Dictionary<string, string> reachedFrom) =>
        reachedFrom[name] == name ? [name] : [.. Back(reachedFrom[name], reachedFrom), name];

    /// <summary>A using may name a type (static, or under another name), which then stands in a namespace that is known.</summary>
    private static IEnumerable<Use> Usings(string folder, string root, IReadOnlySet<string> namespaces) =>
        from source in CSharpSource.All(folder)
        let own = Namespace().Match(source.Code)
        where own.Success && namespaces.Contains(Relative(own.Groups["name"].Value, root) ?? "?")
        from used in Using().Matches(source.Code)
        let known = Known(used.Groups["name"].Value, root, namespaces)
        where known is not null
        select new Use(Relative(own.Groups["name"].Value, root)!, known, source.File.At(used.Index, used.Value.Trim()).ToString());

    private static string? Known(string name, string root, IReadOnlySet<string> namespaces)
    {
        for (var left = name; left.Length > 0; left = left[..Math.Max(0, left.LastIndexOf('.'))])
        {
            if (Relative(left, root) is { Length: > 0 } relative && namespaces.Contains(relative))
                return relative;
        }

        return null;
    }

    private static string? Relative(string name, string root) =>
        name == root ? "" : name.StartsWith($"{root}.", StringComparison.Ordinal) ? name[(root.Length + 1)..] : null;

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(global\s+)?using\s+(static\s+)?(\w+\s*=\s*)?(?<name>[\w.]+)\s*;", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Using();
}

/// <summary>One namespace uses another, both told from the root on; one place where it does.</summary>
internal sealed record Use(string From, string To, string Example);
