using System.Globalization;
using Analytics.Data;
using Analytics.Data.Keeping;

namespace Analytics.Etl.Publishing;

/// <summary>
/// Removes the oldest releases of a warehouse. Never the current one, the one before it, one that is pinned, or one that is open in whatever process. For who reads it a release is
/// there whole or not at all; who calls holds the lock of the warehouse.
/// </summary>
internal sealed class Pruning(WarehouseFolder folder, TimeProvider clock)
{
    private const string Prefix = ".pruned-";

    /// <summary>Clears what a prune left that was killed: it had been taken from among the releases before.</summary>
    public static void ClearLeft(WarehouseFolder folder)
    {
        foreach (var left in Directory.EnumerateDirectories(folder.Releases, $"{Prefix}*"))
        {
            try
            {
                Directory.Delete(left, recursive: true);
            }
            catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
            {
                // Another run is clearing it, or nobody may: the next run tries again.
            }
        }
    }

    /// <summary>Prunes as far as it is allowed to, and tells of each release beyond those to keep what became of it.</summary>
    /// <param name="keep">So many of the youngest stay, whatever else does.</param>
    public IReadOnlyList<PrunedRelease> To(int keep)
    {
        if (!Directory.Exists(folder.Releases))
            return [];
        ClearLeft(folder);
        var previous = new Publications(folder, clock).Previous();
        return [.. new ReleaseShelf(folder).Look().Skip(keep).Select(kept => Remove(kept, previous))];
    }

    /// <summary>The same after a refresh, which it never makes fail: sentences of what was removed, or why not.</summary>
    /// <param name="keep">None is ever removed where it is 0.</param>
    public IReadOnlyList<string> After(int keep)
    {
        try
        {
            var pruned = keep == 0 ? [] : To(keep);
            var removed = pruned.Count(release => release.IsRemoved);
            return
            [
                .. removed == 0 ? Array.Empty<string>() : [string.Create(CultureInfo.InvariantCulture, $"pruned {removed} release(s) beyond the {keep} that are kept")],
                .. pruned.Where(release => release.Stays == StayReason.NotAllowed).Select(release => $"release {release.Id} could not be pruned: {release.Detail}"),
            ];
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return [$"old releases could not be pruned: {failed.Message}"];
        }
    }

    private PrunedRelease Remove(KeptRelease kept, string? previous)
    {
        if (kept.IsCurrent)
            return new(kept.Id, StayReason.Current);
        if (kept.Id == previous)
            return new(kept.Id, StayReason.Previous);
        if (kept.Pin is not null)
            return new(kept.Id, StayReason.Pinned);
        var path = folder.Release(kept.Id);
        // One whose report is gone was damaged: nobody can hold it, or open it.
        using var alone = ReleaseHold.TryTakeAlone(path);
        if (alone is null && File.Exists(Path.Combine(path, RunReport.FileName)))
            return new(kept.Id, StayReason.Open);
        try
        {
            var aside = Path.Combine(folder.Releases, $"{Prefix}{kept.Id}-{Path.GetRandomFileName()}");
            Directory.Move(path, aside);
            Directory.Delete(aside, recursive: true);
            return new(kept.Id, null);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new(kept.Id, StayReason.NotAllowed) { Detail = refused.Message };
        }
    }
}

/// <summary>A release beyond those to keep.</summary>
/// <param name="Stays">Why it is still there; null where it was removed.</param>
internal sealed record PrunedRelease(string Id, StayReason? Stays)
{
    public string? Detail { get; init; }

    public bool IsRemoved => Stays is null;
}

/// <summary>Why a release is not removed.</summary>
internal enum StayReason
{
    Current,

    /// <summary>It was current before the one that is.</summary>
    Previous,

    Pinned,

    /// <summary>A dashboard, a brief or another run reads it.</summary>
    Open,

    /// <summary>The disk, or whoever owns it, says no.</summary>
    NotAllowed,
}
