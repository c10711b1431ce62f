using Analytics.Etl.Fetching;

namespace Analytics.Etl.Scheduling;

/// <summary>Whether the files of the sources hold still: each has the same size and the same time of its last change when it is looked at again.</summary>
internal sealed class Stillness(string sources, TimeSpan settle, TimeProvider clock)
{
    private const int MostFolders = 8;

    private static readonly EnumerationOptions _everything =
        new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = 0, MaxRecursionDepth = MostFolders };

    /// <summary>The first file that was written, came or went meanwhile, as its path below the sources; null where all hold still.</summary>
    public async Task<string?> Moving(CancellationToken stop)
    {
        if (settle == TimeSpan.Zero)
            return null;
        var before = Look();
        await Task.Delay(settle, clock, stop);
        before.SymmetricExceptWith(Look());
        return before.Select(look => look.Path).Order(StringComparer.Ordinal).FirstOrDefault();
    }

    private HashSet<FileLook> Look()
    {
        var fetching = Path.Combine(Path.GetFullPath(sources), PackageFetch.Aside) + Path.DirectorySeparatorChar;
        return [.. new DirectoryInfo(sources).EnumerateFiles("*", _everything).Where(file => !file.FullName.StartsWith(fetching, StringComparison.Ordinal)).Select(Look)];
    }

    private FileLook Look(FileInfo file)
    {
        var path = Path.GetRelativePath(sources, file.FullName);
        try
        {
            var real = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            return new(path, real.Length, real.LastWriteTimeUtc);
        }
        catch (IOException)
        {
            // It went while it was looked at, or its link leads nowhere: the refresh says which.
            return new(path, null, default);
        }
    }

    private sealed record FileLook(string Path, long? Bytes, DateTime WrittenAt);
}
