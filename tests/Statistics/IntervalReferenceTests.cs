using Analytics.Statistics;
using Analytics.Statistics.Counts;
using Analytics.Statistics.Proportions;

namespace Analytics.Tests.Statistics;

public sealed class IntervalReferenceTests
{
    public static TheoryData<string> Cases => ReferenceCase.Names("intervals");

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_interval_agrees_with_its_reference(string name)
    {
        var reference = ReferenceCase.Named("intervals", name);
        var interval = Estimate(reference);
        reference.Agrees(interval.Low, interval.High);
    }

    private static Interval Estimate(ReferenceCase reference) => reference.Quantity switch
    {
        "Wilson" => Wilson.Interval(reference.Whole("count"), reference.Whole("n")).Required,
        "Clopper-Pearson" => ClopperPearson.Interval(reference.Whole("count"), reference.Whole("n")).Required,
        "exact Poisson" => ExactPoisson.Interval(reference.Whole("count")),
        var other => throw new InvalidOperationException($"No estimator for \"{other}\"."),
    };
}
