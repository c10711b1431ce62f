using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Etl.Building;

namespace Analytics.Etl.Checking;

/// <summary>
/// Holds one source package to its contracts and to the checks across rows, and publishes nothing. Of the packages beside it the keys
/// are read to which its rows refer or which they repeat, and nothing else.
/// </summary>
internal sealed class PackageCheck(string package, Model model, Action<string> begins)
{
    private readonly DirectoryInfo _folder = new(package);

    /// <summary>Checks the package in a folder of the system's that is gone afterwards.</summary>
    public CheckedPackage Run(bool acrossRows = true)
    {
        var scratch = Directory.CreateTempSubdirectory("analytics-check-");
        try
        {
            return Run(scratch.FullName, acrossRows);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    /// <summary>Checks the package by the warehouse that it leaves in a folder.</summary>
    internal CheckedPackage Run(string scratch, bool acrossRows)
    {
        var sources = SourceFolder.Read(_folder.Parent!.FullName, model, kept: _folder.Name);
        if (sources.Packages.SingleOrDefault(IsOwn) is not { } own)
            return CheckedPackage.Unreadable(package, sources.Rejects.Where(reject => reject.Package == _folder.Name));

        var inputs = Inputs.Of(own, model);
        IReadOnlyList<Contract> held = [.. inputs.Files.Select(file => file.Contract).Distinct()];
        Neighbourhood beside = new(sources, _folder.Name, model);
        var checks = acrossRows ? CrossRowChecks.Of(model, held, beside) : CrossRowChecks.None;
        var keys = beside.Keys(held);
        var built = new WarehouseBuilder(model.Part(held, checks.Asked), inputs, new(begins), neighbours: keys).Build(Path.Combine(scratch, Warehouse.FileName));
        return CheckedPackage.Of(package, own, built, checks, keys.Read, [.. beside.Unread, .. keys.Unread.Select(Neighbourhood.Told)]);
    }

    private bool IsOwn(SourcePackage read) => Path.GetFileName(read.Folder) == _folder.Name;
}
