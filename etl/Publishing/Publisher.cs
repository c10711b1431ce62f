using Analytics.Data;
using Analytics.Etl.Building;

namespace Analytics.Etl.Publishing;

/// <summary>
/// Moves a finished warehouse among the releases and the pointer onto it. Until the last rename, readers see the release
/// before.
/// </summary>
internal sealed class Publisher(WarehouseFolder folder, Standing standing, TimeProvider clock)
{
    /// <summary>Opens what was built as a reader would, and says by its fingerprint which file that is: one that holds nothing is not published.</summary>
    public RunReport Told(Workplace workplace, RunReport report, StageClock stages)
    {
        stages.Begin("reopen");
        // Of the file nothing changes any more, so it goes to the disk and is fingerprinted while it is opened.
        var sealing = Task.Run(() => Sealed(workplace.DatabasePath));
        string fingerprint;
        try
        {
            Reopen(workplace, report);
        }
        finally
        {
            stages.Begin("seal");
            fingerprint = sealing.GetAwaiter().GetResult();
            stages.End();
        }

        return Since(report with { DatabaseHash = fingerprint, Durations = stages.Ended });
    }

    private static string Sealed(string database)
    {
        WrittenThrough.Flush(database);
        return ReleaseFaults.Fingerprint(database);
    }

    private static void Reopen(Workplace workplace, RunReport report)
    {
        WrittenThrough.Write(Path.Combine(workplace.Directory, RunReport.FileName), report.ToJson());
        using var release = Release.Open(workplace.Directory);
        if (release.Ask("select count(*) as package_count from marts.packages").Lines().Single().Whole("package_count") is not > 0)
            throw new InvalidOperationException("the warehouse that was built holds no package");
    }

    /// <summary>The same report with what is otherwise than in the current release.</summary>
    public RunReport Since(RunReport report) => standing.Report is { } current && current.ReleaseId != report.ReleaseId ? report with { Since = SinceReport.Between(current, report) } : report;

    /// <summary>Publishes what a workplace holds under its id; a release that is there already is the same and stays.</summary>
    public void Publish(Workplace workplace, RunReport report)
    {
        WrittenThrough.Write(Path.Combine(workplace.Directory, RunReport.FileName), report.ToJson());
        WrittenThrough.Write(Path.Combine(workplace.Directory, OpenLineageEvents.FileName), OpenLineageEvents.Of(report));
        MoveIn(workplace, report.ReleaseId);
        PointTo(report.ReleaseId);
    }

    /// <summary>Makes a release current that is there already, and says that the last refresh went well.</summary>
    public void PointTo(string id)
    {
        if (MakeCurrent(id))
            new RollbackHold(folder).End();
        File.Delete(folder.LastFailure);
        File.Delete(Path.Combine(folder.Path, OpenLineageEvents.FileName));
    }

    /// <summary>Moves the pointer, and notes when. How the last refresh went is no matter of who goes back.</summary>
    /// <returns>False where it is current already.</returns>
    public bool MakeCurrent(string id)
    {
        var before = folder.CurrentId();
        if (before == id)
            return false;
        WrittenThrough.Replace(folder.CurrentFile, id + "\n");
        try
        {
            // After the pointer: a release that never became current must not be taken for the one before.
            new Publications(folder, clock).Add(id, before);
        }
        catch (Exception unwritten) when (unwritten is IOException or UnauthorizedAccessException)
        {
            // It is current: who says now that nothing was published says what is not so. Without its line, the one before is the last that is known.
        }

        return true;
    }

    /// <summary>Leaves word of a refused refresh. The current release stands.</summary>
    public void ReportFailure(RunReport report)
    {
        Directory.CreateDirectory(folder.Path);
        WrittenThrough.Replace(folder.LastFailure, report.ToJson());
        WrittenThrough.Replace(Path.Combine(folder.Path, OpenLineageEvents.FileName), OpenLineageEvents.Of(report));
    }

    public bool Has(string id) => folder.Keeps(id);

    private void MoveIn(Workplace workplace, string id)
    {
        try
        {
            workplace.MoveTo(folder.Release(id));
        }
        catch (IOException) when (Directory.Exists(folder.Release(id)))
        {
            // Another refresh of the same inputs may have been a moment faster, and its release is this one.
            if (ReleaseFaults.Of(folder.Release(id)) != ReleaseFault.None)
                workplace.Replace(folder.Release(id));
        }
    }
}
