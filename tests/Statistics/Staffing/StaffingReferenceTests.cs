using Analytics.Statistics.Staffing;

namespace Analytics.Tests.Statistics.Staffing;

public sealed class StaffingReferenceTests
{
    public static TheoryData<string> Cases => ReferenceCase.Names("staffing");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_staffing_estimate_agrees_with_its_reference(string name)
    {
        var reference = ReferenceCase.Named("staffing", name);
        reference.Agrees(Estimate(reference));
    }

    private static double?[] Estimate(ReferenceCase reference) => reference.Quantity switch
    {
        "Erlang B" => [Erlang.BlockedShare(reference.Whole("servers"), reference.Number("load"))],
        "Erlang C" => [Erlang.Queue(reference.Whole("servers"), reference.Number("load")).Required.WaitingShare],
        "WISN" => WorkloadIndicators.Need(AScenario.OfTheManual) is var need
            ? [need.ServiceFte, need.CategoryFactor, need.IndividualFte, need.RequiredFte]
            : [],
        var other => throw new InvalidOperationException($"No estimator for \"{other}\"."),
    };
}
