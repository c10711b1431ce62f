using System.IO.Compression;
using System.Net;
using System.Text;
using Analytics.Tests.Torture;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Analytics.Benchmarks.Running;

/// <summary>A Kestrel that does nothing but hand out what it was given, compressed beforehand and kept in memory: what our pages are measured beside.</summary>
internal sealed class BareServer : IAsyncDisposable
{
    private readonly WebApplication _server;

    private BareServer(WebApplication server, Uri address) => (_server, Address) = (server, address);

    public Uri Address { get; }

    /// <param name="answers">What is answered at each path.</param>
    public static async Task<BareServer> Start(IReadOnlyDictionary<string, BareAnswer> answers)
    {
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

    private static async Task Answer(HttpContext context, IReadOnlyDictionary<string, BareAnswer> answers)
    {
        if (!answers.TryGetValue(context.Request.Path.Value!, out var answer))
        {
            context.Response.StatusCode = (int)HttpStatusCode.NotFound;
            return;
        }

        context.Response.ContentType = answer.MediaType;
        context.Response.Headers.ContentEncoding = "br";
        context.Response.ContentLength = answer.Brotli.Length;
        await context.Response.Body.WriteAsync(answer.Brotli);
    }
}

/// <summary>An answer as it goes over the wire.</summary>
internal sealed record BareAnswer(string MediaType, byte[] Brotli)
{
    public static BareAnswer Page(string html) => new("text/html; charset=utf-8", Compressed(Encoding.UTF8.GetBytes(html)));

    private static byte[] Compressed(byte[] content)
    {
        using MemoryStream compressed = new();
        using (BrotliStream brotli = new(compressed, CompressionLevel.Optimal))
            brotli.Write(content);
        return compressed.ToArray();
    }
}
