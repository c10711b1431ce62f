using Analytics.Tests.Dashboard.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace Analytics.Tests.Browser;

/// <summary>The page of another, in a real browser: what it may show of ours in a frame, and what its script may read.</summary>
[Collection(SharedBrowser.Name)]
public sealed class EmbedInBrowserTests(RealDashboard dashboard, RealBrowser browser)
{
    [Fact]
    public async Task Another_site_may_frame_an_exhibit_and_no_page_and_read_data_and_no_page()
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        await using var elsewhere = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None"]).Build();
        elsewhere.MapGet("/", () => Results.Content(
            $"<iframe name='exhibit' src='{At("/en/treaties/time-to-deposit?embed=yes")}' width='600' height='700'></iframe><iframe name='page' src='{At("/en/treaties")}'></iframe>", "text/html"));
        await elsewhere.StartAsync(TestContext.Current.CancellationToken);
        await page.GotoAsync(elsewhere.Urls.Single());

        await Assertions.Expect(page.FrameLocator("[name=exhibit]").Locator("h1.headline")).ToBeVisibleAsync();
        await Assertions.Expect(page.FrameLocator("[name=exhibit]").Locator("svg.figure-narrow, svg.figure-wide").First).ToBeAttachedAsync();
        await Assertions.Expect(page.FrameLocator("[name=page]").Locator("main")).ToHaveCountAsync(0);
        Assert.Equal("time-to-deposit", await page.EvaluateAsync<string>("async address => (await (await fetch(address)).json()).exhibit", At("/en/treaties/time-to-deposit.json")));
        Assert.Equal("refused", await page.EvaluateAsync<string>("address => fetch(address).then(() => 'read', () => 'refused')", At("/en/treaties/time-to-deposit")));
        var whole = await page.RunAndWaitForPopupAsync(() => page.FrameLocator("[name=exhibit]").Locator(".embed-source a").ClickAsync());
        Assert.EndsWith("/en/treaties/time-to-deposit", whole.Url, StringComparison.Ordinal);
    }

    private string At(string place) => new Uri(dashboard.Address, place).ToString();
}
