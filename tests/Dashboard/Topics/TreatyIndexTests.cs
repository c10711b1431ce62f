using System.Net;
using Analytics.Findings.Treaties;
using Analytics.Tests.Dashboard.Hosting;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>The index of treaties, searched, narrowed, sorted and turned over by its address alone.</summary>
public sealed class TreatyIndexTests(RealDashboard dashboard)
{
    [Fact]
    public async Task The_pages_together_hold_every_treaty_of_the_record_once_by_their_names()
    {
        List<IElement> all = [];
        for (var address = "/nl/treaties/index"; address is not null;)
        {
            var page = await Page(address);
            all.AddRange(page.QuerySelectorAll(".index tbody th a"));
            address = page.QuerySelectorAll(".turning a").SingleOrDefault(link => link.TextContent == "Volgende pagina")?.GetAttribute("href");
        }

        Assert.Equal(
            ListedTreaty.All(dashboard.Release).Select(treaty => $"/nl/treaties/{treaty.TreatyId}").Order(StringComparer.Ordinal),
            all.Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.Equal(all.Count, ListedTreaty.All(dashboard.Release).Count);
    }

    [Fact]
    public async Task Names_stand_in_the_language_of_the_reader()
    {
        foreach (var (language, expected) in new[] { ("fr", "CETA / AECG (UE-Canada)"), ("nl", "CETA (EU-Canada)"), ("de", "CETA (EU-Kanada)") })
            Assert.Equal(expected, (await Page($"/{language}/treaties/index?search=ceta")).QuerySelector(".index a[href$='/ceta']")!.TextContent);
    }

    [Fact]
    public async Task Each_value_of_a_facet_leads_to_as_many_treaties_as_it_says()
    {
        var page = await Page("/en/treaties/index?family=eu_agreement");

        var links = page.QuerySelectorAll(".facets li a").ToList();
        Assert.Equal(5, page.QuerySelectorAll(".facets section").Length);
        Assert.Equal("EU agreement", Assert.Single(links, link => link.HasAttribute("aria-current")).FirstChild!.TextContent.Trim());
        foreach (var link in links.Where((_, index) => index % 4 == 0))
        {
            var left = await Page(link.GetAttribute("href")!);
            var count = link.HasAttribute("aria-current") ? $"{ListedTreaty.All(dashboard.Release).Count}" : link.QuerySelector(".count")!.TextContent;
            Assert.Contains($"{count} treat", left.QuerySelector("p.found")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_whole_state_is_in_each_link_and_in_the_form()
    {
        var page = await Page("/fr/treaties/index?order=descending&page=1&search=accord&sort=family&status=in_force");

        var heads = page.QuerySelectorAll(".index thead th");
        Assert.Equal(["descending"], heads.Select(head => head.GetAttribute("aria-sort")).OfType<string>());
        Assert.Equal("/fr/treaties/index?search=accord&sort=family&status=in_force", heads[^1].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(["status=in_force", "sort=family", "order=descending"], page.QuerySelectorAll("main form input[type=hidden]").Select(field => $"{field.GetAttribute("name")}={field.GetAttribute("value")}"));
        Assert.All(page.QuerySelectorAll(".facets li a:not([aria-current])"), link => Assert.Contains("search=accord", link.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.Contains("/fr/treaties/treaty-list.csv?order=descending&search=accord&sort=family&status=in_force", page.QuerySelectorAll(".forms a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_file_holds_all_that_the_pages_show_in_their_order()
    {
        var page = await Page("/de/treaties/index?decade=2010&sort=signed_on");
        var csv = await Get("/de/treaties/treaty-list.csv?decade=2010&sort=signed_on");

        var shown = page.QuerySelectorAll(".index tbody th a").Select(link => link.GetAttribute("href")!.Split('/')[^1]).ToList();
        var written = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]).ToList();
        Assert.True(written.Count > shown.Count);
        Assert.Equal(written.Take(shown.Count), shown);
    }

    [Fact]
    public async Task The_page_of_the_topic_leads_to_the_index_and_lists_nothing()
    {
        var page = await Page("/de/treaties");

        Assert.Equal("/de/treaties/index", page.QuerySelector("#list form")!.GetAttribute("action"));
        Assert.Single(page.QuerySelectorAll("#list a"), link => link.GetAttribute("href") == "/de/treaties/index");
        Assert.Null(page.GetElementById("treaty-list"));
    }

    [Theory]
    [InlineData("status=lost", "status accepts in_force")]
    [InlineData("sort=nothing", "sort accepts treaty_id, treaty_name")]
    [InlineData("page=0", "page accepts a whole number from 1")]
    [InlineData("decade=1066", "decade accepts 19")]
    [InlineData("from=2000", "from has no meaning here")]
    public async Task A_bad_value_names_its_parameter_and_what_it_accepts(string query, string expected)
    {
        using var answer = await dashboard.Client.GetAsync($"/en/treaties/index?{query}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_behind_the_last_says_so_and_leads_back()
    {
        var page = await Page("/en/treaties/index?page=99");

        Assert.Contains("no page 99", page.QuerySelector("p.found")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("page=", Assert.Single(page.QuerySelectorAll(".turning a")).GetAttribute("href")!, StringComparison.Ordinal);
    }

    private async Task<IDocument> Page(string address) => new HtmlParser().ParseDocument(await Get(address));

    private Task<string> Get(string address) => dashboard.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
}
