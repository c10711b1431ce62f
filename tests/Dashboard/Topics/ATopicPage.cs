using Analytics.Dashboard.Html;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Giraffe.ViewEngine;
using Microsoft.FSharp.Collections;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>How a topic's page opens for one release, without a site around it.</summary>
internal static class ATopicPage
{
    /// <summary>What stands between the topic's question and its filters, as a reader reads it.</summary>
    public static string Opening(Topic topic, Release release) => Body(topic, release, Language.En).TextContent;

    public static IElement Body(Topic topic, Release release, Language language)
    {
        Inquiry inquiry = new(release, Question.Open);
        PageView view = new(inquiry, language, [.. topic.Exhibits.Select(exhibit => exhibit.Show(inquiry))]);
        return new HtmlParser().ParseDocument(RenderView.AsString.htmlNodes(ListModule.OfSeq(FindingsList.Show(view)))).Body!;
    }
}
