using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Etl.Publishing;

namespace Analytics.Tests.Torture;

/// <summary>What is done to a dashboard while it answers.</summary>
internal static class ServingTrials
{
    /// <summary>How long the slowest of a hundred signs of life may take while others stall.</summary>
    public const double MostMilliseconds = 50;

    public const double MostMegabytes = 400;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    /// <summary>Many readers while releases are published again and again: each answer is whole, and of one release.</summary>
    public static async Task<Tally> ReadersDuringPublishes(int readers, int publishes)
    {
        using Ground ground = new();
        Dictionary<string, long> years = [];
        for (var variant = 0; variant < 3; variant++)
        {
            ground.Put(variant);
            years[ground.Refresh().ReleaseId] = Ground.FirstYear + variant;
        }

        await using var dashboard = await Served.Start(ground.Warehouse.Path);
        List<string> faults = [];
        using CancellationTokenSource done = new();
        var answered = 0;
        var reading = Enumerable.Range(0, readers).Select(each => Task.Run(async () =>
        {
            using HttpClient client = new() { BaseAddress = dashboard.Address, Timeout = _patience };
            for (var turn = each; !done.IsCancellationRequested; turn++)
            {
                if (await Fault(client, turn, years) is { } fault)
                    lock (faults)
                        faults.Add(fault);
                Interlocked.Increment(ref answered);
            }
        })).ToList();
        for (var each = 0; each < publishes; each++)
        {
            ground.Put(each % 3);
            ground.Refresh();
            await Task.Delay(TimeSpan.FromMilliseconds(150));
        }

        await done.CancelAsync();
        await Task.WhenAll(reading);
        faults.AddRange(ground.Faults("published under readers"));
        return new($"{readers} readers during {publishes} publishes", answered, faults);
    }

    /// <summary>Clients that ask for the largest downloads and do not read: others are served as if they were not there.</summary>
    public static async Task<Tally> StalledDownloads(int clients, string warehouse)
    {
        await using var dashboard = await Served.Start(warehouse);
        List<Socket> stalled = [];
        try
        {
            for (var each = 0; each < clients; each++)
                stalled.Add(await Stall(dashboard.Address, each % 2 == 0 ? "/en/data/record.zip" : "/en/data/warehouse.duckdb"));
            List<double> taken = [];
            List<string> faults = [];
            using HttpClient client = new() { BaseAddress = dashboard.Address, Timeout = _patience };
            for (var each = 0; each < 300; each++)
            {
                var begun = Stopwatch.GetTimestamp();
                using var answer = await client.GetAsync(new Uri("/healthz", UriKind.Relative));
                taken.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                if (!answer.IsSuccessStatusCode)
                    faults.Add($"/healthz answered {(int)answer.StatusCode} while {clients} stalled");
                await Task.Delay(10);
            }

            var slow = taken.Order().ElementAt((int)(taken.Count * 0.99) - 1);
            var megabytes = dashboard.Megabytes();
            if (slow > MostMilliseconds)
                faults.Add(Invariant($"/healthz took {slow:N1} ms at the 99th percentile"));
            if (megabytes > MostMegabytes)
                faults.Add(Invariant($"the dashboard held {megabytes:N0} MB"));
            using var page = await client.GetAsync(new Uri("/en/treaties", UriKind.Relative));
            if (!page.IsSuccessStatusCode)
                faults.Add($"a page answered {(int)page.StatusCode} while {clients} stalled");
            return new($"{clients} stalled downloads", clients, faults, Measured: Invariant($"/healthz p99 {slow:N1} ms, {megabytes:N0} MB resident"));
        }
        finally
        {
            stalled.ForEach(socket => socket.Dispose());
        }
    }

    /// <summary>The dashboard is told to end while it answers: what it has begun, it finishes.</summary>
    public static async Task<Tally> Terminated(int readers)
    {
        using Ground ground = new();
        ground.Refresh();
        await using var dashboard = await Served.Start(ground.Warehouse.Path);
        using HttpClient client = new() { BaseAddress = dashboard.Address, Timeout = _patience };
        List<string> faults = [];
        // The heads have come before the end is asked for, so each is an answer in flight.
        var answers = await Task.WhenAll(Enumerable.Range(0, readers).Select(_ => client.GetAsync(new Uri("/en/data/warehouse.duckdb", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead)));
        dashboard.Terminate();
        foreach (var answer in answers)
        {
            using (answer)
            {
                try
                {
                    var expected = answer.Content.Headers.ContentLength;
                    var got = (await answer.Content.ReadAsByteArrayAsync()).Length;
                    if (expected != got)
                        faults.Add($"{got} of {expected} bytes came");
                }
                catch (HttpRequestException cut)
                {
                    faults.Add(cut.Message);
                }
            }
        }

        if (!await dashboard.Ends(TimeSpan.FromSeconds(30)))
            faults.Add("it had not ended after 30 s");
        return new("told to end while it answers", readers, faults);
    }

    private static async Task<string?> Fault(HttpClient client, int turn, Dictionary<string, long> years)
    {
        var path = turn % 2 == 0 ? "/en/meetings/consultations-by-format.json" : "/en/data";
        try
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            var text = await answer.Content.ReadAsStringAsync();
            if (!answer.IsSuccessStatusCode)
                return $"{path} answered {(int)answer.StatusCode}";
            if (turn % 2 != 0)
                return text.EndsWith("</html>", StringComparison.Ordinal) && years.Keys.Any(id => text.Contains(id, StringComparison.Ordinal)) ? null : $"{path} is no whole page of a release";
            var json = JsonNode.Parse(text)!;
            var shown = json["rows"]!.AsArray().Select(row => (long?)row!["year"]).Where(year => year is not null).Distinct().ToList();
            return years.TryGetValue((string)json["release"]!, out var year) && shown.Contains(year) && !shown.Any(other => other != year && years.ContainsValue(other!.Value) && HasRows(json, other.Value))
                ? null : $"{path} of {json["release"]} shows {string.Join(", ", shown)}";
        }
        catch (Exception cut) when (cut is HttpRequestException or TaskCanceledException or System.Text.Json.JsonException)
        {
            return $"{path}: {cut.Message}";
        }
    }

    private static bool HasRows(JsonNode json, long year) =>
        json["rows"]!.AsArray().Where(row => (long?)row!["year"] == year).Any(row => row!.AsObject().Any(cell => cell.Key.EndsWith("_count", StringComparison.Ordinal) && cell.Value is not null && (double)cell.Value > 0));

    private static async Task<Socket> Stall(Uri address, string path)
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await socket.ConnectAsync(IPAddress.Loopback, address.Port);
        await socket.SendAsync(System.Text.Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {address.Authority}\r\n\r\n"));
        return socket;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
