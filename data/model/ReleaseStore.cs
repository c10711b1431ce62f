using Analytics.Data.Keeping;
using Analytics.Data.Languages;

namespace Analytics.Data;

/// <summary>
/// The current release of a warehouse folder, followed as its pointer moves, and those before it that are kept. Readers of the release before finish on
/// that one. A release is held against its report before it is shown; where the current one is damaged, the last that is sound is shown, and that is told.
/// </summary>
public sealed class ReleaseStore(string directory, TimeProvider? clock = null) : IDisposable
{
    private static readonly TimeSpan _betweenLooks = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan _forAnswers = TimeSpan.FromMilliseconds(200);

    private readonly WarehouseFolder _folder = new(directory);
    private readonly ReleaseShelf _shelf = new(new(directory));
    private readonly OpenReleases _open = new(new(directory));
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly Lock _gate = new();
    private readonly Lock _looking = new();
    private readonly Dictionary<string, (ReleaseStamp Stamp, ReleaseFault Fault)> _damaged = [];
    private long? _lookedAt;
    private DateTime _failedAt;
    private ITimer? _watch;
    private Release? _current;
    private ReleaseStamp? _currentStamp;
    private Release? _leaving;
    private RunReport? _lastFailure;
    private Localized? _releaseTrouble;
    private Localized? _reportTrouble;
    private bool _isDisposed;

    /// <summary>The report of the last refresh when it was refused, or null when the last refresh went well.</summary>
    public RunReport? LastFailure
    {
        get
        {
            LookWhenDue();
            lock (_gate)
                return _lastFailure;
        }
    }

    /// <summary>Why not the release is shown that should be, or what else cannot be read; null when all is well.</summary>
    public Localized? Trouble
    {
        get
        {
            lock (_gate)
                return _releaseTrouble ?? _reportTrouble;
        }
    }

    /// <summary>Looks from now on by itself, so that no reader waits while a release is held against its report. Without it, who asks looks.</summary>
    public void Watch()
    {
        Look();
        _watch = _clock.CreateTimer(_ => LookUnlessLooking(), null, _betweenLooks, _betweenLooks);
    }

    /// <summary>A hold on the current release, to be disposed of by the caller; null when nothing was published yet.</summary>
    public Release? Current()
    {
        LookWhenDue();
        lock (_gate)
            return _current?.Share();
    }

    /// <summary>A hold on the release of that id, current or kept, to be disposed of by the caller; null when it is neither, or is damaged.</summary>
    public Release? Kept(string id)
    {
        LookWhenDue();
        lock (_gate)
        {
            if (_current?.Id == id)
                return _current.Share();
        }

        return _open.Hold(id);
    }

    /// <summary>The releases that are kept, the youngest first; none of them is opened for it.</summary>
    public IReadOnlyList<KeptRelease> Shelf() => _shelf.Look();

    /// <summary>How the refreshes before ended, as far as the warehouse keeps it; read anew each time. Null where it cannot be read.</summary>
    public PastRefreshes? Refreshes() => PastRefreshes.Of(_folder);

    public void Dispose()
    {
        _watch?.Dispose();
        lock (_looking)
        {
            lock (_gate)
            {
                _isDisposed = true;
                _current?.Dispose();
                _current = null;
            }
        }

        _open.Dispose();
    }

    private void LookWhenDue()
    {
        if (_watch is not null)
            return;
        lock (_looking)
        {
            if (_lookedAt is { } before && _clock.GetElapsedTime(before) < _betweenLooks)
                return;
            Look();
        }
    }

    /// <summary>A release of gigabytes takes longer to hold against its report than the time between two looks.</summary>
    private void LookUnlessLooking()
    {
        if (!_looking.TryEnter())
            return;
        try
        {
            Look();
        }
        finally
        {
            _looking.Exit();
        }
    }

    private void Look()
    {
        lock (_looking)
        {
            if (_isDisposed)
                return;
            _lookedAt = _clock.GetTimestamp();
            try
            {
                FollowPointer();
                FollowFailure();
            }
            catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
            {
                // A drive that goes while it is looked at, or a folder that is closed: what is shown stays, and the next look tries again.
                Tell(ReleaseWords.Closed);
            }
        }
    }

    private void FollowPointer()
    {
        var pointer = _folder.ReadCurrent();
        if (pointer.Id is { } shown && shown == _current?.Id && _currentStamp == ReleaseStamp.Of(_folder.Release(shown)))
        {
            Tell(null);
            return;
        }

        if (pointer.Id is { } id && IsOfOtherSql(id))
        {
            Tell(ReleaseWords.OtherProgram(id, _current!.Id));
            return;
        }

        var trouble = pointer.Id is null ? ReleaseWords.NoPointer : TryShow(pointer.Id);
        if (trouble is null)
        {
            Tell(null);
            return;
        }

        if (!IsSound())
            ShowTheLast(except: pointer.Id);
        // A folder without a pointer and without a release is one in which nothing was published yet.
        Tell(_current is { } standing ? trouble + Localized.Same(" ") + ReleaseWords.ShownInstead(standing.Id) : pointer is { Id: null, IsUnreadable: false } ? null : trouble);
    }

    /// <summary>A program that was replaced while it runs knows nothing of what the new one publishes; it shows what it can ask until it is started anew.</summary>
    private bool IsOfOtherSql(string id) =>
        IsSound() && _current!.Report.SqlHash == SqlFiles.Hash && id != _current.Id
        && RunReport.TryRead(_folder.ReportOf(id))?.SqlHash is { } other && other != SqlFiles.Hash;

    private bool IsSound() => _current is not null && _currentStamp == ReleaseStamp.Of(_folder.Release(_current.Id));

    private void ShowTheLast(string? except)
    {
        foreach (var report in _folder.Reports().Where(report => report.ReleaseId != except))
        {
            if (TryShow(report.ReleaseId) is null)
                return;
        }
    }

    /// <summary>Shows a release if it is sound; else says why not. What was found damaged is not read again until it changes.</summary>
    private Localized? TryShow(string id)
    {
        var path = _folder.Release(id);
        var stamp = ReleaseStamp.Of(path);
        if (_damaged.TryGetValue(id, out var known) && known.Stamp == stamp)
            return ReleaseFaults.Sentence(known.Fault, id);
        // The engine shares one open file among all who name its path: what took the place of a damaged one is opened when that one has closed.
        _open.LetGo(id);
        if (!HasLeft(id))
            return ReleaseFaults.Sentence(ReleaseFault.OtherBytes, id);
        var (fault, opened) = ReleaseFaults.Open(path);
        if (opened is null)
        {
            _damaged[id] = (stamp, fault);
            return ReleaseFaults.Sentence(fault, id);
        }

        _damaged.Remove(id);
        Release? before;
        lock (_gate)
            (before, _current, _currentStamp) = (_current, opened, stamp);

        before?.Dispose();
        return null;
    }

    /// <summary>Lets go of a release of that id that is open, and says whether its last reader has left: answers take milliseconds, downloads longer.</summary>
    private bool HasLeft(string id)
    {
        if (_current?.Id == id)
        {
            lock (_gate)
                (_leaving, _current) = (_current, null);
            _leaving.Dispose();
        }

        if (_leaving?.Id != id)
            return true;
        SpinWait.SpinUntil(() => _leaving.HasClosed, _forAnswers);
        return _leaving.HasClosed;
    }

    private void Tell(Localized? trouble)
    {
        lock (_gate)
            _releaseTrouble = trouble;
    }

    private void FollowFailure()
    {
        var failedAt = File.GetLastWriteTimeUtc(_folder.LastFailure);
        if (failedAt == _failedAt)
            return;
        var isThere = File.Exists(_folder.LastFailure);
        var failure = isThere ? RunReport.TryRead(_folder.LastFailure) : null;
        lock (_gate)
        {
            _lastFailure = failure;
            _reportTrouble = isThere && failure is null && File.Exists(_folder.LastFailure) ? ReleaseWords.NoFailureReport : null;
        }

        _failedAt = failedAt;
    }
}

/// <summary>By which a release that lies there as it was opened is told from one that was damaged or made anew.</summary>
internal sealed record ReleaseStamp(long Bytes, DateTime WrittenAt, DateTime ReportedAt)
{
    public static ReleaseStamp Of(string directory)
    {
        FileInfo database = new(Path.Combine(directory, Warehouse.FileName));
        return new(database.Exists ? database.Length : -1, database.LastWriteTimeUtc, File.GetLastWriteTimeUtc(Path.Combine(directory, RunReport.FileName)));
    }
}
