using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Analytics.Statistics;

/// <summary>Tail probabilities and quantiles, computed from the small side so that small p-values keep their digits.</summary>
internal static class Distributions
{
    public static double NormalQuantile(double probability) => Normal.InvCDF(0, 1, probability);

    /// <summary>How many standard errors an interval of this level reaches to each side.</summary>
    public static double StandardErrorsFor(double level) => -NormalQuantile((1 - Guard.Level(level)) / 2);

    public static double NormalTwoSided(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Constants.Sqrt2);

    public static double NormalUpper(double z) => SpecialFunctions.Erfc(z / Constants.Sqrt2) / 2;

    public static double ChiSquareUpper(double value, double degreesOfFreedom) =>
        value <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degreesOfFreedom / 2, value / 2);

    public static double StudentTwoSided(double t, double degreesOfFreedom) =>
        SpecialFunctions.BetaRegularized(degreesOfFreedom / 2, 0.5, degreesOfFreedom / (degreesOfFreedom + (t * t)));

    public static double StudentQuantile(double probability, double degreesOfFreedom) =>
        StudentT.InvCDF(0, 1, degreesOfFreedom, probability);

    public static double FisherUpper(double f, double numerator, double denominator) =>
        f <= 0 ? 1 : SpecialFunctions.BetaRegularized(denominator / 2, numerator / 2, denominator / (denominator + (numerator * f)));

    /// <summary>A quantile of the gamma distribution with rate one.</summary>
    public static double GammaQuantile(double shape, double probability) => SpecialFunctions.GammaLowerRegularizedInv(shape, probability);

    /// <summary>A quantile of the beta distribution; the library's root is polished by Newton steps to the last digits.</summary>
    public static double BetaQuantile(double a, double b, double probability)
    {
        var x = Beta.InvCDF(a, b, probability);
        for (var step = 0; step < 3; step++)
        {
            var density = Beta.PDF(a, b, x);
            if (density <= 0 || !double.IsFinite(density))
                break;
            var moved = x - ((SpecialFunctions.BetaRegularized(a, b, x) - probability) / density);
            if (moved is <= 0 or >= 1)
                break;
            x = moved;
        }
        return x;
    }
}
