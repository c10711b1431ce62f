using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Tests.Etl;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>A page on which anything is synthetic says so before anything else; a page without says nothing of the kind; a ministry's register ends it.</summary>
public sealed class SyntheticPagesTests(RealDashboard dashboard)
{
    [Theory]
    [InlineData("/en", "Synthetic data.")]
    [InlineData("/fr/data", "Données synthétiques.")]
    [InlineData("/nl/data/rows-by-confidence", "Synthetische gegevens.")]
    [InlineData("/de/data/rows-by-confidence/rows?line=dossiers", "Synthetische Daten.")]
    public async Task The_page_begins_with_it_in_the_readers_language(string address, string label)
    {
        var page = await Read(dashboard.Client, address);

        var banner = page.QuerySelector("body > aside.synthetic-banner")!;
        Assert.StartsWith(label, banner.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/data#register", banner.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith(label, page.Title, StringComparison.Ordinal);
        Assert.Equal("true", page.QuerySelector("meta[name=synthetic]")!.GetAttribute("content"));
        Assert.Contains(label, page.QuerySelector("footer cite")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/treaties")]
    [InlineData("/fr/treaties/ceta")]
    [InlineData("/nl/method")]
    [InlineData("/de/treaties/time-to-deposit/rows?line=BEL")]
    [InlineData("/en/data/rows/party_actions/wipo_beijing.BEL")]
    public async Task A_page_of_documented_rows_does_not(string address)
    {
        var page = await Read(dashboard.Client, address);

        Assert.Null(page.QuerySelector(".synthetic-banner"));
        Assert.Null(page.QuerySelector("meta[name=synthetic]"));
    }

    [Fact]
    public async Task A_row_that_was_generated_says_so_on_its_own_page_and_names_who_uses_it()
    {
        var rows = await Read(dashboard.Client, "/en/data/rows-by-confidence/rows?line=dossiers");
        var row = await Read(dashboard.Client, rows.QuerySelector("tbody th a")!.GetAttribute("href")!);

        Assert.NotNull(row.QuerySelector(".synthetic-banner"));
        Assert.Contains(row.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/en/data/rows-by-confidence");
    }

    [Fact]
    public async Task A_page_shows_no_more_rows_than_are_read_and_says_that_there_are_more()
    {
        var page = await Read(dashboard.Client, "/en/data/rows-by-confidence/rows?line=attendance");

        Assert.Equal(500, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("More than 500 rows stand behind it", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_record_is_named_after_it_and_says_which_rows_are_meant()
    {
        using var answer = await Get(dashboard.Client, "/nl/data/record.zip");
        using ZipArchive zip = new(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        using var package = await JsonDocument.ParseAsync(await zip.GetEntry("datapackage.json")!.OpenAsync(TestContext.Current.CancellationToken), cancellationToken: TestContext.Current.CancellationToken);

        Assert.EndsWith("-nl-synthetic.zip", answer.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        Assert.True(package.RootElement.GetProperty("synthetic").GetBoolean());
        Assert.Contains("gegenereerd", package.RootElement.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Null(zip.GetEntry("dossiers.csv"));
        using StreamReader dossiers = new(await zip.GetEntry("synthetic/dossiers.csv")!.OpenAsync(TestContext.Current.CancellationToken));
        var lines = (await dossiers.ReadToEndAsync(TestContext.Current.CancellationToken)).TrimEnd().Split("\r\n");
        Assert.All(lines.Skip(1), line => Assert.Contains(",synthetic", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("record.zip")]
    [InlineData("documented.zip")]
    public async Task Generated_rows_and_others_are_in_different_files_each_with_its_licence(string download)
    {
        using var answer = await Get(dashboard.Client, $"/en/data/{download}");
        using ZipArchive zip = new(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        using var package = await JsonDocument.ParseAsync(await zip.GetEntry("datapackage.json")!.OpenAsync(TestContext.Current.CancellationToken), cancellationToken: TestContext.Current.CancellationToken);
        var resources = package.RootElement.GetProperty("resources").EnumerateArray().ToList();
        var names = resources.Select(resource => resource.GetProperty("name").GetString()!).ToHashSet();

        Assert.Equal(download == "record.zip", names.Any(name => name.StartsWith("synthetic_", StringComparison.Ordinal)));
        Assert.Equal(download == "record.zip", package.RootElement.GetProperty("synthetic").GetBoolean());
        Assert.Equal(resources.Count + 1, zip.Entries.Count);
        foreach (var resource in resources)
        {
            var isSynthetic = resource.GetProperty("path").GetString()!.StartsWith("synthetic/", StringComparison.Ordinal);
            using StreamReader csv = new(await zip.GetEntry(resource.GetProperty("path").GetString()!)!.OpenAsync(TestContext.Current.CancellationToken));
            var lines = (await csv.ReadToEndAsync(TestContext.Current.CancellationToken)).TrimEnd().Split("\r\n");

            Assert.Equal(isSynthetic ? "CC0-1.0" : "CC-BY-4.0", resource.GetProperty("licenses").EnumerateArray().Single().GetProperty("name").GetString());
            if (lines[0].Split(',').Contains("confidence_code"))
                Assert.All(lines.Skip(1), line => Assert.Equal(isSynthetic, line.Contains(",synthetic", StringComparison.Ordinal)));
            // Keys lead to files that are there.
            if (resource.GetProperty("schema").TryGetProperty("foreignKeys", out var keys))
                Assert.All(keys.EnumerateArray().Select(key => key.GetProperty("reference")).Where(to => to.TryGetProperty("resource", out _)), to => Assert.Contains(to.GetProperty("resource").GetString()!, names));
        }
    }

    [Fact]
    public async Task The_whole_record_is_the_same_bytes_each_time_and_is_not_sent_twice_to_who_holds_it()
    {
        using var first = await Get(dashboard.Client, "/en/data/record.zip");
        using var again = await Get(dashboard.Client, "/en/data/record.zip");
        using HttpRequestMessage holding = new(HttpMethod.Get, new Uri("/en/data/record.zip", UriKind.Relative));
        holding.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var held = await dashboard.Client.SendAsync(holding, TestContext.Current.CancellationToken);

        Assert.Equal(await Bytes(first), await Bytes(again));
        Assert.Equal(HttpStatusCode.NotModified, held.StatusCode);
    }

    [Fact]
    public async Task Once_the_ministrys_register_is_there_nothing_is_called_synthetic_and_its_answers_are_no_longer_unknown()
    {
        using var ministry = new AMinistry()
            .With("dossiers", "dossier_id,title,opened_on,policy_domain_code,organisation_code", "d1,A pact,2019-01-15,migration,un")
            .With("consultations", "consultation_id,held_on,format_code,trigger_code,dossier_ids", "k1,2019-03-01,in_person,anticipatory,d1", "k2,2020-05-01,video,anticipatory,d1");
        Assert.Equal(RunOutcome.Published, ministry.Refresh().Outcome);
        await using var site = await ADashboard.Start(ministry.WarehousePath, TopicCatalog.All);

        var overview = await Read(site.Client, "/en");

        Assert.Null(overview.QuerySelector(".synthetic-banner"));
        Assert.Contains("The ministry’s register: 2 consultations from 2019 to 2020", overview.QuerySelector("#register")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("The number of Coormulti meetings in any year but 2024", overview.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        // The register holds no attendance and no staff, so that much stays unknown.
        Assert.Contains("Who attended", overview.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        foreach (var topic in TopicCatalog.All.Where(topic => topic.Slug != "overview"))
            Assert.Null((await Read(site.Client, $"/en/{topic.Slug}")).QuerySelector(".synthetic-banner"));
    }

    [Fact]
    public async Task Yearly_counts_alone_make_every_page_though_no_register_is_there()
    {
        using var record = new AMinistry().Put(AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value", "c1,2024,coormulti,meetings_held,64");
        Assert.Equal(RunOutcome.Published, record.Refresh().Outcome);
        await using var site = await ADashboard.Start(record.WarehousePath, TopicCatalog.All);

        Assert.Contains("this release holds no register", (await Read(site.Client, "/en")).QuerySelector("#register")!.TextContent, StringComparison.Ordinal);
        foreach (var topic in TopicCatalog.All)
            Assert.NotNull((await Read(site.Client, topic.Slug == "overview" ? "/fr" : $"/fr/{topic.Slug}")).QuerySelector("h1"));
    }

    private static async Task<IHtmlDocument> Read(HttpClient client, string address)
    {
        using var answer = await Get(client, address);
        Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static Task<HttpResponseMessage> Get(HttpClient client, string address) => client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    private static Task<byte[]> Bytes(HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
}
