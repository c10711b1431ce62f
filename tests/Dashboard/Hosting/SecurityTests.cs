using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Hosting;

public sealed class SecurityTests(RealDashboard dashboard)
{
    [Theory]
    [InlineData("/", 302)]
    [InlineData("/en", 200)]
    [InlineData("/en/treaties?from=12", 400)]
    [InlineData("/nothing/here", 404)]
    [InlineData("/en/treaties/time-to-deposit.csv", 200)]
    [InlineData("/en/data/warehouse.duckdb", 200)]
    [InlineData("/en/data/template.xlsx", 200)]
    [InlineData("/en/data/template.xlsx?from=2000", 400)]
    [InlineData("/healthz", 200)]
    public async Task Every_answer_is_protected(string address, int status)
    {
        var answer = await dashboard.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self' ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["same-origin"], answer.Headers.GetValues("Referrer-Policy"));
        // It would cost a first visit a second process of the browser, and no page holds what another's window must not see: decision 14.
        Assert.False(answer.Headers.Contains("Cross-Origin-Opener-Policy"));
        Assert.True(answer.Headers.Contains("Permissions-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/en/treaties/time-to-deposit")]
    [InlineData("/en/treaties/time-to-deposit?embed=yes")]
    public async Task Only_an_exhibit_alone_may_stand_in_anothers_page(string address)
    {
        var answer = await dashboard.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.EndsWith("frame-ancestors *", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PageList.All), MemberType = typeof(PageList))]
    public async Task No_page_loads_anything_from_elsewhere_or_carries_another_style_than_the_one_its_policy_names(string address)
    {
        var answer = await dashboard.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(html);

        Assert.All(
            page.QuerySelectorAll("script:not([type='application/ld+json']), link:not([rel=icon]), img, iframe, source, use, image"),
            element => Assert.Matches("^/[^/]", element.GetAttribute("src") ?? element.GetAttribute("href")));
        var sheet = Assert.Single(page.QuerySelectorAll("style"));
        var fingerprint = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet.TextContent)));
        Assert.Contains($" 'sha256-{fingerprint}' ", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style]"));
        // A block of data is no script: no browser runs it.
        Assert.All(page.QuerySelectorAll("script:not([type='application/ld+json'])"), script => Assert.Empty(script.TextContent));
        Assert.All(page.QuerySelectorAll("script[type='application/ld+json']"), data => Assert.NotNull(JsonNode.Parse(data.TextContent)));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_without_end_is_refused()
    {
        var answer = await dashboard.Client.GetAsync(new Uri($"/en?{new string('a', 5000)}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(414, (int)answer.StatusCode);
    }
}
