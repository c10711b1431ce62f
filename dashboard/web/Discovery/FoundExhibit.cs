using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Discovery;

/// <summary>An exhibit that catalogues and search engines are led to: one that shows something, of which nothing was generated.</summary>
internal sealed record FoundExhibit(Topic Topic, Exhibit Exhibit)
{
    public string Place => $"/{Topic.Slug}/{Exhibit.Id}";

    public static IReadOnlyList<FoundExhibit> All(Release release, IReadOnlyList<Topic> topics)
    {
        Inquiry inquiry = new(release, Question.Open);
        return
        [
            .. Makers.Each(topics.SelectMany(topic => topic.Exhibits.Select(exhibit => (topic, exhibit))), each => new FoundExhibit(each.topic, each.exhibit.Show(inquiry)))
                .Where(found => !found.Exhibit.IsSynthetic && found.Exhibit.Lacks is null && found.Exhibit.Table.Lines.Count > 0),
        ];
    }
}
