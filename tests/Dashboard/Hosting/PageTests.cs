using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Data.Languages;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Hosting;

public sealed class PageTests(RealDashboard dashboard)
{
    [Theory]
    [MemberData(nameof(PageList.All), MemberType = typeof(PageList))]
    public async Task Each_page_is_there_in_each_language_under_one_heading(string address)
    {
        var page = await Read(address);

        Assert.Equal(address[1..3], page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        // Where no reference is read none may stand, and that is all that differs from letters as they are.
        Assert.True(Ascii.IsValid(page.Source.Text));
        Assert.All(page.QuerySelectorAll("style, script"), element => Assert.DoesNotMatch("&#[0-9]", element.TextContent));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Theory]
    [MemberData(nameof(PageList.All), MemberType = typeof(PageList))]
    public async Task Each_page_offers_itself_in_the_four_languages_and_every_link_within_the_site_leads_somewhere(string address)
    {
        var page = await Read(address);

        Assert.Equal(["Deutsch", "English", "Français", "Nederlands"], page.QuerySelectorAll(".languages a").Select(link => link.TextContent));
        Assert.Equal(Language.All.Select(language => $"/{language.Code}{address[3..]}"), page.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")));
        foreach (var target in page.QuerySelectorAll("main a[href^='#']").Select(link => link.GetAttribute("href")![1..]))
            Assert.NotNull(page.GetElementById(target));
        // A dozen of each page is a sample large enough to find a kind of link that is wrong.
        foreach (var target in page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]).Distinct().Order().Where((_, index) => index % 7 == 0).Take(12))
            Assert.Equal((target, HttpStatusCode.OK), (target, (await Head(target)).StatusCode));
    }

    [Theory]
    [MemberData(nameof(PageList.Exhibits), MemberType = typeof(PageList))]
    public async Task Each_exhibit_has_all_its_faces_at_its_own_address(string exhibit)
    {
        var isDrawn = (await Read($"/fr/{exhibit}")).QuerySelector(".picture svg") is not null;
        foreach (var face in FaceCatalog.All)
        {
            var answer = await Get($"/fr/{exhibit}{face.Ending}");
            if (face.NeedsFigure && !isDrawn)
            {
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
                continue;
            }

            Assert.Equal((face.Ending, HttpStatusCode.OK), (face.Ending, answer.StatusCode));
            Assert.Equal(face.MediaType, answer.Content.Headers.ContentType!.ToString());
            Assert.EndsWith(face.Ending, answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [MemberData(nameof(PageList.Exhibits), MemberType = typeof(PageList))]
    public async Task Each_line_with_rows_behind_it_leads_to_them_and_each_row_back_to_the_exhibit(string exhibit)
    {
        var alone = await Read($"/en/{exhibit}");
        if (alone.QuerySelector("table a[href*='/rows?']") is not { } toRows)
            return;

        var rows = await Read(toRows.GetAttribute("href")!);
        var toRow = Assert.IsAssignableFrom<IElement>(rows.QuerySelector("tbody th a"));
        var row = await Read(toRow.GetAttribute("href")!);

        Assert.Contains(row.QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"/en/{exhibit}");
        Assert.NotEmpty(row.QuerySelectorAll("dl.cells dt"));
    }

    [Fact]
    public async Task The_front_door_follows_the_browsers_language()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/");
        request.Headers.AcceptLanguage.ParseAdd("pt, en;q=0.5, nl-BE;q=0.8");

        var answer = await dashboard.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/nl", answer.Headers.Location!.ToString());
        Assert.Contains("Accept-Language", answer.Headers.Vary);
    }

    [Fact]
    public async Task A_bad_parameter_gets_a_page_that_names_it_and_what_it_accepts()
    {
        var answer = await Get("/nl/treaties?from=12");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var text = Parse(await Text(answer)).QuerySelector("main")!.TextContent;
        Assert.Contains("from aanvaardt een jaar van 1945 tot 2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hostile_parameter_is_shown_as_text()
    {
        var answer = await Get($"/en/treaties?{Uri.EscapeDataString("<script>alert(1)</script>")}=1");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var html = await Text(answer);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script> has no meaning here", Parse(html).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/treaties/time-to-deposit.json?from=12", 400)]
    [InlineData("/en/treaties/no-such-exhibit.json", 404)]
    public async Task A_program_gets_problem_details(string address, int status)
    {
        var answer = await Get(address);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await Text(answer));
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
    }

    [Theory]
    [InlineData("/it")]
    [InlineData("/en/weather")]
    [InlineData("/en/treaties/no-such-treaty")]
    [InlineData("/en/treaties/time-to-deposit.exe")]
    [InlineData("/en/data/rows/no_such_resource/x")]
    [InlineData("/en/data/rows/treaties/no_such_row")]
    [InlineData("/assets/000000000000/site.css")]
    [InlineData("/%2e%2e/etc/passwd")]
    public async Task What_is_not_there_gets_a_page_that_says_so(string address)
    {
        var answer = await Get(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("There is no such page", Parse(await Text(answer)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Pages_can_only_be_read()
    {
        var answer = await dashboard.Client.PostAsync(new Uri("/en", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order());
    }

    [Theory]
    [InlineData("/de/treaties")]
    [InlineData("/de/treaties/time-to-deposit.xlsx")]
    public async Task HEAD_says_what_GET_would_send(string address)
    {
        var head = await Head(address);
        var get = await Get(address);

        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_whole_record_is_a_data_package_whose_fingerprints_hold()
    {
        var bytes = await (await Get("/fr/data/record.zip")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using ZipArchive zip = new(new MemoryStream(bytes));
        using var descriptor = await JsonDocument.ParseAsync(zip.GetEntry("datapackage.json")!.Open(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", descriptor.RootElement.GetProperty("$schema").GetString());
        var resources = descriptor.RootElement.GetProperty("resources").EnumerateArray().ToList();
        Assert.Equal(
            dashboard.Report.Resources.Where(count => count.RowsAccepted > 0).Select(count => count.Resource).Distinct().Order(),
            resources.Select(resource => resource.GetProperty("name").GetString()!.Replace("synthetic_", "", StringComparison.Ordinal)).Distinct().Order());
        foreach (var resource in resources)
        {
            using MemoryStream file = new();
            await zip.GetEntry(resource.GetProperty("path").GetString()!)!.Open().CopyToAsync(file, TestContext.Current.CancellationToken);
            Assert.Equal($"sha256:{Convert.ToHexStringLower(SHA256.HashData(file.ToArray()))}", resource.GetProperty("hash").GetString());
        }
    }

    [Fact]
    public async Task The_release_can_be_had_as_the_file_it_is()
    {
        var answer = await Get("/en/data/warehouse.duckdb");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        // A DuckDB file has this mark after its first checksum (duckdb.org, storage format).
        Assert.Equal("DUCK"u8, bytes.AsSpan(8, 4));
    }

    [Fact]
    public async Task Ready_says_which_release_and_how_old()
    {
        using var ready = JsonDocument.Parse(await Text(await Get("/readyz")));

        Assert.Equal(dashboard.Report.ReleaseId, ready.RootElement.GetProperty("release").GetString());
        Assert.Equal(dashboard.Report.Packages.Select(package => package.Name).Order(), ready.RootElement.GetProperty("closing_dates").EnumerateObject().Select(date => date.Name).Order());
        Assert.InRange(ready.RootElement.GetProperty("age_seconds").GetInt64(), 0, 3600);
    }

    private async Task<IDocument> Read(string address)
    {
        var answer = await Get(address);
        Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        return Parse(await Text(answer));
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private Task<HttpResponseMessage> Get(string address) => dashboard.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    private Task<HttpResponseMessage> Head(string address) =>
        dashboard.Client.SendAsync(new(HttpMethod.Head, address), TestContext.Current.CancellationToken);

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
