using Analytics.Statistics;
using Analytics.Statistics.Proportions;

namespace Analytics.Tests.Statistics.Proportions;

public sealed class ProportionsReferenceTests
{
    public static TheoryData<string> Cases => ReferenceCase.Names("proportions");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_comparison_of_shares_agrees_with_its_reference(string name)
    {
        var reference = ReferenceCase.Named("proportions", name);
        int[] counts = [.. reference.Numbers("counts").Select(count => (int)count)];
        if (reference.Quantity == "Newcombe")
            reference.Agrees(Ends(Newcombe.Difference(counts[0], counts[1], counts[2], counts[3]).Required));
        else
            reference.Agrees(Ratio(RiskRatio.Compare(counts[0], counts[1], counts[2], counts[3]).Required));
    }

    private static double?[] Ends(Estimate estimate) => [estimate.Interval.Low, estimate.Interval.High];

    private static double?[] Ratio(Estimate estimate) => [estimate.Value, estimate.Interval.Low, estimate.Interval.High];
}
