using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;

namespace Analytics.Tests.Findings.Dossiers;

/// <summary>By hand, from 24 meetings of six dossiers before December 2018 and 12 of six since.</summary>
public sealed class ConsultationsPerDossierTests(SmallReleases small)
{
    [Fact]
    public void Half_as_many_have_the_interval_that_the_years_allow()
    {
        var turn = Of(DossiersCases.Halved).Turn;

        // Pearson's statistic is 2/8 + 2/4 over 4 degrees of freedom, the error of the logarithm the root of 0.1875 (1/24 + 1/12),
        // and Student's t at 4 degrees 2.776: one half times and divided by 1.53.
        Assert.Equal((4.0, 2.0), (turn.Before!.Mean, turn.Since!.Mean));
        Assert.Equal(0.5, turn.Ratio!.Value, 8);
        Assert.Equal((0.33, 0.76), (Math.Round(turn.Ratio.Interval.Low, 2), Math.Round(turn.Ratio.Interval.High, 2)));
        Assert.Empty(turn.CouldHaveShown);
    }

    [Fact]
    public void Twice_as_many_are_the_mirror_of_half_as_many()
    {
        var (half, twice) = (Of(DossiersCases.Halved).Turn.Ratio!, Of(DossiersCases.Doubled).Turn.Ratio!);

        Assert.Equal(1 / half.Value, twice.Value, 8);
        Assert.Equal(1 / half.Interval.Low, twice.Interval.High, 6);
    }

    [Fact]
    public void As_many_say_which_fall_would_have_shown()
    {
        var turn = Of(DossiersCases.Alike).Turn;

        Assert.Equal((24L, 25L), (turn.Before!.Total, turn.Since!.Total));
        Assert.InRange(Assert.Single(turn.CouldHaveShown).Effect, -1, -0.05);
    }

    [Fact]
    public void Open_dossiers_are_counted_and_enter_no_mean()
    {
        var found = Of(DossiersCases.Unfinished);

        Assert.Equal(12, found.Dossiers);
        Assert.Empty(found.Turn.Settled);
        Assert.All(found.Estimates, estimate => Assert.Equal((null, Undefined.TooFewDossiers), (estimate.Value, estimate.Why)));
    }

    private ConsultationsPerDossier Of(SmallRegister register) =>
        Assert.IsType<ConsultationsPerDossier>(new ConsultationsPerDossierStudy().Ask(new(small.Of(register), Question.Open)));
}
