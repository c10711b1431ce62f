using Analytics.Dashboard.Html;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>How much of the consultation answers unforeseen events, and what a crisis adds.</summary>
public static class CrisesTopic
{
    public static Topic Topic { get; } = new()
    {
        Slug = "crises",
        Name = CrisesWords.Topic,
        Question = CrisesWords.Question,
        Filters = CrisesFilters.All,
        Exhibits = [new ImpromptuByYearExhibit(), new AfterEachCrisisExhibit(), new AroundCrisesExhibit(), new CrisesAtOnceExhibit(), new WorkBesideImpromptuExhibit(), new DaysOfNoticeExhibit(), new BeforeConferencesExhibit()],
    };
}
