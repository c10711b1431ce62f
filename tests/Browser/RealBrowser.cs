using Microsoft.Playwright;

namespace Analytics.Tests.Browser;

/// <summary>One Chromium for all tests of the browser. Without one they are skipped, except where CI promises that there is one.</summary>
public sealed class RealBrowser : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (ChromiumFinder.Find() is not { } chromium)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Headless = true, Args = Flags });
    }

    /// <summary>A context of its own, as a reader who was never here.</summary>
    public async Task<IBrowserContext> NewReader(BrowserNewContextOptions? options = null)
    {
        if (_browser is null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail("There is no Chromium, and in CI its tests may not be skipped.");
        Assert.SkipWhen(_browser is null, "There is no Chromium: install one, or say in CHROMIUM where it is.");
        return await _browser!.NewContextAsync(options);
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
