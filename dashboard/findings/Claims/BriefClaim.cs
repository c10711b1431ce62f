using Analytics.Findings.Attendance;
using Analytics.Findings.Dossiers;
using Analytics.Findings.Meetings;
using Analytics.Findings.Staffing;
using Analytics.Findings.Treaties;

namespace Analytics.Findings.Claims;

/// <summary>What the data say of a claim, a closed list.</summary>
public enum ClaimVerdict
{
    /// <summary>A finding claims the same, under the rules that every claim obeys.</summary>
    Supported,

    /// <summary>A finding claims the opposite.</summary>
    Contradicted,

    /// <summary>The data hold the question, and neither is claimed.</summary>
    NotDecided,

    /// <summary>The data do not hold what the question is about.</summary>
    NotTestable,
}

/// <summary>Which way a claim says that a number lies: above no change, or below.</summary>
public enum ClaimedDirection
{
    Up,
    Down,
}

/// <summary>
/// An empirical claim of Egmont Policy Brief 365 (2024), as a question to one number of one finding. It decides nothing by itself: the number's own verdict does.
/// </summary>
/// <param name="Id">Lower-case with hyphens, lasting.</param>
/// <param name="Topic">Of the exhibit that shows the finding.</param>
/// <param name="Asked">Null where no data of a release could answer.</param>
/// <param name="Estimate">The number's name within the finding.</param>
/// <param name="Size">What the claim says that the number is; null where it says a direction alone. A number whose interval leaves it out contradicts the claim.</param>
/// <param name="Statement">Key of the row of the record that states the claim; null where no row does.</param>
public sealed record BriefClaim(string Id, string Topic, Study? Asked, string Estimate, ClaimedDirection Direction, string? Statement = null, double? Size = null)
{
    /// <summary>In the order of the brief's argument.</summary>
    public static IReadOnlyList<BriefClaim> All { get; } =
    [
        new("meetings-fewer", "meetings", new ConsultationsByFormatStudy(), "meetings_yearly_change", ClaimedDirection.Down),
        new("impromptu-more", "meetings", new ConsultationsByTriggerStudy(), ImpromptuShares.RatioName, ClaimedDirection.Up),
        new("meetings-to-consensus-halved", "dossiers", new ConsultationsPerDossierStudy(), Turn.RatioName, ClaimedDirection.Down, "meetings_per_consensus-2018", Size: 0.5),
        new("cabinets-more-often", "attendance", new ShareOverTimeStudy(), "change_cabinet", ClaimedDirection.Up, "cabinet_participation-2018"),
        new("stalemates-more-frequent", "dossiers", new OutcomesByYearStudy(), OutcomesByYear.RatioName, ClaimedDirection.Up),
        new("video-raised-attendance", "attendance", new ShareOverTimeStudy(), VideoEffect.EstimateName, ClaimedDirection.Up, "video_attendance-2020"),
        new("procedures-increase", "meetings", new ConsultationsByFormatStudy(), "procedures_yearly_change", ClaimedDirection.Up),
        new("three-agents-too-few", "staffing", new RequiredFteStudy(), RequiredFte.GapEstimate, ClaimedDirection.Up),
        new("assent-slower-as-governments-diverge", "treaties", new AssentsWithoutSharedPartyStudy(), AssentsWithoutSharedParty.ApartRatio, ClaimedDirection.Down),
        new("belgium-late", "treaties", new TimeToDepositStudy(), "median_difference_days", ClaimedDirection.Up),
    ];
}
