using System.Text.Json;

namespace Analytics.Data;

/// <summary>
/// The current release of a warehouse folder, followed as its pointer moves, and those before it that are kept. Readers of the release before finish on
/// that one.
/// </summary>
public sealed class ReleaseStore(string directory, TimeProvider? clock = null) : IDisposable
{
    private static readonly TimeSpan _betweenLooks = TimeSpan.FromSeconds(1);

    private readonly WarehouseFolder _folder = new(directory);
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly Lock _gate = new();
    private long? _lookedAt;
    private DateTime _failedAt;
    private Release? _current;
    private Release? _kept;
    private RunReport? _lastFailure;

    /// <summary>The report of the last refresh when it was refused, or null when the last refresh went well.</summary>
    public RunReport? LastFailure
    {
        get
        {
            lock (_gate)
            {
                Look();
                return _lastFailure;
            }
        }
    }

    /// <summary>Why the release that the pointer names could not be opened, or null. The release before stays in use meanwhile.</summary>
    public string? Trouble { get; private set; }

    /// <summary>A hold on the current release, to be disposed of by the caller; null when nothing was published yet.</summary>
    public Release? Current()
    {
        lock (_gate)
        {
            Look();
            return _current?.Share();
        }
    }

    /// <summary>A hold on the release of that id, current or kept, to be disposed of by the caller; null when it is neither.</summary>
    /// <exception cref="Exception">It is kept and cannot be read: the disk's fault, which is told and not taken for an absence.</exception>
    public Release? Kept(string id)
    {
        lock (_gate)
        {
            Look();
            if (_current?.Id == id)
                return _current.Share();
            if (!_folder.Keeps(id))
                return null;
            // The last one that was asked for stays open: who reads a brief of it asks again.
            if (_kept?.Id != id)
            {
                var asked = Release.Open(_folder.Release(id));
                _kept?.Dispose();
                _kept = asked;
            }

            return _kept.Share();
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _kept?.Dispose();
            _kept = null;
            _current?.Dispose();
            _current = null;
        }
    }

    private void Look()
    {
        if (_lookedAt is { } before && _clock.GetElapsedTime(before) < _betweenLooks)
            return;
        _lookedAt = _clock.GetTimestamp();
        FollowPointer();
        FollowFailure();
    }

    private void FollowPointer()
    {
        if (_folder.CurrentId() is not { } id || id == _current?.Id)
            return;
        try
        {
            var next = Release.Open(_folder.Release(id));
            _current?.Dispose();
            _current = next;
            Trouble = null;
        }
        catch (Exception unreadable) when (unreadable is IOException or JsonException or System.Data.Common.DbException)
        {
            Trouble = $"release {id}: {unreadable.Message}";
        }
    }

    private void FollowFailure()
    {
        var failedAt = File.GetLastWriteTimeUtc(_folder.LastFailure);
        if (failedAt == _failedAt)
            return;
        try
        {
            _lastFailure = File.Exists(_folder.LastFailure) ? RunReport.Read(_folder.LastFailure) : null;
            _failedAt = failedAt;
        }
        catch (Exception vanished) when (vanished is IOException or JsonException)
        {
            // A refresh is replacing it at this moment; the next look sees what it became.
            _lastFailure = null;
        }
    }
}
