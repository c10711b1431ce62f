using Analytics.Data;

namespace Analytics.Etl.Publishing;

/// <summary>Held by the one refresh that may work on a warehouse; it ends with its process, however that ends.</summary>
internal sealed class RefreshLock : IDisposable
{
    private const string FileName = ".refresh.lock";

    private readonly FileStream _file;

    private RefreshLock(FileStream file) => _file = file;

    /// <summary>Takes the lock of a warehouse, or returns null while another refresh holds it.</summary>
    public static RefreshLock? TryTake(WarehouseFolder folder)
    {
        Directory.CreateDirectory(folder.Path);
        try
        {
            return new(new(Path.Combine(folder.Path, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
