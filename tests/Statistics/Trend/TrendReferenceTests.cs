using Analytics.Statistics.Trend;

namespace Analytics.Tests.Statistics.Trend;

public sealed class TrendReferenceTests
{
    public static TheoryData<string> Cases => ReferenceCase.Names("trend");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_trend_agrees_with_its_reference(string name)
    {
        var reference = ReferenceCase.Named("trend", name);
        reference.Agrees(Estimate(reference));
    }

    private static double?[] Estimate(ReferenceCase reference) => reference.Quantity switch
    {
        "Mann-Kendall" => Figures(MannKendall.Test(Series(reference)).Required),
        "Sen" => SenSlope.Estimate(Series(reference)).Required is { } line ? [line.Slope, line.Interval?.Low, line.Interval?.High] : [],
        "Pettitt" => Pettitt.Test(Series(reference)).Required is { } test ? [test.ChangeAfter, test.Statistic, test.PValue] : [],
        "seasonal Mann-Kendall" => Figures(Seasonal(reference).Test),
        "seasonal Sen" => [Seasonal(reference).SlopePerPeriod],
        "exact Kendall" => [MannKendall.ExactUpperTail(reference.Whole("n"), reference.Whole("s"))],
        var other => throw new InvalidOperationException($"No estimator for \"{other}\"."),
    };

    private static SeasonalTrend Seasonal(ReferenceCase reference) =>
        SeasonalMannKendall.Test(Series(reference), reference.Whole("period")).Required;

    private static double?[] Figures(MannKendallTest test) => [test.S, test.Variance, test.Z, test.PValue];

    private static double[] Series(ReferenceCase reference) => reference.Text("data").Split(' ') is [var file, var column]
        ? ReferenceData.Read(file).Numbers(column)
        : throw new InvalidOperationException($"{reference.Name} names no file and column.");
}
