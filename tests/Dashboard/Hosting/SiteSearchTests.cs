using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Searching;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>A search from the bar of every page, over everything that has a name.</summary>
public sealed class SiteSearchTests(RealDashboard dashboard)
{
    [Fact]
    public async Task A_reader_of_Dutch_who_looks_for_CETA_finds_its_page_first()
    {
        var page = await Page("/nl/search?q=ceta");

        var first = page.QuerySelectorAll(".results li a")[0];
        Assert.Equal(("CETA (EU-Canada)", "/nl/treaties/ceta"), (first.TextContent, first.GetAttribute("href")));
        Assert.StartsWith("Verdragen", page.QuerySelector(".results h2")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("treaty", "aarhus verdrag", "/en/treaties/aarhus")]
    [InlineData("treaty", "AARHUS-konvention", "/en/treaties/aarhus")]
    [InlineData("depositary_treaty", "beijing audiovisual", "/en/data/rows/depositary_treaties/wipo_beijing")] // without a page of its own
    [InlineData("depositary_treaty", "peking audiovisuele", "/en/data/rows/depositary_treaties/wipo_beijing")]
    [InlineData("conference", "varsovie", "/en/data/rows/conferences/unfccc_cop19")]
    [InlineData("crisis", "talibans", "/en/crises?crisis=kabul")]
    [InlineData("crisis", "covid", "/en/crises?crisis=covid19")]
    [InlineData("conference", "weltgesundheitsversammlung 2024", "/en/data/rows/conferences/")]
    [InlineData("exhibit", "wartezeit verträge", null)]
    [InlineData("exhibit", "median-by-state", "/en/treaties/median-by-state")]
    [InlineData("source", "raad van state", "/en/data/rows/sources/")]
    [InlineData("dossier", "d0000001", "/en/dossiers/d0000001")]
    public async Task Each_kind_of_thing_is_found_by_words_of_any_language(string kind, string words, string? address)
    {
        var page = await Page($"/en/search?q={Uri.EscapeDataString(words)}&kind={kind}");

        var found = page.QuerySelectorAll($"#{kind} li a").Select(link => link.GetAttribute("href")!).ToList();
        if (address is null)
            Assert.Empty(found);
        else
            Assert.StartsWith(address, found[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_found_is_there()
    {
        foreach (var words in (string[])["a", "sante", "europe 2024"])
        {
            var links = (await Page($"/fr/search?q={Uri.EscapeDataString(words)}")).QuerySelectorAll(".results a").Select(link => link.GetAttribute("href")!.Split('#')[0]).ToList();
            Assert.NotEmpty(links);
            foreach (var link in links)
            {
                using var answer = await dashboard.Client.GetAsync(link, TestContext.Current.CancellationToken);
                Assert.Equal((link, HttpStatusCode.OK), (link, answer.StatusCode));
            }
        }
    }

    [Fact]
    public async Task Of_each_kind_some_are_shown_with_how_many_there_are_and_the_way_to_all()
    {
        var page = await Page("/en/search?q=convention");

        var treaties = page.GetElementById("treaty")!;
        Assert.Equal(8, treaties.QuerySelectorAll("li").Length);
        var all = treaties.QuerySelector("p a")!;
        Assert.Equal("/en/treaties/index?search=convention", all.GetAttribute("href"));
        var count = all.TextContent["Show all ".Length..];
        Assert.Equal($"Treaties ({count})", treaties.QuerySelector("h2")!.TextContent);
        Assert.StartsWith($"{count} treaties", (await Page("/en/treaties/index?search=convention")).QuerySelector("p.found")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/en/search?kind=source&q=convention", page.QuerySelector("#source p a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_dossier_of_a_synthetic_register_says_that_it_is_synthetic_and_so_does_its_page()
    {
        var page = await Page("/de/search?q=gesundheit");

        Assert.All(page.QuerySelectorAll("#dossier li"), line => Assert.EndsWith("synthetisch", line.TextContent, StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector(".synthetic-banner"));
        Assert.Null((await Page("/de/search?q=ceta")).QuerySelector(".synthetic-banner"));
        Assert.True((bool)JsonNode.Parse(await Get("/de/search.json?kind=dossier&q=gesundheit"))!["kinds"]![0]!["found"]![0]!["synthetic"]!);
    }

    [Theory]
    [InlineData("en", "", "Type a word")]
    [InlineData("en", "?q=", "Type a word")]
    [InlineData("fr", "?q=%20%20", "Saisissez un mot")]
    [InlineData("nl", "?q=zzzz", "Elk woord moet")]
    [InlineData("de", "?q=%25%25_", "Jedes Wort muss")] // a pattern of a query is a word
    public async Task Nothing_asked_and_nothing_found_have_sentences_of_their_own(string language, string query, string expected) =>
        Assert.StartsWith(expected, (await Page($"/{language}/search{query}")).QuerySelector("p.answer")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task What_was_typed_stays_text_and_stands_in_the_field_again()
    {
        const string typed = "\"><script>alert(1)</script>' or 1=1 --";
        var page = await Page($"/en/search?q={Uri.EscapeDataString(typed)}");

        Assert.Equal(typed, page.GetElementById("site-search")!.GetAttribute("value"));
        Assert.Contains(typed, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("script"));
    }

    [Theory]
    [InlineData("q=a&q=b", "q is given twice")]
    [InlineData("kind=person&q=a", "kind accepts treaty, depositary_treaty, dossier")]
    [InlineData("query=a", "query has no meaning here")]
    public async Task A_bad_value_names_its_parameter(string query, string expected)
    {
        using var answer = await dashboard.Client.GetAsync($"/en/search.json?{query}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bar_of_every_page_has_a_labelled_field_that_needs_no_script()
    {
        foreach (var address in (string[])["/nl", "/nl/treaties/ceta", "/nl/data", "/nl/no-such-page"])
        {
            using var answer = await dashboard.Client.GetAsync(address, TestContext.Current.CancellationToken);
            var form = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).QuerySelector(".bar form[role=search]");
            if (address.EndsWith("no-such-page", StringComparison.Ordinal) && form is null)
                continue;
            Assert.Equal(("get", "/nl/search"), (form!.GetAttribute("method"), form.GetAttribute("action")));
            Assert.Equal("Zoeken op de hele site", form.QuerySelector("label[for=site-search]")!.TextContent);
            Assert.Equal("q", form.QuerySelector("#site-search")!.GetAttribute("name"));
        }
    }

    /// <summary>The server is told to answer within 30 ms; here the question alone is put, and of many the fastest counts, as others use the machine.</summary>
    [Fact]
    public void A_search_is_answered_within_thirty_milliseconds()
    {
        var fastest = Enumerable.Range(0, 20).Min(_ =>
        {
            var began = Stopwatch.GetTimestamp();
            Assert.NotEmpty(SiteSearch.Find(dashboard.Release, "convention europe", null, 8));
            return Stopwatch.GetElapsedTime(began);
        });

        Assert.True(fastest < TimeSpan.FromMilliseconds(30), $"{fastest.TotalMilliseconds} ms");
    }

    [Theory]
    [InlineData("Straße", "strasse")]
    [InlineData("ÉTÉ d’Œuvre", "ete d'oeuvre")]
    [InlineData("Ærø İstanbul", "aerø istanbul")]
    [InlineData("Čeština Ñandú Ångström", "cestina nandu angstrom")]
    public void A_text_is_written_plainly_and_by_the_release_alike(string text, string expected)
    {
        Assert.Equal(expected, PlainText.Of(text));
        Assert.Equal(expected, Assert.Single(dashboard.Release.Ask<PlainRow>(Topics.ATopicQuery.Text("plain"), ("written", text))).Plain);
    }

    private async Task<IDocument> Page(string address) => new HtmlParser().ParseDocument(await Get(address));

    private Task<string> Get(string address) => dashboard.Client.GetStringAsync(address, TestContext.Current.CancellationToken);

    private sealed record PlainRow(string Plain);
}
