using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.Dashboard.Topics;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Etl;
using Microsoft.Playwright;

namespace Analytics.Tests.Browser;

/// <summary>A reader who asks by a form, with script: what is made before he presses the button, and what he is led to.</summary>
[Collection(SharedBrowser.Name)]
public sealed class AskingInBrowserTests(RealDashboard dashboard, RealBrowser browser)
{
    [Fact]
    public async Task Who_reaches_for_the_button_finds_the_page_made_when_he_presses_it()
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        await page.GotoAsync(new Uri(dashboard.Address, "/nl/meetings").AbsoluteUri);
        await page.Locator("form.filters [name=from]").FillAsync("2011");
        var before = await Made();

        var asked = page.WaitForResponseAsync(new Regex("from=2011"));
        await page.Locator("form.filters button").HoverAsync();
        await (await asked).FinishedAsync();

        Assert.Equal(before + 1, await Made());
        Assert.DoesNotContain("from=2011", page.Url, StringComparison.Ordinal);
        await page.Locator("form.filters button").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("from=2011"));
        Assert.Equal("2011", await page.Locator("form.filters [name=from]").InputValueAsync());
        Assert.Equal(before + 1, await Made());
    }

    [Fact]
    public async Task Who_presses_before_the_page_is_made_gets_it_none_the_less_and_it_is_made_once()
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        await page.GotoAsync(new Uri(dashboard.Address, "/nl/meetings").AbsoluteUri);
        await page.Locator("form.filters [name=from]").FillAsync("2012");
        var before = await Made();

        await page.Locator("form.filters button").ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("from=2012"));
        Assert.Equal(before + 1, await Made());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_releases_are_compared_with_script_and_without(bool hasScript)
    {
        using AMinistry ministry = new();
        var first = Held(ministry, 3);
        var second = Held(ministry, 4);
        await using var two = await ADashboard.Start(ministry.WarehousePath, TopicCatalog.All);
        await using var reader = await browser.NewReader(new() { JavaScriptEnabled = hasScript });
        var page = await reader.NewPageAsync();
        await page.GotoAsync(new Uri(two.Address, "/en/data").AbsoluteUri);

        await page.Locator("#releases form button").ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"[?]before={first}&now={second}#releases$"), new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator("#releases h3", new() { HasText = first })).ToBeInViewportAsync();
    }

    private static string Held(AMinistry ministry, int consultations) => ministry.With(
        "consultations", "consultation_id,held_on,format_code,trigger_code",
        [.. Enumerable.Range(1, consultations).Select(n => $"k{n},2025-01-{n:00},in_person,anticipatory")]).Refresh().ReleaseId;

    /// <summary>How many answers the dashboard had to make.</summary>
    private async Task<int> Made()
    {
        var metrics = await dashboard.Client.GetStringAsync("/metrics", TestContext.Current.CancellationToken);
        return int.Parse(Regex.Match(metrics, @"(?<=^coormulti_cache_misses_total )\d+", RegexOptions.Multiline).ValueSpan, CultureInfo.InvariantCulture);
    }
}
