using Analytics.Data;
using Analytics.Etl.Building;

namespace Analytics.Etl.Publishing;

/// <summary>
/// One refresh: reads the sources, builds, checks and publishes, or says why not. It never leaves the warehouse worse than
/// it found it.
/// </summary>
internal sealed class Refresh(string sources, string warehouse, Model model, TimeProvider clock, Action<string> begins)
{
    private readonly WarehouseFolder _folder = new(warehouse);

    public RunReport Run(bool isPlan = false)
    {
        begins("fingerprint");
        var inputs = Inputs.Read(sources, model);
        var id = inputs.ReleaseId(model);
        Publisher publisher = new(_folder);
        if (inputs.Rejects.Count == 0 && publisher.Has(id))
            return Again(id, inputs, publisher, isPlan);

        using var workplace = Workplace.Open(_folder);
        var built = new WarehouseBuilder(model, inputs, begins, Before(publisher)).Build(workplace.DatabasePath);
        var isSound = built.IsSound && inputs.Packages.Count > 0;
        var report = Report(id, Outcome(isSound, isPlan), inputs, built);
        if (isSound)
            report = Told(publisher, workplace, report);
        if (isPlan)
            return report;
        if (isSound)
            publisher.Publish(workplace, report);
        else
            publisher.ReportFailure(report);
        return report;
    }

    private RunReport Told(Publisher publisher, Workplace workplace, RunReport report)
    {
        const string step = "claims";
        begins(step);
        var start = clock.GetTimestamp();
        var told = publisher.Told(workplace, report, model.Claims);
        return told with { Durations = [.. told.Durations, new(step, Math.Round(clock.GetElapsedTime(start).TotalMilliseconds, 1))] };
    }

    /// <summary>
    /// The inputs have made this release before. It is current already, or becomes so again when the inputs were put back.
    /// </summary>
    private RunReport Again(string id, Inputs inputs, Publisher publisher, bool isPlan)
    {
        // What was put back changes what is current, whatever it changed when it was made.
        var report = publisher.Since(RunReport.Read(Path.Combine(_folder.Release(id), "run.json")) with { Since = null });
        if (!isPlan)
            publisher.PointTo(id);
        return report with { Outcome = RunOutcome.NothingNew, Findings = [.. inputs.Findings.Union(report.Findings)] };
    }

    /// <summary>Keys are made by the code, so only what the same code made is compared by them.</summary>
    private PreviousRelease? Before(Publisher publisher) => publisher.Current() is { } report
        ? new(report.Resources, report.ModelHash == model.Hash ? Path.Combine(_folder.Release(report.ReleaseId), Warehouse.FileName) : null)
        : null;

    private RunReport Report(string id, RunOutcome outcome, Inputs inputs, BuildResult built) => new(
        id, outcome, inputs.ClosedOn, clock.GetUtcNow(), Model.CodeVersion, model.Hash, inputs.Reports,
        built.Counts, built.RejectCount, built.Rejects, built.Findings, built.Checks, built.Durations);

    private static RunOutcome Outcome(bool isSound, bool isPlan) => (isSound, isPlan) switch
    {
        (false, _) => RunOutcome.Refused,
        (true, true) => RunOutcome.Planned,
        (true, false) => RunOutcome.Published,
    };
}
