using MathNet.Numerics;

namespace Analytics.Statistics.Counts;

/// <summary>
/// Iteratively reweighted least squares with step-halving for a log mean (McCullagh and Nelder 1989). Variance μ + μ²/theta: Poisson when
/// theta is infinite.
/// </summary>
internal sealed record LogLinear(double[] Coefficients, double[,] InverseInformation, double[] Means, double Deviance)
{
    private const int MostIterations = 100;
    private const int MostHalvings = 40;

    // The deviance is flat around its minimum and would stop too early; the logarithms of the fitted means themselves must stand still.
    private const double LargestRelativeMove = 1e-9;

    // Below this a mean has no logarithm; as a weight it is nothing.
    private const double SmallestMean = 1e-300;

    public static Answer<LogLinear> Fit(
        IReadOnlyList<int> counts, double[,] design, double[] logExposure, double theta = double.PositiveInfinity, double[]? startMeans = null)
    {
        var (n, p) = (design.GetLength(0), design.GetLength(1));
        var means = startMeans ?? [.. counts.Select(count => count + 0.1)];
        double[]? coefficients = null;
        var deviance = double.PositiveInfinity;
        var isFlat = false;
        var (response, weights) = (new double[n], new double[n]);
        for (var iteration = 0; iteration < MostIterations; iteration++)
        {
            for (var i = 0; i < n; i++)
            {
                response[i] = Math.Log(means[i]) - logExposure[i] + ((counts[i] - means[i]) / means[i]);
                weights[i] = Weight(means[i], theta);
            }
            if (LeastSquares.Fit(design, response, weights) is not { } step)
                return iteration == 0 ? RefusalReason.SingularDesign : RefusalReason.Separation;
            var next = step.Coefficients;
            var (nextMeans, nextDeviance) = Evaluate(next);
            for (var halving = 0; Worse(nextDeviance, deviance) && coefficients is not null && halving < MostHalvings; halving++)
            {
                next = [.. next.Zip(coefficients, (to, from) => (to + from) / 2)];
                (nextMeans, nextDeviance) = Evaluate(next);
            }
            if (Worse(nextDeviance, deviance))
                return RefusalReason.NotConverged;
            var isDone = StandStill(means, nextMeans);
            isFlat = !Worse(deviance, nextDeviance);
            (coefficients, means, deviance) = (next, nextMeans, nextDeviance);
            if (isDone)
                return Finish();
        }

        // The likelihood no longer rises and yet a mean moves, as it fits its zeros ever better: its coefficient has no finite estimate.
        return isFlat ? RefusalReason.Separation : RefusalReason.NotConverged;

        (double[] Means, double Deviance) Evaluate(double[] beta)
        {
            var fitted = new double[n];
            for (var i = 0; i < n; i++)
            {
                var eta = logExposure[i];
                for (var j = 0; j < p; j++)
                    eta += design[i, j] * beta[j];
                fitted[i] = Math.Max(SmallestMean, Math.Exp(eta));
            }
            return (fitted, DevianceOf(counts, fitted, theta));
        }

        Answer<LogLinear> Finish()
        {
            double[] last = [.. means.Select(mean => Weight(mean, theta))];
            return LeastSquares.Fit(design, response, last) is { } information
                ? new LogLinear(coefficients, information.InverseGram, means, deviance)
                : RefusalReason.SingularDesign;
        }
    }

    public static double LogLikelihood(IReadOnlyList<int> counts, IReadOnlyList<double> means, double theta = double.PositiveInfinity)
    {
        var sum = 0.0;
        for (var i = 0; i < counts.Count; i++)
        {
            var (count, mean) = (counts[i], means[i]);
            sum -= SpecialFunctions.FactorialLn(count);
            sum += double.IsPositiveInfinity(theta)
                ? (count == 0 ? 0 : count * Math.Log(mean)) - mean
                : SpecialFunctions.GammaLn(theta + count) - SpecialFunctions.GammaLn(theta)
                    + (count * Math.Log(mean / (mean + theta))) - (theta * double.LogP1(mean / theta));
        }
        return sum;
    }

    private static bool StandStill(double[] means, double[] nextMeans)
    {
        for (var i = 0; i < means.Length; i++)
        {
            if (!(Math.Abs(Math.Log(nextMeans[i] / means[i])) / (1 + Math.Abs(Math.Log(nextMeans[i]))) <= LargestRelativeMove))
                return false;
        }
        return true;
    }

    private static double DevianceOf(IReadOnlyList<int> counts, double[] means, double theta)
    {
        var sum = 0.0;
        for (var i = 0; i < means.Length; i++)
        {
            var (count, mean) = (counts[i], means[i]);
            sum += count == 0 ? 0 : count * Math.Log(count / mean);
            sum -= double.IsPositiveInfinity(theta) ? count - mean : (count + theta) * Math.Log((count + theta) / (mean + theta));
        }
        return 2 * sum;
    }

    private static double Weight(double mean, double theta) => mean / (1 + (mean / theta));

    private static bool Worse(double next, double current) => !(next <= current + (1e-8 * (Math.Abs(current) + 0.1)));
}
