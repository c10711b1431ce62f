using System.Net;
using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Etl;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>The list of dossiers, searched, sorted and turned over by its address alone.</summary>
public sealed class DossierListTests(RealDashboard dashboard) : IDisposable
{
    private readonly AMinistry _ministry = new();

    public void Dispose() => _ministry.Dispose();

    [Theory]
    [InlineData("etats", "a")] // without the accent that the title has
    [InlineData("ÉTATS", "a")]
    [InlineData("gesundheit", "b")] // the domain's name in German
    [InlineData("unesco", "c")] // the organisation's
    [InlineData("gesundheit vaccins", "b")] // each word, wherever it stands
    [InlineData("gesundheit etats", "")]
    [InlineData("100%", "c")] // no pattern, but words
    public void Every_word_is_found_in_title_domain_or_organisation_whatever_its_accents(string search, string expected)
    {
        using var release = AMinistry.Publish(_ministry
            .With(
                "dossiers", "dossier_id,title,policy_domain_code,organisation_code,opened_on,closed_on",
                "a,Les États fragiles,migration,un,2020-01-01,", "b,Vaccins,health,who,2021-01-01,", "c,100% klimaat,culture_education,unesco,2022-01-01,")
            .With("consultations", "consultation_id,held_on,dossier_ids", "k,2022-03-01,a"));

        Assert.Equal(expected, string.Join(' ', Shown(release, ("search", search))));
    }

    [Theory]
    [InlineData("title", null, "b a c")]
    [InlineData("title", "descending", "c a b")]
    [InlineData("consultations", null, "b c a")]
    [InlineData("consultations", "ascending", "c a b")]
    [InlineData("closed", null, "a c b")] // what is not closed stands last
    [InlineData("closed", "ascending", "c a b")]
    [InlineData("opened", "ascending", "a b c")]
    [InlineData(null, null, "c b a")]
    public void A_list_is_sorted_by_any_of_its_columns_from_either_end(string? sort, string? order, string expected)
    {
        using var release = AMinistry.Publish(_ministry
            .With("dossiers", "dossier_id,title,opened_on,closed_on", "a,Ébène,2020-01-01,2023-01-01", "b,Acier,2021-01-01,", "c,Zinc,2022-01-01,2022-06-01")
            .With("consultations", "consultation_id,held_on,dossier_ids", "k1,2022-03-01,b", "k2,2022-04-01,b"));

        Assert.Equal(expected, string.Join(' ', Shown(release, [.. Given("sort", sort), .. Given("order", order)])));
    }

    [Fact]
    public async Task Each_page_and_each_face_shows_the_same_dossiers()
    {
        foreach (var address in (string[])["page=2&sort=title", "search=sante&sort=consultations&order=ascending", "domain=migration"])
        {
            var page = await Page($"/fr/dossiers?{address}");
            var csv = await dashboard.Client.GetStringAsync($"/fr/dossiers/dossier-list.csv?{address}", TestContext.Current.CancellationToken);

            var shown = page.QuerySelectorAll("#list tbody th a").Select(link => link.GetAttribute("href")!.Split('/')[^1]).ToList();
            Assert.NotEmpty(shown);
            Assert.Equal(shown, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]));
        }
    }

    [Fact]
    public async Task The_pages_together_hold_every_dossier_once()
    {
        List<string> all = [];
        for (var address = "/en/dossiers?sort=domain"; address is not null;)
        {
            var page = await Page(address);
            all.AddRange(page.QuerySelectorAll("#list tbody th a").Select(link => link.GetAttribute("href")!));
            address = page.QuerySelectorAll("#list nav a").SingleOrDefault(link => link.TextContent == "Next page")?.GetAttribute("href")?.Split('#')[0];
        }

        Assert.Equal(Register.Of(dashboard.Release)!.DossierCount, all.Count);
        Assert.Equal(all.Count, all.Distinct().Count());
    }

    [Fact]
    public async Task The_head_of_a_column_sorts_by_it_and_keeps_what_was_chosen()
    {
        var page = await Page("/de/dossiers?domain=health&search=who&sort=title&page=1");

        var heads = page.QuerySelectorAll("#list thead th");

        Assert.Equal(["ascending"], heads.Select(head => head.GetAttribute("aria-sort")).OfType<string>());
        Assert.Equal("/de/dossiers?domain=health&order=descending&search=who&sort=title#list", heads[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/de/dossiers?domain=health&search=who&sort=consultations#list", heads[1].QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("sort=alphabet", "sort accepts consultations, title")]
    [InlineData("order=up", "order accepts ascending, descending")]
    [InlineData("page=0", "page accepts a whole number from 1")]
    [InlineData("page=two", "page accepts a whole number from 1")]
    [InlineData("search=%20", "search accepts words of at most 100 characters")]
    public async Task A_bad_value_names_its_parameter_and_what_it_accepts(string query, string expected)
    {
        using var answer = await dashboard.Client.GetAsync($"/en/dossiers/dossier-list.json?{query}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, string Value)> Given(string name, string? value) => value is null ? [] : [(name, value)];

    private static IEnumerable<string> Shown(Release release, params IEnumerable<(string Name, string Value)> asked) =>
        Assert.IsType<DossierList>(new DossierListStudy().Ask(new(release, Question.Of(asked)))).Shown.Select(dossier => dossier.DossierId);

    private async Task<IDocument> Page(string address) =>
        new HtmlParser().ParseDocument(await dashboard.Client.GetStringAsync(address, TestContext.Current.CancellationToken));
}
