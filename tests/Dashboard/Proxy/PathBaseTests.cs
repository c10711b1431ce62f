using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analytics.Dashboard.Topics;
using Analytics.Tests.Dashboard.Hosting;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Proxy;

/// <summary>A site beneath a path of a host that has other sites: no address of it leaves that path.</summary>
public sealed partial class PathBaseTests(RealDashboard dashboard)
{
    private const string Base = "/coormulti";

    /// <summary>Of a kind of page more would only tell the same.</summary>
    private const int MostOfKind = 1;

    [Theory]
    [InlineData("")]
    [InlineData("release")]
    public async Task A_walk_through_the_site_never_leaves_its_path(string named)
    {
        await using var site = await ADashboard.Start(dashboard.WarehousePath, TopicCatalog.All, options: ["--path-base", Base]);
        var origin = site.Address.GetLeftPart(UriPartial.Authority);
        Dictionary<string, int> visited = [];
        HashSet<string> known = [];
        Queue<string> next = new([named.Length == 0 ? $"{Base}/en" : $"{Base}/en?release={dashboard.Report.ReleaseId}", $"{Base}/en/search?q=ceta", $"{Base}/en/nothing"]);
        List<string> lost = [];
        while (next.TryDequeue(out var address))
        {
            using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal((address, address.EndsWith("/nothing", StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.OK), (address, answer.StatusCode));
            var isText = answer.Content.Headers.ContentType?.MediaType is { } media && (media.StartsWith("text/", StringComparison.Ordinal) || media.Contains("json", StringComparison.Ordinal) || media.Contains("xml", StringComparison.Ordinal));
            if (!isText || address.Contains("/assets/", StringComparison.Ordinal))
                continue;
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            lost.AddRange(Whole(origin).Matches(text).Select(match => $"{address}: {match.Value}"));
            if (answer.Content.Headers.ContentType!.MediaType != "text/html")
                continue;
            var page = new HtmlParser().ParseDocument(text);
            var within = page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Value).Where(value => Rooted().IsMatch(value)).ToList();
            lost.AddRange(within.Where(value => !IsWithin(value)).Select(value => $"{address}: {value}"));
            foreach (var target in within.Where(IsWithin).Select(value => value.Split('#')[0]))
            {
                if ((target.StartsWith($"{Base}/en", StringComparison.Ordinal) || target.Contains("/assets/", StringComparison.Ordinal))
                    && known.Add(target) && (visited[Kind(target)] = visited.GetValueOrDefault(Kind(target)) + 1) <= MostOfKind)
                    next.Enqueue(target);
            }
        }

        Assert.Empty(lost);
        Assert.InRange(visited.Count, 100, int.MaxValue);
        Assert.Contains("file .svg", visited.Keys);
    }

    [Theory]
    [InlineData("/catalog.jsonld")]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/en/exhibits.json")]
    [InlineData("/nl/search.json?q=ceta")]
    [InlineData("/fr/treaties/time-to-deposit.bib")]
    [InlineData("/fr/treaties/time-to-deposit.csl.json")]
    public async Task What_programs_are_told_stays_within_it(string address)
    {
        await using var site = await ADashboard.Start(dashboard.WarehousePath, TopicCatalog.All, options: ["--path-base", Base]);
        var origin = site.Address.GetLeftPart(UriPartial.Authority);
        // A proxy may hand on the path or take it away.
        var text = await site.Client.GetStringAsync(new Uri(Base + address, UriKind.Relative), TestContext.Current.CancellationToken);
        var stripped = await site.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(text, stripped);
        Assert.Empty(Whole(origin).Matches(text));
        Assert.Empty(InLanguage().Matches(text));
        Assert.Contains(Base + "/", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_to_a_language_and_the_description_of_the_answers_begin_with_it()
    {
        await using var site = await ADashboard.Start(dashboard.WarehousePath, TopicCatalog.All, options: ["--path-base", Base + "/"]);

        using var answer = await site.Client.GetAsync(new Uri(Base + "/", UriKind.Relative), TestContext.Current.CancellationToken);
        var description = JsonNode.Parse(await site.Client.GetStringAsync(new Uri($"{Base}/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken))!;

        Assert.Equal($"{Base}/en", answer.Headers.Location!.OriginalString);
        Assert.Equal(Base, (string?)description["servers"]![0]!["url"]);
    }

    [Fact]
    public async Task A_public_address_that_has_a_path_tells_it()
    {
        await using var site = await ADashboard.Start(dashboard.WarehousePath, TopicCatalog.All, publicUrl: "https://example.org/analytics/");

        var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync(new Uri("/analytics/en/method", UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.All(page.QuerySelectorAll(".topics a"), link => Assert.StartsWith("/analytics/en", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains("https://example.org/analytics/en/method", page.QuerySelector(".cite cite")!.TextContent, StringComparison.Ordinal);
    }

    private static bool IsWithin(string address) => address == Base || address.StartsWith(Base + "/", StringComparison.Ordinal);

    private static string Kind(string address) => address.Split('?')[0][Base.Length..].Split('/') switch
    {
        [_, "assets", ..] => "asset",
        [_, _, "data", "rows", var resource, ..] => $"rows of {resource}",
        [_, _, "treaties" or "dossiers", var one] when !one.Contains('-', StringComparison.Ordinal) => "one of many",
        [.., var last] when last.Contains('.', StringComparison.Ordinal) => $"file {last[last.IndexOf('.', StringComparison.Ordinal)..]}",
        var path => string.Join('/', path),
    };

    /// <summary>An address in full that is not beneath the path.</summary>
    private static Regex Whole(string origin) => new($"""{Regex.Escape(origin)}(?!{Base}[/"\s<)?]|{Base}$)[^\s"'<>]*""");

    [GeneratedRegex("^/(?!/)")]
    private static partial Regex Rooted();

    /// <summary>A string of JSON that is an address from the root of the host.</summary>
    [GeneratedRegex("\"/(en|fr|nl|de)[/\"]")]
    private static partial Regex InLanguage();
}
