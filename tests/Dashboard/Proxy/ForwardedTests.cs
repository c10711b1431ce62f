using System.Net;
using Analytics.Dashboard.Hosting;
using Analytics.Dashboard.Topics;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Torture;

namespace Analytics.Tests.Dashboard.Proxy;

/// <summary>What is said of a reader is believed from named proxies alone, and a host only as far as it was allowed.</summary>
public sealed class ForwardedTests(RealDashboard dashboard)
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("192.0.2.7,127.0.0.0/8")]
    [InlineData("::1, 127.0.0.1")]
    public async Task A_named_proxy_tells_by_which_address_the_reader_came(string proxy)
    {
        await using var site = await ADashboard.Start(dashboard.WarehousePath, TopicCatalog.All, options: ["--proxy", proxy]);

        using var answer = await Get(site, "/en/treaties/time-to-deposit.bib", ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "analytics.example"), ("X-Forwarded-For", "198.51.100.9"));

        Assert.Contains("https://analytics.example/en/treaties/time-to-deposit", await Text(answer), StringComparison.Ordinal);
        Assert.Contains("max-age=31536000", answer.Headers.GetValues("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("192.0.2.7")]
    [InlineData("10.0.0.0/8")]
    public async Task Nobody_else_is_believed(string proxy)
    {
        await using var site = await ADashboard.Start(dashboard.WarehousePath, TopicCatalog.All, options: proxy.Length == 0 ? [] : ["--proxy", proxy]);

        using var answer = await Get(site, "/en/treaties/time-to-deposit.bib", ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-For", "198.51.100.9"), ("X-Forwarded-Prefix", "/evil"));

        var text = await Text(answer);
        Assert.Contains($"{site.Address.GetLeftPart(UriPartial.Authority)}/en/treaties/time-to-deposit", text, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", text, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task A_host_that_is_not_allowed_gets_no_page_and_those_that_watch_get_their_signs()
    {
        await using var site = await ADashboard.Start(dashboard.WarehousePath, TopicCatalog.All, options: ["--allowed-hosts", "analytics.example;*.ministry.example"]);

        foreach (var (host, status) in ((string, HttpStatusCode)[])[("analytics.example", HttpStatusCode.OK), ("coormulti.ministry.example:8443", HttpStatusCode.OK), ("evil.example", HttpStatusCode.BadRequest)])
        {
            using var answer = await Get(site, "/en/method", ("Host", host));
            Assert.Equal((host, status), (host, answer.StatusCode));
        }

        using var sign = await Get(site, "/readyz");
        Assert.Equal(HttpStatusCode.OK, sign.StatusCode);
    }

    [Theory]
    [InlineData("/en/treaties/time-to-deposit.bib")]
    [InlineData("/en/treaties/time-to-deposit")]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/catalog.jsonld")]
    public async Task Where_the_address_of_the_site_was_said_no_host_of_a_request_stands_in_an_answer(string address)
    {
        await using var site = await ADashboard.Start(dashboard.WarehousePath, TopicCatalog.All, publicUrl: "https://analytics.example");

        using var answer = await Get(site, address, ("Host", "evil.example"));

        var text = await Text(answer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("https://analytics.example/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--proxy=1", "--proxy takes addresses such as 127.0.0.1 and networks such as 10.0.0.0/8, with commas between, and not '1'")]
    [InlineData("--proxy=10.0.0.0/99", "--proxy takes addresses such as 127.0.0.1 and networks such as 10.0.0.0/8, with commas between, and not '10.0.0.0/99'")]
    [InlineData("--proxy=proxy.example", "--proxy takes addresses such as 127.0.0.1 and networks such as 10.0.0.0/8, with commas between, and not 'proxy.example'")]
    [InlineData("--path-base=coormulti", "--path-base is a path such as /coormulti, of letters, digits, '-', '_' and '.', and not 'coormulti'")]
    [InlineData("--path-base=/a/../b", "--path-base is a path such as /coormulti, of letters, digits, '-', '_' and '.', and not '/a/../b'")]
    [InlineData("--path-base=/a?b", "--path-base is a path such as /coormulti, of letters, digits, '-', '_' and '.', and not '/a?b'")]
    [InlineData("--allowed-hosts=a b", "--allowed-hosts takes names of hosts such as example.org or *.example.org, without a port, with semicolons between, and not 'a b'")]
    [InlineData("--allowed-hosts=example.org:80", "--allowed-hosts takes names of hosts such as example.org or *.example.org, without a port, with semicolons between, and not 'example.org:80'")]
    [InlineData("--log=xml", "--log is text or json, and not 'xml'")]
    public async Task An_option_that_means_nothing_is_told_and_nothing_is_served(string option, string sentence)
    {
        var bad = await Assert.ThrowsAsync<BadOptionException>(() => ADashboard.Start(dashboard.WarehousePath, TopicCatalog.All, options: [option]));

        Assert.Equal(sentence, bad.Message);
    }

    [Fact]
    public async Task A_public_address_outside_the_path_of_the_site_is_refused()
    {
        var bad = await Assert.ThrowsAsync<BadOptionException>(() => ADashboard.Start(dashboard.WarehousePath, TopicCatalog.All, publicUrl: "https://analytics.example", options: ["--path-base=/coormulti"]));

        Assert.Equal("--public-url is the whole address that readers know, and so ends with that of --path-base, '/coormulti'; 'https://analytics.example' does not", bad.Message);
    }

    [Fact]
    public async Task The_program_says_it_in_one_line_and_ends()
    {
        using var process = AnalyticsProcess.Start("Analytics.Dashboard.dll", ["--proxy", "nobody"]);
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(DashboardServer.Usage, process.ExitCode);
        Assert.Equal("--proxy takes addresses such as 127.0.0.1 and networks such as 10.0.0.0/8, with commas between, and not 'nobody'", said.Trim());
    }

    private static async Task<HttpResponseMessage> Get(ADashboard site, string address, params IReadOnlyList<(string Name, string Value)> headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
