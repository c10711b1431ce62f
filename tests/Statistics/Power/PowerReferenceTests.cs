using Analytics.Statistics.Power;
using Analytics.Statistics.Trend;

namespace Analytics.Tests.Statistics.Power;

public sealed class PowerReferenceTests
{
    public static TheoryData<string> Cases => ReferenceCase.Names("power");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_chance_to_find_an_effect_agrees_with_its_reference(string name)
    {
        var reference = ReferenceCase.Named("power", name);
        reference.Agrees(Estimate(reference));
    }

    private static double? Estimate(ReferenceCase reference) => reference.Quantity switch
    {
        "trend" => Series(reference).ForTrend(reference.Number("change")).Required.Power,
        "step" => Series(reference).ForStep(reference.Number("change"), lastYears: 5).Required.Power,
        "Mann-Kendall" => ASeries.Share(2000, Series(reference), ASeries.Trending(reference.Number("change")), counts =>
            MannKendall.Test([.. counts.Select(count => (double)count)]).Required.PValue < 0.05),
        "shares" => Shares(reference).ForDifference(reference.Number("difference")).Power,
        "detectable share" => reference.Number("reference") + Shares(reference).DetectableRise(reference.Number("power"))!.Effect,
        "log-rank ends" => EndsFor(2),
        var other => throw new InvalidOperationException($"No estimator for \"{other}\"."),
    };

    /// <summary>The logarithm of the detectable ratio goes with one over the root of the ends.</summary>
    private static double EndsFor(double ratio) =>
        100 * Math.Pow(Math.Log(new LogRankPower(100).DetectableHazardRatio().Effect) / Math.Log(ratio), 2);

    private static CountSeriesPower Series(ReferenceCase reference) => new(20, reference.Number("mean"), Dispersion: 3);

    private static SharePower Shares(ReferenceCase reference) => new(reference.Whole("n"), reference.Whole("n"), reference.Number("reference"));
}
