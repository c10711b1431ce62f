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
        Pruning.ClearLeft(folder);
        return OpenIn(folder.Releases);
    }

    /// <summary>A folder that is not in the warehouse, for what is not to be published.</summary>
    public static Workplace Aside() => OpenIn(Path.GetTempPath());

    private static Workplace OpenIn(string folder)
    {
        foreach (var left in System.IO.Directory.EnumerateFiles(folder, $"{Prefix}*{LockEnding}"))
            ClearIfLeft(left);
        return In(folder);
    }

    private static Workplace In(string folder) => new(Path.Combine(folder, $"{Prefix}{Environment.ProcessId}-{Path.GetRandomFileName()}"));

    /// <summary>Where copies of the sources lie while they are read.</summary>
    public string Sources => Path.Combine(Directory, "sources");

    public void DropSources() => DeleteFolder(Sources);

    /// <summary>Puts the folder in a place of its own. What lies there, as it is damaged, goes: to a workplace, which is cleared as any other.</summary>
    public void Replace(string target)
    {
        using Workplace damaged = In(Path.GetDirectoryName(target)!);
        System.IO.Directory.Delete(damaged.Directory);
        System.IO.Directory.Move(target, damaged.Directory);
        MoveTo(target);
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
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // Another refresh is at work there, or it is another account's.
        }
    }

    private static void DeleteFolder(string path)
    {
        if (System.IO.Directory.Exists(path))
            System.IO.Directory.Delete(path, recursive: true);
    }
}
