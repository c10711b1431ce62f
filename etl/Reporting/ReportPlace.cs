using Analytics.Etl.Building;
using Analytics.Etl.Importing;

namespace Analytics.Etl.Reporting;

/// <summary>
/// Where a workbook with comments goes: a new file, which appears whole or not at all. One that is there may have been mended by somebody, and is never written
/// over.
/// </summary>
internal sealed class ReportPlace : IDisposable
{
    private readonly FileInfo _target;

    private ReportPlace(FileInfo target)
    {
        _target = target;
        Path = System.IO.Path.Combine(target.DirectoryName!, $".{target.Name}.{Guid.NewGuid():N}.partial");
    }

    /// <summary>The file in the making.</summary>
    public string Path { get; }

    public string Name => _target.ToString();

    /// <exception cref="ImportUsageException">There is no place for such a file.</exception>
    public static ReportPlace Open(FileInfo target, FileInfo received, DirectoryInfo package)
    {
        if (!target.Extension.Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
            throw new ImportUsageException($"--report {target}: the report is a workbook; a name that ends in .xlsx was expected");
        if (target.Directory is not { Exists: true } folder)
            throw new ImportUsageException($"--report {target}: there is no folder {target.Directory} to put it in");
        if (IsInPackage(folder, package))
            throw new ImportUsageException($"--report {target}: that is inside a source package, which holds received files and tables; choose another folder");
        if (Real(target) == Real(received))
            throw new ImportUsageException($"--report {target}: that is the received file, which stays as it is; choose another name");
        if (target.Exists || target.LinkTarget is not null || Directory.Exists(target.FullName))
            throw new ImportUsageException($"--report {target}: it is there already, and somebody may have mended it; choose another name");
        ReportPlace place = new(target);
        place.RequireWritable();
        return place;
    }

    /// <summary>Gives the finished file its name.</summary>
    public void MoveIn() => File.Move(Path, _target.FullName, overwrite: false);

    public void Dispose() => File.Delete(Path);

    private static bool IsInPackage(DirectoryInfo folder, DirectoryInfo package)
    {
        for (var inside = RealFolder(folder); inside is not null; inside = inside.Parent)
        {
            if (inside.FullName == package.FullName.TrimEnd(System.IO.Path.DirectorySeparatorChar) || SourceFolder.IsPackage(inside.FullName))
                return true;
        }

        return false;
    }

    private static DirectoryInfo RealFolder(DirectoryInfo folder) => folder.ResolveLinkTarget(returnFinalTarget: true) as DirectoryInfo ?? folder;

    private static string Real(FileInfo file) => (file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) ?? file).FullName;

    /// <summary>An import takes its time; that its report cannot be written is said before it.</summary>
    private void RequireWritable()
    {
        try
        {
            using FileStream made = new(Path, FileMode.CreateNew);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new ImportUsageException($"--report {_target}: no file can be made in {_target.DirectoryName}; is there permission to write, and space?");
        }
    }
}
