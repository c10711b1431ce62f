using Analytics.Benchmarks.Measuring;
using Analytics.Benchmarks.Running;
using Analytics.Data;

namespace Analytics.Benchmarks.Sections;

/// <summary>
/// The real command on the real record, as a user starts it: into an empty warehouse, and again with nothing new. Beside it, a process of
/// the same kind that only loads the same CSV files into DuckDB: no contracts, no checks, no marts.
/// </summary>
internal static class RefreshSection
{
    private const int Times = 7;

    public static Task Run(SectionReport report)
    {
        using ScratchSources sources = new(scale: null);
        Measure(sources.Path); // The first run fills the file cache and is not counted.
        var runs = Enumerable.Range(0, Times).Select(_ => Measure(sources.Path)).ToList();

        var startUp = report.Add(new Sample("start-up (--help)", "ms", runs.Select(run => run.StartUp.WallMilliseconds)));
        var refresh = report.Add(new Sample("refresh, process start included", "ms", runs.Select(run => run.Refresh.WallMilliseconds)));
        report.Add(new Sample("refresh, processor time", "ms", runs.Select(run => run.Refresh.ProcessorMilliseconds)));
        report.Add(new Sample("refresh, its own steps (run.json)", "ms", runs.Select(run => run.Steps.Sum(step => step.Milliseconds))));
        report.Add(new Sample("  no stage: publishing, pruning, the end of the process", "ms", runs.Select(run => run.Refresh.WallMilliseconds - run.Steps.Sum(step => step.Milliseconds))));
        foreach (var step in runs[0].Steps.Select(step => step.Step))
            report.Add(new Sample($"  {step}", "ms", runs.Select(run => run.Steps.Single(own => own.Step == step).Milliseconds)));
        var again = report.Add(new Sample("unchanged refresh, process start included", "ms", runs.Select(run => run.Unchanged.WallMilliseconds)));
        report.Add(new Sample("unchanged refresh, processor time", "ms", runs.Select(run => run.Unchanged.ProcessorMilliseconds)));
        var bare = report.Add(new Sample("bare load of the same CSV files, process start included", "ms", runs.Select(run => run.Bare.WallMilliseconds)));

        report.Compare("refresh against a bare load", refresh, bare);
        report.Aim("refresh of the record, as many times a bare load", refresh.Median / bare.Median, 3, "times");
        report.Aim("unchanged refresh, after start-up", again.Median - startUp.Median, 500, "ms");
        return Task.CompletedTask;
    }

    private static RefreshRun Measure(string sources)
    {
        using ScratchFolder warehouse = new();
        using ScratchFolder beside = new();
        WarehouseFolder folder = new(warehouse.Path);
        var startUp = Command.Run(House.Etl, "--help");
        var refresh = Command.Refresh(warehouse.Path, sources);
        var published = folder.CurrentId() ?? throw new InvalidOperationException("the refresh published nothing");
        var report = RunReport.Read(folder.ReportOf(published));
        var unchanged = Command.Refresh(warehouse.Path, sources);
        if (folder.CurrentId() != published)
            throw new InvalidOperationException("the same inputs made another release");
        var bare = Command.Run(typeof(RefreshSection).Assembly.Location, BareLoad.Name, sources, Path.Combine(beside.Path, "bare.duckdb"));
        return new(startUp, refresh, report.Durations, unchanged, bare);
    }

    private sealed record RefreshRun(CommandTime StartUp, CommandTime Refresh, IReadOnlyList<StepDuration> Steps, CommandTime Unchanged, CommandTime Bare);
}
