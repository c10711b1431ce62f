using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>Reads the received file as the rows of its contract, once nothing personal stands in it.</summary>
internal sealed class TableReader(ImportRequest request, Neighbours neighbours)
{
    /// <exception cref="FileFaultException">The file has no such table, or one that may not be stored.</exception>
    /// <exception cref="ImportUsageException">A sheet or a column was asked for that is not there.</exception>
    public ImportedTable Read()
    {
        var contract = request.Contract;
        var sheets = ReceivedFile.Read(request.File.FullName, contract);
        var header = HeaderRow.Find(Chosen(sheets), contract, request.Map);
        ImportGuard.Forbid(request.File.FullName, sheets, header, contract, request.Map);
        var mapping = Mapping.Of(header, contract, request.Map);
        var table = header.IsWide
            ? WideTable.Read(header, mapping, contract)
            : LongTable.Read(header, mapping, new(contract, neighbours), contract);
        if (table.Rows.Count == 0)
            throw ImportFaults.NoRows();
        var made = Fill(table);
        RequireColumns(table);
        return table with { Notes = [.. table.Notes, .. made, .. ImportGuard.Notes(request.File.FullName)] };
    }

    private IReadOnlyList<ReceivedSheet> Chosen(IReadOnlyList<ReceivedSheet> sheets)
    {
        if (request.Sheet is not { } name)
            return sheets;
        return sheets.FirstOrDefault(sheet => string.Equals(sheet.Name, name, StringComparison.OrdinalIgnoreCase)) is { } chosen
            ? [chosen]
            : throw new ImportUsageException($"--sheet {name}: there are {string.Join(", ", sheets.Select(sheet => sheet.Name ?? "no sheets"))}");
    }

    /// <summary>What no office writes: that a row is from its register and about Coormulti, from which file, and where there.</summary>
    private List<string> Fill(ImportedTable table)
    {
        var fields = request.Contract.Fields.Select(field => field.Name).ToHashSet();
        var assumed = request.Contract.Fields.Where(field => field.Assumed is not null && table.Mapping.Of(field) is null).ToList();
        var id = SourcesTable.Id(request.Package.Name, request.Contract.Name);
        foreach (var row in table.Rows)
        {
            foreach (var (name, value) in request.Constants)
                row.Cells.TryAdd(name, value);
            foreach (var field in assumed)
                row.Cells.TryAdd(field.Name, field.Assumed!);
            if (fields.Contains("source_id"))
                row.Cells.TryAdd("source_id", id);
            if (fields.Contains("locator"))
                row.Cells["locator"] = row.Locator;
        }

        return [.. Keys.Make(table, request.Package.Name)];
    }

    /// <summary>A field that no column and no option gives would refuse every row one by one; it is asked for once.</summary>
    private void RequireColumns(ImportedTable table)
    {
        var columns = table.Columns();
        if (request.Contract.Fields.FirstOrDefault(field => request.Contract.Requires(field) && !columns.Contains(field.Name)) is { } absent)
            throw ImportFaults.ColumnMissing(absent);
    }
}
