using Analytics.Statistics.Staffing;

namespace Analytics.Tests.Statistics.Staffing;

public sealed class MonteCarloTests
{
    private const int Many = 40_000;

    [Fact]
    public void What_moves_together_varies_as_the_sum_of_its_deviations()
    {
        Gaussian three = new(10, 3), four = new(5, 4);
        var apart = Variance([new("a", three), new("b", four)]);
        var together = Variance([new("both", three, four)]);

        // 3² + 4² = 25 apart; (3 + 4)² = 49 together. The error of a variance of 40,000 draws is 0.7 %; five of them are allowed.
        Assert.Equal(25, apart, 25 * 0.035);
        Assert.Equal(49, together, 49 * 0.035);

        static double Variance(Assumption[] assumptions)
        {
            var outcomes = new MonteCarlo(assumptions, Many).Outcomes(Sum);
            var mean = outcomes.Average();
            return outcomes.Sum(outcome => (outcome - mean) * (outcome - mean)) / outcomes.Length;
        }
    }

    [Fact]
    public void The_inputs_of_one_assumption_stand_at_the_same_share_of_belief()
    {
        MonteCarlo draws = new([new("lone", new Uniform(0, 1)), new("both", new Uniform(0, 1), new Uniform(10, 30))], draws: 200);

        Assert.All(Enumerable.Range(0, 200), draw =>
        {
            var inputs = draws.Inputs(draw);
            Assert.Equal(inputs[1], (inputs[2] - 10) / 20, 9);
            Assert.NotEqual(inputs[0], inputs[1]);
        });
    }

    [Fact]
    public void A_group_brings_in_the_variance_of_its_sum()
    {
        // (3 + 4)² = 49 of the group, 7² of the other: a half each.
        var shares = new MonteCarlo([new("both", new Gaussian(10, 3), new Gaussian(5, 4)), new("other", new Gaussian(0, 7)), new("none", new Certain(9))], Many).VarianceShares(Sum);

        Assert.Equal(["both", "other", "none"], shares.Select(share => share.Name));
        Assert.Equal(0.5, shares[0].Share, 0.03);
        Assert.Equal(0.5, shares[1].Share, 0.03);
        Assert.Equal(0, shares[2].Share);
    }

    [Fact]
    public void A_model_that_does_not_vary_has_no_shares_and_an_interval_without_width()
    {
        MonteCarlo draws = new([new("a", new Uniform(0, 1))]);

        Assert.Equal(0, draws.VarianceShares(_ => 4)[0].Share);
        Assert.Equal((4.0, 4.0, 4.0), (draws.Distribution(_ => 4).Interval.Low, draws.Distribution(_ => 4).Interval.High, draws.Distribution(_ => 4).Mean));
    }

    [Fact]
    public void When_all_err_together_the_ends_are_those_of_each()
    {
        Assumption[] assumptions = [new("a", new Uniform(0, 1)), new("b", new Uniform(0, 10)), new("both", new Certain(2), new Uniform(0, 100))];

        // By hand: 2.5 % of each width from either end; what is taken off stands at its other end.
        Assert.Equal((0.025 + 0.25 + 2 + 2.5, 0.975 + 9.75 + 2 + 97.5), Ends(Sum));
        Assert.Equal((0.025 - 9.75 + 2 + 2.5, 0.975 - 0.25 + 2 + 97.5), Ends(inputs => inputs[0] - inputs[1] + inputs[2] + inputs[3]));

        (double, double) Ends(StaffingModel model)
        {
            var (together, drawn) = (MonteCarlo.Together(assumptions, model), new MonteCarlo(assumptions).Distribution(model).Interval);
            Assert.True(together.Low < drawn.Low && together.High > drawn.High);
            return (Math.Round(together.Low, 9), Math.Round(together.High, 9));
        }
    }

    [Fact]
    public void The_tornado_moves_a_group_as_one()
    {
        var bars = MonteCarlo.Tornado([new("lone", new Uniform(0, 12)), new("both", new Uniform(0, 10), new Uniform(0, 10))], Sum, level: 0.8);

        // The group goes from 1 + 1 to 9 + 9 beside 6; the lone one from 1.2 to 10.8 beside 5 + 5.
        Assert.Equal([("both", 8.0, 24.0), ("lone", 11.2, 20.8)], bars.Select(bar => (bar.Name, Math.Round(bar.LowOutcome, 9), Math.Round(bar.HighOutcome, 9))));
    }

    /// <summary>Truth is one draw of the same beliefs: nineteen of twenty intervals at 95 % must hold it, as far as the beliefs are right.</summary>
    [Fact]
    public void An_interval_holds_the_truth_as_often_as_it_says()
    {
        const int Truths = 400;
        Assumption[] assumptions = [new("meetings", new LogGaussian(60, 1.2)), new("minutes", new Triangular(120, 480, 1800), new Triangular(60, 240, 960)), new("hours", new Uniform(1300, 1600))];
        StaffingModel fte = inputs => inputs[0] * (inputs[1] + inputs[2]) / 60 / inputs[3];
        MonteCarlo truths = new(assumptions, Truths, seed: 7);
        var interval = new MonteCarlo(assumptions, seed: 8).Distribution(fte).Interval;

        var held = truths.Outcomes(fte).Count(interval.Contains);

        // 380 of 400; the binomial deviation is 4.4, of which 3.3 are allowed.
        Assert.InRange(held, 366, 394);
    }

    [Theory]
    [MemberData(nameof(Means))]
    public void A_mean_is_that_of_its_quantiles(Spread spread, double mean)
    {
        const int Steps = 200_000;
        var integral = Enumerable.Range(0, Steps).Average(step => spread.Quantile((step + 0.5) / Steps));

        Assert.Equal(mean, spread.Mean, 9);
        Assert.Equal(spread.Mean, integral, Math.Abs(mean) * 1e-4);
    }

    public static TheoryData<Spread, double> Means => new()
    {
        { new Certain(4), 4 },
        { new Uniform(2, 6), 4 },
        { new Triangular(0, 1, 5), 2 },
        { new Triangular(120, 480, 1800), 800 },
        { new Triangular(3, 3, 3), 3 },
        { new Gaussian(-3, 2), -3 },
        // exp(ln²2 / 2) = 1.271537…: skewed upwards, the mean lies above the median.
        { new LogGaussian(90, 2), 90 * Math.Exp(Math.Log(2) * Math.Log(2) / 2) },
    };

    /// <summary>Draws of other assumptions are what the seed makes of them, whatever was drawn before: one input of two, all of them, back again, and of another number.</summary>
    [Fact]
    public void Draws_with_other_assumptions_are_those_of_the_same_seed()
    {
        Assumption[] first = [new("both", new Gaussian(10, 3), new Uniform(5, 6)), new("other", new Triangular(1, 2, 4)), new("none", new Certain(9))];
        Assumption[] one = [new("both", new Gaussian(10, 3), new Uniform(2, 6)), .. first[1..]];
        Assumption[] all = [new("both", new Uniform(1, 3), new Gaussian(5, 4)), new("other", new Gaussian(0, 7)), new("none", new Uniform(8, 9))];
        MonteCarlo drawn = new(first, 500, seed: 3);

        foreach (var (after, assumptions) in ((MonteCarlo, Assumption[])[])[(drawn, first), (drawn, one), (drawn, all), (drawn.With(all), one), (drawn.With(one), first), (drawn, first[..2])])
        {
            var (with, anew) = (after.With(assumptions), new MonteCarlo(assumptions, 500, seed: 3));
            Assert.Equal(anew.Outcomes(Sum), with.Outcomes(Sum));
            Assert.Equal(anew.Inputs(7), with.Inputs(7));
            Assert.Equal(anew.VarianceShares(Sum), with.VarianceShares(Sum));
        }
    }

    /// <summary>Outcomes that are reckoned together are those that each would have alone.</summary>
    [Fact]
    public void Several_outcomes_of_a_draw_are_each_what_it_is_alone()
    {
        MonteCarlo drawn = new([new("a", new Uniform(0, 1)), new("b", new Gaussian(0, 1))], 200);

        var together = drawn.Outcomes(2, (inputs, outcomes) => (outcomes[0], outcomes[1]) = (inputs[0], inputs[1]));

        Assert.Equal([drawn.Outcomes(inputs => inputs[0]), drawn.Outcomes(inputs => inputs[1])], together);
        Assert.Throws<ArgumentOutOfRangeException>(() => drawn.Outcomes(1, (_, outcomes) => outcomes[0] = double.NaN));
    }

    [Fact]
    public void Too_few_draws_are_a_bug_of_the_caller() => Assert.Throws<ArgumentOutOfRangeException>(() => new MonteCarlo([new("a", new Certain(1))], draws: 99));

    private static double Sum(ReadOnlySpan<double> inputs)
    {
        var sum = 0.0;
        foreach (var input in inputs)
            sum += input;
        return sum;
    }
}
