using System.Globalization;
using Analytics.Benchmarks.Measuring;
using Analytics.Benchmarks.Running;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Topics;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Microsoft.Playwright;

namespace Analytics.Benchmarks.Sections;

/// <summary>
/// A reader in a real Chromium who changes the years on a topic's page: from the press of the button until two frames after the new page stands in place of the
/// old one. By turns a question that the server has answered before, to another reader, and two that nobody has asked and that were not made ahead: one whose button is
/// pressed at once, as by a key, and one on whose button a pointer rests before it is pressed. Browser and
/// server share the processors, and the dashboard runs as it does in production.
/// </summary>
internal static class FilterSection
{
    private const int Changes = 11;
    private const double MostTimes = 1.4;
    private const double MostMilliseconds = 80;

    /// <summary>How many questions a topic is asked of the server alone.</summary>
    private const int Uncached = 40;

    private static readonly (int Scale, double MostUncached)[] _scales = [(1, 80), (500, 120)];

    /// <summary>In milliseconds. How long a hand rests on a button was not measured: this is meant to be short.</summary>
    private const int Rest = 100;

    private const string Choose =
        """
        years => {
          const form = document.querySelector("form.filters");
          for (const [name, year] of Object.entries(years)) form.elements[name].value = year;
        }
        """;

    private const string Press =
        """
        async () => {
          const form = document.querySelector("form.filters");
          const main = document.querySelector("main");
          // Who looks each millisecond takes the processor from those who make the page, and looks late.
          const replaced = new Promise(resolve => new MutationObserver((_, observer) => {
            if (main.isConnected) return;
            observer.disconnect();
            resolve();
          }).observe(document.body, { childList: true }));
          const begun = performance.now();
          form.requestSubmit();
          await replaced;
          await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          return performance.now() - begun;
        }
        """;

    public static async Task Run(SectionReport report)
    {
        if (AChromium.Find() is null)
        {
            report.Note(AChromium.Absent);
            return;
        }

        foreach (var (scale, mostUncached) in _scales)
            await At(scale, mostUncached, report);
    }

    private static async Task At(int scale, double mostUncached, SectionReport report)
    {
        await using var dashboard = await DashboardProcess.Start(scale, "--warm=yes");
        using Reader reader = new(dashboard.Address);
        await MadeAhead.Of(reader);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await AChromium.Launch(playwright);
        foreach (var (topic, first, last) in Filtered())
        {
            var questions = (from length in Enumerable.Range(0, 12) from back in Enumerable.Range(2, 8) select (From: 2002 + back, To: 2024 - length)).Where(years => years.From < years.To).ToList();
            var page = await (await browser.NewContextAsync()).NewPageAsync();
            await page.GotoAsync(new Uri(dashboard.Address, TopicAddress.Of(topic, Language.En)).AbsoluteUri);
            List<double> known = [];
            List<double> unknown = [];
            List<double> reached = [];
            for (var change = 0; change < 3 * (Changes + 2); change += 3)
            {
                await reader.Get($"{TopicAddress.Of(topic, Language.En)}?{first}={questions[change].From}&{last}={questions[change].To}");
                known.Add(await Ask(questions[change]));
                unknown.Add(await Ask(questions[change + 1]));
                reached.Add(await Ask(questions[change + 2], byPointer: true));
            }

            string Name(string what) => string.Create(CultureInfo.InvariantCulture, $"scale {scale}, {topic.Slug}: {what}");
            // The first two of each warm both sides up.
            var kept = report.Add(new Sample(Name("change to a kept question"), "ms", known.Skip(2)));
            var made = report.Add(new Sample(Name("change to a new question"), "ms", unknown.Skip(2)));
            report.Aim(made.Name, made.Median, MostMilliseconds, "ms");
            report.Compare(Name("new against kept"), made, kept);
            report.Aim(Name("new against kept"), made.Median / kept.Median, MostTimes, "times");
            var pointed = report.Add(new Sample(Name($"change to a new question, {Rest} ms after a pointer came to the button"), "ms", reached.Skip(2)));
            report.Aim(pointed.Name, pointed.Median, MostMilliseconds, "ms");
            report.Aim(Name("new, by a pointer, against kept"), pointed.Median / kept.Median, MostTimes, "times");

            async Task<double> Ask((int From, int To) years, bool byPointer = false)
            {
                await page.EvaluateAsync(Choose, new Dictionary<string, string>
                {
                    [first] = years.From.ToString(CultureInfo.InvariantCulture),
                    [last] = years.To.ToString(CultureInfo.InvariantCulture),
                });
                if (byPointer)
                {
                    await page.Locator("form.filters button").HoverAsync();
                    await Task.Delay(Rest);
                }

                var taken = await page.EvaluateAsync<double>(Press);
                await page.Mouse.MoveAsync(0, 0);
                return taken;
            }
        }

        await OfServer(scale, mostUncached, reader, report);
        report.Add(new Sample(string.Create(CultureInfo.InvariantCulture, $"scale {scale}: resident memory at the end"), "MB", [dashboard.Memory().Now]));
    }

    /// <summary>Spans of any length, each as likely, in a language in which nobody has asked.</summary>
    private static async Task OfServer(int scale, double most, Reader reader, SectionReport report)
    {
        List<(int From, int To)> spans = [.. from begins in Enumerable.Range(2004, 21) from ends in Enumerable.Range(begins, 2025 - begins) select (begins, ends)];
        foreach (var (topic, first, last) in Filtered())
        {
            List<double> times = [];
            foreach (var (from, to) in new Random(1).GetItems(spans.ToArray(), spans.Count).Distinct().Take(Uncached))
                times.Add(await Sample.Time(() => reader.Get($"{TopicAddress.Of(topic, Language.Fr)}?{first}={from}&{last}={to}")));
            var page = report.Add(new Sample(string.Create(CultureInfo.InvariantCulture, $"scale {scale}, {topic.Slug}: page uncached, server"), "ms", times));
            report.Aim($"{page.Name}, p95", page.P95!.Value, most, "ms");
        }
    }

    private static IEnumerable<(Topic Topic, string First, string Last)> Filtered() =>
        from topic in TopicCatalog.All
        let years = topic.Filters.OfType<YearFilter>().Take(2).ToList()
        where years.Count == 2
        select (topic, years[0].Name, years[1].Name);
}
