using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Etl.Building;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// Makes a table of a package out of what an office keeps. The rows are held to their contract by the same engine as in a
/// refresh, aside; only then does the package change, at once.
/// </summary>
internal sealed class Import(ImportRequest request, TimeProvider clock, Action<string> begins)
{
    private const int RowsShown = 5;

    /// <exception cref="FileFaultException">The file as a whole cannot be imported.</exception>
    /// <exception cref="ImportUsageException">Something was asked for that is not there.</exception>
    /// <exception cref="ImportBusyException">Another import into the package is running.</exception>
    public ImportReport Run()
    {
        if (request.Package.Parent is not { Exists: true } sources)
            throw new ImportUsageException($"--into {request.Package}: there is no folder {request.Package.Parent} to put the package in");
        using var place = ImportPlace.Open(request.Package);
        RequirePackage(request.Package.FullName);
        Neighbours neighbours = new(sources.FullName, request.Package.Name);
        var table = Read(neighbours);
        begins($"write {table.Rows.Count} rows aside");
        place.Prepare(neighbours.Folders());
        PackageWriter writer = new(place.Package, request);
        writer.RequireOwn();
        var before = writer.Before();
        var toleratedBefore = writer.MaxRejectShare;
        var closedOn = writer.Write(table);
        begins("hold to contracts");
        var checkedRows = new PackageCheck(place.Package, Model.OfTheHouse, clock, _ => { }).Run();
        var share = Shares.Largest(checkedRows);
        writer.Tolerate(share);
        var isRefused = checkedRows.Rejects.Any(reject => reject.Record == 0)
            || Shares.Of(checkedRows, request.Contract.Name) > request.Tolerance
            || share > Math.Max(toleratedBefore, request.Tolerance);
        if (!isRefused && !request.IsDryRun)
            place.MoveIn();
        return Report(table, checkedRows, before, share, closedOn, isRefused);
    }

    /// <summary>A folder with other things in it is no package, and is not made one by mistake.</summary>
    private static void RequirePackage(string folder)
    {
        if (Directory.Exists(folder) && !Inputs.IsPackage(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new ImportUsageException($"--into {folder}: the folder holds no {SourcePackage.DescriptorName} and is not empty; choose a folder of its own");
    }

    private ImportedTable Read(Neighbours neighbours)
    {
        begins($"read {request.File.Name}");
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

    /// <summary>What no office writes: that a row is from its register, from which file, and where there.</summary>
    private List<string> Fill(ImportedTable table)
    {
        var fields = request.Contract.Fields.Select(field => field.Name).ToHashSet();
        var id = SourcesTable.Id(request.Package.Name, request.Contract.Name);
        foreach (var row in table.Rows)
        {
            foreach (var (name, value) in request.Constants)
                row.Cells.TryAdd(name, value);
            AddIfField("confidence_code", "register");
            AddIfField("source_id", id);
            if (fields.Contains("locator"))
                row.Cells["locator"] = row.Locator;

            void AddIfField(string name, string value)
            {
                if (fields.Contains(name))
                    row.Cells.TryAdd(name, value);
            }
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

    private ImportReport Report(
        ImportedTable table, RunReport checkedRows, IEnumerable<IReadOnlyDictionary<string, string>>? before, double share, DateOnly closedOn, bool isRefused)
    {
        var contract = request.Contract;
        var count = checkedRows.Resources.Single(resource => resource.Resource == contract.Name && resource.File == $"{contract.Name}.csv");
        var outcome = isRefused ? ImportOutcome.Refused : request.IsDryRun ? ImportOutcome.Planned : ImportOutcome.Written;
        return new(
            outcome, request.Package.Name, contract.Name, request.File.Name, table.Header.Sheet.Name, table.Header.Row.Number,
            [.. table.Mapping.Columns.Where(column => column.Written.Length > 0).Select(Describe)],
            [.. table.Columns().Where(name => table.Mapping.Of(contract.Field(name)) is null)],
            table.Notes, [.. table.Rows.Take(RowsShown).Select(row => row.Cells)], count.RowsRead, count.RowsRejected, request.Tolerance, share, closedOn,
            [.. checkedRows.Rejects.Select(reject => ProblemOf(reject, table))],
            before is null ? null : Comparison.Of(contract, before, table.Rows.Select(row => row.Cells)));

        ReportedColumn Describe(MappedColumn column) =>
            new(column.Letters, column.Written, table.Header.IsWide && HeaderRow.IsYear(column.Written) ? "year, value" : column.Field?.Name);
    }

    /// <summary>Rejects of another table of the package are told by their own place.</summary>
    private static Problem ProblemOf(Reject reject, ImportedTable table) => new(
        reject switch
        {
            { Record: 0 } => null,
            _ when reject.Resource == table.Contract.Name => table.Address(reject),
            _ => FormattableString.Invariant($"{reject.File} record {reject.Record}"),
        },
        reject.Column, reject.Value, reject.Rule, reject.Sentence);
}
