using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analytics.Benchmarks.Running;
using Analytics.Tests.Torture;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Analytics.Benchmarks.Sections;

/// <summary>
/// What our pages are measured beside: a page with the same figures and nothing else, drawn by Plotly when it loads. It has every advantage:
/// figures in the page itself, no further request but plotly.js (the dashboard's own copy), all compressed beforehand and kept in memory.
/// </summary>
internal sealed partial class PlotlyOnlySite : IAsyncDisposable
{
    private const string PlotlyPath = "/plotly.js";

    private readonly WebApplication _server;

    private PlotlyOnlySite(WebApplication server, Uri address) => (_server, Address) = (server, address);

    public Uri Address { get; }

    /// <summary>Serves, for each page that has figures, its twin under the same path.</summary>
    public static async Task<PlotlyOnlySite> Start(Reader dashboard, IEnumerable<string> pages)
    {
        Dictionary<string, (string Type, byte[] Body)> answers = [];
        foreach (var page in pages)
        {
            var html = (await dashboard.Get(page)).Text();
            List<string> figures = [];
            foreach (var address in Reader.FiguresOf(html))
                figures.Add(JsonNode.Parse((await dashboard.Get(address)).Text())!["figure"]!.ToJsonString());
            if (figures.Count == 0)
                continue;
            answers[page] = ("text/html; charset=utf-8", Brotli(Encoding.UTF8.GetBytes(Page(figures))));
            if (!answers.ContainsKey(PlotlyPath))
                answers[PlotlyPath] = ("text/javascript; charset=utf-8", (await dashboard.Get(PlotlyAddress().Match(html).Groups[1].Value)).Body);
        }

        Uri own = new($"http://127.0.0.1:{Served.FreePort()}");
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(own.GetLeftPart(UriPartial.Authority));
        builder.Logging.ClearProviders();
        var server = builder.Build();
        server.Run(context => Answer(context, answers));
        await server.StartAsync();
        return new(server, own);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task Answer(HttpContext context, Dictionary<string, (string Type, byte[] Body)> answers)
    {
        if (!answers.TryGetValue(context.Request.Path.Value!, out var answer))
        {
            context.Response.StatusCode = (int)HttpStatusCode.NotFound;
            return;
        }

        context.Response.ContentType = answer.Type;
        context.Response.Headers.ContentEncoding = "br";
        context.Response.ContentLength = answer.Body.Length;
        await context.Response.Body.WriteAsync(answer.Body);
    }

    private static string Page(IReadOnlyList<string> figures) =>
        $$"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Plotly only</title><link rel="icon" href="data:,">
        <script src="{{PlotlyPath}}"></script></head><body style="max-width:60rem;margin:auto">
        {{string.Concat(figures.Select((_, number) => $"<div id=\"figure-{number}\" style=\"height:26rem\"></div>"))}}
        <script>
        const figures = [{{string.Join(',', figures.Select(figure => Colour().Replace(figure, "#0b5fa5").Replace("</", "<\\/", StringComparison.Ordinal)))}}];
        Promise.all(figures.map((figure, number) => Plotly.newPlot(`figure-${number}`, figure.data, { ...figure.layout, autosize: true }, { displaylogo: false })))
          .then(() => { globalThis.chartsAreThere = true; });
        </script></body></html>
        """;

    private static byte[] Brotli(byte[] content)
    {
        using MemoryStream compressed = new();
        using (BrotliStream brotli = new(compressed, CompressionLevel.Optimal))
            brotli.Write(content);
        return compressed.ToArray();
    }

    [GeneratedRegex("data-plotly=\"([^\"]+)\"")]
    private static partial Regex PlotlyAddress();

    /// <summary>Our colours are names of the style sheet's; one colour for all costs Plotly the same work.</summary>
    [GeneratedRegex(@"var\(--[a-z0-9-]+\)(@[0-9.]+)?")]
    private static partial Regex Colour();
}
