using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analytics.Dashboard.Topics;
using Analytics.Data.Languages;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>Who entered by a release stays in it, and what is quoted can be found again.</summary>
public sealed partial class ReleaseLinksTests(TwoReleases site) : IClassFixture<TwoReleases>
{
    /// <summary>Of a kind of page more would only tell the same.</summary>
    private const int MostOfKind = 2;

    [Fact]
    public async Task A_walk_through_the_site_from_a_named_release_never_leaves_it()
    {
        Dictionary<string, int> visited = [];
        HashSet<string> known = [];
        Queue<string> next = new([$"/en?release={site.Kept}"]);
        List<string> lost = [];
        while (next.TryDequeue(out var address))
        {
            using var answer = await site.Get(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            var page = new HtmlParser().ParseDocument(await Text(answer));
            lost.AddRange(Lost(page).Select(each => $"{address}: {each}"));
            // A page of the same in another language leads where this one does.
            foreach (var link in page.QuerySelectorAll("a[href]").Where(link => link.GetAttribute("rel") != "latest-version").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(IsOfARelease))
            {
                var target = link.StartsWith('/') ? link : link[site.Origin.Length..];
                if (target.StartsWith("/en", StringComparison.Ordinal) && known.Add(target) && (visited[Kind(target)] = visited.GetValueOrDefault(Kind(target)) + 1) <= MostOfKind)
                    next.Enqueue(target);
            }
        }

        Assert.Empty(lost);
        Assert.All(
            (string[])["", "treaties", "treaties/index", "treaties/time-to-deposit", "treaties/time-to-deposit/rows", "rows of treaty_steps", "one of treaties", "one of dossiers", "brief", "data/record.zip", "file .csv", "file .csl.json"],
            kind => Assert.Contains(kind, visited.Keys));
    }

    [Fact]
    public async Task What_programs_are_told_leads_to_the_release_that_they_named()
    {
        foreach (var address in (string[])["/nl/exhibits.json?", "/nl/search.json?q=ceta&"])
        {
            var told = Strings(JsonNode.Parse(await Read($"{address}release={site.Kept}"))).Where(IsOfARelease).ToList();

            Assert.NotEmpty(told);
            Assert.All(told, each => Assert.EndsWith($"release={site.Kept}", each, StringComparison.Ordinal));
            Assert.All(Strings(JsonNode.Parse(await Read(address.TrimEnd('?', '&')))).Where(IsOfARelease), each => Assert.DoesNotContain("release=", each, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_address_that_a_page_writes_out_names_its_release_but_the_one_that_follows_the_data(bool isNamed)
    {
        var release = isNamed ? site.Kept : site.Current;
        foreach (var place in (string[])["/meetings/coormulti-counts?from=2000", "/treaties?", "/data?", "/brief?set=question", "/search?q=ceta"])
        {
            var page = new HtmlParser().ParseDocument(await Read($"/fr{place}{(isNamed ? $"&release={release}" : "")}"));
            var written = Written().Matches(page.Body!.TextContent + page.QuerySelector("script[type='application/ld+json']")?.TextContent.Replace("\\u0026", "&", StringComparison.Ordinal))
                .Select(match => match.Value).Where(each => each.StartsWith(site.Origin, StringComparison.Ordinal)).ToList();

            Assert.NotEmpty(written);
            Assert.All(written.Where(each => isNamed || !each.Contains("embed=yes", StringComparison.Ordinal)), each => Assert.Contains($"release={release}", each, StringComparison.Ordinal));
            Assert.All(written.Where(each => !isNamed && each.Contains("embed=yes", StringComparison.Ordinal)), each => Assert.DoesNotContain("release=", each, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("en", "It follows the data: it always shows the current release", "always in this release")]
    [InlineData("fr", "il montre toujours la version publiée la plus récente", "toujours dans cette version publiée")]
    [InlineData("nl", "Ze volgt de gegevens: ze toont altijd de recentste gepubliceerde versie", "altijd in deze gepubliceerde versie")]
    [InlineData("de", "Er folgt den Daten: Er zeigt stets die aktuelle veröffentlichte Fassung", "stets in dieser veröffentlichten Fassung")]
    public async Task The_embed_code_says_whether_it_follows_the_data(string language, string follows, string stays)
    {
        var unnamed = new HtmlParser().ParseDocument(await Read($"/{language}/meetings/coormulti-counts")).QuerySelector("details.embed")!.TextContent;
        var named = new HtmlParser().ParseDocument(await Read($"/{language}/meetings/coormulti-counts?release={site.Kept}")).QuerySelector("details.embed")!.TextContent;

        Assert.Contains(follows, unnamed, StringComparison.Ordinal);
        Assert.Contains("coormulti-counts?embed=yes", unnamed, StringComparison.Ordinal);
        Assert.Contains(stays, named, StringComparison.Ordinal);
        Assert.Contains($"coormulti-counts?release={site.Kept}&amp;embed=yes", named, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_file_that_is_cited_says_where_its_numbers_are_found_again()
    {
        const string asked = "/en/treaties/time-to-deposit{0}?from=2000&release={1}";
        var cited = $"{site.Origin}/en/treaties/time-to-deposit?from=2000&release={site.Kept}";
        foreach (var ending in (string[])[".bib", ".csl.json", ".ris"])
            Assert.Contains(cited, (await Read(string.Format(null, asked, ending, site.Kept))).Replace("\\u0026", "&", StringComparison.Ordinal), StringComparison.Ordinal);
        using var picture = await site.Get(string.Format(null, asked, ".svg", site.Kept));
        // The lines beneath the picture, put together.
        var written = string.Concat(new HtmlParser().ParseDocument(await Text(picture)).QuerySelectorAll("text").Select(text => text.TextContent));
        Assert.EndsWith(cited, written, StringComparison.Ordinal);

        using ZipArchive zip = new(await site.Client.GetStreamAsync(new Uri(string.Format(null, asked, ".zip", site.Kept), UriKind.Relative), TestContext.Current.CancellationToken));
        foreach (var name in (string[])["README.txt", "datapackage.json", "citation.txt", "citation.bib", "citation.csl.json", "citation.ris"])
        {
            using StreamReader file = new(zip.GetEntry(name)!.Open());
            Assert.Contains(cited, (await file.ReadToEndAsync(TestContext.Current.CancellationToken)).Replace("\\u0026", "&", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_cited_address_finds_the_same_numbers_after_another_release_was_published()
    {
        var address = new HtmlParser().ParseDocument(await Read($"/en/treaties/time-to-deposit?release={site.Kept}")).QuerySelector(".citation p")!.TextContent.Split(' ')[^1];

        var there = new HtmlParser().ParseDocument(await Read(address[site.Origin.Length..]));
        var now = new HtmlParser().ParseDocument(await Read("/en/treaties/time-to-deposit"));

        Assert.Contains("release=" + site.Kept, address, StringComparison.Ordinal);
        Assert.NotEqual(now.QuerySelector("h1")!.TextContent, there.QuerySelector("h1")!.TextContent);
    }

    /// <summary>Every attribute of whatever name that holds an address of a page or a download, and every form.</summary>
    private IEnumerable<string> Lost(IHtmlDocument page)
    {
        foreach (var element in page.All.Where(element => element.GetAttribute("rel") is not ("canonical" or "latest-version")))
        {
            foreach (var attribute in element.Attributes.Where(attribute => attribute.Name != "action" && IsOfARelease(attribute.Value) && !attribute.Value.Contains($"release={site.Kept}", StringComparison.Ordinal)))
                yield return $"{element.LocalName} {attribute.Name}={attribute.Value}";
            if (element is IHtmlFormElement form && form.QuerySelectorAll("input[type=hidden][name=release]").Select(field => field.GetAttribute("value")).SingleOrDefault() != site.Kept)
                yield return $"form {form.GetAttribute("action")}";
        }
    }

    private bool IsOfARelease(string address)
    {
        var path = address.StartsWith(site.Origin, StringComparison.Ordinal) ? address[site.Origin.Length..] : address;
        return Language.All.Any(language => path == $"/{language.Code}" || (path.StartsWith($"/{language.Code}", StringComparison.Ordinal) && path[3] is '/' or '?' or '#'));
    }

    /// <summary>Each exhibit is a kind of its own. Keys of rows, treaties and dossiers are many of one kind, and so are the files of exhibits.</summary>
    private static string Kind(string address) => address.Split('?')[0].Split('/') switch
    {
        [_, _, "data", "rows", var resource, ..] => $"rows of {resource}",
        [_, _, var topic, var beneath] when TopicCatalog.Find(topic) is { } known && known.Exhibits.All(exhibit => exhibit.Id != beneath) =>
            known.Exhibits.Any(exhibit => beneath.StartsWith(exhibit.Id + ".", StringComparison.Ordinal)) ? $"file {beneath[beneath.IndexOf('.', StringComparison.Ordinal)..]}"
            : beneath.Contains('.', StringComparison.Ordinal) || beneath == "index" ? $"{topic}/{beneath}"
            : $"one of {topic}",
        var path => string.Join('/', path[2..]),
    };

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Strings(member.Value)),
        JsonArray items => items.SelectMany(Strings),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private async Task<string> Read(string address)
    {
        using var answer = await site.Get(address);
        Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        return await Text(answer);
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    [GeneratedRegex("""https?://[^\s"'<>)\]]+""")]
    private static partial Regex Written();
}
