using Analytics.Data.Languages;
using Analytics.Findings.Staffing.Scenarios;
using Analytics.Tests.Dashboard.Hosting;
using Microsoft.Playwright;

namespace Analytics.Tests.Browser;

/// <summary>The form of scenarios as readers meet it: on a desk and on a telephone, by keyboard, with and without script.</summary>
[Collection(SharedBrowser.Name)]
public sealed class ScenarioFormInBrowserTests(RealDashboard dashboard, RealBrowser browser)
{
    private const string Refused = "a-prepare=-5&b-preset=crises&c-day=30&c-preset=fragmentation";

    public static TheoryData<string> Languages { get; } = [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Axe_finds_nothing_to_complain_of_where_values_were_refused(string language)
    {
        var page = await browser.Walker();
        await Open(page, $"/{language}/staffing?{Refused}");
        Assert.Equal(2, await page.Locator(".fault:visible").CountAsync());
        await Folded.OpenAll(page);
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });

            Assert.Empty((await Axe.Violations(page)).Select(violation => $"{scheme} {violation}"));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task On_a_telephone_the_open_form_is_no_wider_than_the_page(string language)
    {
        var page = await browser.Walker(width: 390, height: 844);
        await Open(page, $"/{language}/staffing?{Refused}");
        await Folded.OpenAll(page);

        var wider = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('form.scenarios, form.scenarios *')].filter(each => each.getBoundingClientRect().right > 390).map(each => each.outerHTML.slice(0, 120))");

        Assert.Empty(wider);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= 390"));
    }

    /// <summary>A label that is longer than its room is read by nobody. What a list shows is as wide as its longest choice.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public async Task No_label_and_no_choice_is_cut(string language)
    {
        var page = await browser.Walker();
        foreach (var (width, height) in ((int, int)[])[(1280, 720), (390, 844)])
        {
            await page.SetViewportSizeAsync(width, height);
            await Open(page, $"/{language}/staffing");
            await Folded.OpenAll(page);

            var cut = await page.EvaluateAsync<string[]>(
                """
                () => {
                    const measure = document.createElement("canvas").getContext("2d");
                    const isCut = select => [...select.options].some(option => {
                        const style = getComputedStyle(select);
                        measure.font = `${style.fontSize} ${style.fontFamily}`;
                        const arrow = 20;
                        return measure.measureText(option.text).width > select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
                    });
                    return [...document.querySelectorAll("form.scenarios :is(label, legend, select)")]
                        .filter(each => each.matches("select") ? isCut(each) : each.scrollWidth > each.clientWidth + 1).map(each => each.id || each.textContent);
                }
                """);

            Assert.Empty(cut);
        }
    }

    [Fact]
    public async Task The_keyboard_reaches_every_field_in_the_order_of_the_form()
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        await Open(page, "/en/staffing");
        await page.Keyboard.PressAsync("Tab");
        await page.EvaluateAsync("() => document.querySelectorAll('form.scenarios details').forEach(each => each.open = true)");
        await page.FocusAsync("#a-preset");

        List<string> reached = ["a-preset"];
        for (var press = 0; press < 100 && reached[^1] != "BUTTON"; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            var at = await page.EvaluateAsync<string>("() => document.activeElement.id || document.activeElement.tagName");
            if (at != "SUMMARY")
                reached.Add(at);
        }

        Assert.Equal([.. ScenarioFilters.All.Select(filter => filter.Name), "BUTTON"], reached);
    }

    [Fact]
    public async Task Without_script_it_is_sent_and_the_answer_stands_beneath_it()
    {
        await using var reader = await browser.NewReader(new() { JavaScriptEnabled = false });
        var page = await reader.NewPageAsync();
        await Open(page, "/fr/staffing?from=2010");
        var before = await page.Locator("#scenarios-compared h2").TextContentAsync();

        await page.Locator("#a-crises").FillAsync("3");
        await page.Locator("#b-preset").SelectOptionAsync("diplomat");
        await page.Locator("form.scenarios button").ClickAsync();

        await Assertions.Expect(page.Locator("#scenarios-compared h2")).Not.ToHaveTextAsync(before!);
        await Assertions.Expect(page.Locator("#scenarios-compared h2")).ToContainTextAsync("B");
        Assert.Equal("3", await page.Locator("#a-crises").InputValueAsync());
        Assert.Equal("2010", await page.Locator("input#filter-from").InputValueAsync());
        Assert.True(await IsInSight(page, "#scenarios-compared h2"));
    }

    [Fact]
    public async Task Without_script_what_was_refused_is_in_sight_before_the_answer()
    {
        await using var reader = await browser.NewReader(new() { JavaScriptEnabled = false });
        var page = await reader.NewPageAsync();
        await Open(page, "/nl/staffing");

        await page.Locator("#c-day").FillAsync("30");
        await page.Locator("#c-day").PressAsync("Enter");
        await Assertions.Expect(page.Locator(".refused")).ToBeVisibleAsync();
        Assert.True(await IsInSight(page, ".refused"));
        await page.Locator(".refused a").ClickAsync();

        Assert.True(await IsInSight(page, "#c-day-fault"));
        Assert.Equal("30", await page.Locator("#c-day").InputValueAsync());
    }

    [Fact]
    public async Task With_script_the_address_holds_what_was_changed_alone()
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        using PageFaults faults = new(page);
        await Open(page, "/de/staffing?seed=7");

        await page.Locator("#b-agents").FillAsync("2,5");
        await page.Locator("#b-agents").PressAsync("Enter");
        await Assertions.Expect(page.Locator("#b-agents")).ToHaveValueAsync("2,5");

        Assert.Equal("/de/staffing?seed=7&b-agents=2%2C5#scenario-answer", await page.EvaluateAsync<string>("() => location.pathname + location.search + location.hash"));
        Assert.Empty(faults.Found);
    }

    private static async Task<bool> IsInSight(IPage page, string selector)
    {
        var box = await page.Locator(selector).BoundingBoxAsync();
        return box is not null && box.Y >= 0 && box.Y + box.Height <= page.ViewportSize!.Height;
    }

    private async Task Open(IPage page, string address) =>
        await page.GotoAsync(new Uri(dashboard.Address, address).ToString(), new() { WaitUntil = WaitUntilState.Load });
}
