using System.Text.RegularExpressions;
using Analytics.Tests.Dashboard.Hosting;
using Microsoft.Playwright;

namespace Analytics.Tests.Browser;

/// <summary>A reader who looks for something: in the bar, in the index, in a table, with and without script.</summary>
[Collection(SharedBrowser.Name)]
public sealed class SearchAndSortInBrowserTests(RealDashboard dashboard, RealBrowser browser)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    [InlineData(390, false)]
    public async Task CETA_is_two_steps_away_from_any_page_in_Dutch(int width, bool hasScript)
    {
        await using var reader = await browser.NewReader(new() { ViewportSize = new() { Width = width, Height = 844 }, JavaScriptEnabled = hasScript });
        var page = await reader.NewPageAsync();
        await Open(page, "/nl/meetings");

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Zoeken op de hele site" }).FillAsync("ceta");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/nl/search[?]q=ceta$"));
        await page.Locator(".results a").First.ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/nl/treaties/ceta$"));
    }

    [Fact]
    public async Task The_index_is_searched_narrowed_and_sorted_without_script()
    {
        await using var reader = await browser.NewReader(new() { JavaScriptEnabled = false });
        var page = await reader.NewPageAsync();
        await Open(page, "/fr/treaties");

        await page.Locator("#treaty-search").FillAsync("accord");
        await page.Locator("form.search button").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/fr/treaties/index[?]search=accord$"));
        await page.Locator(".facets section").First.Locator("a").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("status="));
        await page.Locator(".index thead a").Nth(2).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("search=accord&sort=signed_on&status="));
        Assert.Equal("ascending", await page.Locator(".index thead th").Nth(2).GetAttributeAsync("aria-sort"));
        Assert.Equal("accord", await page.Locator("#treaty-search").InputValueAsync());
    }

    [Fact]
    public async Task Without_script_the_head_of_a_column_leads_to_the_table_sorted_and_open()
    {
        await using var reader = await browser.NewReader(new() { JavaScriptEnabled = false });
        var page = await reader.NewPageAsync();
        await Open(page, "/en/treaties/pending-treaties");
        await page.Locator("details.table summary").ClickAsync();

        await page.Locator("#pending-treaties-table th a.sort").Nth(3).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("sort=signed_on#pending-treaties-table$"));
        Assert.True(await page.Locator("#pending-treaties-table").IsVisibleAsync());
        Assert.Equal("ascending", await page.Locator("#pending-treaties-table th").Nth(3).GetAttributeAsync("aria-sort"));
    }

    [Fact]
    public async Task With_script_a_table_is_sorted_where_it_stands_and_the_focus_stays()
    {
        var page = await browser.Walker();
        await Open(page, "/en/treaties");
        var table = page.Locator("#pending-treaties-table");
        await page.Locator("#pending-treaties details.table summary").ClickAsync();

        await table.Locator("th a.sort").Nth(5).ClickAsync();
        await Assertions.Expect(table.Locator("th").Nth(5)).ToHaveAttributeAsync("aria-sort", "descending");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(table.Locator("th").Nth(5)).ToHaveAttributeAsync("aria-sort", "ascending");

        Assert.EndsWith("/en/treaties", page.Url, StringComparison.Ordinal);
        Assert.True(await table.IsVisibleAsync());
    }

    private Task Open(IPage page, string address) => page.GotoAsync(new Uri(dashboard.Address, address).AbsoluteUri);
}
