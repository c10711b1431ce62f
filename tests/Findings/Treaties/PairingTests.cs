using Analytics.Findings;
using Analytics.Findings.Treaties;

namespace Analytics.Tests.Findings.Treaties;

/// <summary>By hand: twice the binomial coefficients of 20 from 15 on are 2 · 21,700 of 1,048,576, 0.0414; from 12 on 2 · 263,950, 0.503.</summary>
public sealed class PairingTests
{
    [Theory]
    [InlineData(15, 5, Verdict.Differs, true, false)]
    [InlineData(5, 15, Verdict.Differs, false, true)]
    [InlineData(12, 8, Verdict.NoClearDifference, false, false)]
    [InlineData(0, 0, Verdict.TooFew, false, false)]
    public void Who_is_sooner_more_often_than_not_is_told_by_the_sign_test(int other, int belgium, Verdict verdict, bool isOther, bool isBelgium)
    {
        var pairing = Pairing.Judged([Of("NLD", other, belgium)]).Single();

        Assert.Equal((verdict, isOther, isBelgium), (pairing.Verdict, pairing.IsOtherAhead, pairing.IsBelgiumAhead));
    }

    [Fact]
    public void What_is_clear_of_one_state_alone_may_be_chance_among_three()
    {
        var judged = Pairing.Judged([Of("NLD", 15, 5), Of("FRA", 12, 8), Of("LUX", 0, 0), Of("NOR", 19, 1)]);

        // Three are tested: 0.0414 · 2 is no claim any more, and 42/1,048,576 · 3 still is one.
        Assert.Equal([Verdict.NoClearDifference, Verdict.NoClearDifference, Verdict.TooFew, Verdict.Differs], judged.Select(pairing => pairing.Verdict));
        Assert.Equal(2 * 2 * 21700 / 1048576.0, judged[0].HolmP!.Value, 12);
        Assert.Equal((judged[0].P, judged[0].HolmP, Verdict.NoClearDifference), (judged[0].Share.P, judged[0].Share.HolmP, judged[0].Share.Verdict!.Value));
    }

    [Fact]
    public void Ties_and_open_pairs_are_not_decided()
    {
        Pairing pairing = new("NLD", 23, 15, 5, 1, 2);

        Assert.Equal((20, 0.75, false), (pairing.Decided, pairing.OtherSoonerShare, pairing.IsOnFew));
    }

    private static Pairing Of(string state, int other, int belgium) => new(state, other + belgium + 3, other, belgium, 1, 2);
}
