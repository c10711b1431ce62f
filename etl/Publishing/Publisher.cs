using Analytics.Data;
using Analytics.Findings.Claims;

namespace Analytics.Etl.Publishing;

/// <summary>
/// Moves a finished warehouse among the releases and the pointer onto it. Until the last rename, readers see the release
/// before.
/// </summary>
internal sealed class Publisher(WarehouseFolder folder)
{
    private const string ReportName = "run.json";

    /// <summary>
    /// Opens what was built as a reader would, and asks it what its findings claim: a release of which that cannot be asked is not published, and one that changes a
    /// verdict says so.
    /// </summary>
    public RunReport Told(Workplace workplace, RunReport report, Func<Release, IReadOnlyList<ClaimReport>>? claims)
    {
        WriteThrough(Path.Combine(workplace.Directory, ReportName), report.ToJson());
        Flush(Path.Combine(workplace.Directory, Warehouse.FileName));
        using var release = Release.Open(workplace.Directory);
        if (release.Ask("select count(*) as package_count from marts.packages").Lines().Single().Whole("package_count") is not > 0)
            throw new InvalidOperationException("the warehouse that was built holds no package");
        return Since(report with { Claims = claims?.Invoke(release), ClaimsCode = claims is null ? null : ClaimReports.Code });
    }

    /// <summary>The same report with what is otherwise than in the current release.</summary>
    public RunReport Since(RunReport report) => Current() is { } current && current.ReleaseId != report.ReleaseId ? report with { Since = SinceReport.Between(current, report) } : report;

    /// <summary>Publishes what a workplace holds under its id; a release that is there already is the same and stays.</summary>
    public void Publish(Workplace workplace, RunReport report)
    {
        WriteThrough(Path.Combine(workplace.Directory, ReportName), report.ToJson());
        MoveIn(workplace, report.ReleaseId);
        PointTo(report.ReleaseId);
    }

    /// <summary>Makes a release current that is there already, and says that the last refresh went well.</summary>
    public void PointTo(string id)
    {
        if (folder.CurrentId() != id)
            Replace(folder.CurrentFile, id + "\n");
        File.Delete(folder.LastFailure);
    }

    /// <summary>Leaves word of a refused refresh. The current release stands.</summary>
    public void ReportFailure(RunReport report)
    {
        Directory.CreateDirectory(folder.Path);
        Replace(folder.LastFailure, report.ToJson());
    }

    /// <summary>The report of the release that the pointer names, or null when there is none to compare with.</summary>
    public RunReport? Current() =>
        folder.CurrentId() is { } id && Has(id) ? RunReport.Read(Path.Combine(folder.Release(id), ReportName)) : null;

    public bool Has(string id) => File.Exists(Path.Combine(folder.Release(id), ReportName));

    private void MoveIn(Workplace workplace, string id)
    {
        try
        {
            workplace.MoveTo(folder.Release(id));
        }
        catch (IOException) when (Has(id))
        {
            // Another refresh of the same inputs was a moment faster; its release is this one.
        }
    }

    private static void Replace(string path, string text)
    {
        var written = $"{path}.{Path.GetRandomFileName()}";
        WriteThrough(written, text);
        File.Move(written, path, overwrite: true);
    }

    private static void WriteThrough(string path, string text)
    {
        File.WriteAllText(path, text);
        Flush(path);
    }

    private static void Flush(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }
}
