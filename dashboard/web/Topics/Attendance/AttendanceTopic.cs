using Analytics.Dashboard.Html;
using Analytics.Findings.Attendance;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>Who is invited to consult, who comes, and whether that changed.</summary>
public static class AttendanceTopic
{
    public static Topic Topic { get; } = new()
    {
        Slug = "attendance",
        Name = AttendanceWords.Topic,
        Question = AttendanceWords.Question,
        Filters = AttendanceFilters.All,
        Exhibits = [new ShareRepresentedExhibit(), new ShareOverTimeExhibit(), new EmptyChairsExhibit(), new MandateEndorsedExhibit(), new DocumentedAttendanceExhibit()],
        After = static page => EmptyChairSection.Show(EmptyChairList.Of(page.Inquiry), page.Language),
        SaysSynthetic = static inquiry => inquiry.Register is { IsSynthetic: true },
    };
}
