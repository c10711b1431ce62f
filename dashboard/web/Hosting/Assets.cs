using System.Collections.Frozen;
using System.Security.Cryptography;
using Analytics.Dashboard.Html;

namespace Analytics.Dashboard.Hosting;

/// <summary>The script and Plotly's own copy of plotly.js, each at an address that holds the hash of its content. The style sheet stands in the page.</summary>
public sealed class Assets
{
    private const string Plotly = "plotly.js";

    /// <summary>The best that Brotli can do: a second for a megabyte, milliseconds for our own few kilobytes.</summary>
    private const int BestBrotli = 11;

    private readonly FrozenDictionary<string, Asset> _byAddress;
    private readonly string _script;
    private readonly string _plotly;

    public Assets()
    {
        var script = Asset.Own("site.js", "text/javascript; charset=utf-8");
        var plotly = Asset.OfPlotly(Plotly);
        (_script, _plotly) = (script.Address, plotly.Address);
        _byAddress = new[] { script, plotly }.ToFrozenDictionary(asset => asset.Address);
        // Compressed before the first reader asks; plotly.js takes longer, and a reader may never ask.
        script.Body.For(Accepted.Brotli);
    }

    public PageAssets For(string? releaseId) =>
        new(StyleSheet.Text, _script, _plotly, releaseId is null ? null : $"/assets/print/{releaseId}.css");

    public Reply? Find(string address) => _byAddress.GetValueOrDefault(address) is { } asset
        ? new Reply(StatusCodes.Status200OK, asset.MediaType, asset.Body)
        : null;

    /// <summary>The foot of each printed page. A sheet of its own, because only a style sheet can write there and inline styles are refused.</summary>
    public static Reply PrintFoot(string releaseId) => Reply.Text(
        "text/css; charset=utf-8",
        $"@page{{@bottom-left{{content:\"{Phrases.Name} · {releaseId}\"}}@bottom-right{{content:counter(page) \" / \" counter(pages)}}}}");

    /// <summary>A file that travels in the assembly of a type.</summary>
    internal static Stream Open(Type neighbour, string resource) =>
        neighbour.Assembly.GetManifestResourceStream(resource) ?? throw new FileNotFoundException("is not embedded", resource);

    private sealed record Asset(string Address, string MediaType, Body Body)
    {
        public static Asset Own(string name, string mediaType) => Of(name, mediaType, Read(typeof(Assets), $"wwwroot/{name}"), BestBrotli);

        public static Asset OfPlotly(string name)
        {
            var library = typeof(Plotly.NET.GenericChart);
            var resource = library.Assembly.GetManifestResourceNames().Single(each => each.Contains("plotly-", StringComparison.Ordinal) && each.EndsWith(".js", StringComparison.Ordinal));
            return Of(name, "text/javascript; charset=utf-8", Read(library, resource), brotliQuality: 5);
        }

        private static Asset Of(string name, string mediaType, byte[] content, int brotliQuality) =>
            new($"/assets/{Convert.ToHexStringLower(SHA256.HashData(content))[..12]}/{name}", mediaType, Body.OfText(content, brotliQuality));

        private static byte[] Read(Type neighbour, string resource)
        {
            using var stream = Open(neighbour, resource);
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        }
    }
}
