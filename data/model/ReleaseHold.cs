namespace Analytics.Data;

/// <summary>
/// The lock on a release's report by which who reads it and who removes it are kept apart, whatever process they are: many readers share it, and one who removes must have it alone.
/// It ends with its process, however that ends.
/// </summary>
public static class ReleaseHold
{
    private static readonly TimeSpan _untilItIsGone = TimeSpan.FromSeconds(2);

    /// <summary>The hold of a reader, to be disposed of by the caller.</summary>
    /// <exception cref="FileNotFoundException">There is no such release, or it has just been removed.</exception>
    public static FileStream Share(string directory) => OpenToRead(Path.Combine(directory, RunReport.FileName));

    /// <summary>The hold of who removes; null while anyone reads, and where there is no report.</summary>
    public static FileStream? TryTakeAlone(string directory)
    {
        try
        {
            return new(Path.Combine(directory, RunReport.FileName), FileMode.Open, FileAccess.Read, FileShare.None);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Who removes a release has moved it aside within milliseconds: who comes in between waits for that, and finds none.</summary>
    internal static FileStream OpenToRead(string path)
    {
        for (var until = Environment.TickCount64 + (long)_untilItIsGone.TotalMilliseconds; ;)
        {
            try
            {
                return new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            }
            catch (IOException held) when (held is not (FileNotFoundException or DirectoryNotFoundException) && Environment.TickCount64 < until)
            {
                Thread.Sleep(1);
            }
        }
    }
}
