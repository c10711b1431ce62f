using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;

namespace Analytics.Tests.Findings.Dossiers;

/// <summary>By hand, from registers of two policy domains, each with the same number of dossiers in each of eight years.</summary>
public sealed class MeetingsByDomainTests(SmallReleases small)
{
    [Fact]
    public void A_ratio_has_the_wider_error_and_an_interval_that_holds_for_all_domains_at_once()
    {
        var found = Of(DossiersCases.Unequal);
        var ratio = Assert.Single(found.Estimates);

        // 240 meetings beside 80: years differ less than chance would have them, so Poisson's error stands, √(1/240 + 1/80) = 0.129. Of two domains 97.5% intervals hold
        // 95% of the time together: 3 divided by and times exp(2.241 × 0.129) = 1.336.
        Assert.Equal("migration", found.Furthest!.Code);
        Assert.Equal(3, ratio.Value!.Value, 8);
        Assert.Equal((2.25, 4.01, 0.975), (Math.Round(ratio.Low!.Value, 2), Math.Round(ratio.High!.Value, 2), ratio.Level));
        Assert.Equal(Method.Poisson, ratio.Method);
    }

    [Fact]
    public void Each_domain_has_a_ratio_and_a_verdict_and_of_two_one_is_the_other_upside_down()
    {
        var ratios = Of(DossiersCases.Unequal).Ratios;

        Assert.Equal(1 / ratios["migration"].Value!.Value, ratios["health"].Value!.Value, 8);
        Assert.All(ratios.Values, ratio => Assert.Equal(Verdict.Differs, ratio.Verdict));
    }

    [Fact]
    public void What_does_not_hold_on_its_page_is_decided_of_no_domain()
    {
        var found = Of(DossiersCases.HardlyUnequal);

        // ln 1.6 by √(1/64 + 1/40) is 2.33, so p = 0.0197, of two domains 0.039, and of two questions of the page 0.079.
        Assert.Equal((0.039, 0.079), (Math.Round(found.Estimates[0].P!.Value, 3), Math.Round(found.Estimates[0].HolmP!.Value, 3)));
        Assert.All(found.Ratios.Values, ratio => Assert.Equal(Verdict.NotDecided, ratio.Verdict));
    }

    [Fact]
    public void No_clear_difference_says_which_ratios_would_have_been_seen() =>
        Assert.Equal([-1, 1], Of(DossiersCases.Equal).CouldHaveShown.Select(missed => Math.Sign(missed.Effect)));

    private MeetingsByDomain Of(SmallRegister register) =>
        Assert.IsType<MeetingsByDomain>(new MeetingsByDomainStudy().Ask(new(small.Of(register), Question.Open)));
}
