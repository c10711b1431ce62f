namespace Analytics.Statistics.Counts;

/// <summary>How counts are taken to vary around their mean.</summary>
public enum CountFamily
{
    /// <summary>Variance equal to the mean.</summary>
    Poisson,

    /// <summary>Variance in proportion to the mean; errors are scaled and Student's t is used. It has no likelihood.</summary>
    QuasiPoisson,

    /// <summary>Variance μ + μ²/theta.</summary>
    NegativeBinomial,
}

/// <summary>Whether counts vary more than a Poisson model says: Pearson's statistic over its degrees of freedom, one-sided.</summary>
public sealed record DispersionTest(double ChiSquare, int DegreesOfFreedom, double Dispersion, double PValue);

/// <summary>The over-dispersion parameter of a negative binomial fit: the larger, the closer to Poisson.</summary>
public sealed record Theta(double Value, double StandardError);

/// <summary>A log-linear model of counts, fitted. Coefficients are on the log scale; what a page shows is their ratio or relative change.</summary>
public sealed class CountFit
{
    private readonly Design _design;
    private readonly IReadOnlyList<int> _counts;
    private readonly LogLinear _fit;

    internal CountFit(
        CountFamily family, Design design, IReadOnlyList<int> counts, LogLinear fit, double pearson, double scale, Theta? theta = null,
        double[,]? covariance = null, Remembered? memory = null)
    {
        var p = design.Columns;
        (_design, _counts, _fit) = (design, counts, fit);
        (Family, Theta, Means, Deviance, Memory) = (family, theta, fit.Means, fit.Deviance, memory);
        ResidualDegreesOfFreedom = counts.Count - p;
        Dispersion = pearson / ResidualDegreesOfFreedom;
        DispersionTest = new(
            pearson, ResidualDegreesOfFreedom, Dispersion, Distributions.ChiSquareUpper(pearson, ResidualDegreesOfFreedom));
        Covariance = covariance ?? fit.InverseInformation.Scaled(scale);
        Residuals = [.. counts.Zip(fit.Means, (count, mean) => (count - mean) / Math.Sqrt(mean + (mean * mean / (theta?.Value ?? double.PositiveInfinity))))];
        Coefficients =
        [
            .. design.Names.Select((name, i) => new Coefficient(
                name, fit.Coefficients[i], Math.Sqrt(Covariance[i, i]),
                memory is null ? (family == CountFamily.QuasiPoisson ? ResidualDegreesOfFreedom : null) : (int)memory.DegreesOfFreedom)),
        ];
        if (family == CountFamily.QuasiPoisson)
            return;
        LogLikelihood = LogLinear.LogLikelihood(counts, fit.Means, theta?.Value ?? double.PositiveInfinity);
        Aic = 2 * (p + (theta is null ? 0 : 1) - LogLikelihood);
    }

    public CountFamily Family { get; }

    public IReadOnlyList<Coefficient> Coefficients { get; }

    public Coefficient this[string name] => Coefficients.FirstOrDefault(coefficient => coefficient.Name == name)
        ?? throw new ArgumentException($"The design has no column {name}.", nameof(name));

    /// <summary>The fitted mean of each count, exposure included.</summary>
    public IReadOnlyList<double> Means { get; }

    public double Deviance { get; }

    public int ResidualDegreesOfFreedom { get; }

    /// <summary>Pearson's statistic for each residual degree of freedom; about one when the family is right.</summary>
    public double Dispersion { get; }

    public DispersionTest DispersionTest { get; }

    /// <summary>Pearson's: what is left of each count, in the standard deviations that its family gives it, before scaling by the dispersion.</summary>
    public IReadOnlyList<double> Residuals { get; }

    /// <summary>
    /// Of the residuals, for counts in the order of time: about 2 when one says nothing about the next, towards 0 the more alike neighbours
    /// are. Null where the fit is exact.
    /// </summary>
    public double? DurbinWatson => DispersionTest.ChiSquare > 1e-12
        ? Residuals.Zip(Residuals.Skip(1), (now, next) => (next - now) * (next - now)).Sum() / DispersionTest.ChiSquare
        : null;

    /// <summary>Null for quasi-Poisson, which has none.</summary>
    public double? LogLikelihood { get; }

    /// <summary>Akaike's criterion; theta counts as a parameter.</summary>
    public double? Aic { get; }

    /// <summary>Of a negative binomial fit only.</summary>
    public Theta? Theta { get; }

    internal double[,] Covariance { get; }

    /// <summary>What the counts keep of the one before; null where its errors do not ask.</summary>
    internal Remembered? Memory { get; }

    /// <summary>
    /// The same fit with Newey and West's errors, for counts in the order of time that remember their past. Refused where the rows that
    /// decide a coefficient leave no residual.
    /// </summary>
    /// <param name="lags">How far the memory may reach; null for the usual number.</param>
    /// <param name="smallSample">Whether the variance is multiplied by n/(n−p), as short series need.</param>
    public Answer<CountFit> WithNeweyWestErrors(int? lags = null, bool smallSample = true)
    {
        var theta = Theta?.Value ?? double.PositiveInfinity;
        double[] residuals = [.. _counts.Zip(_fit.Means, (count, mean) => (count - mean) / (1 + (mean / theta)))];
        var scores = NeweyWest.Scores(_design.ToMatrix(), residuals);
        return NeweyWest.Covariance(_fit.InverseInformation, scores, Covariance, lags, smallSample) is { } covariance
            ? new CountFit(Family, _design, _counts, _fit, DispersionTest.ChiSquare, 1, Theta, covariance)
            : RefusalReason.NoVariation;
    }

    /// <summary>
    /// The same fit with errors that allow for memory of the first order, of counts in the order of time; Student's t with fewer degrees of freedom the more
    /// they remember. Refused where the fit is exact.
    /// </summary>
    /// <param name="times">Of the counts, rising; what lies further apart remembers less.</param>
    public Answer<CountFit> WithFirstOrderErrors(IReadOnlyList<double> times)
    {
        Guard.SameLength(_counts.Count, times.Count, "Counts and times");
        Guard.Rising(times);
        var design = _design.ToMatrix();
        for (var i = 0; i < _counts.Count; i++)
        {
            for (var j = 0; j < _design.Columns; j++)
                design[i, j] *= Math.Sqrt(Means[i] / (1 + (Means[i] / (Theta?.Value ?? double.PositiveInfinity))));
        }
        return FirstOrderMemory.Of(design, _fit.InverseInformation, [.. Residuals], times) is { } memory
            ? new CountFit(Family, _design, _counts, _fit, DispersionTest.ChiSquare, 1, Theta, memory.Covariance, memory)
            : RefusalReason.NoVariation;
    }
}
