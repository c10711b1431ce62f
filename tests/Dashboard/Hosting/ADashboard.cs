using System.Net;
using Analytics.Dashboard.Hosting;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Topics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>The dashboard over a real Kestrel on a free port, with a client that shows every answer as it came: no redirect followed, nothing decompressed.</summary>
internal sealed class ADashboard : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ADashboard(WebApplication app)
    {
        _app = app;
        Address = new(app.Urls.Single());
        Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <param name="publicUrl">Where readers find it; null where each request tells.</param>
    /// <param name="options">Further ones, as they stand on a command line.</param>
    /// <param name="inDevelopment">The repository that is being worked on; without one it is the dashboard as it is in production.</param>
    public static async Task<ADashboard> Start(string warehouse, IReadOnlyList<Topic> topics, TimeProvider? clock = null, string? inDevelopment = null, string? publicUrl = null, params IReadOnlyList<string> options)
    {
        string[] place = inDevelopment is null ? ["--environment", "Production"] : ["--environment", "Development", "--contentRoot", inDevelopment];
        var app = DashboardServer.Create(
            ["--urls", "http://127.0.0.1:0", "--" + WarehousePlace.Setting, warehouse, "--Logging:LogLevel:Default", "None", .. place, .. publicUrl is null ? (string[])[] : [$"--public-url={publicUrl}"], .. options],
            topics, clock);
        await app.StartAsync();
        return new(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
