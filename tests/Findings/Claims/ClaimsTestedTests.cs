using Analytics.Findings.Asking;
using Analytics.Findings.Catalog;
using Analytics.Findings.Claims;
using Analytics.Tests.Findings.Attendance;
using Analytics.Tests.Findings.Dossiers;
using Analytics.Tests.Findings.Meetings;

namespace Analytics.Tests.Findings.Claims;

/// <summary>A claim is supported, contradicted, not decided or not testable, as the finding that it was put to says.</summary>
public sealed class ClaimsTestedTests(SmallReleases small)
{
    [Fact]
    public void What_a_finding_claims_supports_or_contradicts_and_what_it_does_not_decides_nothing()
    {
        Assert.Equal(ClaimVerdict.Supported, Of(MeetingsCases.Falling, "meetings-fewer").Verdict);
        Assert.Equal(ClaimVerdict.Contradicted, Of(MeetingsCases.Rising, "meetings-fewer").Verdict);
        Assert.Equal(ClaimVerdict.NotDecided, Of(MeetingsCases.Steady, "meetings-fewer").Verdict);
        Assert.Equal(ClaimVerdict.Supported, Of(DossiersCases.Blocked, "stalemates-more-frequent").Verdict);
        Assert.Equal(ClaimVerdict.Contradicted, Of(DossiersCases.Freed, "stalemates-more-frequent").Verdict);
        Assert.Equal(ClaimVerdict.Supported, Of(AttendanceCases.More, "cabinets-more-often").Verdict);
    }

    /// <summary>From 4 to 2 meetings a dossier the interval holds one half; from 4 to 3.4 of many dossiers it does not.</summary>
    [Fact]
    public void A_fall_that_is_no_halving_contradicts_that_they_were_halved()
    {
        Assert.Equal(ClaimVerdict.Supported, Of(DossiersCases.Halved, "meetings-to-consensus-halved").Verdict);
        Assert.Equal(ClaimVerdict.Contradicted, Of(DossiersCases.Trimmed, "meetings-to-consensus-halved").Verdict);
    }

    [Fact]
    public void Without_a_register_its_claims_are_not_testable_and_none_is_a_rehearsal()
    {
        var claims = Of(SmallRegister.None);

        Assert.All(claims.Claims.Where(claim => claim.Claim.Topic != "treaties"), claim => Assert.Equal((claim.Claim.Id, ClaimVerdict.NotTestable), (claim.Claim.Id, claim.Verdict)));
        Assert.DoesNotContain(claims.Claims, claim => claim.IsRehearsal);
    }

    [Fact]
    public void Every_claim_is_put_to_a_study_of_the_catalogue_or_says_that_no_data_answer() => Assert.All(
        BriefClaim.All.Where(claim => claim.Asked is not null), claim => Assert.Contains(claim.Asked!.Id, StudyCatalog.All.Select(study => study.Id)));

    private TestedClaim Of(SmallRegister register, string claim) => Of(register).Claims.Single(each => each.Claim.Id == claim);

    private ClaimsTested Of(SmallRegister register) => Assert.IsType<ClaimsTested>(new ClaimsTestedStudy().Ask(new(small.Of(register), Question.Open)));
}
