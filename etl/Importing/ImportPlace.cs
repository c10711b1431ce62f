using Analytics.Data;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// A folder beside the package in which one import builds the package anew; a lock keeps out a second import. The package
/// changes by renames alone, so one that is killed leaves it as it was.
/// </summary>
internal sealed class ImportPlace : IDisposable
{
    private const string PackagesBeside = "sources";
    private const string PackageBefore = "before";

    private readonly DirectoryInfo _package;
    private readonly string _folder;
    private readonly FileStream _lock;

    private ImportPlace(DirectoryInfo package, string folder, FileStream held)
    {
        (_package, _folder, _lock) = (package, folder, held);
        Clear();
        Directory.CreateDirectory(Path.Combine(_folder, PackagesBeside));
    }

    /// <summary>The package in the making.</summary>
    public string Package => Path.Combine(_folder, PackagesBeside, _package.Name);

    /// <summary>Opens the place and clears what a dead import left there.</summary>
    /// <exception cref="ImportBusyException">Another import into this package is running.</exception>
    public static ImportPlace Open(DirectoryInfo package)
    {
        var folder = Path.Combine(package.Parent!.FullName, $".import-{package.Name}");
        return new(package, folder, Hold(folder + ".lock", package.Name));
    }

    /// <summary>Copies the package into the place, and puts beside it the packages to whose rows it may refer.</summary>
    public void Prepare(IEnumerable<string> neighbours)
    {
        foreach (var neighbour in neighbours)
            Link(neighbour, Path.Combine(_folder, PackagesBeside, Path.GetFileName(neighbour)));
        if (Directory.Exists(_package.FullName))
            Copy(_package.FullName, Package);
        Directory.CreateDirectory(Package);
    }

    /// <summary>Puts the finished package where the old one was. Between the two renames the old one stands aside, whole.</summary>
    public void MoveIn()
    {
        if (Directory.Exists(_package.FullName))
            Directory.Move(_package.FullName, Path.Combine(_folder, PackageBefore));
        Directory.Move(Package, _package.FullName);
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        File.Delete(_lock.Name);
        _lock.Dispose();
    }

    /// <summary>An import that died between its two renames left the package aside; it is put back.</summary>
    private void Clear()
    {
        if (!Directory.Exists(_folder))
            return;
        var before = Path.Combine(_folder, PackageBefore);
        if (!Directory.Exists(_package.FullName) && File.Exists(Path.Combine(before, SourcePackage.DescriptorName)))
            Directory.Move(before, _package.FullName);
        Directory.Delete(_folder, recursive: true);
    }

    private static FileStream Hold(string path, string package)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new ImportBusyException($"another import into {package} is running; try again when it is done");
        }
    }

    /// <summary>Neighbours are only read, so a link does; where links need a right that the user lacks, a copy.</summary>
    private static void Link(string folder, string link)
    {
        try
        {
            Directory.CreateSymbolicLink(link, folder);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Copy(folder, link);
        }
    }

    /// <summary>Copies what is a package's own: a link out of it or in a circle is refused, and a pipe, which may never end, is not opened.</summary>
    /// <exception cref="FileFaultException">Something in the package is no ordinary file of it.</exception>
    private static void Copy(string from, string to, string within = "")
    {
        Directory.CreateDirectory(Path.Combine(to, within));
        foreach (var entry in new DirectoryInfo(Path.Combine(from, within)).EnumerateFileSystemInfos())
        {
            var name = Path.Combine(within, entry.Name);
            if (entry is DirectoryInfo { LinkTarget: null })
            {
                Copy(from, to, name);
                continue;
            }

            switch (PackagePath.Of(from, name))
            {
                case PackageEntry.File:
                    File.Copy(entry.FullName, Path.Combine(to, name));
                    break;
                case PackageEntry.Empty:
                    File.Create(Path.Combine(to, name)).Dispose();
                    break;
                case PackageEntry.Outside:
                    throw FileFaults.Outside(name);
                default:
                    throw FileFaults.NoFile(name);
            }
        }
    }
}

/// <summary>Another import is at work on the same package.</summary>
internal sealed class ImportBusyException(string message) : Exception(message);
