using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analytics.Benchmarks.Running;

namespace Analytics.Benchmarks.Sections;

/// <summary>
/// What our pages are measured beside: a page with the same figures and nothing else, drawn by Plotly when it loads. It has every advantage:
/// figures in the page itself, no further request but plotly.js (the dashboard's own copy), all compressed beforehand and kept in memory.
/// </summary>
internal static partial class PlotlyOnlySite
{
    private const string PlotlyPath = "/plotly.js";

    /// <summary>Where the first figure of a page stands alone.</summary>
    public static string FirstFigureOf(string page) => $"/first{page}";

    /// <summary>For each page that has figures, its twin under the same path, and its first figure alone.</summary>
    public static async Task<BareServer> Start(Reader dashboard, IEnumerable<string> pages)
    {
        Dictionary<string, BareAnswer> answers = [];
        foreach (var page in pages)
        {
            var html = (await dashboard.Get(page)).Text();
            List<string> figures = [];
            foreach (var address in Reader.FiguresOf(html))
                figures.Add(JsonNode.Parse((await dashboard.Get(address)).Text())!["figure"]!.ToJsonString());
            if (figures.Count == 0)
                continue;
            answers[page] = BareAnswer.Page(Page(figures));
            answers[FirstFigureOf(page)] = BareAnswer.Page(Page([figures[0]]));
            if (!answers.ContainsKey(PlotlyPath))
                answers[PlotlyPath] = new("text/javascript; charset=utf-8", (await dashboard.Get(PlotlyAddress().Match(html).Groups[1].Value)).Body);
        }

        return await BareServer.Start(answers);
    }

    private static string Page(IReadOnlyList<string> figures) =>
        $$"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Plotly only</title><link rel="icon" href="data:,">
        <script>globalThis.chartsAreThere = false;</script>
        <script src="{{PlotlyPath}}"></script></head><body style="max-width:60rem;margin:auto">
        {{string.Concat(figures.Select((_, number) => $"<div id=\"figure-{number}\" style=\"height:26rem\"></div>"))}}
        <script>
        const figures = [{{string.Join(',', figures.Select(figure => Colour().Replace(figure, "#0b5fa5").Replace("</", "<\\/", StringComparison.Ordinal)))}}];
        Promise.all(figures.map((figure, number) => Plotly.newPlot(`figure-${number}`, figure.data, { ...figure.layout, autosize: true }, { displaylogo: false })))
          .then(() => { globalThis.chartsAreThere = true; });
        </script></body></html>
        """;

    [GeneratedRegex("data-plotly=\"([^\"]+)\"")]
    private static partial Regex PlotlyAddress();

    /// <summary>Our colours are names of the style sheet's; one colour for all costs Plotly the same work.</summary>
    [GeneratedRegex(@"var\(--[a-z0-9-]+\)(@[0-9.]+)?(\+[a-z]+)?")]
    private static partial Regex Colour();
}
