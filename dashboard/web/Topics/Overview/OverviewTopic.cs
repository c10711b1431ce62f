using Analytics.Dashboard.Html;
using Analytics.Findings.Overview;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Overview;

/// <summary>The first page: key figures with their provenance, and what is known and not known.</summary>
public static class OverviewTopic
{
    public static Topic Topic { get; } = new()
    {
        Slug = TopicAddress.Overview,
        Name = OverviewWords.Topic,
        Question = OverviewWords.Question,
        Lede = static inquiry => OverviewWords.Lede(inquiry.Register),
        SaysSynthetic = static inquiry => inquiry.Register is { IsSynthetic: true },
        // What the ministry wrote down comes first; a synthetic register makes nothing known, and stands behind what is.
        Before = static page => [.. page.Inquiry.Register is { IsSynthetic: false } ? State(page) : [], .. SinceView.Show(page.Inquiry.Release, page.Language)],
        After = static page => OverviewPage.Show(
            WhatIsKnown.Of(page.Inquiry), page.Inquiry.Register, page.Inquiry.Register is { IsSynthetic: true } ? State(page) : [], page.Language),
    };

    private static IEnumerable<XmlNode> State(PageView page) => IndicatorView.Show(StateOfTheRegister.Of(page.Inquiry), page.Inquiry.Register, page.Language);
}
