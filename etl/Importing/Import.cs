using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Checking;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// Makes tables of a package out of what an office keeps. The rows are held to their contracts by the same engine as in a
/// refresh, aside; only then does the package change, at once.
/// </summary>
internal sealed class Import(ImportRequest request, Action<string> begins)
{
    /// <summary>The sheets as they were read; null while none could be.</summary>
    public IReadOnlyList<ReceivedSheet>? Received { get; private set; }

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
        begins($"read {request.File.Name}");
        Received = ReceivedFile.Read(request.File.FullName, request.Contract ?? Plan.Usual);
        var plan = Plan.Of(Received, request, neighbours);
        ImportGuard.Forbid(request.File.FullName, plan, request);
        if (!plan.Tables.Any())
            throw ImportFaults.NoRows();
        var read = Read(plan, neighbours);
        place.Prepare(neighbours.Folders());
        PackageWriter writer = new(place.Package, request);
        var before = read.ToDictionary(table => table.Contract, table => writer.Before(table.Contract));
        var tables = read.ConvertAll(table => request.Mode == Reimport.Add && before[table.Contract] is { } rows ? Reimports.Keep(table, rows) : table);
        begins($"write {tables.Sum(table => table.Rows.Count)} rows aside");
        var toleratedBefore = writer.MaxRejectShare;
        tables.ForEach(writer.Write);
        var closedOn = writer.Close();
        begins("hold to contracts");
        var (held, unknown) = Hold(place, writer, tables);
        var share = Shares.Largest(held);
        writer.Tolerate(share);
        ImportReport report = ImportReport.Of(request, plan, tables, held, unknown, before, closedOn, share);
        var isRefused = report.Refusal is not null
            || held.Rejects.Any(reject => reject.Record == 0)
            || tables.Any(table => Shares.Of(held, table.Contract.Name) > request.Tolerance)
            || share > Math.Max(toleratedBefore, request.Tolerance);
        if (!isRefused && closedOn is null)
            throw new ImportUsageException("no date in the file says until when it knows; say --closed-on 2026-01-31");
        if (!isRefused && !request.IsDryRun)
            place.MoveIn();
        return report with { Outcome = isRefused ? ImportOutcome.Refused : request.IsDryRun ? ImportOutcome.Planned : ImportOutcome.Written };
    }

    /// <summary>Parents first: what a later sheet refers to by name is known by then.</summary>
    private List<ImportedTable> Read(Plan plan, Neighbours neighbours)
    {
        TableReader reader = new(request, neighbours);
        List<ImportedTable> tables = [];
        foreach (var (contract, sheets) in plan.Tables)
        {
            tables.Add(reader.Read(contract, sheets));
            neighbours.Learn(tables[^1]);
        }

        tables[0] = tables[0] with { Notes = [.. tables[0].Notes, .. ImportGuard.Notes(request.File.FullName)] };
        return tables;
    }

    /// <summary>Holds the rows to their contracts. Optional cells that are refused become unknown, and the rest is held once more.</summary>
    private static (CheckedPackage Held, IReadOnlyDictionary<ImportedTable, IReadOnlyList<Problem>> Unknown) Hold(
        ImportPlace place, PackageWriter writer, List<ImportedTable> tables)
    {
        var held = Check();
        var unknown = tables.ToDictionary(table => table, table => UnknownCells.Forget(table, held.Rejects));
        var changed = tables.Where(table => unknown[table].Count > 0).ToList();
        if (changed.Count == 0)
            return (held, unknown);
        foreach (var table in changed)
            writer.WriteAgain(table, unknown[table]);
        writer.Tolerate(1);
        return (Check(), unknown);

        CheckedPackage Check() => new PackageCheck(place.Package, Model.OfTheHouse, _ => { }).Run(acrossRows: false);
    }

    /// <summary>A folder with other things in it is no package, and is not made one by mistake.</summary>
    private static void RequirePackage(string folder)
    {
        if (Directory.Exists(folder) && !SourceFolder.IsPackage(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new ImportUsageException($"--into {folder}: the folder holds no {SourcePackage.DescriptorName} and is not empty; choose a folder of its own");
    }
}
