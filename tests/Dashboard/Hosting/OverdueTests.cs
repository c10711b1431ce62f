using Analytics.Dashboard.Html;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Tests.Data;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>A source that is older than it promises says so on every page, and on none of an earlier release.</summary>
public sealed class OverdueTests
{
    private const string Before = "2026-01-01-000000000001";
    private const string Now = "2026-01-02-000000000002";

    [Theory]
    [InlineData("en", "“Register” was closed on 31\u00A0January 2026 and is to be renewed every 30\u00A0days: what happened since is missing here.")]
    [InlineData("fr", "« Registre » a été clôturé le 31\u00A0janvier 2026 et doit être renouvelé tous les 30\u00A0jours : ce qui s’est passé depuis manque ici.")]
    [InlineData("nl", "“Register” is afgesloten op 31\u00A0januari 2026 en moet om de 30\u00A0dagen worden vernieuwd: wat sindsdien is gebeurd, ontbreekt hier.")]
    [InlineData("de", "„Register“ wurde am 31.\u00A0Januar 2026 abgeschlossen und ist alle 30\u00A0Tage zu erneuern: Was seither geschah, fehlt hier.")]
    public async Task A_page_says_which_source_is_late_since_when_and_what_was_promised(string language, string sentence)
    {
        using TemporaryFolder warehouse = new();
        Publish(warehouse, Before, 1);
        Publish(warehouse, Now, 30);
        // Closed on 31 January, due thirty days later on 2 March, and late from the day after.
        Clock clock = new(new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero));
        await using var dashboard = await ADashboard.Start(warehouse, [ATopic()], clock);

        Assert.Empty(await Banners(dashboard, $"/{language}"));
        clock.Now = clock.Now.AddDays(1);
        Assert.Equal([Plain(sentence)], (await Banners(dashboard, $"/{language}")).Select(Plain));
        Assert.Equal([Plain(sentence)], (await Banners(dashboard, $"/{language}?release={Now}")).Select(Plain));
        Assert.Empty(await Banners(dashboard, $"/{language}?release={Before}"));
        Assert.Contains("\"overdue\":[\"register\"]", await dashboard.Client.GetStringAsync(new Uri("/readyz", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_was_promised_nothing_is_late()
    {
        using TemporaryFolder warehouse = new();
        Publish(warehouse, Now, null);
        await using var dashboard = await ADashboard.Start(warehouse, [ATopic()], new Clock(new(2036, 3, 2, 12, 0, 0, TimeSpan.Zero)));

        Assert.Empty(await Banners(dashboard, "/en"));
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("365", 365)]
    public void A_package_may_say_after_how_many_days_it_is_renewed(string said, int days) => Assert.Equal(days, Read($", \"renewed_every_days\": {said}").RenewedEveryDays);

    [Fact]
    public void A_package_need_not_say_so() => Assert.Null(Read("").RenewedEveryDays);

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("1.5")]
    [InlineData("\"daily\"")]
    public void A_promise_that_is_no_number_of_days_is_refused(string said) => Assert.Throws<System.Text.Json.JsonException>(() => Read($", \"renewed_every_days\": {said}"));

    [Fact]
    public void A_report_of_before_there_were_promises_is_readable()
    {
        var json = (AReleaseFolder.AReport(Now) with { Packages = [APackage(7)] }).ToJson();
        var without = System.Text.RegularExpressions.Regex.Replace(json, ",\\s*\"renewed_every_days\": 7", "");
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.In("with.json"), json);
        File.WriteAllText(folder.In("without.json"), without);

        Assert.NotEqual(json, without);
        Assert.Equal(7, RunReport.Read(folder.In("with.json")).Packages.Single().RenewedEveryDays);
        Assert.Null(RunReport.Read(folder.In("without.json")).Packages.Single().RenewedEveryDays);
    }

    private static SourcePackage Read(string more)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.In(SourcePackage.DescriptorName), $$"""{ "name": "register", "closed_on": "2026-01-31", "resources": []{{more}} }""");
        return SourcePackage.Read(folder);
    }

    private static void Publish(string warehouse, string id, int? everyDays)
    {
        AReleaseFolder.Publish(warehouse, id);
        var path = new WarehouseFolder(warehouse).ReportOf(id);
        File.WriteAllText(path, (RunReport.Read(path) with { Packages = [APackage(everyDays)] }).ToJson());
    }

    private static PackageReport APackage(int? everyDays) => new("register", new("Register", "Registre", "Register", "Register"), new(2026, 1, 31), IsSynthetic: false, [], everyDays);

    private static Topic ATopic() => new() { Slug = "overview", Name = Localized.Same("Overview"), Question = Localized.Same("What is this?"), Before = static _ => [] };

    private static async Task<List<string>> Banners(ADashboard dashboard, string address)
    {
        var page = new HtmlParser().ParseDocument(await dashboard.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
        return [.. page.QuerySelectorAll(".overdue-banner p").Select(sentence => sentence.TextContent)];
    }

    /// <summary>French is printed with the spaces that do not break.</summary>
    private static string Plain(string sentence) => sentence.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
