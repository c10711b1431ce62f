using Analytics.Benchmarks.Measuring;
using Analytics.Benchmarks.Running;
using Analytics.Data.Languages;
using Microsoft.Playwright;

namespace Analytics.Benchmarks.Sections;

/// <summary>
/// A real Chromium, cold: each visit has a context of its own, so nothing is in its cache; the server is warm. Measured in the page, from the
/// start of the navigation until two frames after the document was read to its end and all charts stand in it: no frame is made before the style
/// sheet is there, and the second begins only when the first was handed to the screen. Up to 33 ms of it is waiting for frames. Scripts that a page
/// needs for its charts are waited for (Plotly's), others are not (ours).
/// </summary>
internal static class BrowserSection
{
    private const int Visits = 11;

    private static readonly string[] _arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] _browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Runs before anything of the page does. Our pages have their charts in the HTML; Plotly's page says when it has drawn them.</summary>
    private const string Watch =
        """
        globalThis.painted = new Promise(resolve => document.addEventListener("readystatechange", () => {
          if (document.readyState !== "interactive") return;
          const isShown = svg => svg.getBoundingClientRect().height > 0;
          const pictures = [...document.querySelectorAll(".figure-static")];
          const drawn = () => pictures.length > 0
            ? pictures.every(picture => [...picture.querySelectorAll("svg")].some(isShown))
            : globalThis.chartsAreThere === true;
          const look = () => drawn()
            ? requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
            : setTimeout(look, 1);
          look();
        }));
        """;

    public static async Task Run(SectionReport report)
    {
        if (Chromium() is not { } chromium)
        {
            report.Note($"no browser was found on the path ({string.Join(", ", _browsers)}); install Debian's package chromium and run again");
            return;
        }

        await using var dashboard = await DashboardProcess.Start();
        using Reader reader = new(dashboard.Address);
        var pages = await PagesWithFigures(reader);
        await using var plotlyOnly = await PlotlyOnlySite.Start(reader, pages);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = _arguments });
        report.Note($"Chromium {browser.Version}; the clock stops two frames after the document is read, with all charts in it");

        await Visit(browser, new(dashboard.Address, pages[0]));
        await Visit(browser, new(plotlyOnly.Address, pages[0]));
        foreach (var page in pages)
        {
            List<Visited> ours = [];
            List<Visited> plotlys = [];
            // By turns, so that a busy minute of the machine falls on both.
            for (var visit = 0; visit < Visits; visit++)
            {
                ours.Add(await Visit(browser, new(dashboard.Address, page)));
                plotlys.Add(await Visit(browser, new(plotlyOnly.Address, page)));
            }

            var inline = report.Add(new Sample($"{page}, all charts painted", "ms", ours.Select(visited => visited.Milliseconds)));
            var plotly = report.Add(new Sample($"{page}, the same figures by Plotly only", "ms", plotlys.Select(visited => visited.Milliseconds)));
            report.Compare(page, inline, plotly);
            report.Aim($"{page}, all charts painted, median of {Visits} cold visits", inline.Median, 200, "ms");
            report.Aim($"{page}, requests before interaction as the browser made them", ours.Max(visited => visited.Requests), 4, "requests");
        }
    }

    private static async Task<Visited> Visit(IBrowser browser, Uri address)
    {
        await using var context = await browser.NewContextAsync();
        await context.AddInitScriptAsync(Watch);
        var page = await context.NewPageAsync();
        var requests = 0;
        page.Request += (_, request) => requests += request.Url.StartsWith("http", StringComparison.Ordinal) ? 1 : 0;
        await page.GotoAsync(address.AbsoluteUri);
        return new(await page.EvaluateAsync<double>("() => globalThis.painted"), requests);
    }

    private static async Task<IReadOnlyList<string>> PagesWithFigures(Reader reader)
    {
        List<string> pages = [];
        foreach (var page in PageCatalog.TopicsIn(Language.En))
        {
            if (Reader.FiguresOf((await reader.Get(page)).Text()).Any())
                pages.Add(page);
        }

        return pages;
    }

    private static string? Chromium() =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from name in _browsers
         select Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private sealed record Visited(double Milliseconds, int Requests);
}
