using Analytics.Dashboard.Html;
using Analytics.Findings.Data;

namespace Analytics.Dashboard.Topics.Data;

/// <summary>The record itself: sources, resources, rejects, checks, dictionary, downloads.</summary>
public static class DataTopic
{
    public static Topic Topic { get; } = new()
    {
        Slug = "data",
        Name = DataWords.Topic,
        Question = DataWords.Question,
        Lede = static _ => DataWords.Everything,
        Exhibits = [new RowsByConfidenceExhibit(), new KnownAssentsExhibit()],
        After = static page => DataPage.Show(RecordReport.Of(page.Inquiry.Release), page),
    };
}
