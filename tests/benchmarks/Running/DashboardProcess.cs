using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Analytics.Benchmarks.Running;

/// <summary>The real dashboard in a process of its own, on a free port of this machine, over a release made for the occasion.</summary>
internal sealed class DashboardProcess : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly ScratchFolder _warehouse = new();
    private readonly Process _process;

    private DashboardProcess(int? scale)
    {
        using ScratchSources sources = new(scale);
        Command.Refresh(_warehouse.Path, sources.Path);
        Address = new($"http://127.0.0.1:{FreePort()}");
        ProcessStartInfo start = new("dotnet", [House.Dashboard, "--urls", Address.GetLeftPart(UriPartial.Authority)])
        {
            RedirectStandardOutput = true,
            Environment = { ["ANALYTICS_WAREHOUSE"] = _warehouse.Path },
        };
        _process = Process.Start(start) ?? throw new InvalidOperationException("the dashboard did not start");
        // Nobody reads the log, and a full pipe would stop the writer.
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
    }

    public Uri Address { get; }

    /// <param name="scale">Of the synthetic register; null for the record alone.</param>
    public static async Task<DashboardProcess> Start(int? scale = 1)
    {
        DashboardProcess dashboard = new(scale);
        using HttpClient client = new() { BaseAddress = dashboard.Address };
        var begun = Stopwatch.GetTimestamp();
        while (!await IsReady(client))
        {
            if (Stopwatch.GetElapsedTime(begun) > _patience)
            {
                await dashboard.DisposeAsync();
                throw new TimeoutException($"the dashboard was not ready within {_patience.TotalSeconds} s");
            }

            await Task.Delay(50);
        }

        return dashboard;
    }

    /// <summary>Memory that the process holds now, and the most that it ever held, in megabytes.</summary>
    public (double Now, double Most) Memory()
    {
        _process.Refresh();
        return (_process.WorkingSet64 / Math.Pow(2, 20), _process.PeakWorkingSet64 / Math.Pow(2, 20));
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _warehouse.Dispose();
    }

    internal static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<bool> IsReady(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
