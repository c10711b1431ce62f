using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>What search engines and other catalogues find, and that whatever they are led to is there.</summary>
public sealed class DiscoveryTests(RealDashboard dashboard)
{
    public static TheoryData<string> Exhibits => PageList.Exhibits;

    private string Origin => dashboard.Address.GetLeftPart(UriPartial.Authority);

    [Theory]
    [MemberData(nameof(Exhibits))]
    public async Task The_page_of_every_exhibit_describes_it_as_a_data_set(string exhibit)
    {
        foreach (var language in Language.All)
        {
            var dataset = await DatasetOn($"/{language.Code}/{exhibit}");
            var description = (string)dataset["description"]!;

            Assert.Equal(("https://schema.org", "Dataset", language.Code), ((string?)dataset["@context"], (string?)dataset["@type"], (string?)dataset["inLanguage"]));
            Assert.Equal($"{Origin}/{language.Code}/{exhibit}?release={dashboard.Report.ReleaseId}", (string?)dataset["url"]);
            Assert.Equal(dashboard.Report.ReleaseId, (string?)dataset["version"]);
            // Search engines leave a description out that is shorter or longer.
            Assert.InRange(description.Length, 50, 5000);
            Assert.NotEmpty(dataset["license"]!.AsArray());
            Assert.NotEmpty(dataset["variableMeasured"]!.AsArray());
            if (ShownOf(exhibit).SyntheticLabel is { } label)
                Assert.EndsWith($"{label.In(language)}.", description, StringComparison.Ordinal);
        }

        foreach (var download in (await DatasetOn($"/nl/{exhibit}"))["distribution"]!.AsArray())
            await IsThere((string)download!["contentUrl"]!, (string)download["encodingFormat"]!);
    }

    [Fact]
    public async Task The_page_of_the_data_describes_the_record()
    {
        var dataset = await DatasetOn("/fr/data");

        Assert.Equal("Dataset", (string?)dataset["@type"]);
        foreach (var download in dataset["distribution"]!.AsArray())
            await IsThere((string)download!["contentUrl"]!, (string)download["encodingFormat"]!);
    }

    [Fact]
    public async Task The_catalogue_lists_the_record_and_each_exhibit_of_which_nothing_was_generated_in_four_languages()
    {
        using var answer = await Get("/catalog.jsonld");
        var catalogue = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        var datasets = catalogue["dcat:dataset"]!.AsArray();

        Assert.Equal("application/ld+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("dcat:Catalog", (string?)catalogue["@type"]);
        var expected = TopicCatalog.All.SelectMany(topic => topic.Exhibits.Select(exhibit => $"{topic.Slug}/{exhibit.Id}"))
            .Where(exhibit => ShownOf(exhibit) is { IsSynthetic: false, Lacks: null } shown && shown.Table.Lines.Count > 0);
        Assert.Equal(expected.Select(exhibit => $"{Origin}/en/{exhibit}").Prepend($"{Origin}/en/data"), datasets.Select(dataset => (string?)dataset!["@id"]));
        Assert.All(datasets, dataset =>
        {
            // Of the profile: title and description are mandatory, and so is the access address of a distribution.
            foreach (var words in (string[])["dct:title", "dct:description"])
            {
                Assert.Equal(Language.All.Select(language => language.Code), dataset![words]!.AsArray().Select(word => (string?)word!["@language"]));
                Assert.All(dataset[words]!.AsArray(), word => Assert.False(string.IsNullOrWhiteSpace((string?)word!["@value"])));
            }

            Assert.All(dataset!["dcat:distribution"]!.AsArray(), distribution =>
            {
                Assert.NotNull(distribution!["dcat:accessURL"]!["@id"]);
                Assert.StartsWith("https://creativecommons.org/", (string?)distribution["dct:license"]!["@id"], StringComparison.Ordinal);
            });
        });
        foreach (var distribution in datasets.Take(6).SelectMany(dataset => dataset!["dcat:distribution"]!.AsArray()))
            await IsThere((string)distribution!["dcat:downloadURL"]!["@id"]!, ((string)distribution["dcat:mediaType"]!["@id"]!).Split("media-types/")[1]);
    }

    [Fact]
    public async Task The_map_of_the_site_names_each_page_in_four_languages_that_name_each_other()
    {
        using var answer = await Get("/sitemap.xml");
        var map = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
        XNamespace site = "http://www.sitemaps.org/schemas/sitemap/0.9", html = "http://www.w3.org/1999/xhtml";
        var urls = map.Elements(site + "url").ToList();
        var places = urls.Select(url => (string)url.Element(site + "loc")!).ToList();

        Assert.InRange(urls.Count, 4 * (TopicCatalog.All.Count + 200), 50_000);
        Assert.Equal(places.Distinct(), places);
        Assert.Contains($"{Origin}/de/treaties/ceta", places);
        Assert.DoesNotContain($"{Origin}/en/meetings/consultations-by-format", places);
        Assert.All(urls, url =>
        {
            var alternates = url.Elements(html + "link").ToDictionary(link => (string)link.Attribute("hreflang")!, link => (string)link.Attribute("href")!);
            Assert.Equal(Language.All.Select(language => language.Code), alternates.Keys);
            Assert.Contains((string)url.Element(site + "loc")!, alternates.Values);
            Assert.All(alternates.Values, address => Assert.Contains(address, places));
        });
        foreach (var place in places.Where((_, at) => at % 97 == 0))
            await IsThere(place, "text/html");
    }

    [Fact]
    public async Task Robots_are_led_to_the_map_and_kept_from_views_without_end()
    {
        using var answer = await Get("/robots.txt");
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n');

        Assert.Equal(["User-agent: *", "Disallow: /*?", "Disallow: /*/data/rows/", "Disallow: /*/rows$", $"Sitemap: {Origin}/sitemap.xml", ""], lines);
    }

    [Theory]
    [InlineData("/catalog.jsonld?x=1")]
    [InlineData("/sitemap.xml?x=1")]
    public async Task A_parameter_means_nothing_there(string address)
    {
        using var answer = await Get(address);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private Exhibit ShownOf(string exhibit) =>
        TopicCatalog.Find(exhibit.Split('/')[0])!.Exhibits.Single(each => each.Id == exhibit.Split('/')[1]).Show(new(dashboard.Release, Question.Open));

    private async Task<JsonNode> DatasetOn(string address)
    {
        using var answer = await Get(address);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return JsonNode.Parse(Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']")).TextContent)!;
    }

    private async Task IsThere(string address, string mediaType)
    {
        using HttpRequestMessage asked = new(HttpMethod.Head, address);
        using var answer = await dashboard.Client.SendAsync(asked, TestContext.Current.CancellationToken);

        Assert.Equal((address, HttpStatusCode.OK, mediaType), (address, answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    private Task<HttpResponseMessage> Get(string address) => dashboard.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
