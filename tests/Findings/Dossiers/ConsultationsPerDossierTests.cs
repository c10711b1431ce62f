using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Findings.Dossiers;

/// <summary>By hand, from 32 meetings of eight dossiers before December 2018 and 16 of eight since.</summary>
public sealed class ConsultationsPerDossierTests(SmallReleases small, RealDashboard real)
{
    [Fact]
    public void Half_as_many_have_the_interval_that_the_years_allow()
    {
        var turn = Of(DossiersCases.Halved).Turn;

        // The years vary less than chance would have them, so Poisson's error stands: that of the logarithm is the root of 1/32 + 1/16 = 0.306,
        // one half times and divided by exp(1.96 × 0.306) = 1.82.
        Assert.Equal((4.0, 2.0), (turn.Before!.Mean, turn.Since!.Mean));
        Assert.Equal(0.5, turn.Meetings.Value!.Value, 8);
        Assert.Equal((0.27, 0.91), (Math.Round(turn.Meetings.Value.Interval.Low, 2), Math.Round(turn.Meetings.Value.Interval.High, 2)));
        Assert.Equal(Method.Poisson, turn.Meetings.Method);
        Assert.Empty(turn.CouldHaveShown);
    }

    [Fact]
    public void Twice_as_many_are_the_mirror_of_half_as_many()
    {
        var (half, twice) = (Of(DossiersCases.Halved).Turn.Meetings.Value!, Of(DossiersCases.Doubled).Turn.Meetings.Value!);

        Assert.Equal(1 / half.Value, twice.Value, 8);
        Assert.Equal(1 / half.Interval.Low, twice.Interval.High, 6);
    }

    [Fact]
    public void As_many_say_which_fall_and_which_rise_would_have_shown()
    {
        var turn = Of(DossiersCases.Alike).Turn;

        Assert.Equal((32L, 33L), (turn.Before!.Total, turn.Since!.Total));
        Assert.Equal([-1, 1], turn.CouldHaveShown.Select(missed => Math.Sign(missed.Effect)));
    }

    [Fact]
    public void Open_dossiers_are_counted_and_enter_no_mean()
    {
        var found = Of(DossiersCases.Unfinished);

        Assert.Equal(16, found.Dossiers);
        Assert.Empty(found.Turn.Settled);
        Assert.All(found.Estimates, estimate => Assert.Null(estimate.Value));
    }

    /// <summary>2022 is finished in the part, and half of it is open in the whole.</summary>
    [Fact]
    public void A_part_is_compared_over_the_years_of_the_whole()
    {
        var part = Of(DossiersCases.OpenElsewhere, ("domain", "human_rights"));

        Assert.Equal(8, part.Cohorts.Count);
        Assert.Equal(Enumerable.Range(2015, 7), part.Turn.Settled.Select(cohort => cohort.Year));
        Assert.Equal(part.Turn.Settled.Select(cohort => cohort.Year), Of(DossiersCases.OpenElsewhere).Turn.Settled.Select(cohort => cohort.Year));
    }

    /// <summary>The release decides, by the shares that the page tells: where all dossiers are asked for, its words and its years agree.</summary>
    [Fact]
    public void A_year_is_compared_by_the_shares_that_are_told()
    {
        var cohorts = new[] { DossiersCases.Halved, DossiersCases.Unfinished, DossiersCases.OpenElsewhere }.SelectMany(register => Of(register).Cohorts)
            .Concat(Assert.IsType<ConsultationsPerDossier>(new ConsultationsPerDossierStudy().Ask(new(real.Release, Question.Open))).Cohorts).ToList();

        Assert.Equal(2, cohorts.DistinctBy(cohort => cohort.IsSettled).Count());
        Assert.All(cohorts, cohort => Assert.Equal(
            (cohort.Open <= Cohort.LargestOpenShare * cohort.Dossiers, Formats.AreKnown(cohort.Consultations.Total, cohort.UnknownFormat)), (cohort.IsSettled, cohort.HasKnownFormats)));
    }

    /// <summary>What is counted of them changed in 2020; a claim that rests on it would appear in every register.</summary>
    [Fact]
    public void All_consultations_are_told_beside_and_judged_never() =>
        Assert.Equal([null], Of(DossiersCases.Halved).Estimates.Where(estimate => estimate.Name == "consultations_ratio").Select(estimate => estimate.Verdict));

    private ConsultationsPerDossier Of(SmallRegister register, params (string Name, string Value)[] question) =>
        Assert.IsType<ConsultationsPerDossier>(new ConsultationsPerDossierStudy().Ask(new(small.Of(register), Question.Of(question))));
}
