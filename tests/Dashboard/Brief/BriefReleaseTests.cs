using System.Net;
using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Data;
using Analytics.Tests.Etl;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Brief;

/// <summary>A brief is of one release, and says so when a later one finds otherwise. Two real releases: in the second a public count was corrected.</summary>
public sealed class BriefReleaseTests(BriefReleaseTests.Two made) : IClassFixture<BriefReleaseTests.Two>, IAsyncLifetime
{
    private const string Chosen = "exhibits=coormulti-counts,time-to-deposit";
    private const string OfOtherModel = "2026-01-01-000000000009";

    private readonly AMinistry _ministry = made.Ministry.Copy();
    private readonly string _first = made.First;
    private readonly string _second = made.Second;
    private ADashboard _dashboard = null!;

    public async ValueTask InitializeAsync() => _dashboard = await ADashboard.Start(_ministry.WarehousePath, TopicCatalog.All);

    public async ValueTask DisposeAsync()
    {
        await _dashboard.DisposeAsync();
        _ministry.Dispose();
    }

    [Fact]
    public async Task The_release_that_an_address_names_is_shown_and_what_changed_since_is_said()
    {
        var page = await Read($"/en/brief?{Chosen}&release={_first}");

        Assert.Contains("64 meetings in 2024", page.QuerySelector("#coormulti-counts h2")!.TextContent, StringComparison.Ordinal);
        var changes = page.QuerySelector(".brief-changes")!;
        Assert.Contains($"The current release, {_second} (record closed on 31\u00A0January 2026), changes 1 of 2 findings:", changes.TextContent, StringComparison.Ordinal);
        Assert.Contains("now: “", Assert.Single(changes.QuerySelectorAll("li")).TextContent, StringComparison.Ordinal);
        Assert.Contains("71 meetings in 2024", changes.TextContent, StringComparison.Ordinal);
        Assert.EndsWith($"release={_first}", page.QuerySelector(".brief-link a")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(_first, page.QuerySelector("link[media=print]")!.GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "modifie 1 constat sur 2")]
    [InlineData("nl", "verandert 1 van de 2 bevindingen")]
    [InlineData("de", "ändert 1 von 2 Befunden")]
    public async Task What_changed_is_said_in_the_language_of_the_reader(string language, string said) =>
        Assert.Contains(said, (await Read($"/{language}/brief?{Chosen}&release={_first}")).QuerySelector(".brief-changes")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task The_current_release_has_nothing_to_add_to_itself()
    {
        Assert.Null((await Read($"/en/brief?{Chosen}")).QuerySelector(".brief-changes"));
        Assert.Null((await Read($"/en/brief?{Chosen}&release={_second}")).QuerySelector(".brief-changes"));
    }

    [Fact]
    public async Task Where_nothing_changed_that_is_said()
    {
        var page = await Read($"/en/brief?exhibits=time-to-deposit&release={_first}");

        Assert.Contains("finds the same.", page.QuerySelector(".brief-changes")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_languages_and_the_form_stay_with_the_release()
    {
        var page = await Read($"/en/brief?{Chosen}&release={_first}");

        Assert.All(page.QuerySelectorAll(".languages a"), link => Assert.Contains($"release={_first}", link.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.Equal(_first, page.QuerySelector("input[name=release]")!.GetAttribute("value"));
        Assert.NotEmpty(page.QuerySelectorAll("a.whole"));
        Assert.All(page.QuerySelectorAll("a.whole"), link => Assert.EndsWith($"?release={_first}", link.GetAttribute("href")!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_later_release_changes_what_a_kept_answer_says()
    {
        var before = await Get($"/en/brief?{Chosen}&release={_first}");
        var third = Two.Counted(_ministry, 80);
        HttpResponseMessage after;
        do
            after = await Get($"/en/brief?{Chosen}&release={_first}");
        while (!(await Text(after)).Contains(third, StringComparison.Ordinal) && !TestContext.Current.CancellationToken.IsCancellationRequested);

        Assert.Contains("80 meetings in 2024", await Text(after), StringComparison.Ordinal);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    [Fact]
    public async Task A_release_that_is_not_kept_is_gone_and_the_current_one_is_named()
    {
        var answer = await Get("/nl/brief?release=2020-01-01-0123456789ab");

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains($"De gepubliceerde versie 2020-01-01-0123456789ab wordt hier niet bewaard. De huidige versie is {_second}.", await Text(answer), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_release_of_another_model_is_told_and_no_fault_of_ours()
    {
        AReleaseFolder.Make(_ministry.WarehousePath, OfOtherModel);

        var answer = await Get($"/en/brief?release={OfOtherModel}");

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("was made under an earlier model of the data", await Text(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_releases_are_one_too_many() =>
        Assert.Contains("release is given twice.", await Text(await Get($"/en/brief?release={_first}&release={_second}")), StringComparison.Ordinal);

    private async Task<IDocument> Read(string address)
    {
        var answer = await Get(address);
        Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        return new HtmlParser().ParseDocument(await Text(answer));
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private Task<HttpResponseMessage> Get(string address) => _dashboard.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Two releases, made once: each test changes a copy of them.</summary>
    public sealed class Two : IDisposable
    {
        public Two()
        {
            First = Counted(Ministry, 64);
            Second = Counted(Ministry, 71);
        }

        public string First { get; }

        public string Second { get; }

        internal AMinistry Ministry { get; } = new();

        public void Dispose() => Ministry.Dispose();

        internal static string Counted(AMinistry ministry, int meetings)
        {
            var report = ministry.Put(AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value", $"c1,2024,coormulti,meetings_held,{meetings}").Refresh();
            Assert.Equal(RunOutcome.Published, report.Outcome);
            return report.ReleaseId;
        }
    }
}
