using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Attendance;

namespace Analytics.Tests.Findings.Attendance;

/// <summary>By hand, from a Walloon cabinet that came to 5 of 20 meetings in 2018 and to 15 of 20 in 2019.</summary>
public sealed class ShareOverTimeTests(SmallReleases small)
{
    [Fact]
    public void A_rise_since_december_2018_has_the_interval_of_whole_consultations()
    {
        var change = Of(AttendanceCases.More, "wal").Main!;

        // The error of 5 of 20 is the root of 0.1875/19; on the log-odds, with Student's t at 19 degrees 2.093, from 0.099 to 0.503.
        // 15 of 20 mirrors it. The difference of one half reaches down by the root of twice 0.2526² and up by that of twice 0.1509².
        Assert.Equal((0.75, 0.25, 0.5), (change.Share.Share, change.Reference.Share, change.Difference!.Value));
        Assert.Equal((0.14, 0.71), (Math.Round(change.Difference.Interval.Low, 2), Math.Round(change.Difference.Interval.High, 2)));
        Assert.Equal(Verdict.Rose, change.Verdict);
    }

    [Fact]
    public void Fewer_is_the_mirror_of_more()
    {
        var (more, fewer) = (Of(AttendanceCases.More, "wal").Main!.Difference!, Of(AttendanceCases.Fewer, "wal").Main!.Difference!);

        Assert.Equal((-more.Value, -more.Interval.High, -more.Interval.Low), (fewer.Value, fewer.Interval.Low, fewer.Interval.High));
    }

    [Fact]
    public void What_is_within_chance_says_which_rise_would_have_shown()
    {
        var found = Of(AttendanceCases.Alike, "wal");

        Assert.Equal(0.1, found.Main!.Difference!.Value, 10);
        Assert.True(found.Main.Difference.Interval.Contains(0));
        Assert.Contains(found.CouldHaveShown, missed => missed.Of == "change_cabinet" && missed.Effect > 0.1);
    }

    [Fact]
    public void Who_always_comes_leaves_nothing_to_measure_an_error_by()
    {
        var change = Of(AttendanceCases.More, "fed").Main!;

        Assert.Equal((1.0, 1.0), (change.Share.Share, change.Reference.Share));
        Assert.Null(change.Difference);
        Assert.Equal((Verdict.TooFew, Undefined.TooFewOnOneSide), (change.Estimate.Verdict, change.Estimate.Why));
    }

    private ShareOverTime Of(SmallRegister register, string entity) =>
        Assert.IsType<ShareOverTime>(new ShareOverTimeStudy().Ask(new(small.Of(register), Question.Of(("entity", entity)))));
}
