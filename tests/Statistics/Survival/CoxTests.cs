using Analytics.Statistics;
using Analytics.Statistics.Survival;
using CsCheck;

namespace Analytics.Tests.Statistics.Survival;

public sealed class CoxTests
{
    private static readonly Gen<(Spell[] Spells, double[] X)> Cohort =
        Gen.Select(Gen.Int[1, 40], Gen.Int[0, 3], Gen.Double[-2, 2], (days, ended, x) => (Spell: new Spell(days, ended > 0), X: x)).Array[15, 50]
            .Select(rows => (rows.Select(row => row.Spell).ToArray(), rows.Select(row => row.X).ToArray()));

    [Fact]
    public void Two_groups_by_hand()
    {
        // a ends on day 1, b on day 2, a on day 3. With θ the hazard of a over b the likelihood is θ/(2θ + 1) · 1/(1 + θ) · 1,
        // highest where 2θ² = 1: θ = 1/√2.
        var fit = Cox.Fit([new(1, true), new(2, true), new(3, true)], One([1, 0, 1])).Required;

        Assert.Equal(1 / Math.Sqrt(2), fit["x"].AsRatio()!.Value, 7);
        Assert.Equal(-Math.Log(3) - Math.Log(2), fit.LogLikelihoodWithout, 12);
    }

    [Fact]
    public void Without_ties_all_three_methods_and_the_log_rank_test_agree()
    {
        var random = new Random(1972);
        Spell[] spells = [.. Enumerable.Range(0, 60).Select(_ => new Spell(random.NextDouble(), random.NextDouble() < 0.8))];
        double[] group = [.. Enumerable.Range(0, 60).Select(i => (double)(i % 2))];
        var fits = Enum.GetValues<TieMethod>().Select(ties => Cox.Fit(spells, One(group), ties).Required).ToArray();
        var logRank = LogRank.Compare([[.. spells.Where((_, i) => i % 2 == 0)], [.. spells.Where((_, i) => i % 2 == 1)]]).Required;

        Assert.All(fits, fit => Assert.Equal(fits[0]["x"].Value, fit["x"].Value, 9));
        Assert.Equal(logRank.ChiSquare, fits[0].ScoreTest.ChiSquare, 9);
    }

    [Fact]
    public void With_ties_and_three_groups_the_exact_score_test_is_the_log_rank_test()
    {
        var random = new Random(1966);
        Spell[][] groups = [.. Enumerable.Range(0, 3).Select(_ =>
            Enumerable.Range(0, 20).Select(_ => new Spell(random.Next(1, 9), random.NextDouble() < 0.8)).ToArray())];
        string[] labels = [.. groups.SelectMany((group, i) => group.Select(_ => "abc"[i].ToString()))];
        var fit = Cox.Fit([.. groups.SelectMany(group => group)], Design.WithoutIntercept(60).WithCategories("g", labels), TieMethod.Exact).Required;

        Assert.Equal(LogRank.Compare(groups).Required.ChiSquare, fit.ScoreTest.ChiSquare, 9);
    }

    [Fact]
    public void Neither_order_nor_time_scale_nor_shift_of_a_covariate_matters() => Cohort.Sample(cohort =>
    {
        var plain = Cox.Fit(cohort.Spells, One(cohort.X)).Value;
        var turned = Cox.Fit(
            [.. cohort.Spells.Reverse().Select(spell => spell with { Days = spell.Days * spell.Days })], One([.. cohort.X.Reverse().Select(x => x + 100)])).Value;
        var halved = Cox.Fit(cohort.Spells, One([.. cohort.X.Select(x => x / 2)])).Value;
        return plain is null || (Near(plain["x"].Value, turned!["x"].Value) && Near(plain.LogLikelihood, turned.LogLikelihood)
            && Near(2 * plain["x"].Value, halved!["x"].Value) && Near(plain["x"].Ratio, halved["x"].Ratio));
    });

    [Fact]
    public void Following_spells_in_two_parts_changes_nothing()
    {
        var (spells, covariates) = ReferenceSpells.LungWithCovariates();
        int[] late = [.. Enumerable.Range(0, spells.Length).Where(i => spells[i].Days > 150)];
        Spell[] cut = [.. spells.Select(spell => spell.Days > 150 ? new Spell(150, false) : spell), .. late.Select(i => spells[i] with { EntryDays = 150 })];
        var age = ReferenceData.Read("lung").Numbers("age").Where((_, i) => ReferenceData.Read("lung").Text("ph.ecog")[i] != "NA").ToArray();

        var whole = Cox.Fit(spells, One(age)).Required;
        var parts = Cox.Fit(cut, One([.. age, .. late.Select(i => age[i])])).Required;

        Assert.Equal(3, covariates.Columns);
        Assert.Equal(whole["x"].Value, parts["x"].Value, 9);
        Assert.Equal(whole["x"].StandardError, parts["x"].StandardError, 9);
        Assert.Equal(whole.Concordance()!.Value, parts.Concordance()!.Value, 9);
    }

    [Fact]
    public void The_interval_of_a_hazard_ratio_holds_the_truth_nineteen_times_in_twenty()
    {
        var random = new Random(1972);
        var covered = Enumerable.Range(0, 1000).Count(_ =>
        {
            double[] x = [.. Enumerable.Range(0, 100).Select(_ => random.NextDouble())];
            Spell[] spells = [.. x.Select(own => new Spell(-Math.Log(1 - random.NextDouble()) / Math.Exp(0.8 * own), random.NextDouble() < 0.7))];
            return Cox.Fit(spells, One(x)).Required["x"].Interval().Contains(0.8);
        });

        // Here an end is seen or not by a coin independent of the wait, which thins the hazard by the same share for all.
        Assert.InRange(covered / 1000.0, 0.93, 0.97);
    }

    [Fact]
    public void Proportional_hazards_are_doubted_one_time_in_twenty_and_crossing_ones_nearly_always()
    {
        var random = new Random(1994);
        double[] group = [.. Enumerable.Range(0, 120).Select(i => (double)(i % 2))];
        var (same, crossing) = (Doubted(_ => 1), Doubted(i => group[i] > 0 ? 3 : 1));

        Assert.InRange(same, 0.03, 0.07);
        Assert.True(crossing > 0.95, $"{crossing}");

        // Waits to a power: a power other than the others' makes hazards that cross.
        double Doubted(Func<int, double> power) => Enumerable.Range(0, 1000).Count(_ => Cox
            .Fit([.. group.Select((_, i) => new Spell(Math.Pow(-Math.Log(1 - random.NextDouble()), 1 / power(i)), true))], One(group))
            .Required.TestProportionality().Required.Global.PValue < 0.05) / 1000.0;
    }

    [Fact]
    public void Concordance_counts_pairs_whose_order_is_known()
    {
        // Hazards rise with x. Known pairs: day 1 before all three others, day 2 before day 4; the spell censored on day 2 outlasts the end
        // on day 2. Right: x = 4 before all (3), x = 1 before x = 3 wrong, x = 1 before x = 2 wrong.
        Spell[] spells = [new(1, true), new(2, true), new(2, false), new(4, true)];
        var fit = Cox.Fit(spells, One([4, 1, 2, 3])).Required;

        Assert.True(fit["x"].Value > 0);
        Assert.Equal(3 / 5.0, fit.Concordance()!.Value, 12);
    }

    [Fact]
    public void It_refuses_with_a_reason()
    {
        Spell[] spells = [new(1, true), new(2, true), new(3, true), new(4, true), new(5, true), new(6, true)];

        Assert.Equal(new(RefusalReason.TooFewEvents, 1, 2), Cox.Fit([new(1, true), new(2, false)], One([0, 1])).Refusal);
        Assert.Equal(RefusalReason.SingularDesign, Cox.Fit(spells, One([3, 3, 3, 3, 3, 3])).Refusal!.Reason);
        Assert.Equal(RefusalReason.SingularDesign, Cox.Fit(spells, One([1, 5, 2, 4, 3, 6]).With("twice", [2, 10, 4, 8, 6, 12])).Refusal!.Reason);
        Assert.Equal(RefusalReason.Separation, Cox.Fit(spells, One([6, 5, 4, 3, 2, 1])).Refusal!.Reason);
        Assert.Equal(
            RefusalReason.NoVariation,
            Cox.Fit([new(1, true), new(1, true), new(1, true), new(2, false), new(2, false)], One([1, 4, 2, 5, 3])).Required
                .TestProportionality().Refusal!.Reason);
    }

    [Fact]
    public void A_covariate_that_reaches_far_is_no_separation()
    {
        // The case by hand above, beside a spell that left before anything ended: it is in no risk set, wherever its covariate lies.
        var fit = Cox.Fit([new(1, true), new(2, true), new(3, true), new(0.5, false)], One([1, 0, 1, 1e6])).Required;

        Assert.Equal(-Math.Log(2) / 2, fit["x"].Value, 7);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(1000)]
    [InlineData(-1000)]
    [InlineData(1e5)]
    public void With_an_outlier_the_score_is_zero_where_the_likelihood_is_highest(double outlier)
    {
        // Hazards rise with x; the outlier never ends, or ends first, as its covariate says: it is no contradiction, and no proof that anything is infinite.
        var random = new Random(1972);
        double[] x = [.. Enumerable.Range(0, 60).Select(_ => random.NextDouble() * 4), outlier];
        Spell[] spells = [.. x.Take(60).Select(own => new Spell(-Math.Log(1 - random.NextDouble()) / Math.Exp(0.5 * own), true)), outlier > 0 ? new(1e-9, true) : new(1e9, false)];

        var fit = Cox.Fit(spells, One(x)).Required;

        // The score written out once more, with the largest hazard of each risk set taken out.
        var beta = fit["x"].Value;
        var score = spells.Select((spell, i) => !spell.IsObserved ? 0 : x[i] - Mean([.. x.Where((_, j) => spells[j].Days >= spell.Days)])).Sum();
        Assert.True(Math.Abs(score) * fit["x"].StandardError < 1e-5, $"{score} of {fit["x"]}");
        Assert.InRange(beta, 0.1, 1);

        double Mean(double[] atRisk)
        {
            var top = atRisk.Max(own => own * beta);
            return atRisk.Sum(own => own * Math.Exp((own * beta) - top)) / atRisk.Sum(own => Math.Exp((own * beta) - top));
        }
    }

    [Fact]
    public void Separation_is_refused_however_small_the_unit_and_whatever_stands_beside_it()
    {
        Spell[] spells = [.. Enumerable.Range(1, 12).Select(day => new Spell(day, true))];
        double[] group = [.. spells.Select(spell => spell.Days <= 6 ? 1.0 : 0)];
        double[] other = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];

        foreach (var unit in (double[])[1e-9, 1, 1e9])
        {
            Assert.Equal(RefusalReason.Separation, Cox.Fit(spells, One([.. group.Select(own => own * unit)])).Refusal!.Reason);
            Assert.Equal(RefusalReason.Separation, Cox.Fit(spells, One(other).With("group", [.. group.Select(own => own * unit)])).Refusal!.Reason);
        }
    }

    private static Design One(double[] x) => Design.WithoutIntercept(x.Length).With("x", x);

    private static bool Near(double one, double other) => Math.Abs(one - other) < 1e-6 * (1 + Math.Abs(one));
}
