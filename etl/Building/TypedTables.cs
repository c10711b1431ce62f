using Analytics.Data.Contracts;
using Analytics.Etl.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Building;

/// <summary>
/// Composes what becomes of the accepted rows of a contract: a typed table, and a line for each row that says where it came
/// from.
/// </summary>
internal static class TypedTables
{
    public static string Create(Contract contract) =>
        $"""
        create table {Sql.Table("typed", contract.Name)} as
        select
            {Sql.List(contract.Fields.SelectMany(Columns))},
            {RowKey(contract, "row")} as row_key,
            row._package as package_name,
            row._file as file_name,
            row._record as record_number,
            {IsSynthetic(contract)} as is_synthetic
        from {RuleRunner.Accepted(contract)} as row
        left join typed.packages as package on package.package_name = row._package
        order by row._package, row._file, row._record
        """;

    public static string Trace(Contract contract, StagingTable staging)
    {
        var cells = staging.Columns.Select(column => $"{Sql.Name(column)} := staged.{Sql.Name(column)}");
        return $"""
            insert into typed.rows
            select {Sql.Text(contract.Name)}, row.row_key, row.package_name, row.file_name, row.record_number,
                {Known(contract, "source_id")}, {Known(contract, "locator")}, {Known(contract, "confidence_code")},
                to_json(struct_pack({string.Join(", ", cells)}))::varchar
            from {Sql.Table("typed", contract.Name)} as row
            inner join {staging.Name} as staged
                on staged._package = row.package_name and staged._file = row.file_name and staged._record = row.record_number
            order by row.package_name, row.file_name, row.record_number
            """;
    }

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

    private static string RowKey(Contract contract, string row) => contract.RowKey.Count == 0
        ? $"concat_ws('.', {row}._package, {row}._file, {row}._record)"
        : $"concat_ws('.', {string.Join(", ", contract.RowKey.Select(key => $"{row}.{ParsedCells.Value(contract.Field(key))}"))})";

    /// <summary>A package may be synthetic as a whole, or a row of it by its own word.</summary>
    private static string IsSynthetic(Contract contract) => Has(contract, "confidence_code")
        ? $"package.is_synthetic or coalesce(row.{ParsedCells.Value(contract.Field("confidence_code"))} = 'synthetic', false)"
        : "package.is_synthetic";

    private static string Known(Contract contract, string column) => Has(contract, column) ? $"row.{Sql.Name(column)}" : "null";

    private static bool Has(Contract contract, string column) => contract.Fields.Any(field => field.Name == column);
}
