using Analytics.Data;

namespace Analytics.Etl.Publishing;

/// <summary>Held by the one refresh that may work on a warehouse; it ends with its process, however that ends.</summary>
internal sealed class RefreshLock : IDisposable
{
    private const string FileName = ".refresh.lock";

    // EWOULDBLOCK of Linux and of macOS, and the sharing violation of Windows: the file is held. Whatever else is wrong is no other refresh.
    private static readonly int[] _held = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    private readonly FileStream _file;

    private RefreshLock(FileStream file) => _file = file;

    /// <summary>Takes the lock of a warehouse, or returns null while another refresh holds it.</summary>
    /// <exception cref="IOException">The folder cannot be written to: see <see cref="Engine.StorageFault"/>.</exception>
    public static RefreshLock? TryTake(WarehouseFolder folder)
    {
        Directory.CreateDirectory(folder.Path);
        try
        {
            RefreshLock held = new(new(Path.Combine(folder.Path, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            WrittenThrough.ClearLeft(folder.Path);
            return held;
        }
        catch (IOException held) when (_held.Contains(held.HResult))
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
