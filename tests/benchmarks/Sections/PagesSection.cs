using System.Diagnostics;
using Analytics.Benchmarks.Measuring;
using Analytics.Benchmarks.Running;
using Analytics.Data.Languages;

namespace Analytics.Benchmarks.Sections;

/// <summary>
/// The real dashboard over HTTP on this machine. Times are the reader's: from the request to the last byte, Brotli left as it is. The reader
/// runs on the same processors, so the server alone is faster than this.
/// </summary>
internal static class PagesSection
{
    private const int Requests = 2000;

    /// <summary>Before both of two servers have compiled for the last time what they do again and again.</summary>
    private const int WarmingUp = 8000;

    private const int Pairs = 7;
    private const int AtOnce = 8;
    private const int NewQuestions = 200;

    public static async Task Run(SectionReport report)
    {
        await using var dashboard = await DashboardProcess.Start();
        using Reader reader = new(dashboard.Address);

        await Walk(report, dashboard, reader);
        await Weigh(report, reader);
        await AskKept(report, reader);
        await AskNew(report, reader);
        var (now, most) = dashboard.Memory();
        report.Add(new Sample("resident memory at the end", "MB", [now]));
        report.Add(new Sample("resident memory at its most", "MB", [most]));
        await AskBeside(report);
    }

    private static async Task Walk(SectionReport report, DashboardProcess dashboard, Reader reader)
    {
        List<double> times = [];
        foreach (var page in await PageCatalog.All(reader))
            times.Add(await Sample.Time(() => reader.Get(page)));
        report.Add(new Sample("first visit, every page in four languages", "ms", times));
        var memory = report.Add(new Sample("resident memory after the walk", "MB", [dashboard.Memory().Now]));
        report.Aim("resident memory after a walk through all pages", memory.Median, 300, "MB");
    }

    /// <summary>What a page costs the reader before anything is touched: its own bytes and those of what it makes the browser fetch.</summary>
    private static async Task Weigh(SectionReport report, Reader reader)
    {
        List<(string Page, double Kilobytes, int Requests)> weights = [];
        foreach (var page in PageCatalog.Topics)
        {
            var answer = await reader.Get(page);
            string[] assets = [.. Reader.AssetsOf(answer.Text())];
            var bytes = answer.Body.Length;
            foreach (var asset in assets)
                bytes += (await reader.Get(asset)).Body.Length;
            weights.Add((page, bytes / 1000.0, 1 + assets.Length));
        }

        report.Add(new Sample("transferred before interaction, topic pages", "KB", weights.Select(weight => weight.Kilobytes)));
        report.Add(new Sample("requests before interaction, topic pages", "", weights.Select(weight => (double)weight.Requests)));
        var heaviest = weights.MaxBy(weight => weight.Kilobytes);
        report.Aim($"bytes before interaction, compressed, heaviest page ({heaviest.Page})", heaviest.Kilobytes, 120, "KB");
        report.Aim("requests before interaction, most", weights.Max(weight => weight.Requests), 4, "requests");
    }

    private static async Task AskKept(SectionReport report, Reader reader)
    {
        var pages = PageCatalog.Topics;
        Dictionary<string, string> tags = [];
        foreach (var page in pages)
            tags[page] = (await reader.Get(page)).Tag ?? throw new InvalidOperationException($"{page} has no tag");
        await Ask(1, 200, page => reader.Get(page)); // Warms both sides up.

        var alone = report.Add(new Sample("kept page, one reader", "ms", await Ask(1, Requests, page => reader.Get(page))));
        report.Add(new Sample($"kept page, {AtOnce} readers at once", "ms", await Ask(AtOnce, Requests, page => reader.Get(page))));
        report.Add(new Sample("page known to the reader (304)", "ms", await Ask(1, Requests, async page => MustBeKnown(await reader.Get(page, tags[page])))));
        report.Aim("kept page, p99, one reader", alone.P99!.Value, 5, "ms");

        async Task<double[]> Ask(int atOnce, int count, Func<string, Task> get)
        {
            var times = new double[count];
            await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (number, _) =>
                times[number] = await Sample.Time(() => get(pages[number % pages.Count])));
            return times;
        }
    }

    /// <summary>
    /// The same pages from a Kestrel that hands out their bytes, headers with them, and does nothing else, in a process of its own as ours is, by turns: how
    /// many a second, ours of every one of its. Which of two paces a server keeps is decided when it starts (its threads sleep or spin between two questions),
    /// so that of one pair the ratio says as much of chance as of the servers: the middle one of several pairs is told.
    /// </summary>
    private static async Task AskBeside(SectionReport report)
    {
        List<(double[] Ours, double[] Bares)> pairs = [];
        for (var pair = 0; pair < Pairs; pair++)
            pairs.Add(await AskPair());
        report.Add(new Sample("kept page, warmed up", "ms", pairs.SelectMany(pair => pair.Ours)));
        report.Add(new Sample("the same bytes from a bare Kestrel", "ms", pairs.SelectMany(pair => pair.Bares)));
        var ratios = report.Add(new Sample("a bare Kestrel's in the time of ours, by pairs", "times", pairs.Select(pair => new Sample("", "", pair.Ours).Median / new Sample("", "", pair.Bares).Median)));
        report.Aim("a bare Kestrel's kept pages in the time of ours (1 / 0.9)", ratios.Median, 1 / 0.9, "times");
    }

    private static async Task<(double[] Ours, double[] Bares)> AskPair()
    {
        await using var dashboard = await DashboardProcess.Start();
        using Reader reader = new(dashboard.Address);
        Dictionary<string, BareAnswer> answers = [];
        foreach (var page in PageCatalog.Topics)
        {
            var answer = await reader.Get(page);
            answers[page] = new("text/html; charset=utf-8", answer.Body) { Headers = answer.ChosenHeaders() };
        }

        await using var bare = await BareServer.StartApart(answers);
        using Reader beside = new(bare.Address);
        List<double> ours = [];
        List<double> bares = [];
        for (var number = 0; number < WarmingUp + Requests; number++)
        {
            var page = PageCatalog.Topics[number % PageCatalog.Topics.Count];
            ours.Add(await Sample.Time(() => reader.Get(page)));
            bares.Add(await Sample.Time(() => beside.Get(page)));
        }

        return ([.. ours.Skip(WarmingUp)], [.. bares.Skip(WarmingUp)]);
    }

    private static async Task AskNew(SectionReport report, Reader reader)
    {
        foreach (var question in PageCatalog.NewQuestions(20))
            await reader.Get(question);
        Dictionary<string, List<double>> times = [];
        foreach (var question in PageCatalog.NewQuestions(20 + NewQuestions).Skip(20))
        {
            var topic = question.Split('?')[0];
            if (!times.TryGetValue(topic, out var own))
                times[topic] = own = [];
            own.Add(await Sample.Time(() => reader.Get(question)));
        }

        foreach (var (topic, own) in times)
            report.Add(new Sample($"new question, {topic}", "ms", own));
        var all = report.Add(new Sample("new question, all", "ms", times.Values.SelectMany(own => own)));
        report.Aim("new question, p95", all.P95!.Value, 60, "ms");
    }

    private static void MustBeKnown(Answered answer)
    {
        if (answer.Status != 304)
            throw new InvalidOperationException($"a known page answered {answer.Status}");
    }
}
