using System.Runtime.InteropServices;
using System.Text;

namespace Analytics.Etl.Fetching;

/// <summary>Puts a folder in the place of another. On Linux the two change places in one step, so that a reader finds the one or the other, whole, at every moment.</summary>
internal static class FolderExchange
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Moves a folder to its place. What was there ends up at <paramref name="before"/>.</summary>
    public static void Put(string folder, string place, string before)
    {
        if (!Directory.Exists(place))
        {
            Directory.Move(folder, place);
            return;
        }

        if (HaveChangedPlaces(folder, place))
        {
            Directory.Move(folder, before);
            return;
        }

        Directory.Move(place, before);
        Directory.Move(folder, place);
    }

    /// <summary>Puts back what a machine that died between two steps had taken away.</summary>
    public static void Recover(string place, string before)
    {
        if (!Directory.Exists(place) && Directory.Exists(before))
            Directory.Move(before, place);
    }

    private static bool HaveChangedPlaces(string folder, string place)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            return Rename(CurrentFolder, Bytes(folder), CurrentFolder, Bytes(place), Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "renameat2", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename(int fromFolder, byte[] from, int toFolder, byte[] to, uint how);

    /// <summary>A path as the system takes it, which keeps bytes and ends a string with a zero.</summary>
    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + '\0');
}
