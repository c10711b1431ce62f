using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Tests.Findings.Treaties;

/// <summary>By hand, from states that sign eight treaties on one day and ratify one in each of the next eight years.</summary>
public sealed class TimeToDepositTests(SmallReleases small)
{
    [Fact]
    public void Half_of_eight_are_ratified_after_four_to_five_years()
    {
        var found = Of(TreatiesCases.Alike);

        // Four of eight are ratified on 15 January 2004, 1461 days after signature, the fifth 366 days later: the middle of that stretch.
        Assert.Equal(1461 + 183.0, found.Belgium.Curve.MedianDays);
        Assert.Equal((0, 0), (found.Belgium.StillWaiting, found.Others.StillWaiting));
    }

    [Fact]
    public void Two_that_wait_alike_differ_by_nothing()
    {
        var test = Of(TreatiesCases.Alike).Estimates.Single(estimate => estimate.Name == TimeToDeposit.AgainstOthers);

        Assert.Equal(1, test.Value!.Value, 8);
        Assert.Equal(Verdict.NoClearDifference, test.Verdict);
    }

    [Fact]
    public void One_alone_is_compared_with_nobody()
    {
        var test = Of(TreatiesCases.Alone).Estimates.Single(estimate => estimate.Name == TimeToDeposit.AgainstOthers);

        Assert.Equal((null, Verdict.TooFew), (test.Value, test.Verdict));
        Assert.NotNull(test.Refusal);
    }

    private TimeToDeposit Of(SmallRegister register) => new TimeToDepositStudy().Find(new(small.Of(register), Question.Open));
}
