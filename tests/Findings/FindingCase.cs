using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Catalog;
using Analytics.Tests.Findings.Attendance;
using Analytics.Tests.Findings.Claims;
using Analytics.Tests.Findings.Crises;
using Analytics.Tests.Findings.Data;
using Analytics.Tests.Findings.Dossiers;
using Analytics.Tests.Findings.Meetings;
using Analytics.Tests.Findings.Staffing;
using Analytics.Tests.Findings.Treaties;

namespace Analytics.Tests.Findings;

/// <summary>One question of which the verdict is known beforehand, as the rows behind it can be counted by hand.</summary>
/// <param name="Study">Its id.</param>
/// <param name="Name">What is peculiar to the case, in a few words.</param>
/// <param name="Register">Null for the real record beside the synthetic register.</param>
internal sealed record FindingCase(string Study, string Name, Verdict Verdict, SmallRegister? Register, params IReadOnlyList<(string Name, string Value)> Asked)
{
    public string Key => $"{Study}: {Name}";

    public static IReadOnlyList<FindingCase> All { get; } =
        [.. MeetingsCases.All, .. DossiersCases.All, .. CrisesCases.All, .. AttendanceCases.All, .. StaffingCases.All, .. TreatiesCases.All, .. DataCases.All, .. ClaimsCases.All];

    public static FindingCase Of(string key) => All.Single(each => each.Key == key);

    public Study Asks => StudyCatalog.All.Single(study => study.Id == Study);
}
