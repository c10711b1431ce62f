using Analytics.Benchmarks.Running;
using Microsoft.Playwright;

namespace Analytics.Benchmarks.Sections;

/// <summary>
/// The yardstick of a paint: of each page of ours, one that holds the same pictures alone, as large as ours shows them and in its colours, without a word around them, a script,
/// or a second request. Of a page without pictures, its heading alone.
/// </summary>
internal sealed class BareCharts : IAsyncDisposable
{
    private readonly BareServer _server;

    private BareCharts(BareServer server, IReadOnlyList<string> withoutPictures) => (_server, WithoutPictures) = (server, withoutPictures);

    public Uri Address => _server.Address;

    public IReadOnlyList<string> WithoutPictures { get; }

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

    public static async Task<BareCharts> Start(IBrowser browser, Uri dashboard, IEnumerable<string> pages)
    {
        Dictionary<string, BareAnswer> answers = [];
        List<string> withoutPictures = [];
        await using var context = await browser.NewContextAsync();
        var reader = await context.NewPageAsync();
        foreach (var page in pages)
        {
            await reader.GotoAsync(new Uri(dashboard, page).AbsoluteUri);
            var stripped = await reader.EvaluateAsync<string>(Stripped);
            answers[page] = BareAnswer.Page(stripped);
            if (!stripped.Contains("<svg", StringComparison.Ordinal))
                withoutPictures.Add(page);
        }

        return new(await BareServer.Start(answers), withoutPictures);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
