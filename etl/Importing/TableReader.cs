using Analytics.Data.Contracts;

namespace Analytics.Etl.Importing;

/// <summary>Reads the sheets of one resource as the rows of its contract.</summary>
internal sealed class TableReader(ImportRequest request, Neighbours neighbours)
{
    private ImportedTable? _register;

    /// <exception cref="Reading.FileFaultException">The sheets have no such table.</exception>
    public ImportedTable Read(Contract contract, IReadOnlyList<PlannedSheet> planned)
    {
        References references = new(contract, neighbours);
        ConsultationKeys keys = new(references);
        if (_register is not null)
            keys.Learn(_register);
        ImportedTable table = new(contract, [.. planned.Select(sheet => Read(sheet.Header!, contract, references, keys))], []);
        if (table.Received.Count == 0)
            throw ImportFaults.NoRows().At(planned[0].Header!.Address);
        Fill(table);
        var implied = ImpliedCells.Fill(table).ToList();
        table = YearParts.Sum(table);
        var made = Keys.Make(table, request.Package.Name, Before(contract), request.Mode == Reimport.Add).ToList();
        RequireColumns(table);
        if (contract.Name == "consultations")
            _register = table;
        return table with { Notes = [.. table.Sheets.SelectMany(sheet => sheet.Notes), .. references.Notes, .. implied, .. made, .. table.Notes, .. Statuses.Notes(table), .. RepeatedRows.Notes(table), .. SheetName.Notes(table), .. Undated.Notes(table)] };
    }

    /// <summary>What the package has; a table that no import made is for the writer to refuse.</summary>
    private IReadOnlyList<Dictionary<string, string>> Before(Contract contract)
    {
        var file = Path.Combine(request.Package.FullName, $"{contract.Name}.csv");
        return File.Exists(file) ? PackageTable.Read(file, contract).ToList() : [];
    }

    private SheetTable Read(HeaderRow header, Contract contract, References references, ConsultationKeys keys)
    {
        var mapping = Mapping.Of(header, contract, request.MapOf(contract));
        if (header.IsMatrix)
            return AttendanceMatrix.Read(header, mapping, keys, request.Empty);
        if (header.Lists.Count > 0)
            return EntityLists.Read(header, mapping, keys, neighbours.Of(Contract.Named("entities")), request.Empty ?? EmptyMark.Absent);
        if (!header.IsWide)
            return LongTable.Read(header, mapping, references);
        return contract.Name == "staffing" ? PostsAcross.Read(header, mapping) : WideTable.Read(header, mapping, contract);
    }

    /// <summary>What no office writes: that a row is from its register and about Coormulti, from which file, and where there.</summary>
    private void Fill(ImportedTable table)
    {
        var fields = table.Contract.Fields.Select(field => field.Name).ToHashSet();
        var constants = request.ConstantsOf(table.Contract);
        foreach (var sheet in table.Sheets)
        {
            var assumed = table.Contract.Fields.Where(field => field.Assumed is not null && sheet.Mapping.Of(field) is null).ToList();
            var status = table.Contract.Name == "consultations" ? SheetName.Status(sheet) : null;
            foreach (var row in sheet.Rows)
            {
                foreach (var (name, value) in constants)
                    row.Cells.TryAdd(name, value);
                foreach (var field in assumed)
                    row.Cells.TryAdd(field.Name, SheetName.Code(sheet, field) ?? field.Assumed!);
                if (status is not null)
                    row.Cells.TryAdd("status_code", status);
                if (fields.Contains("source_id"))
                    row.Cells.TryAdd("source_id", SourcesTable.Id(request, table.Contract.Name));
                if (fields.Contains("locator"))
                    row.Cells["locator"] = row.Locator;
            }
        }
    }

    /// <summary>A field that no column and no option gives would refuse every row one by one; it is asked for once.</summary>
    private static void RequireColumns(ImportedTable table)
    {
        var columns = table.Columns();
        if (table.Contract.Fields.FirstOrDefault(field => table.Contract.Requires(field) && !columns.Contains(field.Name)) is { } absent)
            throw ImportFaults.ColumnMissing(absent).At(table.Sheets[0].Header.Address);
    }
}
