using Analytics.Dashboard.Brief;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Topics.Attendance;
using Analytics.Dashboard.Topics.Claims;
using Analytics.Dashboard.Topics.Crises;
using Analytics.Dashboard.Topics.Data;
using Analytics.Dashboard.Topics.Dossiers;
using Analytics.Dashboard.Topics.Meetings;
using Analytics.Dashboard.Topics.Method;
using Analytics.Dashboard.Topics.Overview;
using Analytics.Dashboard.Topics.Staffing;
using Analytics.Dashboard.Topics.Treaties;

namespace Analytics.Dashboard.Topics;

/// <summary>The topics in the order of the bar. A new topic is one folder and one line here.</summary>
public static class TopicCatalog
{
    public static IReadOnlyList<Topic> All { get; } =
    [
        OverviewTopic.Topic,
        MeetingsTopic.Topic,
        DossiersTopic.Topic,
        CrisesTopic.Topic,
        AttendanceTopic.Topic,
        StaffingTopic.Topic,
        TreatiesTopic.Topic,
        ClaimsTopic.Topic,
        DataTopic.Topic,
        MethodTopic.Topic,
        BriefTopic.Topic,
    ];

    public static Topic? Find(string slug) => All.FirstOrDefault(topic => topic.Slug == slug);
}
