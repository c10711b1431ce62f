using System.Globalization;
using Analytics.Data.Contracts;
using Analytics.Etl.Engine;

namespace Analytics.Etl.Reading;

/// <summary>
/// Every file of one contract as it was written: all cells text. Each file lies in a table of its own, and one view says of
/// each row from which package, file and record it is.
/// </summary>
internal sealed class StagingTable(Contract contract, string schema = StagingTable.Schema)
{
    public const string Schema = "staging";

    private readonly List<StagedFile> _files = [];
    private int _made;

    public Contract Contract => contract;

    public string Name => Sql.Table(schema, Contract.Name);

    /// <summary>Every column that some file had, those of the contract first.</summary>
    public IReadOnlyList<string> Columns =>
        [
            .. contract.Fields.Select(known => known.Name)
                .Union(_files.SelectMany(file => file.Header.Staged).Select(column => column.StagedName), StringComparer.OrdinalIgnoreCase),
        ];

    public IReadOnlyList<StagedFile> Files => _files;

    public long RowCount => _files.Sum(file => file.RowCount);

    /// <summary>Takes in rows that a query reads in the file's order, with cells <c>c1 … cn</c> in the header's; all of them or none.</summary>
    /// <remarks>
    /// The engine reads with all its threads as long as nobody counts the rows while they pass. It keeps their order, so their
    /// places in the table are their records.
    /// </remarks>
    public StagedFile Insert(Workbench workbench, SourceFile file, Header header, string query)
    {
        var table = Sql.Table(schema, NextTable());
        var cells = header.Staged.Select(column => Cell(column.Position)).ToList();
        if (header.Condition is { } condition)
        {
            // The engine numbers the rows as they pass, in the file's order, and before any of them is left out.
            workbench.Run($"create table {table} as select * from (select row_number() over () as _record, * from ({query})) where {condition}");
            return Add(workbench, file, header, table, "_record");
        }

        workbench.Run($"create table {table} as\n{query}");
        var blank = $"coalesce({string.Join(", ", cells)}) is null";
        var record = "rowid + 1";
        if (workbench.Count($"select count(*) from {table} where {blank}") > 0)
        {
            // A row of nothing is no row, but it is a record of the file: the others keep the numbers that they have there.
            var numbered = Sql.Table(schema, NextTable());
            workbench.Run($"create table {numbered} as select rowid + 1 as _record, {string.Join(", ", cells)} from {table} where not {blank}");
            workbench.Run($"drop table {table}");
            (table, record) = (numbered, "_record");
        }

        return Add(workbench, file, header, table, record);
    }

    /// <summary>Takes in rows that were read one by one, of a workbook from the sheet that is named.</summary>
    public StagedFile Append(
        Workbench workbench, SourceFile file, Header header, IEnumerable<(long Record, IReadOnlyList<string?> Cells)> rows, string? sheet = null)
    {
        var name = NextTable();
        var table = Sql.Table(schema, name);
        var cells = header.Staged.Select(column => $"{Cell(column.Position)} varchar");
        workbench.Run($"create table {table} (_record bigint, {string.Join(", ", cells)})");
        workbench.Append(schema, name, rows
            .Select(row => (row.Record, Cells: header.Staged.Select(column => row.Cells[column.Position]).ToList()))
            .Where(row => row.Cells.Exists(cell => !string.IsNullOrEmpty(cell)))
            .Select(row => (IReadOnlyList<object?>)[row.Record, .. row.Cells.Select(cell => cell is { Length: > 0 } ? cell : null)]));
        return Add(workbench, file, header, table, "_record", sheet);
    }

    /// <summary>Takes a file out again of which nothing may be kept.</summary>
    public void Remove(Workbench workbench, SourceFile file)
    {
        foreach (var staged in _files.Where(staged => staged.File == file).ToList())
        {
            workbench.Run($"drop table {staged.Table}");
            _files.Remove(staged);
        }
    }

    /// <summary>Makes the one view of all files, once they are all in.</summary>
    public void Close(Workbench workbench) => workbench.Run(
        $"create view {Name} as\n{(_files.Count == 0 ? Empty() : string.Join("\nunion all\n", _files.Select(Rows)))}");

    public static string Cell(int position) => FormattableString.Invariant($"c{position + 1}");

    /// <summary>Whether some file has this column at all.</summary>
    public bool Has(Field field) => _files.Any(file => file.Find(field.Name) is not null);

    private StagedFile Add(Workbench workbench, SourceFile file, Header header, string table, string record, string? sheet = null)
    {
        StagedFile staged = new(file, header, table, record, workbench.Count($"select count(*) from {table}"), sheet);
        _files.Add(staged);
        return staged;
    }

    private string Rows(StagedFile file)
    {
        var cells = Columns.Select(column => $"{file.Find(column) ?? "null::varchar"} as {Sql.Name(column)}");
        return $"""
            select {Sql.Text(file.File.Package.Name)} as _package, {Sql.Text(file.File.Name)} as _file, {file.Record} as _record,
                {Sql.List(cells)}
            from {file.Table}
            """;
    }

    private string Empty()
    {
        var cells = Columns.Select(column => $"null::varchar as {Sql.Name(column)}");
        return $"select null::varchar as _package, null::varchar as _file, null::bigint as _record,\n    {Sql.List(cells)}\nwhere false";
    }

    /// <summary>File names are the world's and may differ in case alone, so tables are told apart by a number.</summary>
    private string NextTable() => string.Create(CultureInfo.InvariantCulture, $"{Contract.Name}:{++_made}");
}

/// <summary>One staged file: its header, the table of its cells <c>c1 … cn</c>, and what gives a row of it its record number.</summary>
internal sealed record StagedFile(SourceFile File, Header Header, string Table, string Record, long RowCount, string? Sheet)
{
    /// <summary>The cells of a column by the name under which it is staged, or null when the file has no such column.</summary>
    public string? Find(string column) =>
        Header.Staged.FirstOrDefault(own => own.StagedName.Equals(column, StringComparison.OrdinalIgnoreCase)) is { } found
            ? StagingTable.Cell(found.Position)
            : null;
}
