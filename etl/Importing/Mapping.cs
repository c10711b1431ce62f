using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>Which column of the received table is read as which field; a column without a field is not used.</summary>
internal sealed record Mapping(IReadOnlyList<MappedColumn> Columns)
{
    public MappedColumn? Of(Field field) => Columns.FirstOrDefault(column => column.Field == field);

    /// <summary>What was stated goes before what a header says, and takes the field from any other column.</summary>
    /// <exception cref="ImportUsageException">A stated column is not in the file.</exception>
    /// <exception cref="FileFaultException">Two columns are read as one field.</exception>
    public static Mapping Of(HeaderRow header, Contract contract, IReadOnlyDictionary<string, string> stated)
    {
        var written = Enumerable.Range(0, header.Width).Select(position => header.Row[position] ?? "").ToList();
        RequireColumns(stated, written);
        List<MappedColumn> columns = [.. written.Select((name, position) => Map(name, position, contract, stated))];
        var taken = columns.Where(column => column.IsStated).Select(column => column.Field).ToHashSet();
        columns = [.. columns.Select(column => !column.IsStated && taken.Contains(column.Field) ? column with { Field = null } : column)];
        var twice = columns.Where(column => column.Field is not null).GroupBy(column => column.Field!.Name).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? new(columns) : throw FileFaults.ColumnTwice(twice.Key, twice.Select(column => $"{column.Written} ({column.Letters})"));
    }

    private static MappedColumn Map(string written, int position, Contract contract, IReadOnlyDictionary<string, string> stated)
    {
        MappedColumn column = new(position, written.ReplaceLineEndings(" "), null, IsStated: false);
        if (!stated.TryGetValue(Header.Fold(written), out var field) && !stated.TryGetValue(Header.Fold(column.Letters), out field))
            return column with { Field = HeaderRow.IsYear(written) ? null : Header.Find(written, contract) };
        return column with { Field = field.Length == 0 ? null : contract.Field(field), IsStated = true };
    }

    private static void RequireColumns(IReadOnlyDictionary<string, string> stated, List<string> written)
    {
        var known = written.SelectMany((name, position) => new[] { Header.Fold(name), Header.Fold(CellAddress.Letters(position)) }).ToHashSet();
        if (stated.Keys.FirstOrDefault(column => !known.Contains(column)) is { } absent)
        {
            throw new ImportUsageException(
                $"--map: no column is called {absent}; there are {string.Join(", ", written.Where(name => name.Length > 0))}");
        }
    }
}

/// <summary>One column of the received table, by its place and by the name that it has there.</summary>
internal sealed record MappedColumn(int Position, string Written, Field? Field, bool IsStated)
{
    public string Letters => CellAddress.Letters(Position);
}
