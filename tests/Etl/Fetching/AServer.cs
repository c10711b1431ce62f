using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Analytics.Tests.Etl.Fetching;

/// <summary>A real web server on this machine, which answers as the test says and remembers what it was asked.</summary>
internal sealed class AServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private AServer(WebApplication app) => _app = app;

    public List<(string Path, int Status)> Asked { get; } = [];

    public Uri At(string path) => new(new Uri(_app.Urls.First()), path);

    public static async Task<AServer> Start(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        AServer server = new(app);
        app.Run(async request =>
        {
            await answer(request);
            lock (server.Asked)
                server.Asked.Add((request.Request.Path, request.Response.StatusCode));
        });
        await app.StartAsync();
        return server;
    }

    /// <summary>A server of files that knows them again by their tags.</summary>
    public static Task<AServer> Offering(IReadOnlyDictionary<string, byte[]> files) => Start(async request =>
    {
        if (!files.TryGetValue(request.Request.Path.Value!, out var bytes))
        {
            request.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var tag = $"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))[..16]}\"";
        request.Response.Headers.ETag = tag;
        if (request.Request.Headers.IfNoneMatch == tag)
        {
            request.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        request.Response.ContentType = request.Request.Path.Value!.EndsWith(".json", StringComparison.Ordinal) ? "application/json" : "application/octet-stream";
        request.Response.ContentLength = bytes.Length;
        await request.Response.Body.WriteAsync(bytes);
    });

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}

/// <summary>A server that writes what it likes on the wire, where a decent one would not: each caller hears the same, and the line is cut.</summary>
internal sealed class ALiar : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public ALiar(string head, byte[] body)
    {
        _listener.Start();
        _ = Answer(Encoding.ASCII.GetBytes(head.ReplaceLineEndings("\r\n") + "\r\n\r\n"), body);
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/register.zip");

    public void Dispose() => _listener.Dispose();

    private async Task Answer(byte[] head, byte[] body)
    {
        try
        {
            while (true)
            {
                using var caller = await _listener.AcceptTcpClientAsync();
                var stream = caller.GetStream();
                var asked = new byte[4096];
                _ = await stream.ReadAsync(asked);
                await stream.WriteAsync(head);
                await stream.WriteAsync(body);
            }
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over, or the caller had heard enough.
        }
    }
}
