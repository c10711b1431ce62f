using Analytics.Statistics;
using Analytics.Statistics.Breaks;

namespace Analytics.Tests.Statistics.Breaks;

public sealed class BreaksReferenceTests
{
    public static TheoryData<string> Cases => ReferenceCase.Names("breaks");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_break_agrees_with_its_reference(string name)
    {
        var reference = ReferenceCase.Named("breaks", name);
        var nile = ReferenceData.Read("nile");
        reference.Agrees(Estimate(reference.Quantity, nile.Numbers("year"), nile.Numbers("flow")));
    }

    private static double?[] Estimate(string quantity, double[] years, double[] flow) => quantity switch
    {
        "best dates" => [.. BaiPerron.Find(flow).Required.Best.Dates.SelectMany(date => new double?[] { date.After, date.Low, date.High })],
        "residual sums" => [.. BaiPerron.Find(flow).Required.Candidates.Take(2).Select(candidate => (double?)candidate.ResidualSumOfSquares)],
        "BIC" => [.. BaiPerron.Find(flow).Required.Candidates.Select(candidate => (double?)candidate.Bic)],
        "supF" => StructuralChange.Test(flow, simulations: 1).Required is var test ? [test.SupF.Value, test.SupFAfter] : [],
        "aveF" => [StructuralChange.Test(flow, simulations: 1).Required.AveF.Value],
        "expF" => [StructuralChange.Test(flow, simulations: 1).Required.ExpF.Value],
        "Chow" => [StructuralChange.Chow(flow, after: 28).Required.Statistic],
        "OLS-CUSUM" => [StructuralChange.OlsCusum(flow).Required.Statistic],
        "step" => Step(Line(years, flow).Ordinary.Coefficients) is var step ? [step.Value, step.StandardError] : [],
        "Newey-West" => [Step(Line(years, flow).Ordinary.WithNeweyWestErrors(4, smallSample: false).Required.Coefficients).StandardError],
        "Newey-West, small sample" => [Line(years, flow).StepAt(1899).StandardError],
        "Durbin-Watson" => [Line(years, flow).Ordinary.DurbinWatson],
        var other => throw new InvalidOperationException($"No estimator for \"{other}\"."),
    };

    private static SegmentedFit Line(double[] years, double[] flow) => SegmentedRegression.Fit(years, flow, [1899], lags: 4).Required;

    private static Coefficient Step(IReadOnlyList<Coefficient> coefficients) => coefficients[2];
}
