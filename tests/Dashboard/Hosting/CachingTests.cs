using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Analytics.Dashboard.Hosting;
using Analytics.Dashboard.Topics;

namespace Analytics.Tests.Dashboard.Hosting;

public sealed partial class CachingTests(RealDashboard dashboard)
{
    [Theory]
    [InlineData("/en/treaties", "br")]
    [InlineData("/en/treaties", "gzip")]
    [InlineData("/en/treaties/time-to-deposit.csv", "br")]
    [InlineData("/en/treaties/time-to-deposit.xlsx", null)]
    public async Task Text_travels_compressed_and_says_the_same(string address, string? encoding)
    {
        var plain = await Get(address);
        var compressed = await Get(address, accept: encoding ?? "br, gzip");

        Assert.Equal(encoding is null ? [] : [encoding], compressed.Content.Headers.ContentEncoding);
        Assert.Equal(["Accept-Encoding"], compressed.Headers.Vary);
        Assert.Equal(await Bytes(plain), Decompress(await Bytes(compressed), encoding));
    }

    [Fact]
    public async Task An_encoding_of_quality_zero_is_refused()
    {
        var answer = await Get("/en/treaties", accept: "br;q=0, gzip;q=0, identity");

        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("/nl/meetings")]
    [InlineData("/nl/meetings/coormulti-counts.json")]
    [InlineData("/nl/data/template.xlsx")]
    public async Task Who_holds_the_answer_is_told_so_without_a_body(string address)
    {
        var first = await Get(address, accept: "br");
        var again = await Get(address, accept: "br", holds: first.Headers.ETag);

        Assert.False(first.Headers.ETag!.IsWeak);
        // A browser asks each time; a cache that many share does so after two seconds, and sees a new release then.
        Assert.Equal((true, TimeSpan.Zero, TimeSpan.FromSeconds(2)), (first.Headers.CacheControl!.Public, first.Headers.CacheControl.MaxAge, first.Headers.CacheControl.SharedMaxAge));
        Assert.Equal(first.Headers.CacheControl, again.Headers.CacheControl);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Empty(await Bytes(again));
    }

    [Theory]
    [InlineData("/nl/meetings/coormulti-counts.json", 86400)]
    [InlineData("/nl/meetings/coormulti-counts.csv", 86400)]
    [InlineData("/nl/data/template.xlsx", 86400)]
    [InlineData("/nl/data/record.zip", 86400)]
    [InlineData("/nl/data/warehouse.duckdb", 86400)]
    [InlineData("/nl/meetings", 0)]
    [InlineData("/nl/meetings/coormulti-counts", 0)]
    public async Task A_file_of_a_named_release_holds_for_a_day_and_a_page_that_says_which_is_current_does_not(string address, int seconds)
    {
        var named = await Get($"{address}?release={dashboard.Report.ReleaseId}");
        var again = await Get($"{address}?release={dashboard.Report.ReleaseId}", holds: named.Headers.ETag);

        Assert.True(named.Headers.CacheControl!.Public);
        Assert.Equal(TimeSpan.FromSeconds(seconds), named.Headers.CacheControl.MaxAge);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(named.Headers.CacheControl, again.Headers.CacheControl);
    }

    [Fact]
    public async Task Tags_differ_by_encoding_language_and_question()
    {
        var tags = new List<HttpResponseMessage>
        {
            await Get("/en/treaties"), await Get("/en/treaties", accept: "br"), await Get("/fr/treaties"), await Get("/en/treaties?from=2000"),
        }.Select(answer => answer.Headers.ETag!.Tag).ToList();

        Assert.Equal(tags.Count, tags.Distinct().Count());
    }

    [Fact]
    public async Task The_same_question_in_other_words_is_the_same_answer()
    {
        var asked = await Get("/en/treaties?from=1990&to=2020");
        var askedByForm = await Get("/en/treaties?to=2020&family=&from=1990");

        Assert.Equal(asked.Headers.ETag, askedByForm.Headers.ETag);
    }

    [Fact]
    public async Task A_problem_is_not_kept()
    {
        var answer = await Get("/en/treaties?from=12");

        Assert.Null(answer.Headers.ETag);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task What_a_page_loads_may_be_kept_for_ever_at_an_address_made_of_its_content()
    {
        var page = await (await Get("/en/treaties")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var assets = Asset().Matches(page).Select(match => match.Value).Distinct().ToList();

        // The script, how pages are printed, and plotly.js for whoever asks; the style sheet stands in the page.
        Assert.Equal(3, assets.Count);
        foreach (var address in assets)
        {
            var asset = await Get(address, accept: "br");
            Assert.Equal((address, HttpStatusCode.OK), (address, asset.StatusCode));
            Assert.Contains(asset.Headers.CacheControl!.Extensions, extension => extension.Name == "immutable");
            Assert.Equal(TimeSpan.FromDays(365), asset.Headers.CacheControl.MaxAge);
        }
    }

    [Theory]
    [InlineData("000000000000.css")]
    [InlineData("it/000000000000.css")]
    [InlineData("fr/000000000000.css")]
    public async Task What_is_kept_for_ever_is_at_no_address_of_other_content(string sheet) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Get($"/assets/print/{dashboard.Report.ReleaseId}/{sheet}")).StatusCode);

    [Theory]
    [InlineData("https://analytics.example/", "https://analytics.example/en/treaties")]
    [InlineData("https://example.org/analytics", "https://example.org/analytics/en/treaties")]
    public async Task Behind_a_proxy_a_citation_names_the_address_that_readers_know(string publicUrl, string cited)
    {
        await using var site = await ADashboard.Start(dashboard.WarehousePath, TopicCatalog.All, publicUrl: publicUrl);

        var page = await site.Client.GetStringAsync(new Uri("/en/treaties", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains($" {cited}?release={dashboard.Report.ReleaseId}</cite>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_address_of_the_web_is_refused_as_public_address() =>
        await Assert.ThrowsAsync<BadOptionException>(() => ADashboard.Start(dashboard.WarehousePath, TopicCatalog.All, publicUrl: "analytics.example"));

    [Fact]
    public async Task A_citation_names_the_host_by_which_the_reader_came()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/en/treaties");
        request.Headers.Host = "analytics.example";
        var elsewhere = await dashboard.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Contains("http://analytics.example/en/treaties", await elsewhere.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.DoesNotContain("analytics.example", await (await Get("/en/treaties")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> Get(string address, string? accept = null, EntityTagHeaderValue? holds = null)
    {
        HttpRequestMessage request = new(HttpMethod.Get, address);
        if (accept is not null)
            request.Headers.AcceptEncoding.ParseAdd(accept);
        if (holds is not null)
            request.Headers.IfNoneMatch.Add(holds);
        return dashboard.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<byte[]> Bytes(HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    private static byte[] Decompress(byte[] bytes, string? encoding)
    {
        using MemoryStream plain = new();
        using Stream stream = encoding switch
        {
            "br" => new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress),
            "gzip" => new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress),
            _ => new MemoryStream(bytes),
        };
        stream.CopyTo(plain);
        return plain.ToArray();
    }

    [GeneratedRegex("/assets/[^\"]+")]
    private static partial Regex Asset();
}
