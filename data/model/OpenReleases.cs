namespace Analytics.Data;

/// <summary>
/// Releases beside the current one that were asked for last, kept open for whoever asks again. One that makes room for another closes when its last reader
/// has left. Who opens one does not hold up the readers of the current release.
/// </summary>
internal sealed class OpenReleases(WarehouseFolder folder) : IDisposable
{
    /// <summary>An open file may take a quarter of a gigabyte of memory, and two releases that are compared are two.</summary>
    internal const int Most = 4;

    private readonly Lock _gate = new();

    /// <summary>The one that was asked for last comes first.</summary>
    private readonly List<Release> _byUse = [];

    /// <summary>A hold on the release of that id, to be disposed of by the caller; null when it is not kept.</summary>
    public Release? Hold(string id)
    {
        lock (_gate)
        {
            var known = _byUse.Find(release => release.Id == id);
            if (known is not null)
                _byUse.Remove(known);
            if (!folder.Keeps(id))
            {
                known?.Dispose();
                return null;
            }

            if ((known ?? Open(id)) is not { } release)
                return null;
            _byUse.Insert(0, release);
            if (_byUse.Count > Most)
            {
                _byUse[^1].Dispose();
                _byUse.RemoveAt(_byUse.Count - 1);
            }

            // Our own hold is not given up before this lock is free, so there is always something to share.
            return release.Share();
        }
    }

    /// <summary>Gives up the hold on one, as what lies under its id may be another file.</summary>
    public void LetGo(string id)
    {
        lock (_gate)
        {
            if (_byUse.Find(release => release.Id == id) is not { } known)
                return;
            _byUse.Remove(known);
            known.Dispose();
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _byUse.ForEach(release => release.Dispose());
            _byUse.Clear();
        }
    }

    /// <summary>One that is damaged is as good as none: what it says is not what was published.</summary>
    private Release? Open(string id) => ReleaseFaults.Open(folder.Release(id)).Opened;
}
