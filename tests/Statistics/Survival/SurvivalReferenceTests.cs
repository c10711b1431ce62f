using Analytics.Statistics.Survival;

namespace Analytics.Tests.Statistics.Survival;

public sealed class SurvivalReferenceTests
{
    public static TheoryData<string> Cases => ReferenceCase.Names("survival");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_survival_estimate_agrees_with_its_reference(string name)
    {
        var reference = ReferenceCase.Named("survival", name);
        reference.Agrees(Estimate(reference));
    }

    private static double?[] Estimate(ReferenceCase reference) => reference.Quantity switch
    {
        "still waiting" => [Curve(reference).At(reference.Number("at"))!.StillWaiting],
        "standard error" => [Curve(reference).At(reference.Number("at"))!.StandardError],
        "limits" => Curve(reference).At(reference.Number("at")) is { } point ? [point.Low, point.High] : [],
        "median" => Median(Curve(reference)),
        "restricted mean" => Curve(reference).RestrictedMean(reference.Number("at")) is { } mean ? [mean.Days, mean.StandardError] : [],
        "log-rank" => LogRank.Compare(ReferenceSpells.Groups(reference.Text("data"))).Match<double?[]>(
            test => [test.ChiSquare, test.DegreesOfFreedom, test.PValue], _ => []),
        "weighted log-rank" =>
            [LogRank.Compare(ReferenceSpells.Groups(reference.Text("data")), rho: reference.Number("rho")).Required.ChiSquare],
        "Cox" => [.. Fit(reference).Coefficients.SelectMany(term => new double?[] { term.Value, term.StandardError })],
        "Cox likelihoods" => Fit(reference) is var fit ? [fit.LogLikelihoodWithout, fit.LogLikelihood] : [],
        "Cox score" => [Fit(reference).ScoreTest.ChiSquare],
        "concordance" => [Fit(reference).Concordance()],
        "proportionality" => Fit(reference).TestProportionality().Required is var test
            ? [.. test.Terms.Select(term => (double?)term.Test.ChiSquare), test.Global.ChiSquare]
            : [],
        var other => throw new InvalidOperationException($"No estimator for \"{other}\"."),
    };

    private static CoxFit Fit(ReferenceCase reference)
    {
        var (spells, covariates) = reference.Text("data") == "aml" ? ReferenceSpells.AmlByGroup() : ReferenceSpells.LungWithCovariates();
        return Cox.Fit(spells, covariates, Enum.Parse<TieMethod>(reference.Text("ties"))).Required;
    }

    private static double?[] Median(SurvivalCurve curve) => [curve.MedianDays, curve.MedianLow, curve.MedianHigh];

    private static SurvivalCurve Curve(ReferenceCase reference) => KaplanMeier.Estimate(
        ReferenceSpells.Of(reference.Text("data")),
        kind: Enum.Parse<IntervalKind>(reference.OptionalText("kind") ?? nameof(IntervalKind.LogLog)));
}
