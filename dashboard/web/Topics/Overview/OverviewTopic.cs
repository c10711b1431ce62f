using Analytics.Dashboard.Html;
using Analytics.Findings.Overview;

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
        After = static page => OverviewPage.Show(WhatIsKnown.Of(page.Inquiry), page.Inquiry.Register, page.Language),
    };
}
