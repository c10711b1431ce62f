using System.Net;
using System.Text.Json;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Data;
using Analytics.Data.Keeping;
using Analytics.Etl.Publishing;
using Analytics.Tests.Data;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>Every address of a language takes a release, and shows that one, or says why not and what to cite instead.</summary>
public sealed class NamedReleaseTests(TwoReleases site) : IClassFixture<TwoReleases>
{
    private const string Exhibit = "/treaties/time-to-deposit";

    /// <summary>One of each kind of address.</summary>
    public static TheoryData<string> Addresses =>
    [
        "/en", "/fr/treaties", "/nl/treaties/index?awaited=walloon", "/de/treaties/ceta", "/en/meetings", "/fr/attendance", "/nl/dossiers", "/de/dossiers/d0000001", "/en/staffing", "/fr/crises",
        "/nl/claims", "/de/data", "/en/method", "/fr/brief?set=question", "/nl/search?q=ceta", "/de/search.json?q=ceta", "/en/exhibits.json", "/fr/data/template.xlsx", "/nl/data/rows/party_actions/wipo_beijing.BEL",
        "/de/treaties/time-to-deposit", "/en/treaties/time-to-deposit?embed=yes", "/fr/treaties/time-to-deposit/rows?line=BEL", "/nl/data/record.zip", "/de/data/documented.zip", "/en/data/warehouse.duckdb",
        .. FaceCatalog.All.Select(face => $"/nl{Exhibit}{face.Ending}?from=2000"),
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_release_that_is_kept_is_shown_and_the_current_one_may_be_named_too(string address)
    {
        using var kept = await site.Get(Naming(address, site.Kept));
        using var current = await site.Get(address.Contains("ceta", StringComparison.Ordinal) || address.Contains("d0000001", StringComparison.Ordinal) || address.Contains("/rows", StringComparison.Ordinal) || address.Contains(".svg", StringComparison.Ordinal)
            ? Naming("/en/method", site.Current)
            : Naming(address, site.Current));

        Assert.Equal((address, HttpStatusCode.OK), (address, kept.StatusCode));
        Assert.Equal((address, HttpStatusCode.OK), (address, current.StatusCode));
        Assert.NotEqual(kept.Headers.ETag, current.Headers.ETag);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_release_that_is_not_kept_is_gone_and_what_to_cite_instead_is_said(string address)
    {
        foreach (var language in (string[])["en", "fr", "nl", "de"])
        {
            var place = $"/{language}{address[3..]}";
            var instead = site.Origin + Naming(place, site.Current);
            var problem = await ProblemAt(Naming(place, TwoReleases.Gone), HttpStatusCode.Gone, language);

            Assert.Equal("release", problem.GetProperty("parameter").GetString());
            Assert.Contains(TwoReleases.Gone, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
            Assert.Contains(site.Current, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
            Assert.Equal(Sorted(instead), Sorted(problem.GetProperty("instead").GetString()!));
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task What_is_no_id_of_a_release_and_a_second_release_are_refused(string address)
    {
        var language = address[1..3];

        Assert.Equal("release", (await ProblemAt(Naming(address, "../../etc"), HttpStatusCode.BadRequest, language)).GetProperty("parameter").GetString());
        Assert.Equal("release", (await ProblemAt(Naming(Naming(address, site.Kept), site.Current), HttpStatusCode.BadRequest, language)).GetProperty("parameter").GetString());
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_release_of_which_nothing_can_be_asked_any_more_is_told_and_no_fault_of_ours(string address)
    {
        using var answer = await site.Get(Naming(address, TwoReleases.OfOtherModel));

        // The file itself is handed out as it is: who reads it asks what it holds. The method asks nothing.
        var isAsked = !address.Contains(".duckdb", StringComparison.Ordinal) && !address.EndsWith("/method", StringComparison.Ordinal);
        Assert.Equal((address, isAsked ? HttpStatusCode.Gone : HttpStatusCode.OK), (address, answer.StatusCode));
        if (isAsked)
            Assert.Contains(site.Current, await Text(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "This release can no longer be shown", "The same in the current release, to be cited instead")]
    [InlineData("fr", "Cette version publiée ne peut plus être montrée", "La même chose dans la version actuelle, à citer à la place")]
    [InlineData("nl", "Deze gepubliceerde versie kan niet meer worden getoond", "Hetzelfde in de huidige versie, in plaats daarvan te citeren")]
    [InlineData("de", "Diese veröffentlichte Fassung kann nicht mehr gezeigt werden", "Dasselbe in der aktuellen Fassung, stattdessen zu zitieren")]
    public async Task The_page_of_a_release_that_is_gone_leads_to_the_same_of_the_current_one(string language, string title, string before)
    {
        var page = await Read($"/{language}/meetings?release={TwoReleases.Gone}&from=2010", HttpStatusCode.Gone);

        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        var instead = page.QuerySelector(".instead")!;
        Assert.StartsWith(before, instead.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{site.Origin}/{language}/meetings?from=2010&release={site.Current}", instead.QuerySelector("a")!.GetAttribute("href"));
        using var there = await site.Get(instead.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
        Assert.Null(page.QuerySelector("cite"));
        // Who reads another language is told the same in it; everything else leads to what is there.
        Assert.All(page.QuerySelectorAll(".languages a"), link => Assert.Contains(TwoReleases.Gone, link.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll(".topics a"), link => Assert.DoesNotContain("release=", link.GetAttribute("href")!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "This page shows release {0}, whose record was closed on", "The current release is {0}, closed on 31\u00A0October 2026.")]
    [InlineData("fr", "Cette page montre la version publiée {0}, dont le corpus a été clôturé le", "La version actuelle est {0}, clôturée le 31\u00A0octobre 2026.")]
    [InlineData("nl", "Deze pagina toont de gepubliceerde versie {0}, waarvan het bronnenbestand is afgesloten op", "De huidige versie is {0}, afgesloten op 31\u00A0oktober 2026.")]
    [InlineData("de", "Diese Seite zeigt die veröffentlichte Fassung {0}, deren Quellensammlung am", "Die aktuelle Fassung ist {0}, abgeschlossen am 31.\u00A0Oktober 2026.")]
    public async Task A_page_of_an_earlier_release_says_so_and_leads_to_the_same_of_the_current_one(string language, string shown, string current)
    {
        var page = await Read($"/{language}/meetings?from=2010&release={site.Kept}");
        var banner = page.QuerySelector(".release-banner")!;

        Assert.Contains(string.Format(null, shown, site.Kept), banner.TextContent, StringComparison.Ordinal);
        Assert.Contains(string.Format(null, current, site.Current), banner.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/{language}/meetings?from=2010", banner.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal($"/{language}/meetings?from=2010", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.EndsWith($"release={site.Kept}", page.QuerySelector("meta[property='og:url']")!.GetAttribute("content")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_current_release_is_the_same_page_named_or_not_and_leads_to_itself_where_it_is_named()
    {
        var (named, unnamed) = (await Read($"/en/treaties?release={site.Current}"), await Read("/en/treaties"));

        // Code that embeds an exhibit follows the data or the release, and says which.
        foreach (var embed in named.QuerySelectorAll("details.embed").Concat(unnamed.QuerySelectorAll("details.embed")))
            embed.Remove();
        Assert.Equal(unnamed.QuerySelector("main")!.TextContent, named.QuerySelector("main")!.TextContent);
        Assert.Null(named.QuerySelector(".release-banner, meta[name=robots]"));
        Assert.Equal("/en/treaties", named.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.All(named.QuerySelectorAll(".topics a"), link => Assert.EndsWith($"release={site.Current}", link.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.All(unnamed.QuerySelectorAll(".topics a"), link => Assert.DoesNotContain("release=", link.GetAttribute("href")!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_last_refresh_was_refused_is_told_of_the_current_release_alone()
    {
        File.WriteAllText(site.Warehouse.LastFailure, AReleaseFolder.AReport(site.Current, RunOutcome.Refused).ToJson());
        try
        {
            IDocument current;
            do
                current = await Read("/en/data");
            while (current.QuerySelector("#last-failure") is null && !TestContext.Current.CancellationToken.IsCancellationRequested);
            var named = await Read($"/en/data?release={site.Current}");
            var kept = await Read($"/en/data?release={site.Kept}");

            Assert.Single(current.QuerySelectorAll(".banner a[href='/en/data#last-failure']"));
            Assert.NotNull(named.QuerySelector("#last-failure"));
            Assert.Null(kept.QuerySelector("#last-failure, .banner a[href*='last-failure']"));
        }
        finally
        {
            File.Delete(site.Warehouse.LastFailure);
        }
    }

    [Fact]
    public async Task A_download_is_named_after_the_release_that_it_holds()
    {
        using var warehouse = await site.Get($"/en/data/warehouse.duckdb?release={site.Kept}");
        using var record = await site.Get($"/en/data/record.zip?release={site.Kept}");

        Assert.Contains(site.Kept, warehouse.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        Assert.Equal(new FileInfo(Path.Combine(site.Warehouse.Release(site.Kept), Warehouse.FileName)).Length, warehouse.Content.Headers.ContentLength);
        Assert.Contains(site.Kept, record.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_catalogue_of_an_earlier_release_leads_to_that_one_alone_and_says_what_to_read_where_it_is_gone()
    {
        var catalogue = JsonDocument.Parse(await Text(await site.Get(Naming("/catalog.jsonld", site.Kept)))).RootElement;

        Assert.Equal($"{site.Origin}/catalog.jsonld?release={site.Kept}", catalogue.GetProperty("@id").GetString());
        var addresses = catalogue.GetRawText().Split('"').Where(text => text.StartsWith(site.Origin, StringComparison.Ordinal) && text != $"{site.Origin}/").ToList();
        Assert.InRange(addresses.Count, 100, int.MaxValue);
        Assert.All(addresses, address => Assert.EndsWith($"?release={site.Kept}", address, StringComparison.Ordinal));
        Assert.All(catalogue.GetProperty("dcat:dataset").EnumerateArray(), dataset => Assert.Equal(site.Kept, dataset.GetProperty("owl:versionInfo").GetString()));

        using var gone = await site.Get(Naming("/catalog.jsonld", TwoReleases.Gone));
        Assert.Equal((HttpStatusCode.Gone, "application/problem+json"), (gone.StatusCode, gone.Content.Headers.ContentType?.MediaType));
        Assert.Equal($"{site.Origin}/catalog.jsonld?release={site.Current}", JsonDocument.Parse(await Text(gone)).RootElement.GetProperty("instead").GetString());
        using var unasked = await site.Get(Naming("/catalog.jsonld", TwoReleases.OfOtherModel));
        Assert.Equal(HttpStatusCode.Gone, unasked.StatusCode);
    }

    [Fact]
    public async Task What_search_engines_read_is_of_the_current_release_and_takes_no_other()
    {
        foreach (var address in (string[])["/sitemap.xml", "/robots.txt"])
        {
            using var answer = await site.Get(Naming(address, site.Kept));
            Assert.Equal((address, HttpStatusCode.BadRequest), (address, answer.StatusCode));
        }
    }

    [Fact]
    public async Task How_the_last_refreshes_ended_stands_with_the_releases()
    {
        using var before = await site.Get("/fr/data");
        RefreshHistory history = new(site.Warehouse, TimeProvider.System);
        history.Add("published", site.Current);
        history.Add("moving", null);

        var list = (await Read("/fr/data")).GetElementById("refreshes")!;

        Assert.StartsWith("Dernière actualisation : ", list.QuerySelector("summary")!.TextContent.Replace('\u202f', ' ').Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(["non exécutée, un fichier était en cours d’écriture", "version publiée"], list.QuerySelectorAll("tbody tr").Select(line => line.QuerySelectorAll("td")[0].TextContent));
        // The page is another than it was, so that no cache says it again.
        using var after = await site.Get("/fr/data");
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        File.Delete(Path.Combine(site.Warehouse.Path, PastRefreshes.FileName));
    }

    /// <summary>As a page and as problem details, which say the same.</summary>
    private async Task<JsonElement> ProblemAt(string address, HttpStatusCode status, string language)
    {
        using var asJson = await site.Get(address, "application/problem+json");
        Assert.Equal((address, status, "application/problem+json"), (address, asJson.StatusCode, asJson.Content.Headers.ContentType?.MediaType));
        var problem = JsonDocument.Parse(await Text(asJson)).RootElement;
        if (!address.Split('?')[0].EndsWith(".json", StringComparison.Ordinal))
        {
            var page = await Read(address, status);
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.Equal(problem.GetProperty("detail").GetString(), page.QuerySelector("main .answer")!.TextContent);
        }

        return problem;
    }

    private static string Naming(string address, string release) => $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}release={release}";

    private static string Sorted(string address) => $"{address.Split('?')[0]}?{string.Join('&', address.Split('?')[1].Split('&').Order(StringComparer.Ordinal))}";

    private async Task<IDocument> Read(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await site.Get(address);
        Assert.Equal((address, status), (address, answer.StatusCode));
        return new HtmlParser().ParseDocument(await Text(answer));
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
