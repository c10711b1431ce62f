using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Findings.Dossiers;

/// <summary>By hand, from eight dossiers before December 2018 with one of three meetings, six of four and one of five, and eight since with one, six of two and three.</summary>
public sealed class MeetingsDistributionTests(SmallReleases small, RealDashboard real)
{
    [Fact]
    public void Each_number_of_meetings_has_its_dossiers_on_each_side()
    {
        var found = Of(new(small.Of(DossiersCases.Halved), Question.Open));

        Assert.Equal([0, 0, 0, 1, 6, 1, 0, 0, 0, 0, 0], found.Before!.Dossiers);
        Assert.Equal([0, 1, 6, 1, 0, 0, 0, 0, 0, 0, 0], found.Since!.Dossiers);
        Assert.Equal((4, 2), (found.Before.Median, found.Since.Median));
        Assert.Equal(0.75, found.Since.Share(2).Value);
    }

    /// <summary>A meeting more than nine are counted together, and each dossier is in a share or told to be in none.</summary>
    [Fact]
    public void Each_dossier_of_the_synthetic_register_is_in_one_share_or_in_none()
    {
        Inquiry open = new(real.Release, Question.Open);
        var found = Of(open);

        Assert.Equal(open.Register!.DossierCount, found.Observations + found.LeftOut);
        Assert.Equal(found.Observations, found.Sides.Sum(side => side.Total));
        Assert.Equal(found.Observations, new MeetingsDistributionStudy().Rows(open).Count());
    }

    /// <summary>What is set beside the whole, or beside another part, has no year that the whole has not.</summary>
    [Fact]
    public void A_part_is_compared_over_the_years_of_the_whole()
    {
        var release = small.Of(DossiersCases.OpenElsewhere);
        var part = Of(new(release, Question.Of(("domain", "human_rights"))));

        Assert.Equal(new Years(2019, 2021), Of(new(release, Question.Open)).Since!.Opened);
        Assert.Equal(new Years(2019, 2021), part.Since!.Opened);
        Assert.Equal((7, 1), (part.Observations, part.LeftOut));
        Assert.Equal(part.Observations, new MeetingsDistributionStudy().Rows(new(release, Question.Of(("domain", "human_rights")))).Count());
    }

    private static MeetingsDistribution Of(Inquiry inquiry) => Assert.IsType<MeetingsDistribution>(new MeetingsDistributionStudy().Ask(inquiry));
}
