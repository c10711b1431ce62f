using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Analytics.Tests.Torture;

/// <summary>A real dashboard in a process of its own.</summary>
internal sealed class Served : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    /// <summary>What is set of memory wherever the dashboard is started.</summary>
    public static IReadOnlyList<(string Name, string Value)> Frugal { get; } = [("MALLOC_ARENA_MAX", "1"), ("MALLOC_TRIM_THRESHOLD_", "65536"), ("DOTNET_GCgen0size", "0x1000000")];

    private Served(string program, string warehouse, IReadOnlyList<string> options)
    {
        Address = new($"http://127.0.0.1:{FreePort()}");
        // Beside its warehouse, what its unit sets.
        _process = AnalyticsProcess.Start(
            program, ["--urls", Address.GetLeftPart(UriPartial.Authority), "--warm=no", .. options], [],
            [("ANALYTICS_WAREHOUSE", warehouse), ("DOTNET_EnableDiagnostics", "0"), .. Frugal]);
        // Nobody reads the log, and a full pipe would stop the writer.
        _process.OutputDataReceived += static (_, _) => { };
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <param name="options">Further ones, as they stand on its command line.</param>
    public static Task<Served> Start(string warehouse, params IReadOnlyList<string> options) => Of("Analytics.Dashboard.dll", warehouse, options);

    /// <param name="program">Beside the tests, or anywhere by its whole path.</param>
    public static async Task<Served> Of(string program, string warehouse, IReadOnlyList<string> options)
    {
        Served served = new(program, warehouse, options);
        using HttpClient client = new() { BaseAddress = served.Address };
        for (var begun = Stopwatch.GetTimestamp(); !await IsReady(client); await Task.Delay(50))
        {
            if (Stopwatch.GetElapsedTime(begun) < _patience && !served._process.HasExited)
                continue;
            await served.DisposeAsync();
            throw new TimeoutException($"the dashboard was not ready within {_patience.TotalSeconds} s");
        }

        return served;
    }

    public double Megabytes()
    {
        _process.Refresh();
        return _process.WorkingSet64 / Math.Pow(2, 20);
    }

    /// <summary>The most that it ever held.</summary>
    public double MostMegabytes()
    {
        _process.Refresh();
        return _process.PeakWorkingSet64 / Math.Pow(2, 20);
    }

    /// <summary>As systemd does: TERM.</summary>
    public void Terminate() => AnalyticsProcess.Does("kill", "-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>As a machine does that breaks.</summary>
    public void Kill() => _process.Kill();

    public async Task<bool> Ends(TimeSpan within)
    {
        using CancellationTokenSource late = new(within);
        try
        {
            await _process.WaitForExitAsync(late.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
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
