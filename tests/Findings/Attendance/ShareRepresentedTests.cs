using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Attendance;

namespace Analytics.Tests.Findings.Attendance;

/// <summary>By hand, from a federal cabinet that came to all of 160 meetings in eight years and a Walloon one that came to half of them.</summary>
public sealed class ShareRepresentedTests(SmallReleases small)
{
    [Fact]
    public void The_lowest_and_the_highest_differ_by_the_mean_of_the_years()
    {
        var found = Of(AttendanceCases.Alike);

        // The years lie 0, ±0.05 from one half: four squares of 0.0025 over 7 degrees, the error √(0.01/7/8) = 0.0134, Student's t at 7 degrees 2.365.
        Assert.Equal(("wal", 80, 160), (found.Lowest!.Id, found.Lowest.Represented, found.Lowest.Invited));
        Assert.Equal(("fed", 1.0), (found.Highest!.Id, found.Highest.Share));
        Assert.Equal(0.5, found.Difference!.Value!.Value, 10);
        Assert.Equal((0.468, 0.532), (Math.Round(found.Difference.Value.Interval.Low, 3), Math.Round(found.Difference.Value.Interval.High, 3)));
        Assert.Equal(["largest_difference", "share_wal", "share_fed"], found.Estimates.Select(estimate => estimate.Name));
        Assert.Equal(320, found.Observations);
    }

    [Fact]
    public void Three_absences_in_eight_years_make_no_order_though_one_share_is_the_lowest()
    {
        var found = Of(AttendanceCases.Nearly);

        Assert.Equal(("wal", "fed"), (found.Lowest!.Id, found.Highest!.Id));
        Assert.Equal(3.0 / 160, found.Difference!.Value!.Value, 10);
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
