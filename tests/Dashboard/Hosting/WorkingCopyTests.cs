using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Topics;
using Analytics.Data.Languages;
using Analytics.Tests.Conventions;
using Analytics.Tests.Data;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>Whoever works on the look of a page sees a change on reload; whoever only reads the page never gets half a change.</summary>
public sealed partial class WorkingCopyTests : IDisposable
{
    private const string Before = "body { color: rebeccapurple }";
    private const string After = "body { color: darkgreen }";

    private readonly TemporaryFolder _warehouse = new();
    private readonly TemporaryFolder _repository = new();

    public WorkingCopyTests()
    {
        AReleaseFolder.Publish(_warehouse, "2026-01-01-000000000001");
        Directory.CreateDirectory(_repository.In("dashboard", "web", "wwwroot"));
        File.WriteAllText(_repository.In("Analytics.sln"), "");
        Write("site.css", Before);
        Write("print.css", "");
        Write("site.js", "");
    }

    public void Dispose()
    {
        _warehouse.Dispose();
        _repository.Dispose();
    }

    [Fact]
    public async Task In_development_a_changed_style_sheet_stands_in_the_next_page_and_its_policy_allows_it()
    {
        await using var dashboard = await ADashboard.Start(_warehouse, [ATopic()], inDevelopment: _repository);
        Assert.Equal(Before, await StyleSheet(dashboard));

        Write("site.css", After);

        var answer = await dashboard.Client.GetAsync(new Uri("/en", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(After, await StyleSheet(dashboard));
        var fingerprint = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(After)));
        Assert.Contains($"'sha256-{fingerprint}'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_development_changed_rules_for_paper_are_in_the_sheet_to_which_the_next_page_links()
    {
        await using var dashboard = await ADashboard.Start(_warehouse, [ATopic()], inDevelopment: _repository);
        Assert.StartsWith("@page{", await Text(dashboard, await PrintSheet(dashboard)), StringComparison.Ordinal);

        Write("print.css", After);

        Assert.StartsWith($"{After}@page{{", await Text(dashboard, await PrintSheet(dashboard)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_development_a_changed_script_is_served_on_the_next_request()
    {
        await using var dashboard = await ADashboard.Start(_warehouse, [ATopic()], inDevelopment: _repository);
        var first = await Script(dashboard);

        Write("site.js", "console.log(2)");

        // The page that is open still links to the address of the file before.
        Assert.Equal("console.log(2)", await Text(dashboard, first));
        Assert.NotEqual(first, await Script(dashboard));
    }

    [Fact]
    public async Task In_development_neither_page_nor_script_is_kept()
    {
        await using var dashboard = await ADashboard.Start(_warehouse, [ATopic()], inDevelopment: _repository);

        foreach (var address in (string[])["/en", await Script(dashboard)])
        {
            var answer = await dashboard.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode);
            Assert.True(answer.Headers.CacheControl!.NoStore);
            Assert.Null(answer.Headers.ETag);
        }
    }

    [Fact]
    public async Task In_development_a_page_is_made_anew_for_each_reader()
    {
        var made = 0;
        var counting = ATopic() with { Before = _ => [Tags.Text($"made {++made}")] };
        await using var dashboard = await ADashboard.Start(_warehouse, [counting], inDevelopment: _repository);

        await Text(dashboard, "/en");

        Assert.Contains("made 2", await Text(dashboard, "/en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_production_no_file_of_the_repository_is_served()
    {
        await using var dashboard = await ADashboard.Start(_warehouse, [ATopic()]);
        var (sheet, script) = (await StyleSheet(dashboard), await Script(dashboard));

        Write("site.css", After);
        Write("site.js", "console.log(2)");

        Assert.Equal((sheet, script), (await StyleSheet(dashboard), await Script(dashboard)));
        Assert.Equal(await File.ReadAllTextAsync(Repository.In("dashboard", "web", "wwwroot", "site.css"), TestContext.Current.CancellationToken), sheet);
        Assert.NotEqual("console.log(2)", await Text(dashboard, script));
        var elsewhere = await dashboard.Client.GetAsync(new Uri("/assets/000000000000/site.js", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(404, (int)elsewhere.StatusCode);
    }

    private void Write(string name, string text) => File.WriteAllText(_repository.In("dashboard", "web", "wwwroot", name), text);

    private static async Task<string> StyleSheet(ADashboard dashboard) => Sheet().Match(await Text(dashboard, "/en")).Groups[1].Value;

    private static async Task<string> Script(ADashboard dashboard) => ScriptAddress().Match(await Text(dashboard, "/en")).Value;

    private static async Task<string> PrintSheet(ADashboard dashboard) => PrintAddress().Match(await Text(dashboard, "/en")).Value;

    private static Task<string> Text(ADashboard dashboard, string address) =>
        dashboard.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    private static Topic ATopic() => new() { Slug = "overview", Name = Localized.Same("Overview"), Question = Localized.Same("What is this?") };

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Sheet();

    [GeneratedRegex("/assets/print/[0-9a-f/-]+\\.css")]
    private static partial Regex PrintAddress();

    [GeneratedRegex("/assets/[0-9a-f]+/site\\.js")]
    private static partial Regex ScriptAddress();
}
