using Analytics.Data;

namespace Analytics.Tests.Data;

/// <summary>A release as a refresh would have left it, with one table in it.</summary>
internal static class AReleaseFolder
{
    public static string Make(string warehouse, string id, string? sqlHash = null)
    {
        var directory = new WarehouseFolder(warehouse).Release(id);
        Directory.CreateDirectory(directory);
        using (var connection = Warehouse.OpenToBuild(Path.Combine(directory, Warehouse.FileName)))
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"create schema marts; create table marts.packages as select '{id}' as package_name";
            command.ExecuteNonQuery();
        }

        var report = AReport(id) with { SqlHash = sqlHash, DatabaseHash = ReleaseFaults.Fingerprint(Path.Combine(directory, Warehouse.FileName)) };
        File.WriteAllText(Path.Combine(directory, RunReport.FileName), report.ToJson());
        return directory;
    }

    /// <summary>The same, and the pointer of the warehouse on it.</summary>
    public static void Publish(string warehouse, string id, string? sqlHash = null)
    {
        Make(warehouse, id, sqlHash);
        File.WriteAllText(new WarehouseFolder(warehouse).CurrentFile, id);
    }

    /// <summary>What the one table of such a release holds: its id.</summary>
    public static string? PackageIn(Release release) => release.Ask("select package_name from marts.packages").Lines().Single().Text("package_name");

    /// <summary>Whether this process holds the file of a release; Linux alone tells.</summary>
    public static bool IsOpen(string warehouse, string id)
    {
        var file = Path.Combine(new WarehouseFolder(warehouse).Release(id), Warehouse.FileName);
        return Directory.EnumerateFileSystemEntries("/proc/self/fd").Any(open => new FileInfo(open).LinkTarget == file);
    }

    public static RunReport AReport(string id, RunOutcome outcome = RunOutcome.Published) =>
        new(id, outcome, new(2026, 1, 1), DateTimeOffset.UnixEpoch, "1.0.0", "0", [], [], 0, [], [], [], []);
}
