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

    /// <summary>A register takes the place of generated rows while a reader has a page open: nothing of the two may stand on one page.</summary>
    [Theory]
    [InlineData("form.filters button", "/en/meetings")]
    [InlineData("#consultations-by-format button.interactive", "/en/meetings")]
    [InlineData("#consultations-by-format button.png", "/en/meetings")]
    [InlineData("#consultations-by-format-table th:nth-child(2) a.sort", "/en/meetings/consultations-by-format?sort=")]
    public async Task A_page_that_was_open_when_another_release_came_is_loaded_whole(string pressed, string leadsTo)
    {
        using AMinistry ministry = new();
        var first = Hold(AMinistry.Sample);
        await using var site = await ADashboard.Start(ministry.WarehousePath, TopicCatalog.All);
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "/en/meetings").AbsoluteUri);
        await page.Locator("#consultations-by-format details.table summary").ClickAsync();
        await Assertions.Expect(page.Locator(".stand .release")).ToHaveTextAsync(first);
        await Assertions.Expect(page.Locator(".synthetic-banner")).ToBeVisibleAsync();

        var second = Hold(AMinistry.Register);
        while (!(await site.Client.GetStringAsync("/readyz", TestContext.Current.CancellationToken)).Contains(second, StringComparison.Ordinal))
            await Task.Delay(50, TestContext.Current.CancellationToken);
        await page.Locator(pressed).ClickAsync();

        await Assertions.Expect(page.Locator(".stand .release")).ToHaveTextAsync(second, new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator(".synthetic-banner")).ToHaveCountAsync(0);
        Assert.Contains(second, await page.Locator("link[media=print]").GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.StartsWith(leadsTo, new Uri(page.Url).PathAndQuery, StringComparison.Ordinal);

        string Hold(string package) => ministry.Put(
            package, "consultations", "consultation_id,held_on,format_code,trigger_code",
            [.. Enumerable.Range(0, 120).Select(n => $"k{n:000},{2019 + (n / 40)}-{1 + (n % 12):00}-15,in_person,anticipatory")]).Refresh().ReleaseId;
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
