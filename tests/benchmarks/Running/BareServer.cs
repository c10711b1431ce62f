using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Analytics.Tests.Torture;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Analytics.Benchmarks.Running;

/// <summary>A Kestrel that does nothing but hand out what it was given, compressed beforehand and kept in memory: what our pages are measured beside.</summary>
internal sealed class BareServer : IAsyncDisposable
{
    /// <summary>How this program is told to serve what lies in a file, at an address, until it is ended.</summary>
    public const string Name = "bare";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly IAsyncDisposable _server;

    private BareServer(IAsyncDisposable server, Uri address) => (_server, Address) = (server, address);

    public Uri Address { get; }

    /// <param name="answers">What is answered at each path.</param>
    public static async Task<BareServer> Start(IReadOnlyDictionary<string, BareAnswer> answers)
    {
        var own = AnAddress();
        var server = Build(own, answers);
        await server.StartAsync();
        return new(server, own);
    }

    /// <summary>The same in a process of its own, as the dashboard has one: what a reader waits for there is as far away.</summary>
    public static async Task<BareServer> StartApart(IReadOnlyDictionary<string, BareAnswer> answers)
    {
        var own = AnAddress();
        BareProcess server = new(own, answers);
        BareServer bare = new(server, own);
        using HttpClient client = new() { BaseAddress = own };
        for (var begun = Stopwatch.GetTimestamp(); !await Answers(client); await Task.Delay(50))
        {
            if (!server.HasExited && Stopwatch.GetElapsedTime(begun) < _patience)
                continue;
            await bare.DisposeAsync();
            throw new TimeoutException("the bare server did not answer");
        }

        return bare;
    }

    /// <summary>As such a process, until it is ended.</summary>
    public static async Task Serve(string file, string address)
    {
        var answers = JsonSerializer.Deserialize<Dictionary<string, BareAnswer>>(await File.ReadAllTextAsync(file))!;
        await Build(new(address), answers).RunAsync();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static Uri AnAddress() => new($"http://127.0.0.1:{Served.FreePort()}");

    private static async Task<bool> Answers(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static WebApplication Build(Uri own, IReadOnlyDictionary<string, BareAnswer> answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(own.GetLeftPart(UriPartial.Authority));
        builder.Logging.ClearProviders();
        var server = builder.Build();
        server.Run(context => Answer(context, answers));
        return server;
    }

    private static async Task Answer(HttpContext context, IReadOnlyDictionary<string, BareAnswer> answers)
    {
        if (!answers.TryGetValue(context.Request.Path.Value!, out var answer))
        {
            context.Response.StatusCode = (int)HttpStatusCode.NotFound;
            return;
        }

        foreach (var (name, value) in answer.Headers)
            context.Response.Headers[name] = value;
        context.Response.ContentType = answer.MediaType;
        context.Response.Headers.ContentEncoding = "br";
        context.Response.ContentLength = answer.Brotli.Length;
        await context.Response.Body.WriteAsync(answer.Brotli);
    }
}

/// <summary>This program once more, as a bare server.</summary>
internal sealed class BareProcess : IAsyncDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly Process _process;

    public BareProcess(Uri address, IReadOnlyDictionary<string, BareAnswer> answers)
    {
        var file = Path.Combine(_folder.Path, "answers.json");
        File.WriteAllText(file, JsonSerializer.Serialize(answers));
        _process = Process.Start(new ProcessStartInfo("dotnet", [typeof(BareProcess).Assembly.Location, BareServer.Name, file, address.GetLeftPart(UriPartial.Authority)]))
            ?? throw new InvalidOperationException("the bare server did not start");
    }

    public bool HasExited => _process.HasExited;

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Dispose();
    }
}

/// <summary>An answer as it goes over the wire.</summary>
internal sealed record BareAnswer(string MediaType, byte[] Brotli)
{
    /// <summary>Further ones; the more there are, the longer a reader reads.</summary>
    public Dictionary<string, string> Headers { get; init; } = [];

    public static BareAnswer Page(string html) => new("text/html; charset=utf-8", Compressed(Encoding.UTF8.GetBytes(html)));

    private static byte[] Compressed(byte[] content)
    {
        using MemoryStream compressed = new();
        using (BrotliStream brotli = new(compressed, CompressionLevel.Optimal))
            brotli.Write(content);
        return compressed.ToArray();
    }
}
