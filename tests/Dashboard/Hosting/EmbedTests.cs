using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>An exhibit in the page of another: the code that puts it there, and what stands in the frame.</summary>
public sealed class EmbedTests(RealDashboard dashboard)
{
    [Theory]
    [InlineData("en", "Synthetic data, not the record")]
    [InlineData("fr", "Données synthétiques, non réelles")]
    [InlineData("nl", "Synthetische gegevens, niet de werkelijkheid")]
    [InlineData("de", "Synthetische Daten, nicht die Wirklichkeit")]
    public async Task The_code_that_is_offered_shows_the_exhibit_with_its_label_source_and_citation(string language, string label)
    {
        var page = await Read($"/{language}/meetings/consultations-by-format?from=2010");
        var code = new HtmlParser().ParseDocument(page.QuerySelector("details.embed code")!.TextContent).QuerySelector("iframe")!;
        var source = new Uri(code.GetAttribute("src")!);

        Assert.Equal(page.QuerySelector("h1.headline")!.TextContent, code.GetAttribute("title"));
        Assert.Equal(dashboard.Address, new Uri(source.GetLeftPart(UriPartial.Authority)));
        Assert.Equal($"/{language}/meetings/consultations-by-format?from=2010&embed=yes", source.PathAndQuery);
        var framed = await Read(source.PathAndQuery);
        Assert.Equal(page.QuerySelector("h1.headline")!.TextContent, framed.QuerySelector("h1.headline")!.TextContent);
        Assert.Contains(label, framed.QuerySelector("figcaption strong")!.TextContent, StringComparison.Ordinal);
        Assert.All(framed.QuerySelectorAll("figure svg"), svg => Assert.NotNull(svg.QuerySelector(".synthetic")));
        Assert.Contains(dashboard.Report.ReleaseId, framed.QuerySelector(".embed-source")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith($"/{language}/meetings/consultations-by-format?from=2010&release={dashboard.Report.ReleaseId}", framed.QuerySelector(".citation p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_frame_nothing_leads_to_a_page_that_no_frame_may_show()
    {
        var framed = await Read("/en/treaties/time-to-deposit?embed=yes");

        Assert.Equal("_blank", framed.QuerySelector("base")!.GetAttribute("target"));
        Assert.Null(framed.QuerySelector("base")!.GetAttribute("href"));
        Assert.Equal("/en/treaties/time-to-deposit", framed.QuerySelector(".embed-source a")!.GetAttribute("href"));
        Assert.Equal("/en/treaties/time-to-deposit", framed.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Empty(framed.QuerySelectorAll("header.bar, footer, .forms, table, details.embed, a[href^='#']"));
    }

    private async Task<IHtmlDocument> Read(string address) =>
        new HtmlParser().ParseDocument(await dashboard.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
}
