using Analytics.Tests.Dashboard.Hosting;
using Microsoft.Playwright;

namespace Analytics.Tests.Browser;

/// <summary>What no first screen shows comes later with a script, and is there at once without one.</summary>
[Collection(SharedBrowser.Name)]
public sealed class LaterInBrowserTests(RealDashboard dashboard, RealBrowser browser)
{
    private const string Attendance = "/en/attendance";

    /// <summary>How many pictures, places kept for one and tables are in sight, once all is open.</summary>
    private const string InSight =
        """
        () => {
          const shown = what => [...document.querySelectorAll(what)].filter(each => each.getBoundingClientRect().height > 0).length;
          return [shown("svg.figure-wide"), shown("svg.figure-narrow"), shown("svg.figure-room"), shown(".exhibit details.table table")];
        }
        """;

    [Theory]
    [InlineData(1280, true)]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    [InlineData(390, false)]
    public async Task Each_screen_has_each_picture_once_and_every_table(int width, bool hasScript)
    {
        await using var reader = await browser.NewReader(new() { ViewportSize = new() { Width = width, Height = 844 }, JavaScriptEnabled = hasScript });
        var page = await reader.NewPageAsync();
        await Open(page, Attendance);
        var exhibits = await page.Locator("article.exhibit").CountAsync();
        var pictures = await page.Locator(".figure-static").CountAsync();

        foreach (var summary in await page.Locator("details.table > summary").AllAsync())
            await summary.ClickAsync();
        if (hasScript)
            await page.WaitForFunctionAsync("() => document.querySelector('noscript') === null");

        Assert.NotEqual(0, pictures);
        Assert.Equal(width > 640 ? [pictures, 0, 0, exhibits] : new[] { 0, pictures, 0, exhibits }, await page.EvaluateAsync<int[]>(InSight));
    }

    [Fact]
    public async Task Before_the_script_is_there_a_page_holds_no_table_and_each_picture_once_and_then_all_without_being_touched()
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        TaskCompletionSource mayRun = new();
        await page.RouteAsync("**/site.js", async route =>
        {
            await mayRun.Task;
            await route.ContinueAsync();
        });

        await page.GotoAsync(new Uri(dashboard.Address, Attendance).ToString(), new() { WaitUntil = WaitUntilState.Commit });
        await page.Locator("footer").WaitForAsync();
        Assert.Equal(0, await page.Locator(".exhibit table, svg.figure-narrow").CountAsync());
        Assert.NotEqual(0, await page.Locator("svg.figure-wide").CountAsync());
        mayRun.SetResult();
        await page.WaitForFunctionAsync("() => document.querySelector('noscript') === null");

        Assert.Equal(await page.Locator("article.exhibit").CountAsync(), await page.Locator(".exhibit table").CountAsync());
        Assert.Equal(await page.Locator("svg.figure-wide").CountAsync(), await page.Locator("svg.figure-narrow").CountAsync());
    }

    [Fact]
    public async Task The_address_of_a_line_opens_its_table_there()
    {
        var page = await browser.Walker();
        await Open(page, Attendance);
        var line = await page.Locator("svg.figure-wide [data-line]").First.GetAttributeAsync("data-line");

        await page.GotoAsync("about:blank");
        await Open(page, $"{Attendance}#{Uri.EscapeDataString(line!)}");

        await page.WaitForFunctionAsync("line => document.querySelector('tr:target')?.id === line", line);
        Assert.InRange((await page.Locator("tr:target").BoundingBoxAsync())!.Y, -1, 720);
    }

    [Theory]
    [InlineData("/en/treaties", "form.filters", "select[name=treaty] option", 300, true)]
    [InlineData("/en/treaties", "form.filters", "select[name=treaty] option", 300, false)]
    [InlineData("/en/staffing", "form.scenarios", "input", 50, true)]
    [InlineData("/en/staffing", "form.scenarios", "input", 50, false)]
    public async Task What_a_form_holds_back_is_there_for_a_pointer_or_a_key_and_at_once_without_script(string address, string form, string late, int least, bool isByKey)
    {
        var hurried = await (await browser.NewReader()).NewPageAsync();
        // This browser never has nothing else to do.
        await hurried.AddInitScriptAsync("globalThis.requestIdleCallback = () => {}");
        await Open(hurried, address);
        var fields = hurried.Locator($"{form} {late}");
        Assert.Equal(0, await fields.CountAsync());
        var before = await ButtonAt();

        await (isByKey ? hurried.Keyboard.PressAsync("Tab") : hurried.Locator($"{form} button").HoverAsync());

        Assert.InRange(await fields.CountAsync(), least, int.MaxValue);
        // What a pointer is on its way to stays where it is.
        Assert.InRange(await ButtonAt(), before - 16, before + 16);
        var unscripted = await (await browser.NewReader(new() { JavaScriptEnabled = false })).NewPageAsync();
        await Open(unscripted, address);
        Assert.InRange(await unscripted.Locator($"{form} {late}").CountAsync(), least, int.MaxValue);
        // What is there needs no room kept for it: the button follows the fields.
        var last = await unscripted.Locator($"{form} :is(input, select):visible").Last.BoundingBoxAsync();
        Assert.InRange((await unscripted.Locator($"{form} button").BoundingBoxAsync())!.Y - last!.Y, -60, 160);

        Task<double> ButtonAt() => hurried.Locator($"{form} button").EvaluateAsync<double>("button => button.getBoundingClientRect().top - button.form.getBoundingClientRect().top");
    }

    private Task Open(IPage page, string address) => page.GotoAsync(new Uri(dashboard.Address, address).AbsoluteUri);
}
