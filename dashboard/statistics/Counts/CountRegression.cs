namespace Analytics.Statistics.Counts;

/// <summary>
/// Log-linear models of counts with an exposure (an offset), by maximum likelihood. Assumes that counts are independent given the columns
/// of the design: in a yearly series, look at what the residuals remember.
/// </summary>
public static class CountRegression
{
    public static Answer<CountFit> Poisson(IReadOnlyList<int> counts, Design design, IReadOnlyList<double>? exposure = null) =>
        Fit(counts, design, exposure).Then<CountFit>(fit =>
            new CountFit(CountFamily.Poisson, design, counts, fit, Pearson(counts, fit.Means), scale: 1));

    /// <summary>Poisson's coefficients, with errors scaled by the dispersion (Wedderburn 1974); below one it narrows them, as in R.</summary>
    public static Answer<CountFit> QuasiPoisson(IReadOnlyList<int> counts, Design design, IReadOnlyList<double>? exposure = null) =>
        Fit(counts, design, exposure).Then<CountFit>(fit =>
        {
            var pearson = Pearson(counts, fit.Means);
            var dispersion = pearson / (counts.Count - design.Columns);
            return dispersion > 1e-12
                ? new CountFit(CountFamily.QuasiPoisson, design, counts, fit, pearson, dispersion)
                : RefusalReason.DispersionNotEstimable;
        });

    /// <summary>
    /// Negative binomial with theta by maximum likelihood, alternating with the coefficients (Venables and Ripley 2002, §7.4). Refused
    /// where counts vary no more than Poisson counts do, for there theta has no finite estimate.
    /// </summary>
    public static Answer<CountFit> NegativeBinomial(IReadOnlyList<int> counts, Design design, IReadOnlyList<double>? exposure = null) =>
        Fit(counts, design, exposure).Then(start =>
        {
            if (counts.Zip(start.Means, (count, mean) => ((count - mean) * (count - mean)) - count).Sum() <= 0)
                return RefusalReason.DispersionNotEstimable;
            return Alternate(counts, design, LogExposure(counts.Count, exposure), start);
        });

    private static Answer<CountFit> Alternate(IReadOnlyList<int> counts, Design design, double[] logExposure, LogLinear start)
    {
        const int MostRounds = 200;
        const double Converged = 1e-10;
        var (fit, theta, matrix) = (start, double.PositiveInfinity, design.ToMatrix());
        for (var round = 0; round < MostRounds; round++)
        {
            if (DispersionLikelihood.MostLikelyTheta(counts, fit.Means) is not { } next)
                return RefusalReason.DispersionNotEstimable;
            var isDone = Math.Abs(next - theta) <= Converged * next;
            theta = next;
            var refitted = LogLinear.Fit(counts, matrix, logExposure, theta, fit.Means);
            if (refitted.Value is null)
                return refitted.Refusal!;
            fit = refitted.Value;
            if (isDone)
            {
                var error = 1 / Math.Sqrt(-DispersionLikelihood.Derivatives(theta, counts, fit.Means).Curvature);
                return new CountFit(
                    CountFamily.NegativeBinomial, design, counts, fit, Pearson(counts, fit.Means, theta), 1, new Theta(theta, error));
            }
        }
        return RefusalReason.NotConverged;
    }

    private static Answer<LogLinear> Fit(IReadOnlyList<int> counts, Design design, IReadOnlyList<double>? exposure)
    {
        Guard.SameLength(design.Rows, counts.Count, "Design and counts");
        foreach (var count in counts)
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(counts));
        var logExposure = LogExposure(counts.Count, exposure);
        if (counts.Count <= design.Columns)
            return new Refusal(RefusalReason.TooFewObservations, counts.Count, design.Columns + 1);
        if (counts.All(count => count == 0))
            return new Refusal(RefusalReason.TooFewEvents, 0, 1);
        return LogLinear.Fit(counts, design.ToMatrix(), logExposure);
    }

    private static double[] LogExposure(int rows, IReadOnlyList<double>? exposure)
    {
        if (exposure is null)
            return new double[rows];
        Guard.SameLength(rows, exposure.Count, "Counts and exposures");
        foreach (var one in Guard.Finite(exposure))
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(one, nameof(exposure));
        return [.. exposure.Select(one => Math.Log(one))];
    }

    private static double Pearson(IReadOnlyList<int> counts, double[] means, double theta = double.PositiveInfinity) =>
        counts.Zip(means, (count, mean) => (count - mean) * (count - mean) / (mean + (mean * mean / theta))).Sum();
}
