using Analytics.Etl.Sample;
using Analytics.Statistics;
using Analytics.Statistics.Counts;

namespace Analytics.Tests.Etl.Sample;

/// <summary>What holds for the plans of many seeds, before any row is written.</summary>
public sealed class YearPlanTests
{
    private const int Seeds = 300;

    private static readonly Planted _planted = new();
    private static readonly int[] _years = [.. Enumerable.Range(Planted.FirstYear, Planted.LastYear - Planted.FirstYear + 1)];
    private static readonly Dictionary<int, YearRates> _rates = _years.ToDictionary(year => year, year => new YearRates(year, _planted, ASample.Calendar));

    [Fact]
    public void Over_many_seeds_the_interval_of_the_trend_holds_it_as_often_as_it_says()
    {
        var design = Design.WithIntercept(_years.Length).With("year", [.. _years.Select(year => (double)year)]);
        var held = Enumerable.Range(0, Seeds).Count(seed => CountRegression
            .Poisson([.. _years.Select(year => Meetings(Plan(year, seed)))], design).Required["year"].Interval(0.95).Contains(_planted.YearlyTrend));

        // Four standard errors of a share of 0.95 over the seeds.
        Assert.Equal(0.95, held / (double)Seeds, 4 * Math.Sqrt(0.95 * 0.05 / Seeds));
    }

    [Theory]
    [InlineData(2004, 4)]
    [InlineData(2018, 4)]
    [InlineData(2019, 2)]
    [InlineData(2024, 2)]
    public void Over_many_seeds_a_year_has_its_expected_meetings_and_meetings_per_dossier(int year, double perDossier)
    {
        var plans = Enumerable.Range(0, Seeds).Select(seed => Plan(year, seed)).ToList();
        // By hand: 64 in 2024, and a log change of 0.0335 for each year before.
        var expected = 64 * Math.Exp(0.0335 * (2024 - year));

        Assert.Equal(expected, plans.Average(Meetings), 4 * Math.Sqrt(expected / Seeds));
        Assert.Equal(perDossier, plans.Sum(Meetings) / (double)plans.Sum(plan => plan.Dossiers.Count), 0.05);
    }

    [Fact]
    public void The_shares_of_a_year_s_flows_make_the_whole_year() =>
        Assert.All(_rates.Values, rates => Assert.Equal(1, rates.Flows.Sum(flow => flow.Total), 1e-12));

    [Fact]
    public void A_twentieth_of_a_register_has_a_twentieth_of_its_meetings() =>
        Assert.Equal(64 / 20.0, Enumerable.Range(0, Seeds).Average(seed => Meetings(Plan(2024, seed, 0.05))), 4 * Math.Sqrt(3.2 / Seeds));

    private static YearPlan Plan(int year, int seed, double size = 1) =>
        YearPlan.Draw(year, size, _planted, _rates[year], Draws.Of((ulong)seed, (ulong)year));

    private static int Meetings(YearPlan plan) => plan.Consultations.Count(consultation => !consultation.IsProcedure);
}
