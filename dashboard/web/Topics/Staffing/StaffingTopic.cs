using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>The work of consultation divided by the people who carry it.</summary>
public static class StaffingTopic
{
    public static Topic Topic { get; } = new()
    {
        Slug = "staffing",
        Name = StaffingWords.Topic,
        Question = StaffingWords.Question,
        Answer = static (inquiry, exhibits) => inquiry.Register is null
            ? StaffingWords.WithoutRegister(DocumentedAgents.Of(inquiry.Release))
            : RegisterWords.Answer(inquiry.Register, Exhibit.Headlines(exhibits)),
        Filters = StaffingFilters.All,
        Exhibits = [new ConsultationsPerFteExhibit(), new MeetingHoursPerFteExhibit()],
    };
}
