using System.Globalization;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Etl.Contracts;
using Analytics.Etl.Engine;
using Analytics.Etl.Reading;
using DuckDB.NET.Data;

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
    /// <param name="ask">Is handed what was built, and connections to it, while it is written, which keeps one processor busy; not of what is not sound.</param>
    public BuildResult Build(string path, Action<BuildResult, Func<DuckDBConnection>>? ask = null)
    {
        BuildResult built;
        stages.Begin("open");
        using (Workbench workbench = new(path, inputs.Bytes))
        {
            var hasPrevious = Attach(workbench);
            stages.Begin("prepare");
            foreach (var file in model.Staging)
                workbench.Run(file);
            stages.Begin("read");
            var staging = Read(workbench, path);
            stages.Begin("hold to contracts");
            var rules = Hold(workbench, staging);
            stages.Begin("type");
            var counts = Type(workbench, rules);
            if (hasPrevious)
            {
                stages.Begin("compare keys");
                PreviousRelease.Compare(workbench, inputs);
            }

            stages.Begin("model");
            RunModel(workbench);
            stages.Begin("check");
            var checks = CheckRunner.Run(workbench, model.Checks);
            // What the release before had is for the checks alone: the same inputs make the same warehouse, whatever came before.
            workbench.Run("drop table typed.previous_counts");
            workbench.Run("drop table typed.previous_keys");
            stages.Begin("describe");
            Comments.Write(workbench, model);
            var (rejectCount, rejects) = Rejects(workbench);
            stages.Begin("write");
            built = new(IsSound(rejects, counts, checks), counts, rejectCount, rejects, _findings, checks, stages.Ended);
            workbench.Do(built.IsSound && ask is not null
                ? [new(writing => writing.Run("checkpoint")), new(beside => Ask(() => ask(built, beside.Another)))]
                : [new(writing => writing.Run("checkpoint"))]);
            if (hasPrevious)
                PreviousRelease.Detach(workbench);
            stages.Begin("close");
        }

        stages.End();
        return built with { Durations = stages.Ended };
    }

    private void Ask(Action ask)
    {
        stages.Tell("claims");
        ask();
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

    /// <summary>The files of a contract one after the other, as they follow each other in the table; contracts side by side, the most bytes first, and what is known before any row is read.</summary>
    private Dictionary<string, StagingTable> Read(Workbench workbench, string path)
    {
        var staging = model.Contracts.ToDictionary(contract => contract.Name, contract => new StagingTable(contract));
        List<FileRead> files = [.. inputs.Files.Select(file => new FileRead(file, [], []))];
        var ofContracts = files.ToLookup(read => read.File.Contract.Name);
        var tables = staging.Values.OrderByDescending(table => ofContracts[table.Contract.Name].Sum(read => Bytes(read.File)));
        workbench.Do(
        [
            new(beside => Dictionary.Write(beside, model.Contracts, inputs, previous?.Counts ?? [])),
            .. tables.Select(table => new Piece<Workbench>(beside =>
            {
                foreach (var read in ofContracts[table.Contract.Name])
                    Read(beside, table, read, $"{path}.{table.Contract.Name}.utf8");
                table.Close(beside);
            })),
        ]);
        // What is told of the files keeps their order.
        _fileRejects.AddRange(files.SelectMany(read => read.Rejects));
        _findings.AddRange(files.SelectMany(read => read.Findings));
        neighbours?.Stage(workbench, staging, path + ".utf8", stages.Tell);
        WriteRejects(workbench, inputs.Rejects.Concat(_fileRejects));
        return staging;
    }

    private void Read(Workbench workbench, StagingTable table, FileRead read, string scratch)
    {
        var file = read.File;
        stages.Tell($"read {file.Package.Name}/{file.Name}{(Bytes(file) is > Warehouse.LargeBytes and var bytes ? string.Create(CultureInfo.InvariantCulture, $" ({bytes / 1e6:N0} MB)") : "")}");
        SourceReader.Read(new(workbench, table, file, scratch, read.Rejects, read.Findings));
        File.Delete(scratch);
        if (table.Files is [.., var staged] && staged.File == file && staged.RowCount >= model.ManyRows)
            stages.Tell(string.Create(CultureInfo.InvariantCulture, $"read {file.Package.Name}/{file.Name}: {staged.RowCount:N0} rows"));
    }

    private long Bytes(SourceFile file) =>
        inputs.Reports.Where(package => package.Name == file.Package.Name).SelectMany(package => package.Files).FirstOrDefault(report => report.Path == file.Name)?.Bytes ?? 0;

    private RuleRunner Hold(Workbench workbench, Dictionary<string, StagingTable> staging)
    {
        // A file that is not the one that was promised is held to its contract all the same; one that could not be read is not.
        var unreadable = _fileRejects
            .Where(reject => reject.Record == 0)
            .ToLookup(reject => reject.Resource, reject => (reject.Package, reject.File));
        _parsed = workbench
            .Each([.. staging.Values], (beside, table) => new ParsedTable(beside, table, [.. unreadable[table.Contract.Name].Distinct()], table.RowCount > 0 && table.RowCount >= model.ManyRows))
            .ToDictionary(table => table.Contract.Name);
        neighbours?.Parse(workbench);
        RuleRunner rules = new(workbench, _parsed, stages.Tell, neighbours);
        rules.Run();
        return rules;
    }

    private IReadOnlyList<ResourceCount> Type(Workbench workbench, RuleRunner rules)
    {
        TypedTables typed = new(rules, [.. inputs.Packages.Where(package => package.Synthetic).Select(package => package.Name)]);
        var counts = new ResourceCount[inputs.Files.Count];
        workbench.Do(Typing(typed, counts));
        foreach (var table in _parsed.Values.ExceptBy(inputs.Files.Select(file => file.Contract), table => table.Contract))
            workbench.Run($"drop view {table.Staging.Name}");
        var composed = _parsed.Values.Where(table => table.IsMany).Select(typed.Compose).Prepend("select row_key as key_begins, * from typed.kept_rows");
        workbench.Run($"create or replace view typed.keyed_rows as {string.Join(" union all ", composed)}");
        ResourceCounts.Write(workbench, counts);
        WriteRejects(workbench, ResourceCounts.BrokenPromises(inputs.Files, counts));
        RejectedCells.Write(workbench, _parsed.Values.SelectMany(table => table.Staging.Files));
        return [.. counts.OrderBy(count => count.Package, StringComparer.Ordinal).ThenBy(count => count.Resource, StringComparer.Ordinal).ThenBy(count => count.File, StringComparer.Ordinal)];
    }

    /// <summary>Tables are made side by side. What is kept of their rows follows in the order of the contracts; the rows of each file are counted when its table is made.</summary>
    private List<Piece<Workbench>> Typing(TypedTables typed, ResourceCount[] counts)
    {
        List<Piece<Workbench>> pieces = [];
        Dictionary<Contract, int> made = [];
        int? kept = null;
        foreach (var table in _parsed.Values)
        {
            var created = made[table.Contract] = Add(workbench =>
            {
                workbench.Run(typed.Create(table));
                table.Drop(workbench);
            });
            if (table.Staging.RowCount > 0 && !table.IsMany)
                kept = Add(workbench => workbench.Run(TypedTables.Keep(table)), kept is { } before ? [created, before] : [created]);
        }

        foreach (var (place, file) in inputs.Files.Index())
            Add(workbench => counts[place] = ResourceCounts.Of(workbench, file), made[file.Contract]);
        return pieces;

        int Add(Action<Workbench> work, params IReadOnlyList<int> after)
        {
            pieces.Add(new(work, after));
            return pieces.Count - 1;
        }
    }

    /// <summary>Each query of the model when what it names is made.</summary>
    private void RunModel(Workbench workbench)
    {
        Lineage lineage = new(model.CoreAndMarts);
        var places = model.CoreAndMarts.Index().ToDictionary(file => file.Item, file => file.Index);
        workbench.Do([.. model.CoreAndMarts.Select(file => new Piece<Workbench>(beside => beside.Run(file), [.. lineage.MakersOfNamed(file).Select(maker => places[maker])]))]);
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

    /// <summary>A file, and what was found in it.</summary>
    private sealed record FileRead(SourceFile File, List<Reject> Rejects, List<Remark> Findings);
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
