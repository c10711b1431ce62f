using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Tests.Findings.Treaties;

/// <summary>By hand, from two states that wait alike.</summary>
public sealed class MedianByStateTests(SmallReleases small)
{
    [Fact]
    public void Of_two_that_wait_alike_none_is_shorter()
    {
        var found = new MedianByStateStudy().Find(new(small.Of(TreatiesCases.Alike), Question.Open));

        Assert.Equal(["BEL", "NLD"], found.Waits.Select(wait => wait.Code));
        Assert.Equal((0, 0, 24), (found.ShorterCount, found.ClearlyShorterCount, found.Observations));
    }

    [Fact]
    public void A_difference_is_of_the_treaties_that_both_signed_and_adjusted_for_the_states()
    {
        // Medians of twelve treaties, one a year: in the middle of the seventh year and of the fifteenth.
        var found = new MedianByStateStudy().Find(new(small.Of(TreatiesCases.Later), Question.Open));

        var (shared, difference) = found.Comparisons["NLD"];
        Assert.Equal((12, Verdict.Differs, Method.SpellBootstrap), (shared, difference.Verdict, difference.Method));
        Assert.Equal(2922, difference.Value);
        Assert.Equal((1, 0), (found.ClearlyShorterCount, found.ClearlyLongerCount));
        Assert.Equal(difference.P, difference.HolmP);
    }
}
