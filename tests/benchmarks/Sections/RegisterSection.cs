using System.Globalization;
using Analytics.Benchmarks.Measuring;
using Analytics.Benchmarks.Running;
using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Tests.Torture;

namespace Analytics.Benchmarks.Sections;

/// <summary>
/// The refresh at the scale of a register: the record and a synthetic register of 2,000, 100,000 and 1,000,000 consultations, each beside a
/// bare load of the same files in turn; then the rows of the largest release, asked of a real dashboard as a reader asks, and every exhibit.
/// </summary>
internal static class RegisterSection
{
    private const int LargeScale = 50;
    private const int LargestScale = 500;
    private const int TimesAsked = 11;
    private const double MostMegabytes = 4000;
    private const double MostQueryMilliseconds = 60;

    private const double MostRowsMilliseconds = 300;

    /// <summary>How often each scale is measured, and how many times a bare load its refresh may take.</summary>
    private static readonly (int Scale, int Times, double MostTimes)[] _scales = [(1, 5, 3), (LargeScale, 3, 2.5), (LargestScale, 3, 2.2)];

    public static async Task Run(SectionReport report)
    {
        Dictionary<int, Sample> costs = [];
        foreach (var (scale, times, mostTimes) in _scales)
        {
            using ScratchSources sources = new(scale);
            using ScratchFolder warehouse = new();
            var runs = Enumerable.Range(0, times).Select(_ => Measure(sources.Path, warehouse.Path)).ToList();
            costs[scale] = Describe(report, scale, runs, mostTimes);
            if (scale == LargestScale)
            {
                await Read(report, warehouse.Path);
                Ask(report, warehouse.Path);
            }
        }

        report.Compare("cost of a row at scale 500 against scale 50 (linear is 1)", costs[LargestScale], costs[LargeScale]);
    }

    private static RegisterRun Measure(string sources, string warehouse)
    {
        Directory.Delete(warehouse, recursive: true);
        using ScratchFolder beside = new();
        var refresh = Command.Refresh(warehouse, sources);
        WarehouseFolder folder = new(warehouse);
        var published = folder.CurrentId() ?? throw new InvalidOperationException("the refresh published nothing");
        var report = RunReport.Read(folder.ReportOf(published));
        var bare = Command.Run(typeof(RegisterSection).Assembly.Location, BareLoad.Name, sources, Path.Combine(beside.Path, "bare.duckdb"));
        return new(refresh, report, bare);
    }

    /// <summary>Returns what a row costs.</summary>
    private static Sample Describe(SectionReport report, int scale, IReadOnlyList<RegisterRun> runs, double mostTimes)
    {
        var rows = runs[0].Report.Resources.Sum(resource => resource.RowsRead);
        string Name(string what) => string.Create(CultureInfo.InvariantCulture, $"scale {scale}: {what}");

        report.Note(string.Create(CultureInfo.InvariantCulture, $"scale {scale} reads {rows:N0} rows"));
        var wall = report.Add(new Sample(Name("refresh, process start included"), "ms", runs.Select(run => run.Refresh.WallMilliseconds)));
        report.Add(new Sample(Name("refresh, processor time"), "ms", runs.Select(run => run.Refresh.ProcessorMilliseconds)));
        var peak = report.Add(new Sample(Name("most memory held"), "MB", runs.Select(run => run.Refresh.PeakMegabytes)));
        foreach (var step in runs[0].Report.Durations.Select(step => step.Step))
        {
            var times = runs.Select(run => run.Report.Durations.Single(own => own.Step == step).Milliseconds).ToList();
            report.Add(new Sample(Name($"  {step}"), "ms", times));
            report.Add(new Sample(Name($"  {step}"), "rows/s", times.Select(time => rows / Math.Max(time, 0.1) * 1000)));
        }

        report.Add(new Sample(Name("  no stage: publishing, pruning, the end of the process"), "ms", runs.Select(run => run.Refresh.WallMilliseconds - run.Report.Durations.Sum(step => step.Milliseconds))));
        var bare = report.Add(new Sample(Name("bare load of the same CSV files"), "ms", runs.Select(run => run.Bare.WallMilliseconds)));
        var cost = report.Add(new Sample(Name("cost of a row"), "µs", runs.Select(run => run.Refresh.WallMilliseconds * 1000 / rows)));
        report.Compare(Name("refresh against a bare load"), wall, bare);
        report.Aim(Name("refresh, as many times a bare load"), wall.Median / bare.Median, mostTimes, "times");
        report.Aim(Name("most memory held"), peak.Median, MostMegabytes, "MB");
        return cost;
    }

    /// <summary>The rows behind a whole line, and the page of one of them, each asked once: a page that was asked before is kept.</summary>
    private static async Task Read(SectionReport report, string warehouse)
    {
        await using var served = await Served.Of(House.Dashboard, warehouse, []);
        using Reader reader = new(served.Address);
        await reader.Get("/en/attendance");
        List<double> lines = [], rows = [];
        foreach (var year in Enumerable.Range(2010, TimesAsked))
        {
            var behind = "";
            lines.Add(await Sample.Time(async () => behind = (await reader.Get($"/en/attendance/share-over-time/rows?line=cabinet:{year}")).Text()));
            var row = Reader.LinksOf(behind).Last(link => link.StartsWith("/en/data/rows/attendance/", StringComparison.Ordinal));
            rows.Add(await Sample.Time(() => reader.Get(row)));
        }

        foreach (var (name, times) in new[] { ("rows behind a line of attendance", lines), ("page of a single row", rows) })
        {
            var asked = report.Add(new Sample($"largest scale: {name}", "ms", times));
            report.Aim($"largest scale: {name}", asked.Median, MostRowsMilliseconds, "ms");
        }
    }

    /// <summary>Each time of a release that was just opened: one that was asked before has its answers at hand.</summary>
    private static void Ask(SectionReport report, string warehouse)
    {
        WarehouseFolder folder = new(warehouse);
        var directory = folder.Release(folder.CurrentId()!);
        foreach (var (topic, exhibit) in TopicCatalog.All.SelectMany(topic => topic.Exhibits.Select(exhibit => (topic, exhibit))))
        {
            var name = $"largest scale: {topic.Slug}/{exhibit.Id}";
            List<double> times = [];
            for (var time = 0; time < TimesAsked + 2; time++)
            {
                using var release = Release.Open(directory);
                Register.Of(release);
                times.Add(Sample.Time(() => exhibit.Show(new(release, Question.Open))));
            }

            // The first two warm it up.
            var asked = report.Add(new Sample(name, "ms", times.Skip(2)));
            report.Aim(name, asked.Median, MostQueryMilliseconds, "ms");
        }
    }

    private sealed record RegisterRun(CommandTime Refresh, RunReport Report, CommandTime Bare);
}
