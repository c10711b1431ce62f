using Analytics.Data;

namespace Analytics.Etl.Building;

/// <summary>
/// Holds one source package to its contracts. The packages beside it are read too, as it may refer to their rows; only its
/// own faults are told.
/// </summary>
internal sealed class PackageCheck(string package, Model model, TimeProvider clock, Action<string> begins)
{
    public RunReport Run()
    {
        var folder = new DirectoryInfo(package);
        var inputs = Inputs.Read(folder.Parent!.FullName, model, kept: folder.Name);
        var scratch = Directory.CreateTempSubdirectory("analytics-check-");
        try
        {
            var built = new WarehouseBuilder(model, inputs, begins).Build(Path.Combine(scratch.FullName, Warehouse.FileName), withMarts: false);
            return Report(folder.Name, inputs, built);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    /// <summary>A package whose descriptor cannot be read is known by its folder alone.</summary>
    private RunReport Report(string folder, Inputs inputs, BuildResult built)
    {
        var own = inputs.Packages.SingleOrDefault(read => Path.GetFileName(read.Folder) == folder);
        var name = own?.Name ?? folder;
        IReadOnlyList<Reject> rejects = [.. built.Rejects.Where(reject => reject.Package == name)];
        IReadOnlyList<ResourceCount> counts = [.. built.Counts.Where(count => count.Package == name)];
        var isSound = own is not null && rejects.All(reject => reject.Record > 0) && !ResourceCounts.ExceedTolerance([own], counts);
        return new(
            inputs.ReleaseId(model), isSound ? RunOutcome.Planned : RunOutcome.Refused, own?.ClosedOn ?? default,
            clock.GetUtcNow(), Model.CodeVersion, model.Hash,
            [.. inputs.Reports.Where(report => report.Name == name)], counts, rejects.Count, rejects,
            [.. built.Findings.Where(finding => finding.Package == name)], [], built.Durations);
    }
}
