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
    public async Task The_filters_work_without_script()
    {
        await using var reader = await browser.NewReader(new() { JavaScriptEnabled = false });
        var page = await reader.NewPageAsync();
        await Open(page, "/en/treaties");

        await page.Locator("input[name=from]").FillAsync("2000");
        await page.Locator("form.filters button").ClickAsync();

        Assert.Matches(new Regex("[?&]from=2000"), page.Url);
        Assert.Equal("2000", await page.Locator("input[name=from]").InputValueAsync());
    }

    [Fact]
    public async Task A_filter_is_used_by_keyboard_and_the_page_changes_in_place()
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        using PageFaults faults = new(page);
        await Open(page, "/en/treaties");
        var before = await page.Locator(".headline").First.TextContentAsync();
        await page.EvaluateAsync("() => { window.isTheSamePage = true }");

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#content", await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')"));
        await page.Keyboard.PressAsync("Enter");
        // The findings with which the page opens, and the list of its questions, come before the filters.
        for (var tabs = await page.Locator("main .findings a, main .on-this-page summary, main .unanswered a").CountAsync() + 1; tabs > 0; tabs--)
            await page.Keyboard.PressAsync("Tab");
        Assert.Equal("filter-from", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("2005");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("from=2005"));

        await Assertions.Expect(page.Locator("#status")).ToHaveTextAsync("The page shows your choice.");
        await Assertions.Expect(page.Locator(".headline").First).Not.ToHaveTextAsync(before!);
        Assert.True(await page.EvaluateAsync<bool>("() => window.isTheSamePage"));
        Assert.Equal("filter-from", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.Contains("from=2005", await page.Locator(".languages a[lang=fr]").GetAttributeAsync("href"), StringComparison.Ordinal);

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".headline").First).ToHaveTextAsync(before!);
        Assert.Empty(faults.Found);
    }

    [Fact]
    public async Task A_refused_choice_is_said_in_place()
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        await Open(page, "/en/treaties");

        // The browser itself would refuse this year; an older one, or a script, would send it.
        await page.EvaluateAsync("() => document.querySelector('form.filters').noValidate = true");
        await page.Locator("input[name=from]").FillAsync("12");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("from accepts a year from 1945 to 2026");
    }

    [Fact]
    public async Task Who_reaches_for_the_button_finds_the_page_made_when_he_presses_it()
    {
        await using var reader = await browser.NewReader();
        var page = await ChooseFrom(reader, "2011");
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
        var page = await ChooseFrom(reader, "2012");
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

    private async Task<IPage> ChooseFrom(IBrowserContext reader, string year)
    {
        var page = await reader.NewPageAsync();
        await Open(page, "/nl/meetings");
        await page.Locator("form.filters [name=from]").FillAsync(year);
        return page;
    }

    private Task Open(IPage page, string address) => page.GotoAsync(new Uri(dashboard.Address, address).AbsoluteUri);

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
