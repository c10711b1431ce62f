using System.Net;
using System.Text.Json;
using Analytics.Dashboard.Brief;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Tests.Dashboard.Hosting;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Brief;

public sealed class BriefPageTests(RealDashboard dashboard)
{
    public static TheoryData<string, string> SetsInEachLanguage { get; } =
        new(Language.All.SelectMany(language => BriefSets.All.Select(set => (language.Code, set.Name))));

    [Fact]
    public void A_set_names_exhibits_that_there_are_and_none_twice()
    {
        var known = TopicCatalog.All.SelectMany(topic => topic.Exhibits).Select(exhibit => exhibit.Id).ToList();

        Assert.All(BriefSets.All, set =>
        {
            Assert.Empty(set.Exhibits.Except(known));
            Assert.Equal(set.Exhibits.Distinct(), set.Exhibits);
            Assert.InRange(set.Exhibits.Count, 1, BriefRequest.MostExhibits);
        });
    }

    [Theory]
    [MemberData(nameof(SetsInEachLanguage))]
    public async Task A_set_says_in_each_language_what_the_exhibits_say_themselves(string language, string name)
    {
        var set = BriefSets.All.Single(set => set.Name == name);
        var page = await Read($"/{language}/brief?set={name}");

        Assert.Equal(set.Title.In(Language.Find(language)!), page.QuerySelector("h1")!.TextContent);
        var articles = page.QuerySelectorAll("article").ToList();
        Assert.Equal(set.Exhibits, articles.Select(article => article.Id));
        foreach (var article in articles)
        {
            using var alone = await Json($"/{language}/{TopicOf(article.Id!)}/{article.Id}.json");
            Assert.Equal(alone.RootElement.GetProperty("headline").GetString(), article.QuerySelector("h2")!.TextContent);
            Assert.Contains(alone.RootElement.GetProperty("subtitle").GetString()!, article.TextContent, StringComparison.Ordinal);
            var shown = Show(article.Id!);
            Assert.Equal(shown.NotesTellEstimates ? 0 : Math.Min(BriefPage.MostEstimates, shown.Estimates.Count), article.QuerySelectorAll(".estimates li").Length);
            Assert.Equal(shown.Picture is not null, article.QuerySelector("svg[role=img]") is not null);
        }
    }

    [Theory]
    [MemberData(nameof(SetsInEachLanguage))]
    public async Task What_several_findings_note_is_said_with_the_first_of_them(string language, string name)
    {
        var reader = Language.Find(language)!;
        var notes = BriefSets.All.Single(set => set.Name == name).Exhibits.SelectMany(id => Show(id).Notes.Select(note => note.FirstSentence().In(reader))).ToList();

        var said = (await Read($"/{language}/brief?set={name}")).QuerySelectorAll(".brief-finding .notes li").Select(note => note.TextContent);

        Assert.Equal(notes.Distinct(), said);
        // Otherwise nothing was there to be said twice.
        Assert.Equal(name == "management", notes.Distinct().Count() < notes.Count);
    }

    /// <summary>Paper has no room to say a number twice: what the notes tell of a scenario, with its interval, is not listed again.</summary>
    [Fact]
    public async Task Each_scenario_is_told_once_with_its_interval()
    {
        var page = await Read("/en/brief?set=management&b-preset=diplomat&c-preset=crises");
        var finding = page.GetElementById("scenarios-compared")!;

        Assert.Empty(finding.QuerySelectorAll(".estimates"));
        foreach (var name in (string[])["A, as today: between ", "B, one more diplomat: between ", "C, two more crises, all year: between "])
            Assert.Single(finding.QuerySelectorAll(".notes li"), note => note.TextContent.StartsWith(name, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SetsInEachLanguage))]
    public async Task A_brief_says_its_release_its_methods_its_sources_and_how_to_find_it_again(string language, string name)
    {
        var page = await Read($"/{language}/brief?set={name}");
        var release = dashboard.Report.ReleaseId;

        Assert.Contains(release, page.QuerySelector(".brief-head .subtitle")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Writing.Date(dashboard.Report.ClosedOn, Language.Find(language)!), page.QuerySelector(".brief-head .subtitle")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".brief-methods li"));
        Assert.NotEmpty(page.QuerySelectorAll(".brief-sources li"));
        var link = page.QuerySelector(".brief-link a")!.GetAttribute("href")!;
        Assert.Equal(link, page.QuerySelector(".brief-link a")!.TextContent);
        Assert.EndsWith($"/{language}/brief?set={name}&release={release}", link, StringComparison.Ordinal);
        // The same but for its links, which stay with the release.
        Assert.Equal(page.QuerySelector("article")!.OuterHtml, (await Read(new Uri(link).PathAndQuery)).QuerySelector("article")!.OuterHtml.Replace($"?release={release}", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("management", true)]
    [InlineData("question", false)]
    public async Task Synthetic_data_are_said_on_the_page_on_each_printed_sheet_and_beside_each_finding(string set, bool isSynthetic)
    {
        var page = await Read($"/fr/brief?set={set}");
        var sheet = page.QuerySelector("link[media=print]")!.GetAttribute("href")!;
        var margins = await (await Get(sheet)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(isSynthetic, page.QuerySelector(".brief-label") is not null);
        Assert.Equal(isSynthetic, margins.Contains("Contient des données synthétiques", StringComparison.Ordinal));
        Assert.Contains(dashboard.Report.ReleaseId, margins, StringComparison.Ordinal);
        // What rests on public sources alone is not labelled, even beside what does not.
        Assert.Equal(
            BriefSets.All.Single(each => each.Name == set).Exhibits.Where(id => Show(id).IsSynthetic),
            page.QuerySelectorAll("article:has(.caption strong)").Select(article => article.Id));
    }

    [Fact]
    public async Task Addresses_stand_in_the_list_of_sources_alone()
    {
        var page = await Read("/en/brief?set=question");

        Assert.NotEmpty(page.QuerySelectorAll(".brief-sources a[href^='http']"));
        var elsewhere = page.QuerySelectorAll("main a[href^='http']").Where(link => link.Closest(".brief-sources, .brief-link, .whole") is null);
        Assert.Empty(elsewhere.Select(link => link.OuterHtml));
        Assert.Contains("more sources behind", page.QuerySelector(".brief-sources")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exhibits=time-to-deposit,coormulti-counts")]
    [InlineData("exhibits=time-to-deposit&exhibits=coormulti-counts")]
    public async Task Findings_are_chosen_by_address_and_keep_their_order(string chosen)
    {
        var page = await Read($"/nl/brief?{chosen}");

        Assert.Equal("Gekozen bevindingen", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["time-to-deposit", "coormulti-counts"], page.QuerySelectorAll("article").Select(article => article.Id));
        Assert.Equal(["coormulti-counts", "time-to-deposit"], page.QuerySelectorAll("input[name=exhibits][checked]").Select(tick => tick.GetAttribute("value")).Order());
        Assert.Contains("?exhibits=time-to-deposit,coormulti-counts&release=", page.QuerySelector(".brief-link a")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_narrows_a_finding_narrows_it_in_the_brief_and_stays_in_the_link()
    {
        var page = await Read("/en/brief?exhibits=consultations-by-format,time-to-deposit&from=2010&to=2020&trigger=impromptu");

        using var alone = await Json("/en/meetings/consultations-by-format.json?from=2010&to=2020&trigger=impromptu");
        Assert.Equal(alone.RootElement.GetProperty("headline").GetString(), page.QuerySelector("#consultations-by-format h2")!.TextContent);
        Assert.Contains("2010", page.QuerySelector("#time-to-deposit .subtitle")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("&from=2010&to=2020&trigger=impromptu&release=", page.QuerySelector(".brief-link a")!.TextContent, StringComparison.Ordinal);
        // The page of each finding is asked what it knows of the question, and no more.
        var whole = page.QuerySelectorAll("a.whole").Select(link => new Uri(link.GetAttribute("href")!).PathAndQuery).ToList();
        Assert.Equal(["/en/meetings/consultations-by-format?from=2010&to=2020&trigger=impromptu", "/en/treaties/time-to-deposit?from=2010&to=2020"], whole);
        foreach (var address in whole)
            Assert.Equal(HttpStatusCode.OK, (await Get(address)).StatusCode);
    }

    [Fact]
    public async Task The_numbers_stand_at_the_end_where_they_are_wanted()
    {
        Assert.Empty((await Read("/de/brief")).QuerySelectorAll("main table"));
        var page = await Read("/de/brief?set=question&tables=yes");

        using var alone = await Json("/de/treaties/pending-treaties.json");
        var table = page.QuerySelectorAll(".brief-tables table").Single(table => table.TextContent.Contains("who_illicit", StringComparison.Ordinal) || table.TextContent.Contains("opcat", StringComparison.Ordinal));
        Assert.Equal(alone.RootElement.GetProperty("rows").GetArrayLength(), table.QuerySelectorAll("tbody tr").Length);
        Assert.NotNull(table.QuerySelector("thead th"));
    }

    [Theory]
    [InlineData("set=minister", "set accepts management, question.")]
    [InlineData("set=management&set=question", "set is given twice.")]
    [InlineData("exhibits=time-to-deposit,weather", "exhibits accepts consultations-by-format, ")]
    [InlineData("exhibits=,", "exhibits accepts consultations-by-format, ")]
    [InlineData("exhibits=backlog,time-to-deposit,backlog", "exhibits names backlog twice.")]
    [InlineData("set=question&exhibits=backlog", "exhibits is one way to choose and “set” the other: only one of them may be given.")]
    [InlineData("tables=1", "tables accepts yes.")]
    [InlineData("weather=fine", "weather has no meaning here; known: set, exhibits, tables, ")]
    [InlineData("exhibits=time-to-deposit&from=12", "from accepts a year from 1945 to 2026.")]
    [InlineData("exhibits=time-to-deposit,consultations-by-format&from=1950", "from accepts a year from 1990 to 2026.")]
    [InlineData("exhibits=time-to-deposit&format=video", "format has no meaning here; known: set, exhibits, tables, ")]
    [InlineData("release=yesterday", "release accepts the id of a release, such as ")]
    [InlineData("release=../../etc", "release accepts the id of a release, such as ")]
    public async Task What_cannot_be_asked_is_said_with_what_can(string question, string sentence)
    {
        var answer = await Get($"/en/brief?{question}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_a_dozen_findings_are_no_brief()
    {
        var ids = TopicCatalog.All.SelectMany(topic => topic.Exhibits).Select(exhibit => exhibit.Id).Take(BriefRequest.MostExhibits + 1).ToList();

        Assert.Equal(HttpStatusCode.BadRequest, (await Get($"/en/brief?exhibits={string.Join(',', ids)}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Get($"/en/brief?exhibits={string.Join(',', ids.SkipLast(1))}")).StatusCode);
    }

    [Fact]
    public async Task Every_exhibit_of_the_house_can_stand_in_a_brief()
    {
        foreach (var ids in TopicCatalog.All.SelectMany(topic => topic.Exhibits).Select(exhibit => exhibit.Id).Chunk(BriefRequest.MostExhibits))
            Assert.Equal(ids, (await Read($"/de/brief?exhibits={string.Join(',', ids)}&tables=yes")).QuerySelectorAll("article").Select(article => article.Id));
    }

    private Exhibit Show(string id) =>
        TopicCatalog.All.SelectMany(topic => topic.Exhibits).Single(exhibit => exhibit.Id == id).Show(new(dashboard.Release, Question.Open));

    private static string TopicOf(string exhibit) => TopicCatalog.All.Single(topic => topic.Exhibits.Any(each => each.Id == exhibit)).Slug;

    private async Task<IDocument> Read(string address)
    {
        var answer = await Get(address);
        Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        return Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private async Task<JsonDocument> Json(string address) =>
        JsonDocument.Parse(await (await Get(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    private Task<HttpResponseMessage> Get(string address) => dashboard.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
