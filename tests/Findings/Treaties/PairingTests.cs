using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Tests.Findings.Treaties;

/// <summary>By hand: Wilson's interval of 15 of 20 is 0.53 to 0.89, of 12 of 20 it is 0.39 to 0.78.</summary>
public sealed class PairingTests
{
    [Theory]
    [InlineData(15, 5, Verdict.Differs, true, false)]
    [InlineData(5, 15, Verdict.Differs, false, true)]
    [InlineData(12, 8, Verdict.NoClearDifference, false, false)]
    [InlineData(0, 0, Verdict.TooFew, false, false)]
    public void Who_is_sooner_more_often_than_not_is_told_where_the_interval_leaves_one_half(int other, int belgium, Verdict verdict, bool isOther, bool isBelgium)
    {
        Pairing pairing = new("NLD", other + belgium + 3, other, belgium, 1, 2);

        Assert.Equal((verdict, isOther, isBelgium), (pairing.Verdict, pairing.IsOtherAhead, pairing.IsBelgiumAhead));
    }

    [Fact]
    public void Ties_and_open_pairs_are_not_decided()
    {
        Pairing pairing = new("NLD", 23, 15, 5, 1, 2);

        Assert.Equal((20, 0.75, false), (pairing.Decided, pairing.OtherSoonerShare, pairing.IsOnFew));
    }
}
