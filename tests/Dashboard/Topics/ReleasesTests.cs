using System.Net;
using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Data.Keeping;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>The Data page lists what is kept and holds two releases against each other, by a plain form.</summary>
public sealed class ReleasesTests(ReleasesTests.Two made) : IClassFixture<ReleasesTests.Two>, IAsyncLifetime
{
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
    public async Task The_page_lists_what_is_kept_and_a_pin_shows_at_once()
    {
        var before = await Read("/en/data");
        Assert.Contains($"<a href=\"/en\">{_second}</a>", before, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"/en?release={_first}\">{_first}</a>", before, StringComparison.Ordinal);
        Assert.DoesNotContain("cited in 2026", before, StringComparison.Ordinal);

        new Pins(new(_ministry.WarehousePath)).Set(_first, "cited in 2026");

        Assert.Contains("pinned (cited in 2026)", await Read("/en/data"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "fell → rose", "before: “")]
    [InlineData("fr", "en baisse → en hausse", "avant : « ")]
    [InlineData("nl", "gedaald → gestegen", "voordien: “")]
    [InlineData("de", "gesunken → gestiegen", "zuvor: „")]
    public async Task Two_releases_are_compared_by_finding_and_by_table(string language, string verdict, string headline)
    {
        var page = WebUtility.HtmlDecode(await Read($"/{language}/data?before={_first}&now={_second}"));

        Assert.Contains(verdict, page, StringComparison.Ordinal);
        Assert.Contains(headline.Replace(' ', '\u00A0'), page.Replace(' ', '\u00A0').Replace('\u202F', '\u00A0'), StringComparison.Ordinal);
        Assert.Contains($"/{language}/meetings/consultations-by-format?release={_second}", page, StringComparison.Ordinal);
        // 827 consultations stand where 212 stood, and none of the first is gone: 615 were added.
        Assert.Contains($"/{language}/data/rows/consultations/k2016-100?release={_second}", page, StringComparison.Ordinal);
        Assert.Contains("<td>615</td><td>0</td><td>0</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_compared_is_told()
    {
        Assert.Equal(HttpStatusCode.BadRequest, await Status("/en/data?before=x&now=" + _second));
        Assert.Equal(HttpStatusCode.BadRequest, await Status("/en/data?before=" + _first));
        Assert.Equal(HttpStatusCode.BadRequest, await Status($"/en/data?before={_first}&before={_second}&now={_second}"));
        Assert.Equal(HttpStatusCode.BadRequest, await Status("/en/data?beforehand=x"));
        Assert.Equal(HttpStatusCode.Gone, await Status($"/en/data?before=2026-01-31-000000000000&now={_second}"));
        // A plain form sends what was not touched.
        Assert.Equal(HttpStatusCode.OK, await Status("/en/data?before=&now="));
    }

    [Fact]
    public async Task A_damaged_release_is_listed_and_cannot_be_compared()
    {
        File.WriteAllText(Path.Combine(new WarehouseFolder(_ministry.WarehousePath).Release(_first), "run.json"), "{");

        Assert.Contains("damaged: cannot be read", await Read("/en/data"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await Status($"/en/data?before={_first}&now={_second}"));
    }

    private async Task<string> Read(string address) => await _dashboard.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    private async Task<HttpStatusCode> Status(string address)
    {
        using var answer = await _dashboard.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>Two releases, made once: each test changes a copy of them.</summary>
    public sealed class Two : IDisposable
    {
        public Two()
        {
            First = Held([82, 53, 36, 25, 16]);
            Second = Held([82, 110, 150, 205, 280]);
        }

        public string First { get; }

        public string Second { get; }

        internal AMinistry Ministry { get; } = new();

        public void Dispose() => Ministry.Dispose();

        private string Held(int[] meetings) => Ministry.With("consultations", "consultation_id,held_on,format_code,trigger_code",
            [.. meetings.Index().SelectMany(year => Enumerable.Range(1, year.Item).Select(n => $"k{2015 + year.Index}-{n},{2015 + year.Index}-{1 + (n % 12):00}-{1 + (n % 28):00},in_person,anticipatory"))])
            .Refresh().ReleaseId;
    }
}
