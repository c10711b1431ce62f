using System.Collections.Concurrent;

namespace Analytics.Data.Keeping;

/// <summary>The releases that a warehouse keeps. Of each the head of its report is read once, and again only when the file is another.</summary>
public sealed class ReleaseShelf(WarehouseFolder folder)
{
    private readonly ConcurrentDictionary<string, (DateTime WrittenAt, ReleaseHead? Head)> _heads = [];
    private readonly Pins _pins = new(folder);

    /// <summary>As they are now, the youngest first; one whose report cannot be read comes last.</summary>
    public IReadOnlyList<KeptRelease> Look()
    {
        var current = folder.CurrentId();
        return
        [
            .. Ids().Select(id => new KeptRelease(id, Head(id), id == current, _pins.Has(id) ? _pins.Note(id) ?? "" : null))
                .OrderByDescending(kept => kept.Head?.BuiltAt).ThenByDescending(kept => kept.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>A folder that is made or taken away at this moment has another name.</summary>
    private IReadOnlyList<string> Ids() => Directory.Exists(folder.Releases)
        ? [.. Directory.EnumerateDirectories(folder.Releases).Select(path => Path.GetFileName(path)).Where(WarehouseFolder.IsReleaseId)]
        : [];

    private ReleaseHead? Head(string id)
    {
        var path = folder.ReportOf(id);
        var writtenAt = File.GetLastWriteTimeUtc(path);
        if (_heads.TryGetValue(id, out var known) && known.WrittenAt == writtenAt)
            return known.Head;
        var head = ReleaseHead.TryRead(path) is { } read && read.ReleaseId == id ? read : null;
        _heads[id] = (writtenAt, head);
        return head;
    }
}
