using Analytics.Data;

namespace Analytics.Etl.Publishing;

/// <summary>A folder aside in which one refresh builds. It holds a lock while its process lives, so that what a dead one left can be told and cleared.</summary>
internal sealed class Workplace : IDisposable
{
    private const string Prefix = ".building-";
    private const string LockName = "lock";

    private readonly FileStream _lock;

    private Workplace(string directory)
    {
        Directory = directory;
        System.IO.Directory.CreateDirectory(directory);
        _lock = Hold(directory);
    }

    public string Directory { get; }

    public string DatabasePath => Path.Combine(Directory, Warehouse.FileName);

    /// <summary>Clears what refreshes that died left behind and opens a folder for this one.</summary>
    public static Workplace Open(WarehouseFolder folder)
    {
        System.IO.Directory.CreateDirectory(folder.Releases);
        foreach (var left in System.IO.Directory.EnumerateDirectories(folder.Releases, Prefix + "*"))
            ClearIfLeft(left);
        return new(Path.Combine(folder.Releases, $"{Prefix}{Environment.ProcessId}-{Path.GetRandomFileName()}"));
    }

    public void MoveTo(string target)
    {
        Release();
        System.IO.Directory.Move(Directory, target);
    }

    public void Dispose()
    {
        Release();
        if (System.IO.Directory.Exists(Directory))
            System.IO.Directory.Delete(Directory, recursive: true);
    }

    private void Release()
    {
        _lock.Dispose();
        File.Delete(Path.Combine(Directory, LockName));
    }

    private static FileStream Hold(string directory) => new(Path.Combine(directory, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static void ClearIfLeft(string directory)
    {
        try
        {
            Hold(directory).Dispose();
            System.IO.Directory.Delete(directory, recursive: true);
        }
        catch (IOException)
        {
            // Another refresh is at work there, or has just finished.
        }
    }
}
