using Analytics.Statistics;
using Analytics.Statistics.Breaks;

namespace Analytics.Tests.Statistics.Breaks;

/// <summary>Columns that nearly contain each other: what normal equations lose half of their digits on.</summary>
public sealed class LinearRegressionReferenceTests
{
    public static TheoryData<string> Cases => ReferenceCase.Names("least_squares");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_regression_on_columns_that_nearly_contain_each_other_keeps_its_digits(string name)
    {
        var reference = ReferenceCase.Named("least_squares", name);
        var longley = ReferenceData.Read("longley");
        string[] columns = ["deflator", "gnp", "unemployed", "armed_forces", "population", "year"];
        var design = columns.Aggregate(Design.WithIntercept(16), (design, column) => design.With(column, longley.Numbers(column)));

        reference.Agrees(Of(reference.Quantity, LinearRegression.Fit(longley.Numbers("employed"), design).Required));
    }

    private static double?[] Of(string quantity, LinearFit fit) => quantity switch
    {
        "coefficients" => [.. fit.Coefficients.Select(coefficient => (double?)coefficient.Value)],
        "errors" => [.. fit.Coefficients.Select(coefficient => (double?)coefficient.StandardError)],
        "residual deviation" => [Math.Sqrt(fit.ResidualVariance)],
        var other => throw new InvalidOperationException($"No estimator for \"{other}\"."),
    };
}
