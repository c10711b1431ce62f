using Analytics.Data.Contracts;

namespace Analytics.Etl.Importing;

/// <summary>What a corrected file changes: the rows that it adds, changes and takes away, told by their keys.</summary>
internal sealed record Comparison(IReadOnlyList<string> Added, IReadOnlyList<ChangedRow> Changed, IReadOnlyList<string> Removed)
{
    /// <summary>Where a row stood in its file is not what it says.</summary>
    private static readonly HashSet<string> _ownWords = ["source_id", "locator"];

    public static Comparison Of(
        Contract contract, IEnumerable<IReadOnlyDictionary<string, string>> before, IEnumerable<IReadOnlyDictionary<string, string>> after)
    {
        var (old, now) = (ByKey(contract, before), ByKey(contract, after));
        return new(
            [.. now.Keys.Where(key => !old.ContainsKey(key))],
            [.. now.Where(row => old.ContainsKey(row.Key)).Select(row => Changes(row.Key, old[row.Key], row.Value)).Where(row => row.Columns.Count > 0)],
            [.. old.Keys.Where(key => !now.ContainsKey(key))]);
    }

    public static string KeyOf(Contract contract, IReadOnlyDictionary<string, string> row) =>
        string.Join('.', contract.RowKey.Select(column => row.GetValueOrDefault(column)).Where(cell => cell is not null));

    /// <summary>Rows that share a key are faults of their own; here the later ones are numbered.</summary>
    private static Dictionary<string, IReadOnlyDictionary<string, string>> ByKey(Contract contract, IEnumerable<IReadOnlyDictionary<string, string>> rows)
    {
        Dictionary<string, IReadOnlyDictionary<string, string>> keyed = [];
        foreach (var row in rows)
        {
            var key = KeyOf(contract, row);
            for (var again = 2; !keyed.TryAdd(key, row); again++)
                key = FormattableString.Invariant($"{key} ({again})");
        }

        return keyed;
    }

    private static ChangedRow Changes(string key, IReadOnlyDictionary<string, string> old, IReadOnlyDictionary<string, string> now) =>
        new(key, [.. old.Keys.Union(now.Keys).Where(column => !_ownWords.Contains(column) && old.GetValueOrDefault(column) != now.GetValueOrDefault(column))]);
}

/// <summary>A row that was there before, and the columns in which it differs.</summary>
internal sealed record ChangedRow(string Key, IReadOnlyList<string> Columns);
