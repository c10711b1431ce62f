using System.Text.Json;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Record;

/// <summary>The rows behind the lines of an exhibit with what they say, and the rows that these name: all that another needs to find the same numbers.</summary>
/// <param name="Rows">A row behind two lines stands here twice.</param>
/// <param name="Values">What each row says, once.</param>
/// <param name="Named">Rows of other resources to which the values refer, each once: of an attendance its consultation, of a step its treaty, of any row its source.</param>
/// <param name="Packages">The packages in which the rows came, with their licences.</param>
public sealed record RowsBehind(IReadOnlyList<RowBehind> Rows, IReadOnlyList<RowValues> Values, IReadOnlyList<RowValues> Named, IReadOnlyList<PackageLicence> Packages)
{
    public static RowsBehind None { get; } = new([], [], [], []);

    public static RowsBehind Of(Release release, IReadOnlyList<RowBehind> rows)
    {
        IReadOnlyList<RowValues> values = [.. rows.GroupBy(row => row.Resource, row => row.RowKey).SelectMany(asked => ValuesOf(release, Contract.Named(asked.Key), asked))];
        IReadOnlyList<RowValues> named = [.. NamedBy(values).GroupBy(key => key.Resource, key => key.Key).SelectMany(asked => ValuesOf(release, Contract.Named(asked.Key), asked))];
        var packages = values.Concat(named).Select(row => row.Package).ToHashSet();
        return new(rows, values, named, [.. RecordRows.Licences(release).Where(package => packages.Contains(package.PackageName))]);
    }

    private static IEnumerable<RowValues> ValuesOf(Release release, Contract contract, IEnumerable<string> keys) =>
        release.Ask<ValuesBehindRow>(SqlText.Of<ValuesBehindRow>(), ("resource", contract.Name), ("keys", keys.Distinct().ToList()))
            .Select(row => new RowValues(contract, row.RowKey, row.PackageName, row.IsSynthetic, CellsOf(row.Cells)));

    private static Dictionary<string, string?> CellsOf(string json)
    {
        using var cells = JsonDocument.Parse(json);
        return cells.RootElement.EnumerateObject().ToDictionary(cell => cell.Name, cell => cell.Value.GetString());
    }

    /// <summary>Keys of one column; those of several are the row's own place in another table, which nobody follows by hand.</summary>
    private static IEnumerable<(string Resource, string Key)> NamedBy(IReadOnlyList<RowValues> values) =>
    [
        .. (from row in values
            from key in row.Contract.ForeignKeys
            where key.Fields.Count == 1 && Contract.Named(key.Reference.Resource).PrimaryKey.SequenceEqual(key.Reference.Fields)
            let cell = row.Cells.GetValueOrDefault(key.Fields[0])
            where cell is not null
            select (key.Reference.Resource, cell)).Distinct(),
    ];
}

/// <summary>What one row says: its cells as they were written, by the column of its contract; a cell in which nothing stands is null or absent.</summary>
public sealed record RowValues(Contract Contract, string Key, string Package, bool IsSynthetic, IReadOnlyDictionary<string, string?> Cells);

internal sealed record ValuesBehindRow(string RowKey, string PackageName, bool IsSynthetic, string Cells);
