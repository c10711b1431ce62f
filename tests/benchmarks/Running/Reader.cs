using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace Analytics.Benchmarks.Running;

/// <summary>A reader who keeps connections alive and takes Brotli, as browsers do; bodies are left as they came over the wire.</summary>
internal sealed partial class Reader(Uri address) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = address };

    /// <summary>Asks for an address and reads the whole answer.</summary>
    public async Task<Answered> Get(string path, string? known = null, bool mayFail = false)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.Add(new("br"));
        if (known is not null)
            request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(known));
        using var answer = await _client.SendAsync(request);
        var body = await answer.Content.ReadAsByteArrayAsync();
        return (int)answer.StatusCode < 400 || mayFail
            ? new((int)answer.StatusCode, body, answer.Content.Headers.ContentEncoding.Contains("br"), answer.Headers)
            : throw new HttpRequestException($"{path} answered {(int)answer.StatusCode}");
    }

    public void Dispose() => _client.Dispose();

    /// <summary>Style sheets, scripts and pictures that a page makes a browser fetch before anybody touches it.</summary>
    public static IEnumerable<string> AssetsOf(string html) =>
        Asset().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups["address"].Value))
            .Where(path => !path.StartsWith("data:", StringComparison.Ordinal)).Distinct();

    /// <summary>Where the figures of a page may be had as data.</summary>
    public static IEnumerable<string> FiguresOf(string html) => FigureAddress().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups["address"].Value));

    public static IEnumerable<string> LinksOf(string html) => Link().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups["address"].Value)).Distinct();

    [GeneratedRegex("""<link\s(?=[^>]*rel="(stylesheet|icon|preload|modulepreload)")[^>]*href="(?<address>[^"]+)"|<(script|img|iframe)\s[^>]*src="(?<address>[^"]+)" """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Asset();

    [GeneratedRegex("""data-figure-url="(?<address>[^"]+)" """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex FigureAddress();

    [GeneratedRegex("""<a\s[^>]*href="(?<address>/[^"#?]*)" """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}

/// <summary>An answer as it came.</summary>
internal sealed record Answered(int Status, byte[] Body, bool IsBrotli, HttpResponseHeaders Headers)
{
    public string? Tag => Headers.ETag?.ToString();

    /// <summary>Those that its server chose: a server says the date itself.</summary>
    public Dictionary<string, string> ChosenHeaders() => Headers.NonValidated.Where(header => header.Key != "Date").ToDictionary(header => header.Key, header => header.Value.ToString());

    public string Text()
    {
        if (!IsBrotli)
            return Encoding.UTF8.GetString(Body);
        using BrotliStream plain = new(new MemoryStream(Body), CompressionMode.Decompress);
        using StreamReader reader = new(plain, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
