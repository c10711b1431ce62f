using Analytics.Dashboard.Html;
using Analytics.Findings.Staffing.Scenarios;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>From counts of consultations to hours, and from hours to the people that they need; with what speaks against it.</summary>
public static class StaffingTopic
{
    public static Topic Topic { get; } = new()
    {
        Slug = "staffing",
        Name = StaffingWords.Topic,
        Question = StaffingWords.Question,
        ReckonsLong = true,
        Filters = [.. StaffingFilters.All, StaffingFilters.Seed, .. ScenarioFilters.All],
        IsInForm = static filter => ScenarioFilters.Of(filter) is not null,
        Form = ("scenarios-compared", static view => ScenarioForm.Show(view, Topic!)),
        Exhibits =
        [
            new RequiredFteExhibit(),
            new PublicNeedExhibit(),
            new PublicDriversExhibit(),
            new ScenariosComparedExhibit(),
            new CaseAgainstExhibit(),
            new WorkAndMeetingsExhibit(),
            new WorkHoursByKindExhibit(),
            new WorkByTriggerExhibit(),
            new NeedDriversExhibit(),
            new WeeklyLoadExhibit(),
            new BusiestWeeksExhibit(),
            new EverybodyBusyExhibit(),
            new DiplomatLoadExhibit(),
            new StandardsTakenExhibit(),
            new ConsultationsPerFteExhibit(),
            new MeetingHoursPerFteExhibit(),
        ],
    };
}
