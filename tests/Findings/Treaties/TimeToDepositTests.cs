using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Tests.Findings.Treaties;

/// <summary>By hand, from states that sign twelve treaties on one day and ratify one in each of twelve years.</summary>
public sealed class TimeToDepositTests(SmallReleases small)
{
    [Fact]
    public void Half_of_twelve_are_ratified_after_six_to_seven_years()
    {
        var found = Of(TreatiesCases.Alike);

        // Six of twelve are ratified on 15 January 2006, 2192 days after signature, the seventh 365 days later: the middle of that stretch.
        Assert.Equal(2192 + 182.5, found.Belgium.Curve.MedianDays);
        Assert.Equal((0, 0), (found.Belgium.StillWaiting, found.Others.StillWaiting));
        Assert.Equal((12, 2000, 2000), (found.SharedCount, found.YearsSigned.From, found.YearsSigned.To));
    }

    [Fact]
    public void Two_that_wait_alike_differ_by_nothing_and_it_is_said_what_would_have_shown()
    {
        var found = Of(TreatiesCases.Alike);

        Assert.Equal((0.0, 0.0), (found.Medians.Value!.Value, found.Means.Value!.Value));
        Assert.Equal([Verdict.NoClearDifference, Verdict.NoClearDifference], found.Contrasts.Select(contrast => contrast.Verdict!.Value));
        Assert.Equal([TimeToDeposit.MedianDifference, TimeToDeposit.MeanDifference], found.CouldHaveShown.Select(missed => missed.Of));
        Assert.All(found.CouldHaveShown, missed => Assert.InRange(missed.Effect, 100, 5000));
        Assert.Null(found.Estimates.Single(estimate => estimate.Name == TimeToDeposit.AgainstOthers).Verdict);
    }

    [Fact]
    public void A_difference_is_of_medians_and_of_means_within_ten_years()
    {
        // Eight years, of which two are leap years; the others ratify after 1 to 10 years and two beyond, Belgium after 9 and eleven times beyond. Years of
        // 366 and 365 days and the horizon of 3652.5 make 3.67 of them.
        var found = Of(TreatiesCases.Later);

        Assert.Equal(2922, found.Medians.Value);
        Assert.InRange(found.Means.Value!.Value / JulianYear.Days, 3.66, 3.68);
        Assert.Equal([2 * 2 / 2001.0, 2 * 2 / 2001.0], found.Contrasts.Select(contrast => contrast.HolmP!.Value));
    }

    [Fact]
    public void One_alone_is_compared_with_nobody()
    {
        var found = Of(TreatiesCases.Alone);

        Assert.All(found.Contrasts, contrast => Assert.Equal((null, Verdict.TooFew), (contrast.Value, contrast.Verdict)));
        Assert.All(found.Contrasts, contrast => Assert.NotNull(contrast.Refusal));
        Assert.Equal((12, 0), (found.Belgium.Curve.Count, found.SharedCount));
    }

    private TimeToDeposit Of(SmallRegister register) => new TimeToDepositStudy().Find(new(small.Of(register), Question.Open));
}
