using Analytics.Benchmarks.Measuring;
using Analytics.Benchmarks.Running;
using Analytics.Data.Languages;
using Microsoft.Playwright;

namespace Analytics.Benchmarks.Sections;

/// <summary>
/// A real Chromium, cold: each visit has a context of its own, so nothing is in its cache; the server is warm. Measured in the page, from the
/// start of the navigation until two frames after the document was read to its end and all charts stand in it, laid out: no frame is made before the style
/// sheet is there, and the second begins only when the first was handed to the screen. Up to 33 ms of it is waiting for frames. Scripts that a page
/// needs for its charts are waited for (Plotly's), others are not (ours). Beside each page stands one with the same pictures alone (<see cref="BareCharts"/>).
/// </summary>
internal static class BrowserSection
{
    private const int Visits = 15;
    private const int VisitsByPlotly = 5;

    /// <summary>
    /// Runs before anything of the page does. Our pages have their charts in the HTML, and to ask how high one stands has it laid out, in sight or not; Plotly's page
    /// says when it has drawn them.
    /// </summary>
    private const string Watch =
        """
        globalThis.painted = new Promise(resolve => document.addEventListener("readystatechange", () => {
          if (document.readyState !== "interactive") return;
          const isShown = svg => svg.getBoundingClientRect().height > 0;
          const pictures = [...document.querySelectorAll(".figure-static, main figure")].filter(each => each.querySelector("svg"));
          const drawn = () => globalThis.chartsAreThere ?? pictures.every(picture => [...picture.querySelectorAll("svg")].some(isShown));
          const look = () => drawn()
            ? requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
            : setTimeout(look, 1);
          look();
        }));
        """;

    private const string Painted =
        """
        async () => {
          const painted = await globalThis.painted;
          for (;;) {
            const [first] = performance.getEntriesByName("first-contentful-paint");
            if (first) return [painted, first.startTime];
            await new Promise(resolve => setTimeout(resolve, 2));
          }
        }
        """;

    /// <summary>From the click until two frames after Plotly's drawing stands; and the bytes that came for it, in thousands.</summary>
    private const string Explore =
        """
        async () => {
          const before = performance.getEntriesByType("resource").length;
          const begun = performance.now();
          document.querySelector("button.interactive").click();
          while (!document.querySelector(".figure-dynamic .js-plotly-plot svg.main-svg")) await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          const taken = performance.now() - begun;
          return [taken, performance.getEntriesByType("resource").slice(before).reduce((sum, each) => sum + each.encodedBodySize, 0) / 1000];
        }
        """;

    public static async Task Run(SectionReport report)
    {
        if (AChromium.Find() is null)
        {
            report.Note(AChromium.Absent);
            return;
        }

        await using var dashboard = await DashboardProcess.Start();
        using Reader reader = new(dashboard.Address);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await AChromium.Launch(playwright);
        await using var bare = await BareCharts.Start(browser, dashboard.Address, PageCatalog.KindsIn(Language.En));
        report.Note($"pages without a picture, whose heading stands alone beside them: {string.Join(", ", bare.WithoutPictures)}");
        report.Note($"Chromium {browser.Version}; the clock stops two frames after the document is read, with all charts in it; beside each page the same pictures alone from a bare server");

        await Paint(report, browser, dashboard.Address, bare);
        var figures = await PagesWithFigures(reader);
        await using var plotlyOnly = await PlotlyOnlySite.Start(reader, figures);
        await DrawByPlotly(report, browser, dashboard.Address, plotlyOnly.Address, figures);
    }

    private static async Task Paint(SectionReport report, IBrowser browser, Uri dashboard, BareCharts bare)
    {
        List<(bool HasPictures, double Painted, double First)> ratios = [];
        foreach (var page in PageCatalog.KindsIn(Language.En))
        {
            List<Visited> ours = [];
            List<Visited> alone = [];
            await Visit(browser, new(dashboard, page));
            // By turns, so that a busy minute of the machine falls on both.
            for (var visit = 0; visit < Visits; visit++)
            {
                ours.Add(await Visit(browser, new(dashboard, page)));
                alone.Add(await Visit(browser, new(bare.Address, page)));
            }

            var painted = report.Add(new Sample($"{page}, all charts painted", "ms", ours.Select(visited => visited.Painted)));
            var paintedAlone = report.Add(new Sample($"{page}, the same pictures alone", "ms", alone.Select(visited => visited.Painted)));
            var first = report.Add(new Sample($"{page}, first contentful paint", "ms", ours.Select(visited => visited.First)));
            var firstAlone = report.Add(new Sample($"{page}, first contentful paint of the pictures alone", "ms", alone.Select(visited => visited.First)));
            report.Aim(painted.Name, painted.Median, 200, "ms");
            report.Compare($"{page}, all charts painted", painted, paintedAlone);
            report.Compare($"{page}, first contentful paint", first, firstAlone);
            report.Aim($"{page}, requests before interaction as the browser made them", ours.Max(visited => visited.Requests), 4, "requests");
            ratios.Add((!bare.WithoutPictures.Contains(page), painted.Median / paintedAlone.Median, first.Median / firstAlone.Median));
        }

        report.Aim($"all charts painted, worst page, times the same pictures alone, medians of {Visits} cold visits", ratios.Where(ratio => ratio.HasPictures).Max(ratio => ratio.Painted), 1.3, "times");
        report.Aim("first contentful paint, worst page with pictures, times the same", ratios.Where(ratio => ratio.HasPictures).Max(ratio => ratio.First), 1.2, "times");
        report.Aim("first contentful paint, worst page without pictures, times its heading alone", ratios.Where(ratio => !ratio.HasPictures).Max(ratio => ratio.First), 1.2, "times");
    }

    /// <summary>What Plotly costs where it draws the whole page, and where a reader asks it for one figure.</summary>
    private static async Task DrawByPlotly(SectionReport report, IBrowser browser, Uri dashboard, Uri plotlyOnly, IReadOnlyList<string> pages)
    {
        foreach (var page in pages)
        {
            List<double> ours = [];
            List<double> plotlys = [];
            List<(double Milliseconds, double Kilobytes)> explored = [];
            List<double> alone = [];
            for (var visit = 0; visit < VisitsByPlotly; visit++)
            {
                ours.Add((await Visit(browser, new(dashboard, page))).Painted);
                plotlys.Add((await Visit(browser, new(plotlyOnly, page))).Painted);
                explored.Add(await FirstClick(browser, new(dashboard, page)));
                alone.Add((await Visit(browser, new(plotlyOnly, PlotlyOnlySite.FirstFigureOf(page)))).Painted);
            }

            report.Compare($"{page}, all charts painted", new("our page", "ms", ours), report.Add(new Sample($"{page}, the same figures by Plotly only", "ms", plotlys)));
            var click = report.Add(new Sample($"{page}, first click on “Explore the figure”", "ms", explored.Select(each => each.Milliseconds)));
            report.Compare($"{page}, first click on “Explore the figure”", click, report.Add(new Sample($"{page}, that figure alone by Plotly", "ms", alone)));
            report.Aim($"{page}, first click on “Explore the figure”", click.Median, 1000, "ms");
            report.Aim($"{page}, what comes with it, compressed", explored.Max(each => each.Kilobytes), 400, "KB");
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
        var times = await page.EvaluateAsync<double[]>(Painted);
        return new(times[0], times[1], requests);
    }

    private static async Task<(double Milliseconds, double Kilobytes)> FirstClick(IBrowser browser, Uri address)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.AbsoluteUri);
        var taken = await page.EvaluateAsync<double[]>(Explore);
        return (taken[0], taken[1]);
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

    private sealed record Visited(double Painted, double First, int Requests);
}
