using Analytics.Dashboard.Html;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What the register counts, held against what is publicly known, and what neither says.</summary>
public static class MeetingsTopic
{
    public static Topic Topic { get; } = new()
    {
        Slug = "meetings",
        Name = MeetingsWords.Topic,
        Question = MeetingsWords.Question,
        Filters = MeetingsFilters.All,
        Exhibits =
        [
            new ConsultationsByFormatExhibit(), new MeetingsTrendExhibit(), new BreakDatesExhibit(), new ConsultationsByTriggerExhibit(), new ConsultationsByMonthExhibit(),
            new ReconciliationExhibit(), new CoormultiCountsExhibit(), new DgeCountsExhibit(), new DocumentedMeetingsExhibit(), new NotHeldExhibit(),
        ],
    };
}
