using Analytics.Data;
using Analytics.Data.Keeping;
using Analytics.Etl.Publishing;

namespace Analytics.Etl.Releasing;

/// <summary>A release with all that is to be known of it before something is done with it.</summary>
/// <param name="Bytes">On the disk.</param>
/// <param name="Trouble">Why it cannot be read; null where it can.</param>
/// <param name="IsOpen">A dashboard or another run reads it.</param>
internal sealed record ListedRelease(KeptRelease Kept, long Bytes, string? Trouble, bool IsPrevious, bool IsHeld, bool IsOpen)
{
    public string Id => Kept.Id;

    /// <summary>Those of a warehouse, the youngest first.</summary>
    public static IReadOnlyList<ListedRelease> All(WarehouseFolder folder)
    {
        var previous = new Publications(folder, TimeProvider.System).Previous();
        var held = new RollbackHold(folder).Held;
        return
        [
            // Whether others read it is asked before we do.
            .. new ReleaseShelf(folder).Look().Select(kept => (Kept: kept, IsOpen: IsOpenElsewhere(folder.Release(kept.Id))))
                .Select(each => new ListedRelease(
                    each.Kept, Size(folder.Release(each.Kept.Id)), Soundness.WhyNot(folder, each.Kept.Id), each.Kept.Id == previous, each.Kept.Id == held, each.IsOpen)),
        ];
    }

    private static bool IsOpenElsewhere(string directory)
    {
        using var alone = ReleaseHold.TryTakeAlone(directory);
        return alone is null && File.Exists(Path.Combine(directory, RunReport.FileName));
    }

    private static long Size(string directory) => new DirectoryInfo(directory).EnumerateFiles().Sum(file => file.Length);
}
