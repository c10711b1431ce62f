using System.Security.Cryptography;
using System.Text;
using Analytics.Dashboard.Html;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Hosting;

/// <summary>The script and plotly.js in its cartesian bundle, each at an address that holds the hash of its content. The style sheet stands in the page, the rules for paper in a sheet of each release.</summary>
public sealed class Assets
{
    /// <summary>The bundle that Plotly publishes of what our figures are made of, compressed as well as Brotli can (decision 33).</summary>
    internal const string Plotly = "plotly-cartesian-2.30.1.min.js.br";

    private const string PrintRulesName = "print.css";

    private const string JavaScript = "text/javascript; charset=utf-8";

    /// <summary>The best that Brotli can do: milliseconds for our own few kilobytes.</summary>
    private const int BestBrotli = 11;

    private static readonly string _printRules = TextOf(Read(typeof(Assets), $"wwwroot/{PrintRulesName}"));

    private readonly WorkingCopy? _workingCopy;
    private readonly Asset _script = Asset.Own("site.js");
    private readonly Asset _plotly = Asset.Packed("plotly.js", Plotly);

    /// <param name="workingCopy">Where style sheets and script are being changed; each page then has them as they are.</param>
    public Assets(WorkingCopy? workingCopy = null)
    {
        _workingCopy = workingCopy;
        // Compressed before the first reader asks.
        _script.Body.For(Accepted.Brotli);
    }

    /// <summary>The sheet that pages have now, and that their policy names.</summary>
    internal StyleSheet StyleSheet => _workingCopy is null ? StyleSheet.Packed : StyleSheet.Of(_workingCopy);

    private string PrintRules => _workingCopy is null ? _printRules : TextOf(_workingCopy.Read("dashboard", "web", "wwwroot", PrintRulesName));

    public PageAssets For(string? releaseId) =>
        new(StyleSheet.Text, PrintRules, Current(_script).Address, _plotly.Address, releaseId);

    public Reply? Find(string address) => new[] { _script, _plotly }.FirstOrDefault(asset => IsAt(asset, address)) is { } found
        ? new Reply(StatusCodes.Status200OK, JavaScript, Current(found).Body)
        : null;

    /// <param name="labelled">The language in which each printed page says that it holds synthetic data; null where none does.</param>
    public Reply PrintSheet(string releaseId, Language? labelled) => Reply.Text("text/css; charset=utf-8", Html.PrintSheet.Of(PrintRules, releaseId, labelled));

    /// <summary>A file that travels in the assembly of a type.</summary>
    internal static Stream Open(Type neighbour, string resource) =>
        neighbour.Assembly.GetManifestResourceStream(resource) ?? throw new FileNotFoundException("is not embedded", resource);

    /// <summary>A file that is being changed may have been saved since the page that links to it, so it is then known by its name alone.</summary>
    private bool IsAt(Asset asset, string address) =>
        asset.Address == address || (_workingCopy is not null && address.EndsWith($"/{asset.Name}", StringComparison.Ordinal));

    private static byte[] Read(Type neighbour, string resource)
    {
        using var stream = Open(neighbour, resource);
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    private static string TextOf(byte[] content) => Encoding.UTF8.GetString(content);

    private Asset Current(Asset packed) => _workingCopy is null || packed == _plotly
        ? packed
        : Asset.Of(packed.Name, _workingCopy.Read("dashboard", "web", "wwwroot", packed.Name), brotliQuality: 1);

    private sealed record Asset(string Name, string Address, Body Body)
    {
        public static Asset Own(string name) => Of(name, Read(typeof(Assets), $"wwwroot/{name}"), BestBrotli);

        /// <param name="resource">Compressed by Brotli when it was brought into the house.</param>
        public static Asset Packed(string name, string resource)
        {
            var compressed = Read(typeof(Assets), $"wwwroot/{resource}");
            return new(name, AddressOf(name, compressed), Body.OfBrotli(compressed));
        }

        public static Asset Of(string name, byte[] content, int brotliQuality) =>
            new(name, AddressOf(name, content), Body.OfText(content, brotliQuality));

        private static string AddressOf(string name, byte[] content) => $"/assets/{Convert.ToHexStringLower(SHA256.HashData(content))[..12]}/{name}";
    }
}
