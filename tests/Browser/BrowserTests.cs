using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.Dashboard.Topics;
using Analytics.Dashboard.Topics.Claims;
using Analytics.Data.Languages;
using Analytics.Tests.Dashboard.Hosting;
using Microsoft.Playwright;

namespace Analytics.Tests.Browser;

[Collection(SharedBrowser.Name)]
public sealed class BrowserTests(RealDashboard dashboard, RealBrowser browser)
{
    private const string Treaties = "/en/treaties";

    /// <summary>The topics in every language, and one page of each kind beneath them.</summary>
    public static TheoryData<string> TopicPages { get; } =
    [
        .. TopicCatalog.All.Select(topic => topic.Slug == "overview" ? "" : $"/{topic.Slug}"),
        "/treaties/ceta", "/treaties/index?search=verdrag&status=in_force", "/treaties/pending-treaties?sort=age_days", "/search?q=sante", "/search?q=zzzz", "/treaties/time-to-deposit", "/treaties/time-to-deposit/rows?line=BEL", "/data/rows/party_actions/wipo_beijing.BEL",
    ];

    [Theory]
    [MemberData(nameof(PageList.All), MemberType = typeof(PageList))]
    public async Task Each_page_in_each_language_loads_without_an_error(string address)
    {
        var page = await browser.Walker();
        using PageFaults faults = new(page);

        await Open(page, address);

        Assert.Empty(faults.Found);
    }

    [Fact]
    public async Task The_pictures_are_there_without_script()
    {
        await using var reader = await browser.NewReader(new() { JavaScriptEnabled = false });
        var page = await reader.NewPageAsync();

        await Open(page, Treaties);

        var pictures = await page.Locator("article.exhibit svg.figure-wide").AllAsync();
        Assert.NotEmpty(pictures);
        foreach (var picture in pictures)
            Assert.True(await picture.IsVisibleAsync());
        Assert.Equal(0, await page.Locator("button.interactive:visible").CountAsync());
    }

    [Fact]
    public async Task Every_figure_becomes_interactive_on_demand_and_a_picture_again()
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        using PageFaults faults = new(page);
        List<string> requests = [];
        page.Request += (_, request) => requests.Add(new Uri(request.Url).AbsolutePath);
        foreach (var topic in TopicCatalog.All.Where(topic => topic.Exhibits.Any(exhibit => exhibit is not ClaimsTestedExhibit)))
        {
            await Open(page, $"/en/{topic.Slug}");
            Assert.DoesNotContain(requests, path => path.EndsWith("plotly.js", StringComparison.Ordinal));
            var buttons = await page.Locator("button.interactive").AllAsync();
            foreach (var button in buttons)
                await button.ClickAsync();

            await Assertions.Expect(page.Locator(".figure-dynamic svg.main-svg").First).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator(".figure-dynamic:has(svg.main-svg)")).ToHaveCountAsync(buttons.Count, new() { Timeout = 30_000 });
            await Assertions.Expect(page.Locator("button.interactive:disabled")).ToHaveCountAsync(0);
            Assert.Single(requests, path => path.EndsWith("plotly.js", StringComparison.Ordinal));
            foreach (var button in buttons)
                await button.ClickAsync();

            Assert.Equal(0, await page.Locator(".figure-dynamic").CountAsync());
            Assert.True(await page.Locator("svg.figure-wide").First.IsVisibleAsync());
            requests.Clear();
        }

        Assert.Empty(faults.Found);
    }

    [Fact]
    public async Task An_interactive_figure_has_the_colours_of_the_theme()
    {
        await using var reader = await browser.NewReader(new() { ColorScheme = ColorScheme.Dark });
        var page = await reader.NewPageAsync();
        await Open(page, "/en/treaties/time-to-deposit");

        await page.Locator("button.interactive").ClickAsync();
        await Assertions.Expect(page.Locator(".figure-dynamic svg.main-svg").First).ToBeVisibleAsync();

        var colours = await page.Locator(".figure-dynamic > div").EvaluateAsync<string>("drawing => JSON.stringify(drawing.data)");
        Assert.DoesNotContain("var(--", colours, StringComparison.Ordinal);
        Assert.Contains("#6cb6ff", colours, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What draws it, or the figure itself; a refusal is of no release, and no reason to load the page anew.</summary>
    [Theory]
    [InlineData("**/plotly.js", 0)]
    [InlineData("**/time-to-deposit.json", 503)]
    public async Task A_figure_that_cannot_be_loaded_leaves_its_picture(string asked, int status)
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        await page.RouteAsync(asked, route => status == 0 ? route.AbortAsync() : route.FulfillAsync(new() { Status = status, ContentType = "application/problem+json", Body = "{}" }));
        await Open(page, "/nl/treaties/time-to-deposit");
        await page.EvaluateAsync("() => { window.isTheSamePage = true }");

        await page.Locator("button.interactive").ClickAsync();

        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("kon niet worden geladen");
        Assert.True(await page.Locator("svg.figure-wide").First.IsVisibleAsync());
        Assert.True(await page.EvaluateAsync<bool>("() => window.isTheSamePage"));
    }

    [Fact]
    public async Task A_link_to_the_table_opens_it()
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        await Open(page, "/en/treaties/time-to-deposit");

        await page.Locator("nav.forms a").First.ClickAsync();

        Assert.True(await page.Locator("#time-to-deposit-table table").IsVisibleAsync());
    }

    [Theory]
    [MemberData(nameof(TopicPages))]
    public async Task Axe_finds_nothing_to_complain_of_in_light_and_dark(string place)
    {
        var page = await browser.Walker();
        await Open(page, $"/nl{place}");
        await Folded.OpenAll(page);
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });

            Assert.Empty((await Axe.Violations(page)).Select(violation => $"{scheme} {violation}"));
        }
    }

    [Fact]
    public async Task Axe_complains_of_a_picture_without_words_and_of_pale_text()
    {
        var page = await browser.Walker();
        await Open(page, "/nl/method");
        await page.EvaluateAsync("() => document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"data:,\"><p id=\"pale\">pale</p>')");
        await page.EvaluateAsync("() => { document.getElementById('pale').style.color = 'rgb(230, 230, 230)' }");

        var violations = await Axe.Violations(page);

        Assert.Equal(["color-contrast", "image-alt"], violations.Select(violation => violation.Split(':')[0]).Order());
    }

    [Theory]
    [MemberData(nameof(TopicPages))]
    public async Task Nothing_scrolls_sideways_on_a_telephone(string place)
    {
        var page = await browser.Walker(width: 390, height: 844);
        foreach (var language in Language.All)
        {
            await Open(page, $"/{language.Code}{place}");
            await Folded.OpenAll(page);

            var widest = await page.EvaluateAsync<string>(
                """
                () => document.documentElement.scrollWidth <= 390 ? "" : [...document.querySelectorAll("body *")]
                    .filter(each => each.getBoundingClientRect().right > 391 && !each.closest(".table-box"))
                    .slice(0, 3).map(each => each.outerHTML.slice(0, 120)).join(" | ") || "page"
                """);

            Assert.Equal((language.Code, ""), (language.Code, widest));
        }
    }

    [Theory]
    [MemberData(nameof(TopicPages))]
    public async Task Before_interaction_a_page_is_light(string place)
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        List<IResponse> answers = [];
        page.Response += (_, answer) => answers.Add(answer);

        await Open(page, $"/de{place}");

        var bytes = 0;
        foreach (var answer in answers)
            bytes += int.Parse((await answer.HeaderValueAsync("content-length"))!, CultureInfo.InvariantCulture);
        Assert.InRange(answers.Count, 1, 4);
        Assert.InRange(bytes, 1, 120 * 1024);
    }

    [Fact]
    public async Task Nothing_is_asked_of_any_other_host()
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        List<string> hosts = [];
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Host);

        await Open(page, "/en/treaties/time-to-deposit");
        await page.Locator("button.interactive").ClickAsync();
        await Assertions.Expect(page.Locator(".figure-dynamic svg.main-svg").First).ToBeVisibleAsync();

        Assert.Equal(["127.0.0.1"], hosts.Where(host => host.Length > 0).Distinct());
    }

    [Fact]
    public async Task Paper_gets_the_pictures_in_print_colours_and_none_of_the_controls()
    {
        await using var reader = await browser.NewReader(new() { ColorScheme = ColorScheme.Dark });
        var page = await reader.NewPageAsync();
        await Open(page, Treaties);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await page.Locator("nav:visible, form:visible, button:visible").CountAsync());
        Assert.True(await page.Locator("svg.figure-wide").First.IsVisibleAsync());
        Assert.Equal("#0b5fa5", await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()"));
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });
        Assert.Equal("%PDF"u8, pdf.AsSpan(0, 4));
    }

    [Fact]
    public async Task A_headline_and_its_picture_fit_on_one_sheet()
    {
        // A4 less two margins of 18 mm, in CSS pixels: 174 mm by 261 mm at 96 to the inch.
        await using var reader = await browser.NewReader(new() { ViewportSize = new() { Width = 658, Height = 986 } });
        var page = await reader.NewPageAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var topic in TopicCatalog.All.Where(topic => topic.Exhibits.Any(exhibit => exhibit is not ClaimsTestedExhibit)))
        {
            await Open(page, $"/fr/{topic.Slug}");
            var heights = await page.EvaluateAsync<Dictionary<string, double>>(
                """
                () => Object.fromEntries([...document.querySelectorAll("article.exhibit")].map(each =>
                    [each.id, each.querySelector(".picture").getBoundingClientRect().bottom - each.getBoundingClientRect().top]))
                """);

            Assert.Empty(heights.Where(each => each.Value > 986).Select(each => each.Key));
        }
    }

    private async Task Open(IPage page, string address) =>
        await page.GotoAsync(new Uri(dashboard.Address, address).ToString(), new() { WaitUntil = WaitUntilState.Load });
}
