using Analytics.Statistics;
using Analytics.Statistics.Staffing;
using CsCheck;

namespace Analytics.Tests.Statistics.Staffing;

public sealed class StaffingTests
{
    [Fact]
    public void What_if_one_more_came()
    {
        var need = WorkloadIndicators.Need(AScenario.OfTheManual with { Fte = AScenario.OfTheManual.Fte + 1 });

        Assert.Equal(1.509375 - 2.2, need.GapFte, 12);
        Assert.Equal(1.509375 / 2.2, need.Utilisation!.Value, 12);
        Assert.Null(WorkloadIndicators.Need(AScenario.OfTheManual with { Fte = 0 }).Utilisation);
    }

    [Fact]
    public void Listing_an_activity_in_two_halves_asks_for_the_same_staff() => Gen.Double[0, 500].Sample(volume =>
    {
        var scenario = AScenario.OfTheManual;
        var whole = scenario with { Activities = [new("meeting", volume, 95)] };
        var halves = scenario with { Activities = [new("morning", volume / 2, 95), new("afternoon", volume / 2, 95)] };
        return Math.Abs(WorkloadIndicators.Need(whole).RequiredFte - WorkloadIndicators.Need(halves).RequiredFte) < 1e-12;
    });

    [Theory]
    [InlineData(1)]
    [InlineData(-0.1)]
    public void An_allowance_of_all_time_is_a_bug_of_the_caller(double share) => Assert.Throws<ArgumentOutOfRangeException>(
        () => WorkloadIndicators.Need(AScenario.OfTheManual with { CategoryAllowanceShare = share }));

    [Fact]
    public void Erlangs_recursion_is_his_sum()
    {
        // B = (a⁴/4!) / Σ aᵏ/k! for a = 2.5 and four servers.
        const double A = 2.5;
        var last = Math.Pow(A, 4) / 24;

        Assert.Equal(last / (1 + A + (A * A / 2) + (Math.Pow(A, 3) / 6) + last), Erlang.BlockedShare(4, A), 12);
    }

    [Fact]
    public void One_server_is_the_textbook_queue()
    {
        // Half busy: half wait, one mean time of service over all, and e^(−1/2)/2 wait longer than one.
        var queue = Erlang.Queue(1, 0.5).Required;

        Assert.Equal((0.5, 1), (queue.WaitingShare, queue.MeanWait));
        Assert.Equal(0.5 * Math.Exp(-0.5), queue.WaitingLongerThan(1), 12);
    }

    [Fact]
    public void More_servers_wait_less_and_the_fewest_that_do_are_found() => Gen.Double[0.1, 30].Sample(load =>
    {
        var servers = Erlang.ServersFor(load, 0.2);
        return Erlang.Queue(servers, load).Required.WaitingShare <= 0.2
            && (servers - 1 <= load || Erlang.Queue(servers - 1, load).Required.WaitingShare > 0.2);
    });

    [Fact]
    public void More_work_than_can_be_done_has_no_steady_state() =>
        Assert.Equal(RefusalReason.Overloaded, Erlang.Queue(3, 3).Refusal!.Reason);

    [Fact]
    public void A_simulated_queue_waits_as_often_as_Erlang_says()
    {
        // Two servers, arrivals every time unit on average, service of one: first come, first served.
        var random = new Random(1917);
        var (now, free, waited) = (0.0, new double[2], 0);
        for (var arrival = 0; arrival < 200_000; arrival++)
        {
            now += -Math.Log(1 - random.NextDouble());
            var server = free[0] <= free[1] ? 0 : 1;
            waited += free[server] > now ? 1 : 0;
            free[server] = Math.Max(free[server], now) - Math.Log(1 - random.NextDouble());
        }

        Assert.Equal(Erlang.Queue(2, 1).Required.WaitingShare, waited / 200_000.0, 0.01);
    }

    [Fact]
    public void The_same_seed_gives_the_same_outcomes_and_another_seed_others()
    {
        var first = new MonteCarlo(Two, draws: 500).Outcomes(Sum);

        Assert.Equal(first, new MonteCarlo(Two, draws: 500).Outcomes(Sum));
        Assert.NotEqual(first, new MonteCarlo(Two, draws: 500, seed: 2).Outcomes(Sum));
    }

    [Fact]
    public void A_sum_of_normals_has_the_moments_and_variance_shares_of_theory()
    {
        // N(10, 3) + 2·N(5, 2): mean 20, variance 9 + 16, shares 9/25 and 16/25.
        MonteCarlo draws = new([new("a", new Gaussian(10, 3)), new("b", new Gaussian(5, 2)), new("c", new Certain(0))], draws: 40_000);
        StaffingModel model = x => x[0] + (2 * x[1]) + x[2];
        var (result, shares) = (draws.Distribution(model), draws.VarianceShares(model));

        Assert.Equal(20, result.Mean, 0.1);
        Assert.Equal(20 - (1.96 * 5), result.Interval.Low, 0.25);
        Assert.Equal(20 + (1.96 * 5), result.Interval.High, 0.25);
        Assert.Equal(9 / 25.0, shares[0].Share, 0.03);
        Assert.Equal(16 / 25.0, shares[1].Share, 0.03);
        Assert.Equal(0, shares[2].Share);
        Assert.Equal(0.5, result.ShareAbove(20), 0.02);
    }

    [Theory]
    [MemberData(nameof(Spreads))]
    public void A_spread_is_known_by_its_quantiles(Spread spread, double at25, double atHalf, double at75)
    {
        Assert.Equal(at25, spread.Quantile(0.25), 9);
        Assert.Equal(atHalf, spread.Median, 9);
        Assert.Equal(at75, spread.Quantile(0.75), 9);
    }

    public static TheoryData<Spread, double, double, double> Spreads => new()
    {
        { new Certain(4), 4, 4, 4 },
        { new Uniform(2, 6), 3, 4, 5 },
        // The triangle from 0 over 2 to 4 has an eighth of its square below one: x²/8.
        { new Triangular(0, 2, 4), Math.Sqrt(2), 2, 4 - Math.Sqrt(2) },
        // Right-angled at its mode, the density falls: 1 − (1 − x)² below x.
        { new Triangular(0, 0, 1), 1 - Math.Sqrt(0.75), 1 - Math.Sqrt(0.5), 0.5 },
        // The quartiles of the standard normal are ±0.6744897501960817.
        { new Gaussian(1, 2), 1 - (2 * 0.6744897501960817), 1, 1 + (2 * 0.6744897501960817) },
        { new LogGaussian(90, 2), 90 * Math.Pow(2, -0.6744897501960817), 90, 90 * Math.Pow(2, 0.6744897501960817) },
    };

    [Fact]
    public void A_belief_out_of_order_is_a_bug_of_the_caller()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Uniform(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Triangular(0, 5, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Gaussian(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LogGaussian(90, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LogGaussian(0, 2));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_belief_without_a_finite_centre_is_a_bug_of_the_caller_and_names_it(double centre)
    {
        Refuses("Value", () => new Certain(centre));
        Refuses("Centre", () => new Gaussian(centre, 1));
        Refuses("MedianValue", () => new LogGaussian(centre, 2));

        void Refuses(string name, Func<Spread> belief)
        {
            var refusal = Assert.Throws<ArgumentOutOfRangeException>(name, belief);
            Assert.Equal(centre, refusal.ActualValue);
        }
    }

    [Fact]
    public void The_tornado_puts_the_assumption_that_matters_most_first()
    {
        var bars = MonteCarlo.Tornado([new("small", new Uniform(0, 1)), new("large", new Uniform(0, 10))], Sum, level: 0.8);

        // By hand: the large one goes from 1 to 9 while the small one stays at its median of one half.
        Assert.Equal(["large", "small"], bars.Select(bar => bar.Name));
        Assert.Equal((1.5, 9.5), (Math.Round(bars[0].LowOutcome, 9), Math.Round(bars[0].HighOutcome, 9)));
    }

    [Fact]
    public void A_model_that_breaks_down_is_a_bug_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MonteCarlo(Two).Distribution(_ => double.NaN));

    private static Assumption[] Two => [new("a", new Uniform(0, 1)), new("b", new Triangular(1, 2, 5))];

    private static double Sum(ReadOnlySpan<double> inputs) => inputs.ToArray().Sum();
}
