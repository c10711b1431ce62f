using System.Net;
using System.Text.Json.Nodes;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>Programs are told what they will be answered, and are answered that.</summary>
public sealed class OpenApiTests(RealDashboard dashboard)
{
    private const string Json = "application/json";
    private const string Problem = "application/problem+json";

    public static TheoryData<string> Exhibits => PageList.Exhibits;

    [Theory]
    [MemberData(nameof(Exhibits))]
    public async Task The_json_of_an_exhibit_is_as_described(string exhibit)
    {
        var description = await ADescription.Of(dashboard.Client);

        foreach (var language in (string[])["en", "fr"])
            await AsDescribed(description, $"/{{lang}}/{exhibit}.json", $"/{language}/{exhibit}.json", HttpStatusCode.OK, Json);
        await AsDescribed(description, $"/{{lang}}/{exhibit}.json", $"/nl/{exhibit}.json?no_such_filter=1", HttpStatusCode.BadRequest, Problem);
    }

    [Theory]
    [InlineData("/{lang}/exhibits.json", "/de/exhibits.json")]
    [InlineData("/{lang}/search.json", "/nl/search.json?q=ceta")]
    [InlineData("/{lang}/search.json", "/fr/search.json")]
    [InlineData("/readyz", "/readyz")]
    public async Task What_else_programs_are_answered_is_as_described(string described, string address) =>
        await AsDescribed(await ADescription.Of(dashboard.Client), described, address, HttpStatusCode.OK, Json);

    [Theory]
    [InlineData("exhibits.json")]
    [InlineData("search.json")]
    [InlineData("treaties/time-to-deposit.json")]
    public async Task A_release_that_is_named_and_one_that_is_gone_are_described(string path)
    {
        var description = await ADescription.Of(dashboard.Client);

        await AsDescribed(description, $"/{{lang}}/{path}", $"/de/{path}?release={dashboard.Report.ReleaseId}", HttpStatusCode.OK, Json);
        await AsDescribed(description, $"/{{lang}}/{path}", $"/de/{path}?release=2020-01-01-0123456789ab", HttpStatusCode.Gone, Problem);
        await AsDescribed(description, $"/{{lang}}/{path}", $"/de/{path}?release=yesterday", HttpStatusCode.BadRequest, Problem);
        Assert.Equal("release", description.Parameters($"/{{lang}}/{path}")[^1]);
        Assert.DoesNotContain("release", description.Parameters("/readyz"));
    }

    [Fact]
    public async Task A_description_that_is_not_kept_is_told()
    {
        var description = await ADescription.Of(dashboard.Client);
        var answer = JsonNode.Parse(await Get("/en/treaties/time-to-deposit.json"))!.AsObject();

        Assert.Empty(Faults(answer));
        Assert.NotEmpty(Faults(With(answer, "n", "three")));
        Assert.NotEmpty(Faults(With(answer, "a_member_that_nobody_described", 1)));
        Assert.NotEmpty(Faults(Without(answer, "headline")));
        Assert.NotEmpty(description.Faults("/readyz", 418, Json, "{}"));

        IReadOnlyList<string> Faults(JsonObject changed) => description.Faults("/{lang}/treaties/time-to-deposit.json", 200, Json, changed.ToJsonString());
    }

    [Fact]
    public async Task Every_exhibit_is_described_and_listed_with_the_filters_that_narrow_it()
    {
        var description = await ADescription.Of(dashboard.Client);
        var listed = JsonNode.Parse(await Get("/en/exhibits.json"))!["exhibits"]!.AsArray()
            .Select(each => ((string)each!["topic"]!, (string)each["exhibit"]!, Filters: Names(each["filters"]!.AsArray().Select(filter => (string)filter!["name"]!))));

        var expected = TopicCatalog.All.SelectMany(topic => topic.Exhibits.Select(exhibit => (topic.Slug, exhibit.Id, Filters: FiltersOf(exhibit)))).ToList();

        Assert.Equal(expected, listed);
        Assert.Equal(expected, expected.Select(each => (each.Slug, each.Id, Names(description.Filters($"/{{lang}}/{each.Slug}/{each.Id}.json")))));
        Assert.Equal(expected.Count + 3, description.Addresses.Count);
    }

    /// <summary>A year that ended before the house was built is no last year: the release knows how far it reaches.</summary>
    [Fact]
    public async Task The_last_year_that_may_be_asked_for_is_that_in_which_the_release_closed()
    {
        using AMinistry ministry = new(closedOn: "2027-02-28");
        ministry.With(
            "consultations", "consultation_id,held_on,format_code,trigger_code", "k1,2026-03-01,in_person,anticipatory", "k2,2027-02-01,video,anticipatory");
        Assert.Equal(RunOutcome.Published, ministry.Refresh().Outcome);
        await using var closed = await ADashboard.Start(ministry.WarehousePath, TopicCatalog.All);

        var asked = JsonNode.Parse(await closed.Client.GetStringAsync(At("/en/meetings/consultations-by-format.json?from=2027&to=2027"), TestContext.Current.CancellationToken))!;
        using var refused = await closed.Client.GetAsync(At("/en/meetings/consultations-by-format.json?to=2028"), TestContext.Current.CancellationToken);
        var problem = JsonNode.Parse(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        var listed = JsonNode.Parse(await closed.Client.GetStringAsync(At("/en/exhibits.json"), TestContext.Current.CancellationToken))!;

        Assert.Equal(1, (int)asked["n"]!);
        Assert.Equal((HttpStatusCode.BadRequest, "to"), (refused.StatusCode, (string?)problem["parameter"]));
        Assert.Contains("from 1990 to 2027", (string?)problem["detail"], StringComparison.Ordinal);
        Assert.All(
            listed["exhibits"]!.AsArray().SelectMany(exhibit => exhibit!["filters"]!.AsArray()).Where(filter => (string?)filter!["kind"] == "year"),
            filter => Assert.Equal(2027, (int)filter!["last"]!));
    }

    private async Task AsDescribed(ADescription description, string described, string address, HttpStatusCode status, string mediaType)
    {
        using var answer = await dashboard.Client.GetAsync(At(address), TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal((address, status, mediaType), (address, answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Empty(description.Faults(described, (int)status, mediaType, text));
    }

    private Task<string> Get(string address) => dashboard.Client.GetStringAsync(At(address), TestContext.Current.CancellationToken);

    private static Uri At(string address) => new(address, UriKind.Relative);

    private static string FiltersOf(IExhibit exhibit) => Names(exhibit.Study.Filters.Concat(Comparison.FiltersOf(exhibit.Study.Filters)).Concat(TableOrder.FiltersOf(exhibit)).Select(filter => filter.Name));

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);

    private static JsonObject With(JsonObject answer, string member, JsonNode value)
    {
        var changed = answer.DeepClone().AsObject();
        changed[member] = value;
        return changed;
    }

    private static JsonObject Without(JsonObject answer, string member)
    {
        var changed = answer.DeepClone().AsObject();
        changed.Remove(member);
        return changed;
    }
}
