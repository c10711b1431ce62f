using Analytics.Data;

namespace Analytics.Etl.Publishing;

/// <summary>
/// A folder aside in which one refresh builds. A lock beside it is held while its process lives, so that what a dead one
/// left can be told and cleared.
/// </summary>
internal sealed class Workplace : IDisposable
{
    private const string Prefix = ".building-";
    private const string LockEnding = ".lock";

    private readonly FileStream _lock;

    private Workplace(string directory)
    {
        // The lock is there before the folder and goes after it, so a folder without a holder has been left.
        Directory = directory;
        _lock = Hold(directory + LockEnding);
        System.IO.Directory.CreateDirectory(directory);
    }

    public string Directory { get; }

    public string DatabasePath => Path.Combine(Directory, Warehouse.FileName);

    /// <summary>Clears what refreshes that died left behind and opens a folder for this one.</summary>
    public static Workplace Open(WarehouseFolder folder)
    {
        System.IO.Directory.CreateDirectory(folder.Releases);
        foreach (var left in System.IO.Directory.EnumerateFiles(folder.Releases, $"{Prefix}*{LockEnding}"))
            ClearIfLeft(left);
        return new(Path.Combine(folder.Releases, $"{Prefix}{Environment.ProcessId}-{Path.GetRandomFileName()}"));
    }

    public void MoveTo(string target) => System.IO.Directory.Move(Directory, target);

    public void Dispose()
    {
        DeleteFolder(Directory);
        _lock.Dispose();
        File.Delete(_lock.Name);
    }

    private static FileStream Hold(string path) => new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static void ClearIfLeft(string path)
    {
        try
        {
            using (Hold(path))
                DeleteFolder(path[..^LockEnding.Length]);
            File.Delete(path);
        }
        catch (IOException)
        {
            // Another refresh is at work there.
        }
    }

    private static void DeleteFolder(string path)
    {
        if (System.IO.Directory.Exists(path))
            System.IO.Directory.Delete(path, recursive: true);
    }
}
