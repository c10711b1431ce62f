namespace Analytics.Statistics.Counts;

/// <summary>The likelihood of a negative binomial's theta when the means are given.</summary>
internal static class DispersionLikelihood
{
    private const double Largest = 1e8;

    // Of larger counts the rest of the sum is a difference of Stirling's series, which are exact to the last digits from here on.
    private const int LongestSum = 1000;

    /// <summary>Newton steps on the log scale within a bracket; null when the likelihood still rises as theta leaves all bounds.</summary>
    public static double? MostLikelyTheta(IReadOnlyList<int> counts, double[] means)
    {
        var (low, high) = (1e-8, Largest);
        if (Derivatives(high, counts, means).Slope > 0)
            return null;
        var theta = means.Length / counts.Zip(means, (count, mean) => Math.Pow((count / mean) - 1, 2)).Sum();
        for (var step = 0; step < 200; step++)
        {
            var (slope, curvature) = Derivatives(theta, counts, means);
            (low, high) = slope > 0 ? (theta, high) : (low, theta);

            // d/d(ln θ) = θ · slope, and its own derivative is θ · slope + θ² · curvature.
            var bend = slope + (theta * curvature);
            var next = bend < 0 ? theta * Math.Exp(Math.Clamp(-slope / bend, -2, 2)) : Math.Sqrt(low * high);
            if (!(next > low && next < high))
                next = Math.Sqrt(low * high);
            if (Math.Abs(next - theta) <= 1e-13 * theta)
                return next;
            theta = next;
        }
        return theta;
    }

    /// <summary>
    /// First and second derivative of the log-likelihood in theta. For whole counts the differences of digamma and trigamma functions are
    /// short sums.
    /// </summary>
    public static (double Slope, double Curvature) Derivatives(double theta, IReadOnlyList<int> counts, double[] means)
    {
        var (slope, curvature) = (0.0, 0.0);
        for (var i = 0; i < means.Length; i++)
        {
            var (count, mean) = (counts[i], means[i]);
            for (var j = 0; j < Math.Min(count, LongestSum); j++)
            {
                var term = 1 / (theta + j);
                slope += term;
                curvature -= term * term;
            }
            if (count > LongestSum)
            {
                slope += Digamma(theta + count) - Digamma(theta + LongestSum);
                curvature += Trigamma(theta + count) - Trigamma(theta + LongestSum);
            }
            slope += ((mean - count) / (mean + theta)) - double.LogP1(mean / theta);
            curvature += (1 / theta) - (2 / (mean + theta)) + ((count + theta) / ((mean + theta) * (mean + theta)));
        }
        return (slope, curvature);
    }

    private static double Digamma(double x) => Math.Log(x) - (1 / (2 * x)) - (1 / (12 * x * x)) + (1 / (120 * x * x * x * x));

    private static double Trigamma(double x) => (1 / x) + (1 / (2 * x * x)) + (1 / (6 * x * x * x)) - (1 / (30 * x * x * x * x * x));
}
