using System.Text.RegularExpressions;
using Analytics.Data.Contracts;

namespace Analytics.Etl.Importing;

/// <summary>Writes the key where an office wrote a name. What is unknown or ambiguous stays as written, for the contract to refuse.</summary>
internal sealed partial class References(Contract contract, Neighbours neighbours)
{
    private const int ListedNames = 12;
    private const int ListedKeys = 60;

    /// <summary>Short lists to which an office may add: what is not among them is told with the list.</summary>
    private static readonly HashSet<string> _lists = ["crises", "entities"];

    private readonly SortedDictionary<string, string> _understood = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _ambiguous = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedSet<string>> _unknown = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedSet<string>> _strange = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Field, string Written), string> _resolved = [];

    /// <summary>What a person should know: which names were understood as which keys, and which could have been several.</summary>
    public IEnumerable<string> Notes =>
    [
        .. _understood.Take(ListedNames).Select(name => $"“{name.Key}” is read as {name.Value}"),
        .. _understood.Count > ListedNames ? (string[])[FormattableString.Invariant($"… and {_understood.Count - ListedNames} more names are read as keys")] : [],
        .. _ambiguous.Take(ListedNames).Select(name => $"“{name.Key}” could be {name.Value}; write the key"),
        .. _unknown.Select(list => FormattableString.Invariant(
            $"{list.Value.Count} {list.Key} are not there yet, such as {list.Value.Min}; import them too, as a refresh asks for each of them")),
        .. _strange.Select(list => $"not among the {list.Key} that are known: {string.Join(", ", list.Value.Take(ListedNames).Select(name => $"“{name}”"))}; known are {string.Join(", ", neighbours.Of(Contract.Named(list.Key)).Keys.Take(ListedKeys))}; a table imported --as {list.Key} adds one"),
    ];

    public bool Has(Field field) => Parent(field) is not null || ListedBy(field) is not null;

    /// <summary>Of several consultations of one number the one whose key begins with the year of a day; null where that is none or several.</summary>
    public string? Among(string number, string day)
    {
        var parent = Contract.Named("consultations");
        var found = Find(number, parent);
        if (found.Count < 2 || day.Length < 4)
            return null;
        var ofYear = found.Where(key => key.StartsWith(day[..4], StringComparison.Ordinal)).ToList();
        // Before numbers began anew they stood alone.
        return ofYear.Count > 0 ? ofYear.Count == 1 ? ofYear[0] : null : found.Where(key => !key.Contains('-', StringComparison.Ordinal)).ToList() is [var one] ? one : null;
    }

    public string Resolve(string written, Field field)
    {
        if (!_resolved.TryGetValue((field.Name, written), out var key))
        {
            key = Parent(field) is { } parent ? One(written, parent) : Several(written, ListedBy(field)!);
            _resolved[(field.Name, written)] = key;
        }

        return key;
    }

    /// <summary>An item of an agenda is of one dossier, so a cell of several makes several rows.</summary>
    public IEnumerable<Dictionary<string, string>> Apart(Dictionary<string, string> cells)
    {
        const string dossier = "dossier_id";
        if (contract.Name != "agenda_items" || !cells.TryGetValue(dossier, out var written) || Parent(contract.Field(dossier)) is not { } parent || Find(written, parent).Count == 1)
            return [cells];
        var parts = Parts(written, parent).Select(part => One(part, parent)).Distinct().ToList();
        return parts.Count < 2 ? [cells] : parts.Select(part => new Dictionary<string, string>(cells) { [dossier] = part });
    }

    private Contract? Parent(Field field) =>
        contract.ForeignKeys.FirstOrDefault(key => key.Fields is [var only] && only == field.Name) is { } key ? Contract.Named(key.Reference.Resource) : null;

    /// <summary>A cell of several keys, such as <c>dossier_ids</c>, names the resource whose key it repeats.</summary>
    internal static Contract? ListedBy(Field field) => field.Name.EndsWith("_ids", StringComparison.Ordinal)
        ? Contract.All.FirstOrDefault(parent => parent.PrimaryKey is [var key] && key == field.Name[..^1])
        : null;

    private string One(string written, Contract parent)
    {
        var found = Find(written, parent);
        if (found.Count == 1)
        {
            if (found.Single() != written && !found.Single().Equals(written, StringComparison.OrdinalIgnoreCase))
                _understood[written] = found.Single();
            return found.Single();
        }

        if (found.Count == 0 && ListWords.IsNone(written))
            return "";
        if (found.Count == 0 && _lists.Contains(parent.Name))
        {
            if (!_strange.TryGetValue(parent.Name, out var names))
                _strange[parent.Name] = names = new(StringComparer.Ordinal);
            names.Add(written);
        }

        if (found.Count > 1)
            _ambiguous[written] = string.Join(", ", found.Order(StringComparer.Ordinal));
        return written;
    }

    private IReadOnlyCollection<string> Find(string written, Contract parent)
    {
        var names = neighbours.Of(parent);
        return names.Find(written) is { Count: > 0 } found ? found : names.Find(Slug.Of(written, parent.Field(parent.PrimaryKey[0])));
    }

    /// <summary>The resource listed may come later than its list, so a number that is not known yet becomes a key all the same.</summary>
    private string Several(string written, Contract parent)
    {
        var key = parent.Field(parent.PrimaryKey[0]);
        return string.Join("; ", Parts(written, parent).Select(part => Find(part, parent) is { Count: 1 } found ? found.Single() : Unknown(Slug.Of(part, key), parent)));
    }

    private string Unknown(string key, Contract parent)
    {
        if (!_unknown.TryGetValue(parent.Name, out var keys))
            _unknown[parent.Name] = keys = new(StringComparer.Ordinal);
        keys.Add(key);
        return key;
    }

    /// <summary>A stroke parts two numbers, or it is part of one as in 2019/12: then the whole is known, or its halves are no numbers of their own.</summary>
    private IEnumerable<string> Parts(string written, Contract parent)
    {
        foreach (var said in Separators().Split(written).Select(part => part.Trim()).Where(part => !ListWords.IsNone(part)))
        {
            // A remark beside a number is no part of it: 2019/12 (hoofddossier).
            var part = Find(said, parent).Count == 1 ? said : Remark().Replace(said, "");
            var halves = part.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var isOne = halves.Length == 1 || Find(part, parent).Count == 1 || !halves.All(IsNumberOfItsOwn);
            foreach (var number in isOne ? [part] : halves)
                yield return number;
        }

        bool IsNumberOfItsOwn(string half) => Find(half, parent).Count == 1 || (half.Any(char.IsLetter) && half.Any(char.IsDigit));
    }

    [GeneratedRegex(@"\s*\([^)]*\)$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"[;,+&\r\n•]|\s[/–-]\s|^[-–•]\s|\s(?:et|en|und|and)\s")]
    private static partial Regex Separators();
}
