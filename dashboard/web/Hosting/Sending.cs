using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Analytics.Dashboard.Hosting;

/// <summary>From an answer to HTTP: encoding, entity tag, not modified, HEAD.</summary>
public static class Sending
{
    /// <summary>May be kept, but must be asked about before each use; of what differs by reader, no shared cache keeps anything.</summary>
    public const string Revalidate = "no-cache";

    /// <summary>
    /// Of the current release: a browser asks about it at each use, and a cache that many readers share answers for two seconds without asking; both may answer for
    /// one more while they ask. A new release changes any page, so no longer (decision 30).
    /// </summary>
    public const string OfCurrent = "public, max-age=0, s-maxage=2, stale-while-revalidate=1";

    /// <summary>Of a release that the address names, and of nothing else: that never changes, and code does not every day.</summary>
    public const string OfNamed = "public, max-age=86400";

    /// <summary>The address holds the hash of the content.</summary>
    public const string ForEver = "public, max-age=31536000, immutable";

    public const string Never = "no-store";

    private static volatile Encodings? _lastRead;

    /// <summary>A strong entity tag for what a key makes; the key names everything that the answer is made from.</summary>
    public static string Tag(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..24];

    /// <summary>The client's own tag when it holds this answer already, in whatever encoding: the same content has one tag for each, as strong tags must.</summary>
    public static string? Known(HttpRequest request, string tag) =>
        request.Headers.IfNoneMatch.Count == 0 ? null : request.GetTypedHeaders().IfNoneMatch.Select(known => known.Tag.ToString().Trim('"'))
            .FirstOrDefault(held => held == tag || held == $"{tag}-br" || held == $"{tag}-gzip");

    public static void NotModified(HttpResponse response, string tag, string caching)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        // A browser would put it in the place of the one that it holds, and an exhibit that others may frame could not be framed a second time.
        response.Headers.ContentSecurityPolicy = default;
        Describe(response, tag, caching);
    }

    public static async Task Send(HttpContext context, Reply reply, string? tag, string caching)
    {
        var response = context.Response;
        var (bytes, encoding) = reply.Body.For(Negotiate(context.Request));
        response.StatusCode = reply.Status;
        response.ContentType = reply.MediaType;
        response.ContentLength = bytes.Length;
        Describe(response, tag is null || encoding is null ? tag : $"{tag}-{encoding}", caching);
        if (encoding is not null)
            response.Headers.ContentEncoding = encoding;
        if (reply.FileName is not null)
            response.Headers.ContentDisposition = $"{(reply.IsReadInBrowser ? "inline" : "attachment")}; filename=\"{reply.FileName}\"";
        if (reply.MayBeFramed)
            Security.AllowFraming(response);
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(bytes);
    }

    private static void Describe(HttpResponse response, string? tag, string caching)
    {
        response.Headers.CacheControl = caching;
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (tag is not null)
            response.Headers.ETag = $"\"{tag}\"";
    }

    /// <summary>Browsers say it in few ways: what was read last is not read again.</summary>
    private static Accepted Negotiate(HttpRequest request)
    {
        if (request.Headers.AcceptEncoding is not [{ } said])
            return Read(request);
        if (_lastRead is { } last && last.Said == said)
            return last.Accepted;
        var accepted = Read(request);
        _lastRead = new(said, accepted);
        return accepted;
    }

    private static Accepted Read(HttpRequest request)
    {
        var accepted = Accepted.None;
        foreach (var each in request.GetTypedHeaders().AcceptEncoding)
        {
            if (each.Quality is 0)
                continue;
            accepted |= each.Value.Value?.ToLower(CultureInfo.InvariantCulture) switch
            {
                "br" => Accepted.Brotli,
                "gzip" => Accepted.Gzip,
                "*" => Accepted.Brotli | Accepted.Gzip,
                _ => Accepted.None,
            };
        }

        return accepted;
    }

    private sealed record Encodings(string Said, Accepted Accepted);
}
