using Analytics.Benchmarks.Measuring;
using Analytics.Benchmarks.Running;
using Analytics.Tests.Torture;

namespace Analytics.Benchmarks.Sections;

/// <summary>
/// The first who asks for each topic's page, in four languages: on a fresh process, and after a publish under a running one; each who comes at once, and each who
/// comes when the pages were made ahead. The dashboard runs as it does in production.
/// </summary>
internal static class FirstReaderSection
{
    private const double MostMilliseconds = 5;

    public static async Task Run(SectionReport report)
    {
        using ScratchFolder warehouse = new();
        Publish(null);
        await using var served = await Served.Of(House.Dashboard, warehouse.Path, ["--warm=yes"]);
        using Reader reader = new(served.Address);
        await Ask("after the start, at once");
        await MadeAhead.Of(reader);

        Publish(1);
        await Shown();
        await Ask("after a publish, at once");

        Publish(2);
        await Shown();
        await MadeAhead.Of(reader);
        var ahead = await Ask("after a publish, when pages were made ahead");
        report.Aim("first reader's page after a publish, median", ahead.Median, MostMilliseconds, "ms");
        report.Aim("first reader's page after a publish, p95", ahead.P95!.Value, MostMilliseconds, "ms");

        async Task<Sample> Ask(string when)
        {
            List<double> times = [];
            foreach (var page in PageCatalog.Topics)
                times.Add(await Sample.Time(() => reader.Get(page)));
            return report.Add(new Sample($"first reader's page, {when}", "ms", times));
        }

        void Publish(int? scale)
        {
            using ScratchSources sources = new(scale);
            Command.Run(House.Etl, "refresh", "--sources", sources.Path, "--warehouse", warehouse.Path, "--synthetic");
        }

        async Task Shown()
        {
            var published = new Analytics.Data.WarehouseFolder(warehouse.Path).CurrentId()!;
            while (!(await reader.Get("/readyz")).Text().Contains(published, StringComparison.Ordinal))
                await Task.Delay(20);
        }
    }
}
