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
        Assert.Equal((0, 0, 16), (found.ShorterCount, found.ApartCount, found.Observations));
    }
}
