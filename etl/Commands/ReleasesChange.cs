using System.Globalization;
using Analytics.Data;
using Analytics.Data.Keeping;
using Analytics.Etl.Publishing;
using Analytics.Etl.Releasing;

namespace Analytics.Etl.Commands;

/// <summary>What `releases` does to a warehouse, and how it ends.</summary>
internal static class ReleasesChange
{
    /// <summary>Only one run at a time may say what is current, or remove anything.</summary>
    public static int Locked(WarehouseFolder folder, Func<int> run) => OnDisk(() =>
    {
        using var hold = RefreshLock.TryTake(folder);
        return hold is null ? ReleasesCommand.Say($"a refresh of {folder.Path} is running; try again when it is done", ExitCodes.Busy) : run();
    });

    public static int Rollback(WarehouseFolder folder, string id, bool asJson)
    {
        if (folder.CurrentId() == id)
            return Done(asJson, $"release {id} is current already", new { ReleaseId = id, Changed = false });
        var before = folder.CurrentId();
        if (new Rollback(folder, TimeProvider.System).To(id) is { } trouble)
            return ReleasesCommand.Say($"{trouble}; {(before is null ? "nothing is current" : $"release {before} stays current")}", ExitCodes.Refused);
        return Done(
            asJson, $"release {id} is current{(before is null ? "" : $", instead of {before}")}; a refresh of the same sources publishes nothing until `analytics releases resume`, other sources do",
            new { ReleaseId = id, Changed = true, InsteadOf = before });
    }

    public static int Resume(WarehouseFolder folder, bool asJson)
    {
        RollbackHold hold = new(folder);
        var held = hold.Held;
        hold.End();
        return Done(
            asJson, held is null ? "no rollback is in force: the next refresh publishes as ever" : $"the rollback to release {held} is over: it stays current until the next refresh, which publishes what the sources make",
            new { Held = held });
    }

    public static int Pin(WarehouseFolder folder, string id, string note, bool asJson) => OnDisk(() =>
    {
        new Pins(folder).Set(id, note);
        return Done(asJson, $"release {id} is pinned: it is never pruned", new { ReleaseId = id, Note = note });
    });

    /// <summary>A pin may outlast its release, where somebody removed that by hand.</summary>
    public static int Unpin(WarehouseFolder folder, string id, bool asJson) => OnDisk(() => new Pins(folder).Take(id)
        ? Done(asJson, $"release {id} is no longer pinned", new { ReleaseId = id })
        : ReleasesCommand.Known(folder, id, known => ReleasesCommand.Say($"release {known} is not pinned", ExitCodes.Usage)));

    public static int Prune(WarehouseFolder folder, int keep, bool asJson)
    {
        var pruned = new Pruning(folder, TimeProvider.System).To(keep);
        return Say(
            pruned.Any(release => release.Stays == StayReason.NotAllowed) ? ExitCodes.Storage : ExitCodes.Done,
            asJson ? ReleasesJson.Of(pruned) : ReleasesText.Of(pruned, keep));

        // What stays against the wish is part of one answer, wherever it is read.
        static int Say(int code, string words)
        {
            Console.WriteLine(words);
            return code;
        }
    }

    public static int Export(WarehouseFolder folder, string id, DirectoryInfo target, bool asJson)
    {
        if (File.Exists(target.FullName) || (target.Exists && target.EnumerateFileSystemInfos().Any()))
            return ReleasesCommand.Say($"--parquet {target}: it is there already and not empty; choose another folder, or empty it first", ExitCodes.Usage);
        if (target.Parent is null)
            return ReleasesCommand.Say($"--parquet {target}: a folder of its own was expected", ExitCodes.Usage);
        if (Soundness.WhyNot(folder, id) is { } trouble)
            return ReleasesCommand.Say(trouble, ExitCodes.Refused);
        return OnDisk(() =>
        {
            var relations = new ParquetExport(folder, id).To(target);
            return Done(
                asJson, string.Create(CultureInfo.InvariantCulture, $"{target}: {relations.Count} relations with {relations.Sum(relation => relation.Rows)} rows as Parquet, and the SQL that makes them; README.md says what is what"),
                new { ReleaseId = id, Directory = target.FullName, Relations = relations });
        });
    }

    /// <summary>A disk that is full or may not be written is no bug of ours, and is told as what it is.</summary>
    private static int OnDisk(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or DuckDB.NET.Data.DuckDBException)
        {
            return ReleasesCommand.Say($"it could not be written or read: {refused.Message}", ExitCodes.Storage);
        }
    }

    private static int Done(bool asJson, string words, object document) => ReleasesCommand.Say(asJson ? ReleasesJson.Write(document) : words, ExitCodes.Done);
}
