using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Findings.Dossiers;

/// <summary>By hand, from eight dossiers on each side of December 2018 that ended in consensus: with four and two meetings before, with two and one since.</summary>
public sealed class MeetingsToConsensusTests(SmallReleases small, RealDashboard real)
{
    [Fact]
    public void The_meetings_of_the_dossiers_are_added_up_day_by_day()
    {
        var found = Of(DossiersCases.Quicker);

        Assert.Equal((8, 8), (found.Before!.Curve.Count, found.Since!.Curve.Count));
        Assert.Equal([1, 2, 2.5, 3], new[] { 0, 30, 90, 365 }.Select(days => found.Before.After(days).MeanEvents));
        Assert.Equal([1, 1, 1.5], new[] { 0, 27, 365 }.Select(days => found.Since.After(days).MeanEvents));
        Assert.Equal((new Years(2015, 2018), new Years(2019, 2022)), (found.Before.Opened, found.Since.Opened));
    }

    [Fact]
    public void Their_errors_are_those_of_the_mean_numbers_and_nothing_is_judged()
    {
        var found = Of(DossiersCases.Quicker);

        // Numbers of meetings lie 1 and 1/2 beside their means: errors of √(8 · 1)/8 and √(8 · 1/4)/8. The difference, −1.5, has √(1/8 + 1/32) = 0.3953.
        Assert.Equal(
            [(3.0, 2.381, 3.780), (1.5, 1.191, 1.890), (-1.5, -2.275, -0.725)],
            found.Estimates.Select(estimate => (Math.Round(estimate.Value!.Value, 3), Math.Round(estimate.Low!.Value, 3), Math.Round(estimate.High!.Value, 3))));
        Assert.All(found.Estimates, estimate => Assert.Null(estimate.Verdict));
    }

    [Fact]
    public void What_ended_otherwise_is_told_and_in_no_curve()
    {
        var found = Of(DossiersCases.Quicker);

        Assert.Equal((24, 8, 16), (found.Coverage.DossierCount, found.Coverage.OtherwiseEndedCount, found.Observations));
    }

    /// <summary>Each dossier of the synthetic register is in a curve, or in one number that says why not.</summary>
    [Fact]
    public void Nothing_is_left_out_unsaid()
    {
        var found = Assert.IsType<MeetingsToConsensus>(new MeetingsToConsensusStudy().Ask(new(real.Release, Question.Open)));
        var left = found.Coverage;

        Assert.Equal(
            left.DossierCount,
            found.Observations + left.OtherwiseEndedCount + left.UnknownEndingCount + left.NotFollowedCount + left.NeverMetCount + left.UnknownYearCount);
        Assert.Equal(found.Observations, new MeetingsToConsensusStudy().Rows(new(real.Release, Question.Open)).Count());
    }

    private MeetingsToConsensus Of(SmallRegister register) =>
        Assert.IsType<MeetingsToConsensus>(new MeetingsToConsensusStudy().Ask(new(small.Of(register), Question.Open)));
}
