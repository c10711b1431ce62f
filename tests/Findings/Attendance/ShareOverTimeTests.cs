using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Attendance;

namespace Analytics.Tests.Findings.Attendance;

/// <summary>By hand, from a Walloon cabinet that came to a quarter of twenty meetings in each of four years up to 2018, and to three quarters in each of four since.</summary>
public sealed class ShareOverTimeTests(SmallReleases small)
{
    [Fact]
    public void A_rise_since_december_2018_has_the_interval_of_years()
    {
        var change = Of(AttendanceCases.More, "wal").Main!;

        // Residuals of ±0.05 in two of four years on each side: their squares are 0.01 over 6 degrees, the error of the difference √(0.01/6 × 2/4) = 0.0289,
        // and Student's t at 6 degrees 2.447. Neighbours are not alike, so that memory widens nothing.
        Assert.Equal((0.25, 0.75, 0.5), (Math.Round(change.Change.Before!.Value, 10), Math.Round(change.Change.LevelSince!.Value, 10), Math.Round(change.Change.Value!.Value, 10)));
        Assert.Equal((0.429, 0.571), (Math.Round(change.Change.Value.Interval.Low, 3), Math.Round(change.Change.Value.Interval.High, 3)));
        Assert.Equal((Verdict.Rose, Method.YearsAsUnits), (change.Verdict, change.Change.Method));
    }

    [Fact]
    public void Fewer_is_the_mirror_of_more()
    {
        var (more, fewer) = (Of(AttendanceCases.More, "wal").Main!.Change.Value!, Of(AttendanceCases.Fewer, "wal").Main!.Change.Value!);

        Assert.Equal(-more.Value, fewer.Value, 10);
        Assert.Equal(-more.Interval.High, fewer.Interval.Low, 10);
    }

    [Fact]
    public void What_is_within_chance_says_which_change_would_have_shown()
    {
        var found = Of(AttendanceCases.Alike, "wal");

        Assert.Equal(0, found.Main!.Change.Value!.Value, 10);
        Assert.Equal(Verdict.NoClearChange, found.Main.Verdict);
        Assert.Equal([-1, 1], found.CouldHaveShown.Where(missed => missed.Of == "change_cabinet").Select(missed => Math.Sign(missed.Effect)));
    }

    [Fact]
    public void Who_always_comes_leaves_nothing_to_measure_an_error_by()
    {
        var change = Of(AttendanceCases.More, "fed").Main!;

        Assert.Equal((1.0, 1.0), (change.Share.Share, change.Reference.Share));
        Assert.Null(change.Change.Value);
        Assert.Equal((Verdict.TooFew, Undefined.TooFewYearsOnASide), (change.Estimate.Verdict, change.Estimate.Why));
    }

    private ShareOverTime Of(SmallRegister register, string entity) =>
        Assert.IsType<ShareOverTime>(new ShareOverTimeStudy().Ask(new(small.Of(register), Question.Of(("entity", entity)))));
}
