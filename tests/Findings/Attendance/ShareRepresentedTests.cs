using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Attendance;

namespace Analytics.Tests.Findings.Attendance;

/// <summary>By hand, from a federal cabinet that came to all of 40 meetings and a Walloon one that came to 20.</summary>
public sealed class ShareRepresentedTests(SmallReleases small)
{
    [Fact]
    public void The_lowest_and_the_highest_stand_apart_with_Wilsons_intervals()
    {
        var found = Of(AttendanceCases.More);

        // Wilson: 20 of 40 is 0.50 ± 0.148; 40 of 40 is at least 40/(40 + 1.96²) = 0.912.
        Assert.Equal(("wal", 20, 40, 0.50), (found.Lowest!.Id, found.Lowest.Represented, found.Lowest.Invited, found.Lowest.Share));
        Assert.Equal((0.352, 0.648), (Math.Round(found.Lowest.Interval.Low, 3), Math.Round(found.Lowest.Interval.High, 3)));
        Assert.Equal(("fed", 1.0, 0.912), (found.Highest!.Id, found.Highest.Share, Math.Round(found.Highest.Interval.Low, 3)));
        Assert.Equal(["share_wal", "share_fed"], found.Estimates.Select(estimate => estimate.Name));
        Assert.Equal(80, found.Observations);
    }

    [Fact]
    public void Overlapping_intervals_make_no_order_though_one_share_is_the_lowest()
    {
        var found = Of(AttendanceCases.Overlapping);

        Assert.Equal(("wal", "fed"), (found.Lowest!.Id, found.Highest!.Id));
        Assert.True(found.Lowest.Interval.High >= found.Highest.Interval.Low);
        Assert.Equal(Verdict.NoClearDifference, found.Verdict);
    }

    [Fact]
    public void A_share_of_two_invitations_is_told_and_ranks_nobody()
    {
        var found = Of(AttendanceCases.Few);

        Assert.True(found.Lowest!.HasTooFew);
        Assert.Equal((0.5, found.Lowest), (found.Lowest.Share, found.Highest));
        Assert.Equal(Verdict.Described, found.Verdict);
    }

    private ShareRepresented Of(SmallRegister register) => Assert.IsType<ShareRepresented>(new ShareRepresentedStudy().Ask(new(small.Of(register), Question.Open)));
}
