using Analytics.Data.Contracts;
using Analytics.Etl.Building;

namespace Analytics.Etl.Reading;

/// <summary>
/// The table in which every file of one contract is kept as it was written: all cells text, with package, file and record.
/// </summary>
internal sealed class StagingTable
{
    public const string Schema = "staging";

    private static readonly string[] _origin = ["_package", "_file", "_record"];

    private readonly Workbench _workbench;
    private readonly List<string> _columns;

    public StagingTable(Workbench workbench, Contract contract)
    {
        _workbench = workbench;
        Contract = contract;
        _columns = [.. contract.Fields.Select(field => field.Name)];
        var cells = _columns.Select(column => $"{Sql.Name(column)} varchar");
        workbench.Run($"create table {Name} (_package varchar, _file varchar, _record bigint,\n    {Sql.List(cells)})");
    }

    public Contract Contract { get; }

    public string Name => Sql.Table(Schema, Contract.Name);

    /// <summary>Every column that some file had, those of the contract first.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>
    /// Takes in rows that a query reads, whose columns <c>c1 … cn</c> stand in the header's order beside <c>_record</c>;
    /// all of them or none.
    /// </summary>
    public long Insert(SourceFile file, Header header, string query)
    {
        Widen(header);
        var cells = header.Columns.Select(column => Sql.Name(Cell(column.Position))).ToList();
        var targets = _origin.Concat(header.Columns.Select(column => Sql.Name(column.StagedName)));
        return _workbench.Attempt(() => _workbench.Run(
            $"""
            insert into {Name} ({string.Join(", ", targets)})
            select {Sql.Text(file.Package.Name)}, {Sql.Text(file.Name)}, _record, {string.Join(", ", cells)}
            from ({query})
            where coalesce({string.Join(", ", cells)}) is not null
            """));
    }

    /// <summary>Takes in rows that were read one by one.</summary>
    public void Append(SourceFile file, Header header, IEnumerable<(long Record, IReadOnlyList<string?> Cells)> rows)
    {
        Widen(header);
        var found = header.Columns.ToDictionary(column => column.StagedName, column => column.Position, StringComparer.OrdinalIgnoreCase);
        var positions = _columns.Select(column => found.GetValueOrDefault(column, -1)).ToArray();
        _workbench.Append(Schema, Contract.Name, rows
            .Where(row => row.Cells.Any(cell => !string.IsNullOrEmpty(cell)))
            .Select(row => (IReadOnlyList<object?>)
                [file.Package.Name, file.Name, row.Record, .. positions.Select(position => Value(row.Cells, position))]));
    }

    public static string Cell(int position) => FormattableString.Invariant($"c{position + 1}");

    private static string? Value(IReadOnlyList<string?> cells, int position) =>
        position >= 0 && cells[position] is { Length: > 0 } cell ? cell : null;

    private void Widen(Header header)
    {
        foreach (var column in header.Columns.Where(column => !_columns.Contains(column.StagedName, StringComparer.OrdinalIgnoreCase)))
        {
            _workbench.Run($"alter table {Name} add column {Sql.Name(column.StagedName)} varchar");
            _columns.Add(column.StagedName);
        }
    }
}
