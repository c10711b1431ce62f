using Analytics.Statistics;
using CsCheck;

namespace Analytics.Tests.Statistics;

public sealed class AdjustmentTests
{
    private static readonly Gen<double[]> PValues = Gen.Double[0, 1].Array[0, 20];

    [Fact]
    public void Five_p_values_by_hand()
    {
        // Holm: 5·0.01, then 4·0.02, 3·0.03, 2·0.04 raised to what came before, 0.05 likewise. Benjamini and Hochberg: all 0.05.
        Assert.Equal([0.05, 0.08, 0.09, 0.09, 0.09], Adjustment.Holm([0.01, 0.02, 0.03, 0.04, 0.05]).Select(Rounded));
        Assert.Equal([0.05, 0.05, 0.05, 0.05, 0.05], Adjustment.BenjaminiHochberg([0.01, 0.02, 0.03, 0.04, 0.05]).Select(Rounded));
        Assert.Equal([0.03, 0.06, 0.06], Adjustment.Holm([0.01, 0.04, 0.03]).Select(Rounded));
        Assert.Equal([0.03, 0.04, 0.04], Adjustment.BenjaminiHochberg([0.01, 0.04, 0.03]).Select(Rounded));
    }

    [Fact]
    public void Adjusting_never_lowers_a_p_value_and_keeps_their_order() => PValues.Sample(pValues =>
    {
        var (holm, hochberg) = (Adjustment.Holm(pValues), Adjustment.BenjaminiHochberg(pValues));
        return Enumerable.Range(0, pValues.Length).All(i => pValues[i] <= hochberg[i] + 1e-15 && hochberg[i] <= holm[i] + 1e-15 && holm[i] <= 1
            && Enumerable.Range(0, pValues.Length).All(j => pValues[i] > pValues[j] || holm[i] <= holm[j]));
    });

    [Fact]
    public void The_order_of_asking_does_not_matter() => PValues.Sample(pValues =>
        Adjustment.Holm([.. pValues.Reverse()]).SequenceEqual(Adjustment.Holm(pValues).Reverse()));

    private static double Rounded(double pValue) => Math.Round(pValue, 12);
}
