using Analytics.Findings.Attendance;
using Analytics.Findings.Claims;
using Analytics.Findings.Crises;
using Analytics.Findings.Data;
using Analytics.Findings.Dossiers;
using Analytics.Findings.Meetings;
using Analytics.Findings.Staffing;
using Analytics.Findings.Treaties;

namespace Analytics.Findings.Catalog;

/// <summary>Everything that can be found, in the order of the topics. A new finding is one line here.</summary>
public static class StudyCatalog
{
    public static IReadOnlyList<Study> All { get; } =
    [
        new ConsultationsByFormatStudy(),
        new ConsultationsByTriggerStudy(),
        new ReconciliationStudy(),
        new CoormultiCountsStudy(),
        new DgeCountsStudy(),
        new DocumentedMeetingsStudy(),
        new NotHeldStudy(),
        new ConsultationsPerDossierStudy(),
        new OutcomesByYearStudy(),
        new DossierPathStudy(),
        new ImpromptuByYearStudy(),
        new AfterEachCrisisStudy(),
        new ShareRepresentedStudy(),
        new ShareOverTimeStudy(),
        new PublicNeedStudy(),
        new PublicDriversStudy(),
        new RequiredFteStudy(),
        new NeedDriversStudy(),
        new ScenariosComparedStudy(),
        new WorkHoursByKindStudy(),
        new WorkByTriggerStudy(),
        new WorkAndMeetingsStudy(),
        new WeeklyLoadStudy(),
        new BusiestWeeksStudy(),
        new EverybodyBusyStudy(),
        new DiplomatLoadStudy(),
        new StandardsTakenStudy(),
        new CaseAgainstStudy(),
        new ConsultationsPerFteStudy(),
        new MeetingHoursPerFteStudy(),
        new TimeToDepositStudy(),
        new MedianByStateStudy(),
        new SameTreatiesStudy(),
        new PendingTreatiesStudy(),
        new DocumentedAssentsStudy(),
        new TimeToAssentStudy(),
        new LastParliamentStudy(),
        new BacklogStudy(),
        new TreatyPathStudy(),
        new RowsByConfidenceStudy(),
        new KnownAssentsStudy(),
        new ClaimsTestedStudy(),
    ];
}
