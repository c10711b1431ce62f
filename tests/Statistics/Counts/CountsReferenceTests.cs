using System.Globalization;
using Analytics.Statistics;
using Analytics.Statistics.Counts;

namespace Analytics.Tests.Statistics.Counts;

public sealed class CountsReferenceTests
{
    public static TheoryData<string> Cases => ReferenceCase.Names("counts");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_model_of_counts_agrees_with_its_reference(string name)
    {
        var reference = ReferenceCase.Named("counts", name);
        reference.Agrees(reference.Quantity.StartsWith("change", StringComparison.Ordinal)
            ? Change(reference)
            : Figures(reference, Fit(reference.Text("model"))));
    }

    [Fact]
    public void The_negative_binomial_fit_solves_its_score_equations()
    {
        // For each column Σ x (y − μ)/(1 + μ/θ) = 0, here for the intercept and for age group 3; and the derivative in θ, whose digamma
        // differences are sums for whole counts, is zero.
        var data = ReferenceData.Read("quine");
        var (fit, days, theta) = (Fit("quine NegativeBinomial"), Counts(data, "Days"), Fit("quine NegativeBinomial").Theta!.Value);
        double[] scores = [.. days.Zip(fit.Means, (count, mean) => (count - mean) / (1 + (mean / theta)))];
        var slope = days.Zip(fit.Means, (count, mean) =>
            Enumerable.Range(0, count).Sum(j => 1 / (theta + j)) - Math.Log(1 + (mean / theta)) + ((mean - count) / (mean + theta))).Sum();

        Assert.Equal(0, scores.Sum(), 1e-6);
        Assert.Equal(0, scores.Zip(data.Text("Age"), (score, age) => age == "F3" ? score : 0).Sum(), 1e-6);
        Assert.Equal(0, slope, 1e-8);
    }

    private static double?[] Figures(ReferenceCase reference, CountFit fit) => reference.Quantity switch
    {
        "coefficient" => fit[reference.Text("term")] is var term ? [term.Value, term.StandardError] : [],
        "value" => [fit[reference.Text("term")].Value],
        "deviance" => [fit.Deviance],
        "AIC" => [fit.Aic],
        "dispersion" => [fit.Dispersion],
        "theta" => [fit.Theta?.Value, fit.Theta?.StandardError],
        "2 log-likelihood" => [2 * fit.LogLikelihood],
        var other => throw new InvalidOperationException($"No estimator for \"{other}\"."),
    };

    private static double?[] Change(ReferenceCase reference)
    {
        var change = PoissonChangePoint.Find(Counts(ReferenceData.Read(reference.Text("data")), "n")).Required;
        return reference.Quantity switch
        {
            "change point" => [change.ChangeAfter, change.RateBefore, change.RateAfter],
            "change likelihoods" => [change.LogLikelihoodWithout, change.LogLikelihoodWith],
            _ => [change.BeforeToAfter.Ratio, change.BeforeToAfter.Low, change.BeforeToAfter.High],
        };
    }

    private static CountFit Fit(string model)
    {
        var (counts, design) = model.Split(' ')[0] switch
        {
            "discoveries" => Discoveries(ReferenceData.Read("discoveries")),
            "quine" => Quine(ReferenceData.Read("quine")),
            _ => Seatbelts(ReferenceData.Read("seatbelts")),
        };
        return (Enum.Parse<CountFamily>(model.Split(' ')[1]) switch
        {
            CountFamily.Poisson => CountRegression.Poisson(counts, design),
            CountFamily.QuasiPoisson => CountRegression.QuasiPoisson(counts, design),
            _ => CountRegression.NegativeBinomial(counts, design),
        }).Required;
    }

    private static (int[] Counts, Design Design) Discoveries(ReferenceData data) =>
        (Counts(data, "n"), Design.WithIntercept(100).With("year", [.. data.Numbers("year").Select(year => year - 1860)]));

    private static (int[] Counts, Design Design) Quine(ReferenceData data) =>
        (Counts(data, "Days"), new[] { "Eth", "Sex", "Age", "Lrn" }.Aggregate(
            Design.WithIntercept(146), (design, factor) => design.WithCategories(factor, data.Text(factor))));

    private static (int[] Counts, Design Design) Seatbelts(ReferenceData data) => (Counts(data, "drivers"), Design.WithIntercept(192)
        .With("law", data.Numbers("law"))
        .With("time", [.. Enumerable.Range(1, 192)])
        .WithCategories("month", [.. Enumerable.Range(0, 192).Select(i => (i % 12).ToString("D2", CultureInfo.InvariantCulture))]));

    private static int[] Counts(ReferenceData data, string column) => [.. data.Numbers(column).Select(count => (int)count)];
}
