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
        new MeetingsTrendStudy(),
        new BreakDatesStudy(),
        new ConsultationsByTriggerStudy(),
        new ConsultationsByMonthStudy(),
        new ReconciliationStudy(),
        new CoormultiCountsStudy(),
        new DgeCountsStudy(),
        new DocumentedMeetingsStudy(),
        new NotHeldStudy(),
        new ConsultationsPerDossierStudy(),
        new MeetingsToConsensusStudy(),
        new MeetingsDistributionStudy(),
        new TimeToOutcomeStudy(),
        new OutcomesByYearStudy(),
        new MeetingsByDomainStudy(),
        new DossierPathStudy(),
        new DossierListStudy(),
        new ImpromptuByYearStudy(),
        new AfterEachCrisisStudy(),
        new AroundCrisesStudy(),
        new CrisesAtOnceStudy(),
        new WorkBesideImpromptuStudy(),
        new DaysOfNoticeStudy(),
        new BeforeConferencesStudy(),
        new ShareRepresentedStudy(),
        new ShareOverTimeStudy(),
        new EmptyChairsStudy(),
        new MandateEndorsedStudy(),
        new DocumentedAttendanceStudy(),
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
        new TreatyListStudy(),
        new TimeToDepositStudy(),
        new CohortsOfSignatureStudy(),
        new MedianByStateStudy(),
        new SameTreatiesStudy(),
        new PendingTreatiesStudy(),
        new DocumentedAssentsStudy(),
        new AssentsInCaretakerStudy(),
        new AssentsWithoutSharedPartyStudy(),
        new TimeToAssentStudy(),
        new LastParliamentStudy(),
        new BacklogStudy(),
        new TreatyPathStudy(),
        new RowsByConfidenceStudy(),
        new KnownAssentsStudy(),
        new ClaimsTestedStudy(),
    ];
}
