using System.Net;
using Analytics.Dashboard.Exhibits.Faces;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>What the script of another site may read: data, without credentials, and no page.</summary>
public sealed class SharedDataTests(RealDashboard dashboard)
{
    private const string Origin = "Access-Control-Allow-Origin";

    public static TheoryData<string> Data =>
    [
        .. FaceCatalog.All.Select(face => $"/fr/treaties/time-to-deposit{face.Ending}"), "/nl/exhibits.json", "/openapi/v1.json", "/readyz", "/catalog.jsonld", "/de/data/record.zip",
        "/en/data/documented.zip", "/en/data/warehouse.duckdb",
    ];

    public static TheoryData<string> Pages =>
        ["/en", "/en/treaties", "/en/treaties/time-to-deposit", "/en/treaties/time-to-deposit?embed=yes", "/en/data", "/en/treaties/ceta", "/en/data/rows/treaties/ceta", "/en/treaties/nothing.csv", "/en/nothing/time-to-deposit.csv"];

    [Theory]
    [MemberData(nameof(Data))]
    public async Task Data_may_be_read_from_everywhere_by_nobody_in_particular(string address)
    {
        using var answer = await Ask(HttpMethod.Get, address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["*"], answer.Headers.GetValues(Origin));
        Assert.Contains("ETag", Assert.Single(answer.Headers.GetValues("Access-Control-Expose-Headers")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Theory]
    [MemberData(nameof(Data))]
    public async Task What_a_browser_asks_before_it_asks_is_answered(string address)
    {
        using var answer = await Ask(HttpMethod.Options, address);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(["*"], answer.Headers.GetValues(Origin));
        Assert.Equal(["GET, HEAD"], answer.Headers.GetValues("Access-Control-Allow-Methods"));
        Assert.Equal(["If-None-Match, Range"], answer.Headers.GetValues("Access-Control-Allow-Headers"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_may_not_be_read_so(string address)
    {
        using var page = await Ask(HttpMethod.Get, address);
        using var asked = await Ask(HttpMethod.Options, address);

        Assert.False(page.Headers.Contains(Origin));
        Assert.False(asked.Headers.Contains(Origin));
        Assert.NotEqual(HttpStatusCode.NoContent, asked.StatusCode);
    }

    [Fact]
    public async Task A_refusal_may_be_read_too_and_so_may_that_nothing_changed()
    {
        using var refused = await Ask(HttpMethod.Get, "/en/treaties/time-to-deposit.json?from=12");
        using var first = await Ask(HttpMethod.Get, "/en/treaties/time-to-deposit.csv");
        using HttpRequestMessage holding = new(HttpMethod.Get, "/en/treaties/time-to-deposit.csv");
        holding.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var unchanged = await dashboard.Client.SendAsync(holding, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NotModified), (refused.StatusCode, unchanged.StatusCode));
        Assert.All([refused, unchanged], answer => Assert.Equal(["*"], answer.Headers.GetValues(Origin)));
    }

    [Fact]
    public async Task Nothing_may_be_written()
    {
        using var answer = await Ask(HttpMethod.Post, "/en/treaties/time-to-deposit.csv");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> Ask(HttpMethod method, string address)
    {
        using HttpRequestMessage request = new(method, address);
        request.Headers.Add("Origin", "https://elsewhere.example");
        if (method == HttpMethod.Options)
            request.Headers.Add("Access-Control-Request-Method", "GET");
        return await dashboard.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
