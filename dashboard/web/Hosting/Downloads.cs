using System.Globalization;
using Analytics.Dashboard.Record;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Hosting;

/// <summary>
/// Downloads that are too large for the memory: files in a folder of this process, each made once, when it is first asked for, and sent from there to however
/// many ask. Who waits for one that is being made holds no thread. The folder leaves with the site.
/// </summary>
internal sealed class Downloads : IDisposable
{
    /// <summary>Of the releases that were asked last; a file that is being sent is sent to its end all the same.</summary>
    private const int MostReleases = 4;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coormulti-downloads-");
    private readonly CancellationTokenSource _ending = new();
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private readonly Lock _gate = new();
    private readonly List<OfRelease> _kept = [];

    /// <summary>The whole record as a file, open to be sent and closed by whoever sends it.</summary>
    /// <param name="release">Held by the caller until this is done.</param>
    /// <param name="left">The reader has left: the file is made all the same if this reader was the first to ask.</param>
    public async Task<FileStream> Record(Release release, Language language, bool withSynthetic, CancellationToken left)
    {
        var name = $"{release.Id}-{language.Code}{(withSynthetic ? "" : "-documented")}.zip";
        var (made, isOurs) = Find(release.Id, name);
        if (isOurs)
            await Make(made, name, (file, ending) => RecordPackage.Write(release, language, withSynthetic, file, ending));
        // Opened before anybody can remove it, or made again where somebody just has.
        return Open(await made.Task.WaitAsync(left)) ?? await Record(release, language, withSynthetic, left);
    }

    public void Dispose()
    {
        _ending.Cancel();
        lock (_gate)
            _kept.Clear();
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // The system clears its temporary folder; a site that ends has nobody left to tell.
        }

        _oneAtATime.Dispose();
        _ending.Dispose();
    }

    private (TaskCompletionSource<string> Made, bool IsOurs) Find(string releaseId, string name)
    {
        lock (_gate)
        {
            var kept = _kept.FirstOrDefault(each => each.ReleaseId == releaseId) ?? new(releaseId, []);
            _kept.Remove(kept);
            _kept.Insert(0, kept);
            foreach (var oldest in _kept.Skip(MostReleases).ToList())
                Remove(oldest);
            if (kept.Files.TryGetValue(name, out var known))
                return (known, false);
            TaskCompletionSource<string> made = new(TaskCreationOptions.RunContinuationsAsynchronously);
            kept.Files.Add(name, made);
            return (made, true);
        }
    }

    private async Task Make(TaskCompletionSource<string> made, string name, Func<Stream, CancellationToken, Task> write)
    {
        // A name of its own: what is removed while it is made must not be taken for what is made after.
        var path = Path.Combine(_folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{Guid.NewGuid():N}-{name}"));
        try
        {
            // One at a time, however many kinds are asked for at once: pages need the processors, too.
            await _oneAtATime.WaitAsync(_ending.Token);
            try
            {
                await Task.Run(async () =>
                {
                    await using var file = File.Create(path);
                    await write(file, _ending.Token);
                }, _ending.Token);
            }
            finally
            {
                _oneAtATime.Release();
            }

            made.SetResult(path);
        }
        catch (Exception failure)
        {
            // The next who asks tries again.
            Forget(name, made);
            File.Delete(path);
            made.SetException(failure);
        }
    }

    private void Forget(string name, TaskCompletionSource<string> made)
    {
        lock (_gate)
        {
            foreach (var kept in _kept.Where(each => each.Files.GetValueOrDefault(name) == made))
                kept.Files.Remove(name);
        }
    }

    private void Remove(OfRelease oldest)
    {
        _kept.Remove(oldest);
        foreach (var made in oldest.Files.Values)
            made.Task.ContinueWith(done => File.Delete(done.Result), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
    }

    /// <summary>A file that is open stays readable when it is removed.</summary>
    private static FileStream? Open(string path)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private sealed record OfRelease(string ReleaseId, Dictionary<string, TaskCompletionSource<string>> Files);
}
