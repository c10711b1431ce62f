using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Crises;

namespace Analytics.Tests.Findings.Crises;

/// <summary>By hand, from one consultation in 2019 and four in 2020, three of them impromptu.</summary>
public sealed class ImpromptuByYearTests(SmallReleases small)
{
    [Fact]
    public void A_year_without_is_zero_and_both_events_of_a_crisis_are_one()
    {
        var found = Of(CrisesCases.TwoYears);

        Assert.Equal([(2019, 0, 1), (2020, 3, 4)], found.Counts.Select(year => (year.Year, year.Impromptu, year.All)));
        Assert.Equal([("covid19", 2), (null, 1)], found.Counts[1].Crises.Select(crisis => (crisis.Key, crisis.Count)));
        Assert.Equal((0.6, 2020), (found.ShareOfKnown!.Value, found.Most!.Year));
        Assert.Equal(3, found.Observations);
    }

    [Fact]
    public void None_is_a_count_and_no_share()
    {
        var found = Of(CrisesCases.Foreseen);

        Assert.Equal((0, 2), (found.Impromptu, found.All));
        Assert.Null(found.ShareOfKnown);
    }

    [Fact]
    public void A_consultation_without_a_trigger_is_in_no_share_and_a_year_of_such_has_no_number()
    {
        var found = Of(CrisesCases.HalfTheTriggers);

        Assert.Equal([(2019, 0, 1), (2020, 3, 6), (2021, null, 3)], found.Counts.Select(year => (year.Year, year.KnownImpromptu, year.All)));
        Assert.Equal((0.6, 5L), (found.ShareOfKnown!.Value, found.ShareOfKnown.Observations));
        Assert.Equal((5, 10), (found.Unknown, found.All));
    }

    private ImpromptuByYear Of(SmallRegister register) => Assert.IsType<ImpromptuByYear>(new ImpromptuByYearStudy().Ask(new(small.Of(register), Question.Open)));
}
