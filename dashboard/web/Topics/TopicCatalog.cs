using Analytics.Dashboard.Html;
using Analytics.Dashboard.Topics.Crises;
using Analytics.Dashboard.Topics.Meetings;
using Analytics.Dashboard.Topics.Method;

namespace Analytics.Dashboard.Topics;

/// <summary>The topics in the order of the bar. A new topic is one folder and one line here.</summary>
public static class TopicCatalog
{
    public static IReadOnlyList<Topic> All { get; } =
    [
        MeetingsTopic.Topic,
        CrisesTopic.Topic,
        MethodTopic.Topic,
    ];

    public static Topic? Find(string slug) => All.FirstOrDefault(topic => topic.Slug == slug);
}
