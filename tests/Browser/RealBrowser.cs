using Analytics.Dashboard.Printing;
using Microsoft.Playwright;

namespace Analytics.Tests.Browser;

/// <summary>One Chromium for all tests of the browser. Without one they are skipped, except where CI promises that there is one.</summary>
public sealed class RealBrowser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage? _walker;

    public async ValueTask InitializeAsync()
    {
        if (ChromiumFinder.Find() is not { } chromium)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Headless = true, Args = QuietChromium.Arguments });
    }

    /// <summary>A context of its own, as a reader who was never here.</summary>
    public async Task<IBrowserContext> NewReader(BrowserNewContextOptions? options = null)
    {
        if (_browser is null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail("There is no Chromium, and in CI its tests may not be skipped.");
        Assert.SkipWhen(_browser is null, "There is no Chromium: install one, or say in CHROMIUM where it is.");
        return await _browser!.NewContextAsync(options);
    }

    /// <summary>
    /// A reader who walks from page to page and keeps what was loaded, for tests that look at a page and leave it: a new reader costs a process and
    /// more than the page itself. The screen is a desk's unless told otherwise, and light.
    /// </summary>
    public async Task<IPage> Walker(int width = 1280, int height = 720)
    {
        _walker ??= await (await NewReader()).NewPageAsync();
        await _walker.SetViewportSizeAsync(width, height);
        await _walker.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return _walker;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>The tests that share the browser, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<RealBrowser>
{
    public const string Name = "Browser";
}
