using Analytics.Statistics;
using Analytics.Statistics.Counts;

namespace Analytics.Tests.Statistics.Counts;

/// <summary>Rates of two kinds of periods that differ among themselves.</summary>
public sealed class PeriodRatesTests
{
    [Fact]
    public void A_kind_without_an_event_has_an_upper_limit_and_a_p_value()
    {
        // By hand: 8 events in two periods of one year each of the second kind (3 and 5, Pearson 1/4 + 1/4 on one degree of freedom), none in a year of the first.
        // At a ratio r the share of the first is r / (r + 2), so the deviance is 16 ln(1 + r / 2); the limit is where it is 0.5 t², t of one degree at 97.5 % being tan(0.475 π).
        var found = PeriodRates.Compare([new(true, 0, 1), new(false, 3, 1), new(false, 5, 1)]).Required;
        var t = Math.Tan(0.475 * Math.PI);

        Assert.Equal((0.5, 1), (found.Dispersion, found.DegreesOfFreedom));
        Assert.Equal((0.0, 0.0), (found.Rate.Ratio, found.Rate.Low));
        Assert.Equal(1, found.Rate.High!.Value / (2 * double.ExpM1(0.5 * t * t / 16)), 9);
        Assert.Equal(1 - (2 / Math.PI * Math.Atan(Math.Sqrt(16 * Math.Log(1.5) / 0.5))), found.Rate.PValue, 9);
    }

    [Fact]
    public void Its_limits_are_where_the_deviance_reaches_the_threshold_and_turn_round_with_the_kinds()
    {
        RatePeriod[] periods = [new(true, 2, 1.5), new(true, 7, 2), new(false, 4, 3), new(false, 20, 5), new(false, 9, 1)];

        var forth = PeriodRates.Compare(periods).Required;
        var back = PeriodRates.Compare([.. periods.Select(period => period with { IsFirst = !period.IsFirst })]).Required;

        // By hand: 9 events in 3.5 against 33 in 9.
        Assert.Equal(9 / 3.5 / (33 / 9.0), forth.Rate.Ratio!.Value, 12);
        Assert.Equal(1 / forth.Rate.High!.Value, back.Rate.Low, 9);
        Assert.Equal(forth.Rate.PValue, back.Rate.PValue, 12);
        foreach (var limit in new[] { forth.Rate.Low, forth.Rate.High!.Value })
        {
            var share = limit * 3.5 / ((limit * 3.5) + 9);
            var deviance = 2 * ((9 * Math.Log(9 / (42 * share))) + (33 * Math.Log(33 / (42 * (1 - share)))));
            // Student's t of three degrees of freedom at 97.5 %, from the tables: 3.182446.
            Assert.Equal(3.182446, Math.Sqrt(deviance / forth.Dispersion), 5);
        }
    }

    [Fact]
    public void Under_no_difference_it_errs_about_once_in_twenty_though_periods_differ()
    {
        // Ten and five periods, each of a level of its own (gamma with a mean of 4 and a variance of 4): counts vary twice as much as Poisson counts.
        var random = new Random(7);
        var wrong = Enumerable.Range(0, 2000).Count(_ =>
            PeriodRates.Compare([.. Enumerable.Range(0, 15).Select(period => new RatePeriod(period < 5, Count(random), 1))]).Value is { Rate.PValue: < 0.05 });

        Assert.InRange(wrong / 2000.0, 0.03, 0.08);
    }

    [Fact]
    public void Without_periods_of_a_kind_or_events_or_differences_there_is_nothing_to_say()
    {
        Assert.Equal(RefusalReason.NoObservations, PeriodRates.Compare([new(true, 1, 1)]).Refusal!.Reason);
        Assert.Equal(RefusalReason.TooFewEvents, PeriodRates.Compare([new(true, 0, 1), new(false, 0, 1)]).Refusal!.Reason);
        Assert.Equal(RefusalReason.TooFewObservations, PeriodRates.Compare([new(true, 1, 1), new(false, 1, 1)]).Refusal!.Reason);
        Assert.Equal(RefusalReason.DispersionNotEstimable, PeriodRates.Compare([new(true, 1, 1), new(false, 2, 1), new(false, 2, 1)]).Refusal!.Reason);
        Assert.Null(PeriodRates.Compare([new(true, 1, 1), new(true, 4, 1), new(false, 0, 1)]).Required.Rate.High);
    }

    private static int Count(Random random)
    {
        var level = -Enumerable.Range(0, 4).Sum(_ => Math.Log(1 - random.NextDouble()));
        var (count, product) = (0, random.NextDouble());
        for (var least = Math.Exp(-level); product > least; count++)
            product *= random.NextDouble();
        return count;
    }
}
