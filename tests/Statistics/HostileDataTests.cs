using System.Collections;
using System.Reflection;
using Analytics.Statistics;
using Analytics.Statistics.Breaks;
using Analytics.Statistics.Counts;
using Analytics.Statistics.Power;
using Analytics.Statistics.Proportions;
using Analytics.Statistics.Staffing;
using Analytics.Statistics.Survival;
using Analytics.Statistics.Trend;
using CsCheck;

namespace Analytics.Tests.Statistics;

/// <summary>Whatever small, tied, constant or empty data come in: an estimate is made of finite numbers, or there is a reason instead.</summary>
public sealed class HostileDataTests
{
    private static readonly Gen<double> Value = Gen.OneOf(
        Gen.Int[0, 2].Select(value => (double)value), Gen.Int[-40, 40].Select(value => value / 4.0), Gen.Double[-1e9, 1e9], Gen.Const(1e-9));

    private static readonly Gen<double[]> Series = Gen.OneOf(Value.Array[0, 25], Gen.Select(Value, Gen.Int[0, 25], (value, n) => Enumerable.Repeat(value, n).ToArray()));

    private static readonly Gen<int[]> Counts = Gen.OneOf(Gen.Int[0, 2].Array[0, 20], Gen.Int[0, 400].Array[0, 20], Gen.Int[0, 0].Array[0, 8]);

    private static readonly Gen<Spell> AnySpell = Gen.Select(Gen.Int[0, 12], Gen.Bool, Gen.Int[0, 6], (days, isObserved, entry) =>
        new Spell(days, isObserved, entry < days ? entry : 0));

    private static readonly Gen<Spell[]> Spells = AnySpell.Array[0, 25];

    [Fact]
    public void Survival() => Gen.Select(Spells, Spells, Spells, Gen.Int[0, 14]).Sample((a, b, c, day) =>
    {
        foreach (var kind in Enum.GetValues<IntervalKind>())
        {
            var curve = KaplanMeier.Estimate(a, kind: kind);
            Finite(curve, curve.At(day), curve.RestrictedMean(day + 1), curve.Quantile(0.25));
        }
        Finite(LogRank.Compare([a, b, c]), LogRank.Compare([a, b], rho: 1, gamma: 1), LogRank.Pairwise([a, b, c]));
        Finite(AalenJohansen.Estimate([.. a.Select((spell, i) =>
            new CompetingSpell(spell.Days, spell.IsObserved ? (i % 2 == 0 ? "x" : "y") : null, spell.EntryDays))]));
        Finite(RestrictedMean.Difference(KaplanMeier.Estimate(a), KaplanMeier.Estimate(b), day + 1));
        ClusteredSpell[] clustered = [.. a.Concat(b).Select((spell, i) => new ClusteredSpell(i % 13, i % 2, spell.Days, spell.IsObserved))];
        var bootstrap = new SpellBootstrap(clustered, 2, day + 1, draws: 100);
        Finite(bootstrap.Median(0), bootstrap.MedianDifference(0, 1), bootstrap.RestrictedMeanDifference(0, 1));
        EventHistory[] histories = [.. a.Select((spell, i) => new EventHistory(spell.IsObserved ? [spell.Days, spell.Days / 2] : [], spell.Days + (i % 3)))];
        var recurrent = MeanCumulative.Estimate(histories);
        Finite(recurrent, recurrent.At(day), MeanCumulative.Difference(recurrent, recurrent, day));
        Finite(PartialDates.Estimate([.. a.Select(spell => new PartialSpell(new(0, day), new(day, day + spell.Days), spell.IsObserved))]));
    });

    [Fact]
    public void Hazards() => Gen.Select(AnySpell, Value, Gen.Int[0, 1]).Array[0, 25].Sample(rows =>
    {
        var covariates = Design.WithoutIntercept(rows.Length).With("x", [.. rows.Select(row => row.Item2)])
            .With("y", [.. rows.Select(row => (double)row.Item3)]);
        foreach (var ties in Enum.GetValues<TieMethod>())
        {
            if (Cox.Fit([.. rows.Select(row => row.Item1)], covariates, ties).Value is { } fit)
                Finite(fit, fit.Coefficients.Select(term => term.AsRatio()), fit.TestProportionality(), fit.Concordance());
        }
    });

    [Fact]
    public void Trends_and_breaks() => Series.Sample(series =>
    {
        Finite(MannKendall.Test(series), SenSlope.Estimate(series), Pettitt.Test(series), SeasonalMannKendall.Test(series, 4));
        Finite(BaiPerron.Find(series), StructuralChange.Test(series, simulations: 9), StructuralChange.OlsCusum(series));
        double[] times = [.. Enumerable.Range(0, series.Length)];
        Finite(BaiPerron.Find(series, Design.WithIntercept(series.Length).With("time", times), 0.2));
        if (series.Length > 6)
        {
            Finite(StructuralChange.Chow(series, 4));
            var line = SegmentedRegression.Fit(times, series, [3]);
            Finite(line, line.Value?.Counterfactual());
        }
    });

    [Fact]
    public void Count_models() => Counts.Sample(counts =>
    {
        double[] times = [.. Enumerable.Range(0, counts.Length)];
        var design = Design.WithIntercept(counts.Length).With("year", times);
        foreach (var fit in new[]
        {
            CountRegression.Poisson(counts, design), CountRegression.QuasiPoisson(counts, design), CountRegression.NegativeBinomial(counts, design),
        })
        {
            Finite(fit, fit.Value?["year"].AsRelativeChange(), fit.Value?.WithNeweyWestErrors());
        }
        Finite(PoissonChangePoint.Find(counts, reshuffles: 9));
        Finite(MeanCount.Of(counts.Select(count => (count, 1L))), MeanCount.Of(counts.Select((count, i) => (i, (long)count))));
        if (counts.Length > 3)
        {
            Finite(RateRatio.Compare(counts[0], 2, counts[1], 3), ExactPoisson.Interval(counts[0]));
            Finite(PeriodRates.Compare([.. counts.Select((count, i) => new RatePeriod(i % 2 == 0, count, 1 + (i / 2.0)))]));
            var steps = InterruptedCounts.Fit(times, counts, [2]);
            Finite(steps, steps.Value?.Counterfactual(), steps.Value?.WithNeweyWestErrors().Value?.Counterfactual());
            var remembering = steps.Value?.WithFirstOrderErrors().Value;
            Finite(steps, steps.Value?.Line(), steps.Value?.CounterfactualTotal(), remembering?.Line(), remembering?.Counterfactual(), remembering?.CounterfactualTotal());
        }
    });

    [Fact]
    public void Shares() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 12]).Array[0, 20].Sample(pairs =>
    {
        Cluster[] clusters = [.. pairs.Select(pair => new Cluster(Math.Min(pair.Item1, pair.Item2), pair.Item2))];
        Finite(ClusteredShare.Estimate(clusters));
        Finite(ClusterBootstrap.Interval(
            clusters, drawn => drawn.Sum(cluster => cluster.N) is > 0 and var n ? (double)drawn.Sum(cluster => cluster.Count) / n : null, draws: 100));
        Finite(ClusteredMedian.Of(pairs.Select(pair => new[] { (pair.Item1, (long)pair.Item2) }), draws: 100));
        foreach (var (one, other) in clusters.Zip(clusters.Skip(1)))
        {
            Finite(SignTest.Compare(one.Count, other.Count));
            Finite(Wilson.Interval(one.Count, one.N), ClopperPearson.Interval(one.Count, one.N));
            Finite(Newcombe.Difference(one.Count, one.N, other.Count, other.N), RiskRatio.Compare(one.Count, one.N, other.Count, other.N));
        }
    });

    [Fact]
    public void Staffing_and_power() => Gen.Select(Gen.Int[1, 30], Gen.Double[0, 40], Gen.Double[0.01, 0.99]).Sample((servers, load, share) =>
    {
        Finite(Erlang.BlockedShare(servers, load), Erlang.Queue(servers, load));
        var years = new CountSeriesPower(servers, load + 0.01, 1 + load);
        Finite(years.ForTrend(-share), years.DetectableTrend(), years.DetectableTrend(direction: Direction.Rise));
        var shares = new SharePower(servers, servers + 3, share);
        Finite(shares.DetectableFall(), shares.DetectableRise(), new LogRankPower(servers, share).DetectableHazardRatio());
    });

    [Fact]
    public void The_search_for_numbers_that_are_not_finite_finds_them()
    {
        Assert.ThrowsAny<Exception>(() => Finite(new Interval(0, double.NaN, 0.95)));
        Assert.ThrowsAny<Exception>(() => Finite((Answer<Estimate>)new Estimate(1, new(0, double.PositiveInfinity, 0.95))));
        Assert.ThrowsAny<Exception>(() => Finite(new[] { new TornadoBar(new("a", new Uniform(0, 1)), 0.05, double.NaN, 1) }));
    }

    /// <summary>Walks through all public properties, and what they lead to.</summary>
    private static void Finite(params object?[] results)
    {
        foreach (var result in results)
            Walk(result, result?.GetType().Name ?? "null");
    }

    private static void Walk(object? value, string path)
    {
        switch (value)
        {
            case null or string or Enum or int or long or bool or Refusal or Design:
                return;
            case double number:
                Assert.True(double.IsFinite(number), $"{path} is {number}");
                return;
            case IEnumerable items:
                foreach (var item in items)
                    Walk(item, $"{path}[]");
                return;
            default:
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    // An answer is asked for what it requires by those who know that it is there.
                    if (property.GetIndexParameters().Length == 0 && property.Name != "Required")
                        Walk(property.GetValue(value), $"{path}.{property.Name}");
                }
                foreach (var field in value.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance))
                    Walk(field.GetValue(value), $"{path}.{field.Name}");
                return;
        }
    }
}
