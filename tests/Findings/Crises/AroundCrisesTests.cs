using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Crises;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Findings.Crises;

/// <summary>By hand, from one consultation in each thirty days before four crises and three in the first thirty days since.</summary>
public sealed class AroundCrisesTests(SmallReleases small)
{
    [Fact]
    public void Three_in_thirty_days_after_six_in_180_are_three_times_the_pace()
    {
        var ratio = Of(CrisesCases.FourAlike).Estimates[0];

        // 12 in 120 days over 24 in 720; crises alike leave Poisson's error, √(1/12 + 1/24), whose 1.96 is the log of 2 all but a thousandth.
        Assert.Equal(("rate_ratio_30_days", Method.Poisson, 36L), (ratio.Name, ratio.Method, ratio.Observations));
        Assert.Equal(3, ratio.Value!.Value, 8);
        Assert.Equal((1.5, 6.0), (Math.Round(ratio.Low!.Value, 2), Math.Round(ratio.High!.Value, 2)));
        Assert.Null(ratio.Verdict);
    }

    [Fact]
    public void Longer_after_the_beginning_the_same_three_are_fewer_a_day() =>
        Assert.Equal([3.0, 1.0, 0.5], Of(CrisesCases.FourAlike).Estimates.Select(ratio => Math.Round(ratio.Value!.Value, 8)));

    [Fact]
    public void A_stretch_tells_its_pace_and_one_of_none_is_zero_with_an_exact_end()
    {
        var stretches = Of(CrisesCases.FourAlike).Stretches;

        Assert.Equal([1, 1, 1, 1, 1, 1, 3, 0, 0, 0, 0, 0], stretches.Select(stretch => Math.Round(stretch.In30Days!.Value, 8)));
        // Of none in 120 days Garwood's upper end is −ln 0.025 = 3.689.
        Assert.Equal(3.689 / 4, stretches[7].In30Days!.Interval.High, 3);
        Assert.All(stretches, stretch => Assert.Equal((4, 120, 0, 0), (stretch.Crises, stretch.Own.Days, stretch.OfOthers, stretch.Unknown)));
    }

    [Fact]
    public void Two_crises_have_counts_and_nothing_in_common()
    {
        var found = Of(CrisesCases.TwoOfFour);

        Assert.Equal((2, 18), (found.Compared, found.Observations));
        Assert.All(found.Estimates, ratio => Assert.Equal((null, Undefined.TooFewCrises), (ratio.Value, ratio.Why)));
        Assert.All(found.Stretches, stretch => Assert.Null(stretch.In30Days));
    }

    [Fact]
    public void Days_of_another_crisis_and_days_that_the_register_does_not_hold_are_on_neither_side()
    {
        using AMinistry ministry = new();
        ministry.Put(AMinistry.Record, "crises", "crisis_id,crisis_name,began_on,event",
            "niger,Niger,2025-07-26,coup d’état", "gaza,Gaza,2025-10-07,war", "ground,Ground operation,2025-10-14,operation")
            .With("consultations", "consultation_id,held_on,format_code,trigger_code,crisis_id,trigger_note", "k1,2025-01-05,in_person,anticipatory,,");

        var days = ministry.Ask("select crisis_key, is_of_another, count(*) as n, min(days_after) as first, max(days_after) as last from marts.crisis_windows group by all order by all")
            .Select(line => (line.Text("crisis_key")!, line.Flag("is_of_another")!.Value, line.Whole("n")!.Value, line.Whole("first")!.Value, line.Whole("last")!.Value));

        // Gaza began on Niger's day 73, so that Niger's first 56 days are Gaza's −73 to −18, and Gaza's are Niger's 73 to 128. The register closed on Gaza's day 116. The
        // ground operation lies in Gaza's first weeks and has no days of its own.
        Assert.Equal(
            [("gaza", false, 241L, -180L, 116L), ("gaza", true, 56L, -73L, -18L), ("niger", false, 304L, -180L, 179L), ("niger", true, 56L, 73L, 128L)], days);
    }

    private AroundCrises Of(SmallRegister register) => Assert.IsType<AroundCrises>(new AroundCrisesStudy().Ask(new(small.Of(register), Question.Open)));
}
