using Microsoft.Playwright;

namespace Analytics.Tests.Browser;

/// <summary>What a page shows only to whoever opens it.</summary>
internal static class Folded
{
    /// <summary>Opens all of it, and waits until what comes only then has come.</summary>
    public static async Task OpenAll(IPage page)
    {
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(each => each.open = true)");
        await page.WaitForFunctionAsync("() => document.querySelector('noscript') === null");
    }
}
