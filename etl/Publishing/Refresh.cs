using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Etl.Building;
using Analytics.Etl.Reading;
using Analytics.Findings.Claims;
using DuckDB.NET.Data;

namespace Analytics.Etl.Publishing;

/// <summary>
/// One refresh: reads the sources, builds, checks and publishes, or says why not. It never leaves the warehouse worse than
/// it found it.
/// </summary>
internal sealed class Refresh(string sources, string warehouse, Model model, TimeProvider clock, Action<string> begins)
{
    private readonly WarehouseFolder _folder = new(warehouse);
    private readonly StageClock _stages = new(begins);

    /// <summary>How long the process took until it could begin, where it was started for this alone.</summary>
    public TimeSpan? StartUp { get; init; }

    /// <param name="isPlan">Whether to say what would be published, and to touch nothing.</param>
    /// <param name="compare">Is handed the release that stands and the one that was planned, both open, where there are two.</param>
    public RunReport Run(bool isPlan = false, Permissions? permitted = null, Action<Release, Release>? compare = null)
    {
        permitted ??= Permissions.None;
        if (StartUp is { } startUp)
            _stages.Note("start", startUp);
        // While one processor looks at the inputs, another does what takes a moment the first time. What goes wrong with that is told where it is needed.
        _ = Task.Run(GetReady);
        _stages.Begin("fingerprint");
        var standing = Standing.Of(_folder);
        var inputs = Read(standing, permitted);
        var id = inputs.ReleaseId(model);
        inputs = standing.Hold(inputs, id, model, permitted);
        Publisher publisher = new(_folder, standing, clock);
        var (isHeld, unreadable) = IsHeld(id, inputs);
        if (unreadable is not null)
            inputs = inputs with { Rejects = [.. inputs.Rejects, unreadable] };
        if (inputs.Rejects.Count == 0 && isHeld && standing.Report is { } held)
            return HeldBack(held, publisher, isPlan);
        if (inputs.Rejects.Count == 0 && publisher.Has(id))
        {
            _stages.Begin("verify");
            var fault = ReleaseFaults.Of(_folder.Release(id));
            if (fault == ReleaseFault.None)
                return Again(id, inputs, publisher, isPlan);
            inputs = inputs with { Findings = [MadeAnew(fault, id), .. inputs.Findings] };
        }

        using var workplace = isPlan ? Workplace.Aside() : Workplace.Open(_folder);
        _stages.Begin("copy");
        inputs = Snapshot.Take(inputs, workplace.Sources);
        IReadOnlyList<ClaimReport>? claims = null;
        var built = new WarehouseBuilder(model, inputs, _stages, Before(standing)).Build(
            workplace.DatabasePath, (made, open) => claims = Claims(Report(id, Outcome(made.IsSound, isPlan), inputs, made), workplace, open));
        _stages.Begin("clear");
        workplace.DropSources();
        _stages.End();
        var report = Report(id, Outcome(built.IsSound, isPlan), inputs, built) with
        {
            HasHadRegister = standing.HasHadRegister(id) || inputs.Packages.Any(package => SourceFolder.IsRegister(package, model)),
        };
        if (built.IsSound)
            report = publisher.Told(workplace, report with { Claims = claims, ClaimsCode = claims is null ? null : ClaimReports.Code }, _stages);
        if (isPlan)
        {
            if (built.IsSound && compare is not null)
                Compare(standing, workplace, compare);
            return report;
        }

        // The last word before it counts: who stops a refresh, or gives it up, does it here at the latest.
        _stages.Begin("publish");
        if (built.IsSound)
            publisher.Publish(workplace, report);
        else
            publisher.ReportFailure(report);
        return report;
    }

    /// <summary>What the findings claim of it. A release of which that cannot be asked is not published, and one that changes a verdict says so.</summary>
    private IReadOnlyList<ClaimReport>? Claims(RunReport report, Workplace workplace, Func<DuckDBConnection> open)
    {
        using var release = Release.InTheMaking(workplace.Directory, report, open);
        return model.Claims?.Invoke(release);
    }

    private void GetReady()
    {
        Warehouse.LoadEngine();
        _ = new RunReport("", RunOutcome.Planned, default, default, Model.CodeVersion, model.Hash, [], [], 0, [], [], [], []).ToJson();
    }

    private void Compare(Standing standing, Workplace workplace, Action<Release, Release> compare)
    {
        _stages.Begin("compare");
        if (standing.Report is not { } current || ReleaseFaults.Open(_folder.Release(current.ReleaseId)).Opened is not { } before)
            return;
        using (before)
        {
            using var planned = Release.Open(workplace.Directory);
            compare(before, planned);
        }
    }

    /// <summary>Leaves word that a refresh came to nothing before it had read anything, or while it was at work.</summary>
    public RunReport Refused(Reject reject, bool isPlan)
    {
        var standing = Standing.Of(_folder);
        RunReport report = new(
            standing.NamedId ?? "", RunOutcome.Refused, standing.Report?.ClosedOn ?? default, clock.GetUtcNow(), Model.CodeVersion, model.Hash, [], [], 1, [reject], standing.Findings, [], []);
        if (!isPlan)
            new Publisher(_folder, standing, clock).ReportFailure(report);
        return report;
    }

    /// <summary>The synthetic register is read where no real one was ever published, or where it is what the release that stands was made of.</summary>
    private Inputs Read(Standing standing, Permissions permitted)
    {
        var all = Inputs.Read(sources, model);
        return !permitted.Synthetic && all.Packages.Any(package => package.Synthetic) && standing.HasHadRegister(all.ReleaseId(model)) ? Inputs.Read(sources, model, hasHadRegister: true) : all;
    }

    /// <summary>
    /// The inputs have made this release before. It is current already, or becomes so again when the inputs were put back: readers then see another one, and that is no
    /// “nothing new”.
    /// </summary>
    private RunReport Again(string id, Inputs inputs, Publisher publisher, bool isPlan)
    {
        _stages.Begin("publish");
        // What was put back changes what is current, whatever it changed when it was made.
        var report = publisher.Since(RunReport.Read(_folder.ReportOf(id)) with { Since = null });
        if (!isPlan)
            publisher.PointTo(id);
        return report with { Outcome = report.Since is null ? RunOutcome.NothingNew : isPlan ? RunOutcome.Planned : RunOutcome.Published, Findings = [.. inputs.Findings.Union(report.Findings)] };
    }

    /// <summary>What a rollback left and nobody can read may hold this very release back, so nothing is published until somebody has looked.</summary>
    private (bool IsHeld, Reject? Unreadable) IsHeld(string id, Inputs inputs)
    {
        try
        {
            return (new RollbackHold(_folder).Stops(id, model.Hash, inputs.Reports), null);
        }
        catch (InvalidDataException)
        {
            return (false, Inputs.Reject("", "", RollbackHold.FileName, FileFaults.HoldUnreadable(RollbackHold.FileName)));
        }
    }

    /// <summary>Somebody went back from what the inputs would publish: that stands. The refresh itself went well.</summary>
    private static RunReport HeldBack(RunReport held, Publisher publisher, bool isPlan)
    {
        if (!isPlan)
            publisher.PointTo(held.ReleaseId);
        return held with { Outcome = RunOutcome.Held, Since = null };
    }

    /// <summary>Keys are made by the code, so only what the same code made is compared by them.</summary>
    private PreviousRelease? Before(Standing standing) => standing.Report is { } report
        ? new(report.Resources, report.ModelHash == model.Hash ? Path.Combine(_folder.Release(report.ReleaseId), Warehouse.FileName) : null)
        : null;

    private RunReport Report(string id, RunOutcome outcome, Inputs inputs, BuildResult built) => new(
        id, outcome, inputs.ClosedOn, clock.GetUtcNow(), Model.CodeVersion, model.Hash, inputs.Reports,
        built.Counts, built.RejectCount, built.Rejects, built.Findings, built.Checks, _stages.Ended)
    {
        SqlHash = model.SqlHash,
    };

    private static Remark MadeAnew(ReleaseFault fault, string id) => new("", Warehouse.FileName, null, "release_damaged", ReleaseFaults.Sentence(fault, id) + new Localized(
        " It was made anew of the same inputs.", " Elle a été refaite à partir des mêmes données.", " Ze werd opnieuw gemaakt uit dezelfde gegevens.", " Sie wurde aus denselben Eingaben neu erstellt."));

    private static RunOutcome Outcome(bool isSound, bool isPlan) => (isSound, isPlan) switch
    {
        (false, _) => RunOutcome.Refused,
        (true, true) => RunOutcome.Planned,
        (true, false) => RunOutcome.Published,
    };
}
