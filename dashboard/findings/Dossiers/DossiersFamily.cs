namespace Analytics.Findings.Dossiers;

/// <summary>The studies of the page that may claim; what they put to the test is adjusted together.</summary>
internal static class DossiersFamily
{
    public static IReadOnlyList<Study> All { get; } = [new ConsultationsPerDossierStudy(), new TimeToOutcomeStudy(), new OutcomesByYearStudy(), new MeetingsByDomainStudy()];
}
