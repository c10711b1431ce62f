using Analytics.Data.Contracts;
using Analytics.Etl.Contracts;
using Analytics.Etl.Engine;

namespace Analytics.Etl.Building;

/// <summary>
/// Composes what becomes of the accepted rows of a contract: a typed relation, and a line for each row that says where it
/// came from. Rows that lie typed in their files already are not written a second time.
/// </summary>
internal sealed class TypedTables(RuleRunner rules, IReadOnlyList<string> syntheticPackages)
{
    /// <summary>A table in the order of the files, or a view over them.</summary>
    public string Create(ParsedTable table)
    {
        var contract = table.Contract;
        return $"""
            create {(table.IsPlain ? "view" : "table")} {Name(contract)} as
            select
                {Sql.List(contract.Fields.SelectMany(Columns))},
                {RowKey(contract)} as row_key,
                row._package as package_name,
                row._file as file_name,
                row._record as record_number,
                {IsSynthetic(contract)} as is_synthetic
            from {table.Name} as row
            where {rules.IsAccepted(contract)}
            {(table.IsPlain ? "" : "order by row._package, row._file, row._record")}
            """;
    }

    /// <summary>A line for each row of a typed table, with its cells as they were written, in the order of the files.</summary>
    public static string Keep(ParsedTable table) =>
        $"insert into typed.kept_rows {Lines(table)} order by row.package_name, row.file_name, row.record_number";

    /// <summary>
    /// The same lines, composed when they are asked for: of millions of rows somebody wants to see one. The cells of a plain
    /// row stand beside its values. Before each stands the cell with which its key begins.
    /// </summary>
    public string Compose(ParsedTable table)
    {
        var contract = table.Contract;
        if (!table.IsPlain)
            return Lines(table, $"{KeyBegins(contract, key => $"row.{Sql.Name(key)}", "row.row_key")}, ");
        return $"""
            select {KeyBegins(contract, key => $"row.{ParsedCells.Value(contract.Field(key))}", RowKey(contract))}, {Sql.Text(contract.Name)}, {RowKey(contract)}, row._package, row._file, row._record,
                {Known(contract, "row", "source_id")}, {Known(contract, "row", "locator")}, {Known(contract, "row", "confidence_code")},
                {Cells(table, "row")}
            from ({table.Query}) as row
            where {rules.IsAccepted(contract)}
            """;
    }

    private static string Lines(ParsedTable table, string before = "")
    {
        var contract = table.Contract;
        return $"""
            select {before}{Sql.Text(contract.Name)}, row.row_key, row.package_name, row.file_name, row.record_number,
                {Known(contract, "row", "source_id")}, {Known(contract, "row", "locator")}, {Known(contract, "row", "confidence_code")},
                {Cells(table, "staged")}
            from {Name(contract)} as row
            inner join {table.Staging.Name} as staged
                on staged._package = row.package_name and staged._file = row.file_name and staged._record = row.record_number
            """;
    }

    private static string Name(Contract contract) => Sql.Table("typed", contract.Name);

    private static IEnumerable<string> Columns(Field field)
    {
        yield return $"row.{ParsedCells.Value(field)} as {Sql.Name(field.Name)}";
        if (field.IsPartialDate)
        {
            yield return $"row.{ParsedCells.From(field)} as {Sql.Name(field.Name + "_from")}";
            yield return $"row.{ParsedCells.To(field)} as {Sql.Name(field.Name + "_to")}";
        }

        if (field.HasMissingLabels)
            yield return $"row.{ParsedCells.Missing(field)} as {Sql.Name(field.Name + "_missing")}";
    }

    private static string RowKey(Contract contract) => contract.RowKey.Count == 0
        ? "concat_ws('.', row._package, row._file, row._record)"
        : $"concat_ws('.', {string.Join(", ", contract.RowKey.Select(key => $"row.{ParsedCells.Value(contract.Field(key))}"))})";

    /// <summary>The first part of a key as a column, which the engine seeks by what it knows of its blocks. A part that may be absent is left out of the key, and begins none.</summary>
    private static string KeyBegins(Contract contract, Func<string, string> column, string whole) =>
        contract.RowKey is [var first, ..] && contract.Field(first) is { Type: FieldType.Text } && contract.Requires(contract.Field(first)) ? column(first) : whole;

    /// <summary>A package may be synthetic as a whole, or a row of it by its own word.</summary>
    private string IsSynthetic(Contract contract)
    {
        List<string> reasons = [];
        if (syntheticPackages.Count > 0)
            reasons.Add($"row._package in ({string.Join(", ", syntheticPackages.Select(Sql.Text))})");
        if (Has(contract, "confidence_code"))
            reasons.Add($"coalesce(row.{ParsedCells.Value(contract.Field("confidence_code"))} = 'synthetic', false)");
        return reasons.Count == 0 ? "false" : Sql.Or(reasons);
    }

    private static string Cells(ParsedTable table, string row) =>
        $"to_json(struct_pack({string.Join(", ", table.Staging.Columns.Select(column => $"{Sql.Name(column)} := {row}.{Sql.Name(column)}"))}))::varchar";

    private static string Known(Contract contract, string row, string column) => Has(contract, column) ? $"{row}.{Sql.Name(column)}" : "null";

    private static bool Has(Contract contract, string column) => contract.Fields.Any(field => field.Name == column);
}
