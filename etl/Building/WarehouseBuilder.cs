using System.Globalization;
using Analytics.Data;
using Analytics.Etl.Contracts;
using Analytics.Etl.Engine;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Building;

/// <summary>
/// Builds a warehouse out of source packages: staged, held to contracts, typed, modelled and checked, in the order in which
/// a row walks.
/// </summary>
internal sealed class WarehouseBuilder(
    Model model, Inputs inputs, StageClock stages, PreviousRelease? previous = null, NeighbourKeys? neighbours = null)
{
    private readonly List<Remark> _findings = [.. inputs.Findings];
    private readonly List<Reject> _fileRejects = [];
    private Dictionary<string, ParsedTable> _parsed = [];

    /// <summary>
    /// Builds the file and returns what was found. Whether that may be published is for the caller to say, by <see
    /// cref="BuildResult.IsSound"/>.
    /// </summary>
    public BuildResult Build(string path)
    {
        IReadOnlyList<ResourceCount> counts;
        IReadOnlyList<CheckResult> checks;
        (long Count, IReadOnlyList<Reject> Listed) rejects;
        stages.Begin("open");
        using (Workbench workbench = new(path, inputs.Bytes))
        {
            var hasPrevious = Attach(workbench);
            workbench.Run("begin transaction");
            stages.Begin("prepare");
            Prepare(workbench);
            stages.Begin("read");
            var staging = Read(workbench, path);
            stages.Begin("hold to contracts");
            var rules = Hold(workbench, staging);
            stages.Begin("type");
            counts = Type(workbench, rules);
            if (hasPrevious)
            {
                stages.Begin("compare keys");
                PreviousRelease.Compare(workbench, inputs);
            }

            stages.Begin("model");
            RunAll(workbench, model.CoreAndMarts);
            stages.Begin("check");
            checks = CheckRunner.Run(workbench, model.Checks);
            // What the release before had is for the checks alone: the same inputs make the same warehouse, whatever came before.
            workbench.Run("drop table typed.previous_counts");
            workbench.Run("drop table typed.previous_keys");
            stages.Begin("describe");
            Comments.Write(workbench, model);
            rejects = Rejects(workbench);
            stages.Begin("write");
            workbench.Run("commit");
            if (hasPrevious)
                PreviousRelease.Detach(workbench);
            stages.Begin("close");
        }

        stages.End();
        return new(IsSound(rejects.Listed, counts, checks), counts, rejects.Count, rejects.Listed, _findings, checks, stages.Ended);
    }

    private bool Attach(Workbench workbench)
    {
        if (previous?.Attach(workbench) is { } unreadable)
        {
            _findings.Add(unreadable);
            return false;
        }

        return previous?.Database is not null;
    }

    private void Prepare(Workbench workbench)
    {
        RunAll(workbench, model.Staging);
        Dictionary.Write(workbench, model.Contracts, inputs, previous?.Counts ?? []);
    }

    private Dictionary<string, StagingTable> Read(Workbench workbench, string path)
    {
        var staging = model.Contracts.ToDictionary(contract => contract.Name, contract => new StagingTable(workbench, contract));
        foreach (var file in inputs.Files)
        {
            stages.Tell($"read {file.Package.Name}/{file.Name}{Size(file)}");
            var scratch = path + ".utf8";
            SourceReader.Read(new(workbench, staging[file.Contract.Name], file, scratch, _fileRejects, _findings));
            File.Delete(scratch);
            if (staging[file.Contract.Name].Files is [.., var read] && read.File == file && read.RowCount >= model.ManyRows)
                stages.Tell(string.Create(CultureInfo.InvariantCulture, $"read {file.Package.Name}/{file.Name}: {read.RowCount:N0} rows"));
        }

        foreach (var table in staging.Values)
            table.Close();
        neighbours?.Stage(workbench, staging, path + ".utf8", stages.Tell);
        WriteRejects(workbench, inputs.Rejects.Concat(_fileRejects));
        return staging;
    }

    private string Size(SourceFile file) =>
        inputs.Reports.Where(package => package.Name == file.Package.Name).SelectMany(package => package.Files)
            .FirstOrDefault(report => report.Path == file.Name) is { Bytes: > Warehouse.LargeBytes } large
                ? string.Create(CultureInfo.InvariantCulture, $" ({large.Bytes / 1e6:N0} MB)")
                : "";

    private RuleRunner Hold(Workbench workbench, Dictionary<string, StagingTable> staging)
    {
        // A file that is not the one that was promised is held to its contract all the same; one that could not be read is not.
        var unreadable = _fileRejects
            .Where(reject => reject.Record == 0)
            .ToLookup(reject => reject.Resource, reject => (reject.Package, reject.File));
        _parsed = staging.Values.ToDictionary(
            table => table.Contract.Name,
            table => new ParsedTable(workbench, table, [.. unreadable[table.Contract.Name].Distinct()], table.RowCount > 0 && table.RowCount >= model.ManyRows));
        neighbours?.Parse(workbench);
        RuleRunner rules = new(workbench, _parsed, stages.Tell, neighbours);
        rules.Run();
        return rules;
    }

    private IReadOnlyList<ResourceCount> Type(Workbench workbench, RuleRunner rules)
    {
        TypedTables typed = new(rules, [.. inputs.Packages.Where(package => package.Synthetic).Select(package => package.Name)]);
        foreach (var table in _parsed.Values)
        {
            workbench.Run(typed.Create(table));
            if (table.Staging.RowCount > 0 && !table.IsMany)
                workbench.Run(TypedTables.Keep(table));
            table.Drop();
        }

        foreach (var table in _parsed.Values.ExceptBy(inputs.Files.Select(file => file.Contract), table => table.Contract))
            workbench.Run($"drop view {table.Staging.Name}");
        var composed = _parsed.Values.Where(table => table.IsMany).Select(typed.Compose).Prepend("select row_key as key_begins, * from typed.kept_rows");
        workbench.Run($"create or replace view typed.keyed_rows as {string.Join(" union all ", composed)}");
        var counts = ResourceCounts.Write(workbench, inputs.Files);
        WriteRejects(workbench, ResourceCounts.BrokenPromises(inputs.Files, counts));
        RejectedCells.Write(workbench, _parsed.Values.SelectMany(table => table.Staging.Files));
        return counts;
    }

    private bool IsSound(IReadOnlyList<Reject> rejects, IReadOnlyList<ResourceCount> counts, IReadOnlyList<CheckResult> checks) =>
        rejects.All(reject => reject.Record > 0)
        && !ResourceCounts.ExceedTolerance(inputs.Packages, counts)
        && !checks.Any(check => check is { Severity: Severity.Error, RowCount: > 0 });

    /// <summary>Faults of whole files are listed first, so that no number of bad cells can push one off the list.</summary>
    private static (long Count, IReadOnlyList<Reject> Listed) Rejects(Workbench workbench) => (
        workbench.Count("select count(*) from staging.rejects"),
        workbench.Rows(
            $"from staging.rejects order by record > 0, package, resource, file, record limit {RunReport.ListedRejects}",
            row => new Reject(
                row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.Text(4), row.Text(6), row.GetString(7), row.Sentence(8),
                row.Text(5))));

    private static void WriteRejects(Workbench workbench, IEnumerable<Reject> rejects) =>
        workbench.Append("staging", "rejects", rejects.Select(reject => (IReadOnlyList<object?>)
        [
            reject.Package, reject.Resource, reject.File, reject.Record, reject.Column, reject.Cell, reject.Value, reject.Rule,
            reject.Sentence.En, reject.Sentence.Fr, reject.Sentence.Nl, reject.Sentence.De,
        ]));

    private static void RunAll(Workbench workbench, IEnumerable<SqlFile> files)
    {
        foreach (var file in files)
            workbench.Run(file);
    }
}

/// <summary>What a build found, and whether a release may be made of it.</summary>
internal sealed record BuildResult(
    bool IsSound,
    IReadOnlyList<ResourceCount> Counts,
    long RejectCount,
    IReadOnlyList<Reject> Rejects,
    IReadOnlyList<Remark> Findings,
    IReadOnlyList<CheckResult> Checks,
    IReadOnlyList<StepDuration> Durations);
