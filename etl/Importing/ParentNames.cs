using System.Text.RegularExpressions;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>The keys of a resource and the names that people use for them: Vlaamse Gemeenschap, COCOF, Covid-19.</summary>
internal sealed partial class ParentNames
{
    private readonly HashSet<string> _keys = [];
    private readonly Dictionary<string, HashSet<string>> _byKey = [];
    private readonly Dictionary<string, HashSet<string>> _usual = [];
    private readonly Dictionary<string, HashSet<string>> _byName = [];
    private readonly Dictionary<string, HashSet<string>> _renamed = [];
    private readonly Dictionary<string, HashSet<string>> _restarted = [];

    /// <summary>Takes in one row: its key, and whatever it is called in any language.</summary>
    public void Add(string key, IEnumerable<string> names)
    {
        _keys.Add(key);
        Add(_byKey, key, key);
        if (Restarted().Match(key) is { Success: true } restarted)
            (_restarted.TryGetValue(restarted.Groups["number"].Value, out var known) ? known : _restarted[restarted.Groups["number"].Value] = []).Add(key);
        foreach (var name in names.SelectMany(Variants))
            Add(_byName, name, key);
    }

    /// <summary>Takes in the number that the file in hand gives a row, which goes before whatever had that number earlier.</summary>
    public void AddRenamed(string key, string number) => Add(_renamed, number, key);

    /// <summary>Takes in what everybody calls it, which goes before names that several have.</summary>
    public void AddUsual(string key, IEnumerable<string> names)
    {
        foreach (var name in _keys.Contains(key) ? names : [])
            Add(_usual, name, key);
    }

    /// <summary>All keys, in their order.</summary>
    public IEnumerable<string> Keys => _keys.Order(StringComparer.Ordinal);

    /// <summary>The keys that a cell may mean: one when it is understood, none when it is not, several when it is ambiguous.</summary>
    public IReadOnlyCollection<string> Find(string written)
    {
        var folded = Header.Fold(written);
        if (_renamed.TryGetValue(folded, out var renamed))
            return renamed;
        // A number that began anew later is that of several, unless the file in hand or a day tells which.
        if (_keys.Contains(written))
            return _restarted.TryGetValue(written, out var later) ? [written, .. later] : [written];
        return Known(folded) ?? InBrackets(written);
    }

    private HashSet<string>? Known(string folded) => _byKey.GetValueOrDefault(folded) ?? _usual.GetValueOrDefault(folded) ?? _byName.GetValueOrDefault(folded);

    /// <summary>A name with another of the same thing in brackets is that thing: Franse Gemeenschap (Federatie Wallonië-Brussel).</summary>
    private IReadOnlyCollection<string> InBrackets(string written) =>
        written.Contains('(', StringComparison.Ordinal) && Variants(written).Skip(1).Select(part => Known(Header.Fold(part))).ToList() is { Count: > 1 } parts
            && parts.TrueForAll(part => part is not null) && parts.SelectMany(part => part!).Distinct().ToList() is [var one] ? [one] : [];

    /// <summary>The fields of a contract that name its rows.</summary>
    public static IEnumerable<Field> NameFields(Contract contract) => contract.Fields.Where(field =>
        field.Name == "title"
        // A consultation is known by its day too, where it was the only one.
        || (contract.Name == "consultations" && field.Name == "held_on")
        || field.Name.StartsWith("name_", StringComparison.Ordinal)
        || ((field.Name.EndsWith("_name", StringComparison.Ordinal) || field.Name.EndsWith("_title", StringComparison.Ordinal))
            && field.Name != "parliament_name"));

    /// <summary>The name, the name without what stands in parentheses, and each of the things that stand there.</summary>
    private static IEnumerable<string> Variants(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = name.LastIndexOf(')');
        return open < 0 || close < open ? [name] : [name, name[..open], .. name[(open + 1)..close].Split(',')];
    }

    /// <summary>2022-1 and 2023-09-05-1, as keys are made of numbers that begin anew.</summary>
    [GeneratedRegex("^[0-9]{4}(?:-[0-9]{2}-[0-9]{2})?-(?<number>[0-9]{1,4})$")]
    private static partial Regex Restarted();

    private static void Add(Dictionary<string, HashSet<string>> keys, string spelling, string key)
    {
        var folded = Header.Fold(spelling);
        if (!keys.TryGetValue(folded, out var known))
            keys[folded] = known = [];
        known.Add(key);
    }
}
