using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Checking;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// Makes a table of a package out of what an office keeps. The rows are held to their contract by the same engine as in a
/// refresh, aside; only then does the package change, at once.
/// </summary>
internal sealed class Import(ImportRequest request, Action<string> begins)
{
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
        var table = new TableReader(request, neighbours).Read();
        begins($"write {table.Rows.Count} rows aside");
        place.Prepare(neighbours.Folders());
        PackageWriter writer = new(place.Package, request);
        writer.RequireOwn();
        var before = writer.Before();
        var toleratedBefore = writer.MaxRejectShare;
        var closedOn = writer.Write(table);
        begins("hold to contracts");
        var checkedRows = new PackageCheck(place.Package, Model.OfTheHouse, _ => { }).Run(acrossRows: false);
        var share = Shares.Largest(checkedRows);
        writer.Tolerate(share);
        var isRefused = checkedRows.Rejects.Any(reject => reject.Record == 0)
            || Shares.Of(checkedRows, request.Contract.Name) > request.Tolerance
            || share > Math.Max(toleratedBefore, request.Tolerance);
        if (!isRefused && !request.IsDryRun)
            place.MoveIn();
        var outcome = isRefused ? ImportOutcome.Refused : request.IsDryRun ? ImportOutcome.Planned : ImportOutcome.Written;
        return ImportReport.Of(request, outcome, table, checkedRows, closedOn, share, before);
    }

    /// <summary>A folder with other things in it is no package, and is not made one by mistake.</summary>
    private static void RequirePackage(string folder)
    {
        if (Directory.Exists(folder) && !SourceFolder.IsPackage(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new ImportUsageException($"--into {folder}: the folder holds no {SourcePackage.DescriptorName} and is not empty; choose a folder of its own");
    }
}
