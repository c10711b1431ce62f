using Analytics.Dashboard.Brief;
using Analytics.Dashboard.Topics;
using Analytics.Data.Languages;
using Analytics.Tests.Findings;
using Analytics.Tests.Findings.Staffing;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Giraffe.ViewEngine;

namespace Analytics.Tests.Dashboard.Brief;

/// <summary>What a release cannot answer takes a line of a brief, and what is lacking is said once for all that lack it.</summary>
public sealed class UnansweredTests(SmallReleases small)
{
    [Theory]
    [InlineData("fr", "Inconnu")]
    [InlineData("nl", "Niet bekend")]
    public void Without_a_register_the_brief_for_the_management_answers_from_public_sources_and_names_the_rest_once(string code, string notKnown)
    {
        var page = Brief(WorkRegisters.Public, Language.Find(code)!, "public-need,required-fte,work-and-meetings,diplomat-load");

        Assert.Equal(["public-need"], page.QuerySelectorAll("article").Select(article => article.Id));
        var line = Assert.Single(page.QuerySelectorAll(".brief-unanswered li")).TextContent;
        Assert.Equal(3, line.Count(letter => letter == '?'));
        Assert.Contains(notKnown, line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_that_answers_everything_has_no_such_line() =>
        Assert.Empty(Brief(WorkRegisters.Public, Language.En, "public-need,public-drivers").QuerySelectorAll(".brief-unanswered"));

    private IHtmlDocument Brief(SmallRegister register, Language language, string exhibits)
    {
        var release = small.Of(register);
        var request = BriefRequest.Read([new(BriefRequest.ExhibitsParameter, exhibits)], TopicCatalog.All, release).Request!;
        BriefView view = new(BriefDocument.Of(request, release, current: null), language, "", ChosenExhibit.All(TopicCatalog.All));
        return new HtmlParser().ParseDocument(string.Concat(BriefPage.Show(view).Select(RenderView.AsString.htmlNode)));
    }
}
