using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace Analytics.Etl.Fetching;

/// <summary>Brings what lies at an address into a file, within limits of size, of time, of silence and of detours.</summary>
internal sealed class Download : IDisposable
{
    private static readonly HashSet<HttpStatusCode> _onward =
        [HttpStatusCode.Moved, HttpStatusCode.Found, HttpStatusCode.SeeOther, HttpStatusCode.TemporaryRedirect, HttpStatusCode.PermanentRedirect];

    private readonly FetchLimits _limits;
    private readonly bool _allowHttp;
    private readonly HttpClient _client;
    private readonly CancellationToken _stop;
    private readonly CancellationTokenSource _total;
    private long _bytes;

    public Download(FetchLimits limits, bool allowHttp, CancellationToken stop)
    {
        _limits = limits;
        _allowHttp = allowHttp;
        _stop = stop;
        _total = CancellationTokenSource.CreateLinkedTokenSource(stop);
        _total.CancelAfter(limits.Total);

        // Detours are taken by hand, as each must be looked at; what is packed on the way would hide how much comes.
        _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>Fetches into a file what is newer than a stamp, or says that nothing is: null.</summary>
    public async Task<Fetched?> Take(Uri address, string path, Stamp? known)
    {
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(_total.Token);
        try
        {
            silence.CancelAfter(_limits.Stall);
            var (response, answering) = await Ask(address, known, silence.Token);
            using (response)
            {
                if (response.StatusCode == HttpStatusCode.NotModified && known is not null)
                    return null;
                Require(address, response);
                var (bytes, sha256) = await Write(address, response, path, silence);
                return new(answering, bytes, sha256, new(response.Headers.ETag?.ToString(), response.Content.Headers.LastModified));
            }
        }
        catch (OperationCanceledException) when (!_stop.IsCancellationRequested)
        {
            throw _total.IsCancellationRequested ? FetchFaults.TooSlow(address, _limits.Total) : FetchFaults.Stalled(address, _limits.Stall);
        }
        catch (HttpRequestException absent)
        {
            throw FetchFaults.Unreachable(address, absent.Message);
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _total.Dispose();
    }

    private async Task<(HttpResponseMessage Response, Uri Answering)> Ask(Uri address, Stamp? known, CancellationToken token)
    {
        HashSet<Uri> visited = [address];
        for (var at = address; ;)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, at) { Version = HttpVersion.Version11 };
            request.Headers.AcceptEncoding.Add(new("identity"));
            request.Headers.UserAgent.Add(new ProductInfoHeaderValue("coormulti-analytics", null));
            known?.Ask(request.Headers);
            var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token);
            if (!_onward.Contains(response.StatusCode) || response.Headers.Location is not { } location)
                return (response, at);

            response.Dispose();
            Uri next = new(at, location);
            if (!RemotePackage.IsWeb(next, _allowHttp) || (at.Scheme == Uri.UriSchemeHttps && next.Scheme != at.Scheme))
                throw FetchFaults.Scheme(address, next.GetLeftPart(UriPartial.Path));
            if (!visited.Add(next))
                throw FetchFaults.Circle(address);
            if (visited.Count > FetchLimits.MostRedirects + 1)
                throw FetchFaults.Redirects(address, FetchLimits.MostRedirects);
            at = next;
        }
    }

    private void Require(Uri address, HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        if (response.StatusCode != HttpStatusCode.OK)
            throw FetchFaults.Status(address, status, mayPass: status >= 500 || response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout);
        if (response.Content.Headers.ContentEncoding.FirstOrDefault(encoding => encoding != "identity") is { } packed)
            throw FetchFaults.Kind(address, $"content packed by {packed}");
        if (response.Content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml")
            throw FetchFaults.Kind(address, "a page of HTML");
        if (response.Content.Headers.ContentLength > _limits.Bytes - _bytes)
            throw FetchFaults.TooLarge(address, _limits.Bytes);
    }

    /// <summary>Counts what comes, whatever was announced.</summary>
    private async Task<(long Bytes, string Sha256)> Write(Uri address, HttpResponseMessage response, string path, CancellationTokenSource silence)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var from = await response.Content.ReadAsStreamAsync(silence.Token);
        await using FileStream to = new(path, FileMode.CreateNew, FileAccess.Write);
        var buffer = new byte[1 << 16];
        long bytes = 0;
        while (await Read(address, from, buffer, silence) is > 0 and var count)
        {
            bytes += count;
            if ((_bytes += count) > _limits.Bytes)
                throw FetchFaults.TooLarge(address, _limits.Bytes);
            hash.AppendData(buffer, 0, count);
            await to.WriteAsync(buffer.AsMemory(0, count), _total.Token);
        }

        return (bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private async Task<int> Read(Uri address, Stream from, byte[] buffer, CancellationTokenSource silence)
    {
        silence.CancelAfter(_limits.Stall);
        try
        {
            return await from.ReadAsync(buffer, silence.Token);
        }
        catch (IOException)
        {
            throw FetchFaults.Cut(address);
        }
    }
}

/// <summary>What was fetched: from which address in the end, how much, with which checksum and stamp.</summary>
internal sealed record Fetched(Uri Address, long Bytes, string Sha256, Stamp Stamp);

/// <summary>By what a server knows again what it sent before.</summary>
internal sealed record Stamp(string? ETag, DateTimeOffset? LastModified)
{
    public bool Says => ETag is not null || LastModified is not null;

    public void Ask(HttpRequestHeaders headers)
    {
        if (ETag is not null)
            headers.TryAddWithoutValidation("If-None-Match", ETag);
        headers.IfModifiedSince = LastModified;
    }
}
