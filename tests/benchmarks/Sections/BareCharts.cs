using Analytics.Benchmarks.Running;
using Microsoft.Playwright;

namespace Analytics.Benchmarks.Sections;

/// <summary>
/// The yardstick of a paint: of each page of ours, one that holds the same pictures alone, as large as ours shows them and in its colours, without a word around them, a script,
/// or a second request. Of a page without pictures, its heading alone.
/// </summary>
internal static class BareCharts
{
    private const string Stripped =
        """
        () => {
          const pictures = [...document.querySelectorAll("main svg")].filter(svg => svg.getBoundingClientRect().height > 0);
          const colours = getComputedStyle(document.documentElement);
          const named = [...new Set(pictures.flatMap(svg => svg.outerHTML.match(/--[a-z0-9-]+/g) ?? []))].map(name => `${name}:${colours.getPropertyValue(name)}`);
          const shown = pictures.map(svg => `<figure class="figure-static" style="margin:1rem 0;width:${svg.getBoundingClientRect().width}px">${svg.outerHTML}</figure>`);
          return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Pictures alone</title><link rel="icon" href="data:,">
            <style>:root{${named.join(";")}} svg{display:block;width:100%;height:auto}</style></head>
            <body>${pictures.length > 0 ? shown.join("") : document.querySelector("h1").outerHTML}</body></html>`;
        }
        """;

    public static async Task<BareServer> Start(IBrowser browser, Uri dashboard, IEnumerable<string> pages)
    {
        Dictionary<string, BareAnswer> answers = [];
        await using var context = await browser.NewContextAsync();
        var reader = await context.NewPageAsync();
        foreach (var page in pages)
        {
            await reader.GotoAsync(new Uri(dashboard, page).AbsoluteUri);
            answers[page] = BareAnswer.Page(await reader.EvaluateAsync<string>(Stripped));
        }

        return await BareServer.Start(answers);
    }
}
