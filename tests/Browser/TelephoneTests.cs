using Analytics.Dashboard.Topics;
using Analytics.Dashboard.Topics.Claims;
using Analytics.Tests.Dashboard.Hosting;
using Microsoft.Playwright;

namespace Analytics.Tests.Browser;

/// <summary>What stands before the first picture fits a telephone: topics in one row, a banner of one line, findings as a list, filters folded.</summary>
[Collection(SharedBrowser.Name)]
public sealed class TelephoneTests(RealDashboard dashboard, RealBrowser browser)
{
    private const int Width = 390;
    private const int Height = 844;

    public static TheoryData<string> PagesWithPictures { get; } = [.. TopicCatalog.All.Where(topic => topic.Exhibits.Any(exhibit => exhibit is not ClaimsTestedExhibit)).Select(topic => topic.Slug)];

    [Theory]
    [MemberData(nameof(PagesWithPictures))]
    public async Task The_first_picture_stands_within_two_screens(string topic)
    {
        var page = await browser.Walker(Width, Height);
        foreach (var language in (string[])["fr", "de"])
        {
            await Open(page, $"/{language}/{topic}");

            var top = await page.EvaluateAsync<double>("() => document.querySelector('svg.figure-narrow').getBoundingClientRect().top + scrollY");

            Assert.True(top <= 2 * Height, $"/{language}/{topic}: the first picture begins at {top} px");
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Topics_stand_in_one_row_that_begins_where_the_reader_is(bool hasScript)
    {
        await using var reader = await browser.NewReader(new() { ViewportSize = new() { Width = Width, Height = Height }, JavaScriptEnabled = hasScript });
        var page = await reader.NewPageAsync();
        foreach (var topic in TopicCatalog.All)
        {
            await Open(page, topic.Slug == "overview" ? "/fr" : $"/fr/{topic.Slug}");

            var tops = new HashSet<float>();
            foreach (var link in await page.Locator(".topics a").AllAsync())
                tops.Add((await link.BoundingBoxAsync())!.Y);
            var current = (await page.Locator(".topics [aria-current]").BoundingBoxAsync())!;
            Assert.Single(tops);
            Assert.True(current.X >= 0 && current.X + current.Width <= Width, $"{topic.Slug} stands at {current.X}");
        }
    }

    [Fact]
    public async Task The_ring_of_a_focused_topic_is_not_cut_off()
    {
        var page = await browser.Walker(Width, Height);
        await Open(page, "/de/meetings");
        await page.Locator(".languages a").Last.FocusAsync();
        for (var at = 0; at < TopicCatalog.All.Count; at++)
        {
            await page.Keyboard.PressAsync("Tab");

            // How far the outline reaches beyond what the row shows, in CSS pixels.
            var beyond = await page.EvaluateAsync<double>(
                """
                () => {
                    const link = document.activeElement, style = getComputedStyle(link);
                    const reach = parseFloat(style.outlineOffset) + parseFloat(style.outlineWidth);
                    const [ring, row] = [link, link.closest("ul")].map(each => each.getBoundingClientRect());
                    return Math.max(row.left - ring.left + reach, ring.right + reach - row.right, row.top - ring.top + reach, ring.bottom + reach - row.bottom);
                }
                """);
            Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.matches('.topics a') && parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2"));
            Assert.InRange(beyond, double.MinValue, 0.5);
        }
    }

    [Fact]
    public async Task The_synthetic_banner_is_one_line_that_opens_to_its_meaning_and_is_whole_on_a_desk()
    {
        await using var reader = await browser.NewReader(new() { ViewportSize = new() { Width = Width, Height = Height }, JavaScriptEnabled = false });
        var page = await reader.NewPageAsync();
        foreach (var language in (string[])["en", "fr", "nl", "de"])
        {
            await page.SetViewportSizeAsync(Width, Height);
            await Open(page, $"/{language}/meetings");
            var meaning = page.Locator(".synthetic-banner p");

            Assert.InRange((await page.Locator(".synthetic-banner").BoundingBoxAsync())!.Height, 20, 44);
            Assert.False(await meaning.IsVisibleAsync());
            await page.Locator(".synthetic-banner summary").ClickAsync();
            Assert.True(await meaning.IsVisibleAsync());

            await page.Locator(".synthetic-banner summary").ClickAsync();
            await page.SetViewportSizeAsync(1280, Height);
            Assert.True(await meaning.IsVisibleAsync());
            Assert.False(await page.Locator(".synthetic-banner summary").IsVisibleAsync());
        }
    }

    [Fact]
    public async Task Folded_filters_say_what_is_chosen_and_work_without_script()
    {
        await using var reader = await browser.NewReader(new() { ViewportSize = new() { Width = Width, Height = Height }, JavaScriptEnabled = false });
        var page = await reader.NewPageAsync();
        await Open(page, "/en/meetings?from=2010&trigger=impromptu");

        Assert.Equal("Filters: From 2010 · Trigger: Impromptu", await page.Locator(".filter-fold summary").InnerTextAsync());
        Assert.False(await page.Locator("form.filters").IsVisibleAsync());
        await page.Locator(".filter-fold summary").ClickAsync();
        await page.Locator("input[name=from]").FillAsync("2012");
        await page.Locator("form.filters button").ClickAsync();

        Assert.Equal("Filters: From 2012 · Trigger: Impromptu", await page.Locator(".filter-fold summary").InnerTextAsync());
    }

    [Fact]
    public async Task Filters_that_were_opened_stay_open_when_the_page_changes_in_place()
    {
        await using var reader = await browser.NewReader(new() { ViewportSize = new() { Width = Width, Height = Height } });
        var page = await reader.NewPageAsync();
        await Open(page, "/en/meetings");
        await page.Locator(".filter-fold summary").ClickAsync();

        await page.Locator("input[name=from]").FillAsync("2012");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".filter-fold summary")).ToHaveTextAsync("Filters: From 2012");

        Assert.True(await page.Locator("form.filters").IsVisibleAsync());
        Assert.Equal("filter-from", await page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [Fact]
    public async Task A_finding_of_a_long_page_and_its_list_of_questions_lead_to_the_exhibit()
    {
        await using var reader = await browser.NewReader(new() { ViewportSize = new() { Width = Width, Height = Height }, JavaScriptEnabled = false });
        var page = await reader.NewPageAsync();
        await Open(page, "/nl/staffing");

        await page.Locator(".on-this-page summary").ClickAsync();
        var link = page.Locator(".on-this-page a").Last;
        var target = await link.GetAttributeAsync("href");
        await link.ClickAsync();

        var top = (await page.Locator($"article{target}").BoundingBoxAsync())!.Y;
        Assert.InRange(top, -1, Height);
    }

    private async Task Open(IPage page, string address) =>
        await page.GotoAsync(new Uri(dashboard.Address, address).ToString(), new() { WaitUntil = WaitUntilState.Load });
}
