using System.Text;
using Analytics.Data;
using Analytics.Data.Keeping;

namespace Analytics.Etl.Publishing;

/// <summary>
/// Notes how each refresh ended: a line for each, with how many ended so. What is kept is bounded, and counts outlast what is let go, as each line carries its own.
/// A line that was cut short is no line. Refreshes that found the warehouse held write here, too, so it has a lock of its own: that on the file.
/// </summary>
internal sealed class RefreshHistory(WarehouseFolder folder, TimeProvider clock)
{
    /// <summary>Beyond so many the older half is let go, but for the last of each outcome.</summary>
    public const int MostLines = 1000;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2);

    private string Path => System.IO.Path.Combine(folder.Path, PastRefreshes.FileName);

    /// <param name="release">The release that it left current; null where it came to none.</param>
    /// <returns>Why it could not be noted; null where it was. It is no fault of the refresh, and changes nothing of how that ended.</returns>
    public string? Add(string outcome, string? release)
    {
        try
        {
            Directory.CreateDirectory(folder.Path);
            using var file = Alone();
            var before = Text(file);
            var past = PastRefreshes.Parse(before);
            PastRefresh line = new(clock.GetUtcNow(), past.Count(outcome) + 1, outcome, release is { Length: > 0 } ? release : null);
            if (past.All.Count >= MostLines)
                WrittenThrough.Replace(Path, string.Concat(Kept([.. past.All, line]).Select(kept => $"{kept}\n")));
            else
                Append(file, $"{(before.Length > 0 && before[^1] != '\n' ? "\n" : "")}{line}\n");
            return null;
        }
        catch (Exception unwritten) when (unwritten is IOException or UnauthorizedAccessException)
        {
            return $"how this refresh ended could not be noted in {PastRefreshes.FileName}: {unwritten.Message}";
        }
    }

    /// <summary>Alone with the file that lies there: one that was taken when it was just being replaced is another by now.</summary>
    private FileStream Alone()
    {
        for (var begun = Environment.TickCount64; ; Thread.Sleep(10))
        {
            try
            {
                FileStream file = new(Path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                if (new FileInfo(Path) is { Exists: true } there && there.Length == file.Length)
                    return file;
                file.Dispose();
            }
            catch (IOException) when (Environment.TickCount64 - begun < _patience.TotalMilliseconds && !Directory.Exists(Path))
            {
                // Another writes or reads, which takes milliseconds.
            }
        }
    }

    private static IEnumerable<PastRefresh> Kept(IReadOnlyList<PastRefresh> all)
    {
        var lastOfEach = all.Select((past, at) => (past.Outcome, At: at)).GroupBy(each => each.Outcome).Select(each => each.Last().At).ToHashSet();
        return all.Where((_, at) => at >= all.Count - (MostLines / 2) || lastOfEach.Contains(at));
    }

    private static string Text(FileStream file)
    {
        using StreamReader reader = new(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        return reader.ReadToEnd();
    }

    private static void Append(FileStream file, string text)
    {
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes(text));
        file.Flush(flushToDisk: true);
    }
}
