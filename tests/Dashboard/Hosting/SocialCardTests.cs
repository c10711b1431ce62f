using Analytics.Dashboard.Topics;
using Analytics.Data.Languages;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>What other sites show of a page that is linked there.</summary>
public sealed class SocialCardTests(RealDashboard dashboard)
{
    /// <summary>The brief is a document of findings that stand on pages of their own.</summary>
    public static TheoryData<string> Topics => [.. TopicCatalog.All.Where(topic => topic.Slug != "brief").Select(topic => topic.Slug == "overview" ? "" : $"/{topic.Slug}")];

    [Theory]
    [InlineData("en", "Synthetic data, not the record")]
    [InlineData("fr", "Données synthétiques, non réelles")]
    [InlineData("nl", "Synthetische gegevens, niet de werkelijkheid")]
    [InlineData("de", "Synthetische Daten, nicht die Wirklichkeit")]
    public async Task The_card_of_an_exhibit_has_its_headline_subtitle_label_and_whole_address(string language, string label)
    {
        var page = await Read($"/{language}/meetings/consultations-by-format?from=2010");

        Assert.Equal($"{page.QuerySelector("h1.headline")!.TextContent.TrimEnd('.')}. {label}", Of(page, "og:title"));
        Assert.Equal(page.QuerySelector(".subtitle")!.TextContent, Of(page, "og:description"));
        Assert.Equal($"{dashboard.Address.GetLeftPart(UriPartial.Authority)}/{language}/meetings/consultations-by-format?from=2010", Of(page, "og:url"));
        Assert.Equal(("website", "summary"), (Of(page, "og:type"), page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content")));
        Assert.Null(page.QuerySelector("meta[property='og:image']"));
    }

    [Fact]
    public async Task What_rests_on_no_synthetic_row_has_its_headline_alone()
    {
        var page = await Read("/nl/treaties/time-to-deposit");

        Assert.Equal(page.QuerySelector("h1.headline")!.TextContent, Of(page, "og:title"));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task The_card_of_a_topic_has_its_question_and_first_finding_and_says_whether_anything_is_synthetic(string topic)
    {
        foreach (var language in Language.All)
        {
            var page = await Read($"/{language.Code}{topic}");
            var isSynthetic = page.QuerySelector("meta[name=synthetic]") is not null;
            var label = language.Code switch { "en" => "Holds synthetic data", "fr" => "Contient des données synthétiques", "nl" => "Bevat synthetische gegevens", _ => "Enthält synthetische Daten" };

            Assert.StartsWith(page.QuerySelector("h1")!.TextContent.TrimEnd('.'), Of(page, "og:title"), StringComparison.Ordinal);
            Assert.Equal(isSynthetic, Of(page, "og:title").Contains(label, StringComparison.Ordinal));
            Assert.NotEmpty(Of(page, "og:description"));
            Assert.EndsWith($"/{language.Code}{topic}", Of(page, "og:url"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_stands_in_a_frame_has_no_card() =>
        Assert.Null((await Read("/en/treaties/time-to-deposit?embed=yes")).QuerySelector("meta[property='og:title']"));

    private static string Of(IHtmlDocument page, string property) => Assert.Single(page.QuerySelectorAll($"meta[property='{property}']")).GetAttribute("content")!;

    private async Task<IHtmlDocument> Read(string address) =>
        new HtmlParser().ParseDocument(await dashboard.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
}
