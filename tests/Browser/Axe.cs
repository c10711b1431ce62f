using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Analytics.Tests.Browser;

/// <summary>
/// The rules of axe for WCAG 2.2 AA and its own of good practice, asked of a page where it stands. Deque's own call asks the same rules and then opens a
/// second, empty page to put frames together: our pages have none, and it costs more than the rules.
/// </summary>
internal static class Axe
{
    private static readonly string _script = new BundledAxeScriptProvider().GetScript();

    /// <summary>A sentence for each rule that the page breaks, with the first places that break it.</summary>
    public static async Task<string[]> Violations(IPage page)
    {
        Assert.Single(page.Frames);
        await page.EvaluateAsync(_script);
        return await page.EvaluateAsync<string[]>(
            """
            async () => {
                const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
                const result = await axe.run(document, { resultTypes: ["violations"], runOnly: { type: "tag", values: tags } });
                return result.violations.map(rule => `${rule.id}: ${rule.help}: ${rule.nodes.slice(0, 3).map(node => node.html).join(" | ")}`);
            }
            """);
    }
}
