using System.Net;
using Analytics.Dashboard.Topics;
using Analytics.Tests.Data;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>Who asks in the words of an earlier reader is answered without his question being read; he sees nothing of it.</summary>
public sealed class AskedBeforeTests(RealDashboard real)
{
    [Theory]
    [InlineData("/en/treaties", "br")]
    [InlineData("/en/treaties", "gzip")]
    [InlineData("/en/treaties", null)]
    [InlineData("/de/crises?from=2015&to=2020", "br")]
    [InlineData("/fr/treaties/time-to-deposit?embed=yes", "br")]
    [InlineData("/nl/data", "br")]
    [InlineData("/en/treaties/time-to-deposit.json", "br")]
    public async Task The_second_answer_is_the_first_to_the_last_header(string address, string? encoding)
    {
        await using var dashboard = await ADashboard.Start(real.WarehousePath, TopicCatalog.All);

        var first = await Get(dashboard, address, encoding);
        var second = await Get(dashboard, address, encoding);
        var head = await Get(dashboard, address, encoding, method: HttpMethod.Head);
        var known = await Get(dashboard, address, encoding, holds: first.Headers["ETag"]);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(first.Headers, second.Headers);
        Assert.Equal(first.Body, second.Body);
        Assert.Equal(first.Headers, head.Headers);
        Assert.Empty(head.Body);
        Assert.Equal(HttpStatusCode.NotModified, known.Status);
        // A browser puts these in the place of those that it keeps.
        Assert.All(known.Headers, header => Assert.Equal((header.Key, first.Headers[header.Key]), (header.Key, header.Value)));
        Assert.Equal(["Cache-Control", "ETag", "Vary"], known.Headers.Keys.Intersect(["Cache-Control", "ETag", "Vary"]).Order());
    }

    [Fact]
    public async Task Other_words_are_another_question()
    {
        using TemporaryFolder warehouse = new();
        AReleaseFolder.Publish(warehouse, "2026-01-01-000000000001");
        await using var dashboard = await ADashboard.Start(warehouse, [AnOverview.Topic()]);
        var page = await Get(dashboard, "/en");

        Assert.Contains($"http://{dashboard.Address.Authority}/en", page.Text, StringComparison.Ordinal);
        Assert.Contains("http://elsewhere.example/en", (await Get(dashboard, "/en", host: "elsewhere.example")).Text, StringComparison.Ordinal);
        Assert.Contains($"http://{dashboard.Address.Authority}/en", (await Get(dashboard, "/en")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await Get(dashboard, "/en?from=2010")).Status);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await Get(dashboard, "/en", method: HttpMethod.Delete)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Get(dashboard, "/EN/x")).Status);
        // What a program is told of a fault is not what a reader is told.
        Assert.Equal("text/html; charset=utf-8", (await Get(dashboard, "/en?from=2010")).Headers["Content-Type"]);
        Assert.Equal("application/problem+json; charset=utf-8", (await Get(dashboard, "/en?from=2010", accept: "application/json")).Headers["Content-Type"]);
    }

    /// <summary>The decoded path may hold what parts the words of a question.</summary>
    [Fact]
    public async Task No_address_can_be_written_so_that_it_is_taken_for_another()
    {
        using TemporaryFolder warehouse = new();
        AReleaseFolder.Publish(warehouse, "2026-01-01-000000000001");
        await using var dashboard = await ADashboard.Start(warehouse, [AnOverview.Topic()]);
        Assert.Equal(HttpStatusCode.OK, (await Get(dashboard, "/en")).Status);

        Assert.Equal(HttpStatusCode.NotFound, (await Get(dashboard, "/%0A%0A/en")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Get(dashboard, "/%0A/en")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Get(dashboard, "/en%0A/en")).Status);
    }

    [Fact]
    public async Task A_watchman_sees_both()
    {
        using TemporaryFolder warehouse = new();
        AReleaseFolder.Publish(warehouse, "2026-01-01-000000000001");
        await using var dashboard = await ADashboard.Start(warehouse, [AnOverview.Topic()]);

        for (var time = 0; time < 3; time++)
            await Get(dashboard, "/en");

        var figures = (await Get(dashboard, "/metrics")).Text;
        Assert.Contains("coormulti_request_seconds_count{kind=\"page\",status=\"200\"} 3\n", figures, StringComparison.Ordinal);
        Assert.Contains("coormulti_cache_hits_total 2\n", figures, StringComparison.Ordinal);
        Assert.Contains("coormulti_cache_misses_total 1\n", figures, StringComparison.Ordinal);
    }

    private static async Task<AnAnswer> Get(ADashboard dashboard, string address, string? encoding = null, string? host = null, string? accept = null, string? holds = null, HttpMethod? method = null)
    {
        using HttpRequestMessage request = new(method ?? HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Host = host;
        if (encoding is not null)
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        if (accept is not null)
            request.Headers.Accept.ParseAdd(accept);
        if (holds is not null)
            request.Headers.IfNoneMatch.ParseAdd(holds);
        using var answer = await dashboard.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var headers = answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated).Where(header => header.Key != "Date")
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.Ordinal);
        return new(answer.StatusCode, headers, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private sealed record AnAnswer(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
    {
        public string Text => System.Text.Encoding.UTF8.GetString(Body);
    }
}
