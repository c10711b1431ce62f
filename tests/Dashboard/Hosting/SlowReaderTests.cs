using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Analytics.Dashboard.Topics;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>Long downloads are files: who takes long holds up nobody.</summary>
public sealed class SlowReaderTests(RealDashboard dashboard)
{
    private const int Stalled = 60;

    [Fact]
    public async Task Readers_who_do_not_read_hold_up_nobody()
    {
        await using var site = await ADashboard.Start(dashboard.WarehousePath, TopicCatalog.All);
        List<Socket> stalled = [];
        try
        {
            for (var each = 0; each < Stalled; each++)
                stalled.Add(await Stall(site.Address, each % 2 == 0 ? "/en/data/record.zip" : "/en/data/warehouse.duckdb"));

            // A thread of the pool each would make others wait for seconds, as one is added each second.
            for (var each = 0; each < 50; each++)
            {
                var begun = Stopwatch.GetTimestamp();
                using var answer = await site.Client.GetAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken);
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                Assert.InRange(Stopwatch.GetElapsedTime(begun).TotalSeconds, 0, 2);
            }

            Assert.NotEmpty(await site.Client.GetByteArrayAsync(new Uri("/en/data/record.zip", UriKind.Relative), TestContext.Current.CancellationToken));
        }
        finally
        {
            stalled.ForEach(socket => socket.Dispose());
        }
    }

    [Fact]
    public async Task A_download_is_made_once_and_leaves_with_the_site()
    {
        var before = Folders();
        HashSet<string> ours;
        await using (var site = await ADashboard.Start(dashboard.WarehousePath, TopicCatalog.All))
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => site.Client.GetByteArrayAsync(new Uri("/fr/data/documented.zip", UriKind.Relative), TestContext.Current.CancellationToken)));
            Assert.All(answers, answer => Assert.Equal(answers[0], answer));
            // Other tests have sites of their own; this one alone has nothing but this file.
            ours = [.. Folders().Except(before).Where(folder => Directory.GetFiles(folder) is [var only] && only.EndsWith("-fr-documented.zip", StringComparison.Ordinal))];
            Assert.NotEmpty(ours);
        }

        Assert.Contains(ours, folder => !Directory.Exists(folder));
    }

    [Theory]
    [InlineData("/nl/data/record.zip")]
    [InlineData("/nl/data/documented.zip")]
    [InlineData("/nl/data/warehouse.duckdb")]
    public async Task A_download_that_was_cut_goes_on_where_it_was(string address)
    {
        var whole = await dashboard.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        using HttpRequestMessage head = new(HttpMethod.Head, address);
        using var described = await dashboard.Client.SendAsync(head, TestContext.Current.CancellationToken);
        using HttpRequestMessage rest = new(HttpMethod.Get, address);
        rest.Headers.Range = new(1000, null);
        rest.Headers.IfRange = new RangeConditionHeaderValue(described.Headers.ETag!);

        using var answer = await dashboard.Client.SendAsync(rest, TestContext.Current.CancellationToken);

        Assert.Equal(whole.Length, described.Content.Headers.ContentLength);
        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal(whole[1000..], await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static HashSet<string> Folders() => [.. Directory.EnumerateDirectories(Path.GetTempPath(), "coormulti-downloads-*")];

    private static async Task<Socket> Stall(Uri address, string path)
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await socket.ConnectAsync(IPAddress.Loopback, address.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {address.Authority}\r\n\r\n"));
        return socket;
    }
}
