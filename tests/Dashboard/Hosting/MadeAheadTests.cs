using Analytics.Dashboard.Html;
using Analytics.Dashboard.Topics;
using Analytics.Data.Languages;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>Every page that is made before anybody asks is the one that is made for a reader who comes first: of all topics, whatever makes them.</summary>
public sealed class MadeAheadTests(RealDashboard dashboard)
{
    /// <summary>Without years, so that no others are run through.</summary>
    private static readonly IReadOnlyList<Topic> _topics = [.. TopicCatalog.All.Select(topic => topic with { Filters = [], ReckonsLong = false })];

    [Fact]
    public async Task A_page_made_ahead_is_the_page_made_for_a_reader()
    {
        await using var ahead = await Start("yes");
        for (var tries = 0; (await SeeingTests.Figures(ahead))["coormulti_pages_to_make"] > 0; tries++)
        {
            Assert.InRange(tries, 0, 600);
            await Task.Delay(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
        }

        await using var asked = await Start("no");
        var addresses = (from topic in _topics from language in Language.All select TopicAddress.Of(topic, language)).ToList();
        Assert.Equal(TopicCatalog.All.Count * Language.All.Count, addresses.Count);
        foreach (var address in addresses)
            Assert.Equal((address, await Page(asked, address)), (address, await Page(ahead, address)));
    }

    private Task<ADashboard> Start(string warm) => ADashboard.Start(dashboard.WarehousePath, _topics, options: $"--warm={warm}");

    /// <summary>With another's address in place of its own, which stands in citations.</summary>
    private static async Task<string> Page(ADashboard dashboard, string address)
    {
        var page = await dashboard.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return page.Replace(dashboard.Client.BaseAddress!.Authority, "site", StringComparison.Ordinal);
    }
}
