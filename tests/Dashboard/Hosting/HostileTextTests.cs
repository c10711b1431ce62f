using System.IO.Compression;
using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Tests.Data;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>What someone might write into a cell, through the real refresh to what a reader sees and takes away.</summary>
public sealed class HostileTextTests
{
    private const string Script = "<script>alert(1)</script>";
    private const string Formula = "=HYPERLINK(\"\"http://evil.example\"\")";

    [Fact]
    public async Task In_a_row_is_shown_as_text_and_exported_as_it_is()
    {
        // U+202E turns the direction of what follows.
        var rightToLeft = "abc\u202Edef";
        var endless = new string('x', 5000);
        using ASourcesFolder sources = new();
        using TemporaryFolder warehouse = new();
        sources.Append("record", "treaties.csv", $"hostile,{Script},,,,{endless},,,,,,,un_human_rights,2016,{rightToLeft},mixed,\"{Formula}\",untc_scrape_2015,\"{Script}\",documented,");
        Assert.Equal(RunOutcome.Published, sources.Refresh(warehouse).Outcome);
        await using var dashboard = await ADashboard.Start(warehouse, TopicCatalog.All);

        foreach (var address in (string[])["/en/treaties", "/en/treaties/index?search=script", "/en/search?q=script", "/en/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/en/treaties/hostile", "/en/data/rows/treaties/hostile"])
        {
            var page = await Read(dashboard, address);
            Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.TextContent.Contains("alert", StringComparison.Ordinal));
        }

        var row = await Read(dashboard, "/en/data/rows/treaties/hostile");
        var cells = row.QuerySelectorAll("dd").Select(cell => cell.TextContent).ToList();
        Assert.Contains(Script, cells);
        Assert.Contains(endless, cells);
        Assert.Contains(rightToLeft + "\u202C", cells); // and turned back where it ends
        Assert.Contains("=HYPERLINK(\"http://evil.example\")", cells);
        Assert.DoesNotContain(row.QuerySelectorAll("a"), link => link.GetAttribute("href")!.Contains("evil", StringComparison.Ordinal));

        using ZipArchive record = new(await dashboard.Client.GetStreamAsync(new Uri("/en/data/record.zip", UriKind.Relative), TestContext.Current.CancellationToken));
        using StreamReader csv = new(record.GetEntry("treaties.csv")!.Open());
        Assert.Contains($"hostile,{Script},,,,{endless},,,,,,,un_human_rights,2016,{rightToLeft},mixed,\"{Formula}\"", await csv.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> Read(ADashboard dashboard, string address) =>
        new HtmlParser().ParseDocument(await dashboard.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
}
