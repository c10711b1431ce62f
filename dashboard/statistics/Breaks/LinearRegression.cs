namespace Analytics.Statistics.Breaks;

/// <summary>A linear regression by least squares, with what a series needs beside it: errors that allow for memory, and a test of memory.</summary>
public sealed class LinearFit
{
    private readonly Design _design;
    private readonly double[,] _matrix;
    private readonly double[] _values;
    private readonly LeastSquares _solution;
    private readonly double[] _residuals;

    internal LinearFit(Design design, double[,] matrix, double[] values, LeastSquares solution, double[,]? covariance = null, int? degreesOfFreedom = null)
    {
        (_design, _matrix, _values, _solution) = (design, matrix, values, solution);
        _residuals = new double[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            _residuals[i] = values[i];
            for (var j = 0; j < design.Columns; j++)
                _residuals[i] -= matrix[i, j] * solution.Coefficients[j];
        }
        ResidualSumOfSquares = _residuals.Sum(residual => residual * residual);
        ResidualDegreesOfFreedom = values.Length - design.Columns;
        DurbinWatson = _residuals.Zip(_residuals.Skip(1), (now, next) => (next - now) * (next - now)).Sum() / ResidualSumOfSquares;
        Covariance = covariance ?? solution.InverseGram.Scaled(ResidualVariance);
        Coefficients =
        [
            .. design.Names.Select((name, i) =>
                new Coefficient(name, solution.Coefficients[i], Math.Sqrt(Covariance[i, i]), degreesOfFreedom ?? ResidualDegreesOfFreedom)),
        ];
    }

    /// <summary>With the ordinary errors, which assume residuals of one variance and no memory, unless others were asked for.</summary>
    public IReadOnlyList<Coefficient> Coefficients { get; }

    public IReadOnlyList<double> Residuals => _residuals;

    public double ResidualSumOfSquares { get; }

    public int ResidualDegreesOfFreedom { get; }

    public double ResidualVariance => ResidualSumOfSquares / ResidualDegreesOfFreedom;

    /// <summary>About 2 when a residual says nothing about the next; towards 0 the more alike neighbours are.</summary>
    public double DurbinWatson { get; }

    internal double[,] Covariance { get; }

    /// <summary>
    /// The same fit with Newey and West's errors (1987): Bartlett's weights, no prewhitening. Refused where the rows that decide a
    /// coefficient leave no residual.
    /// </summary>
    /// <param name="lags">How far the residuals' memory may reach; null for the usual number.</param>
    /// <param name="smallSample">Whether the variance is multiplied by n/(n−p), as short series need.</param>
    public Answer<LinearFit> WithNeweyWestErrors(int? lags = null, bool smallSample = true)
    {
        var ordinary = _solution.InverseGram.Scaled(ResidualVariance);
        return NeweyWest.Covariance(_solution.InverseGram, NeweyWest.Scores(_matrix, _residuals), ordinary, lags, smallSample) is { } covariance
            ? new LinearFit(_design, _matrix, _values, _solution, covariance)
            : RefusalReason.NoVariation;
    }

    /// <summary>The same fit with errors that allow for memory of the first order. Refused where the fit is exact.</summary>
    /// <param name="times">Of the values, rising; what lies further apart remembers less.</param>
    public Answer<LinearFit> WithFirstOrderErrors(IReadOnlyList<double> times)
    {
        Guard.SameLength(_values.Length, times.Count, "Values and times");
        Guard.Rising(times);
        return FirstOrderMemory.Of(_matrix, _solution.InverseGram, _residuals, times) is { } memory
            ? new LinearFit(_design, _matrix, _values, _solution, memory.Covariance, (int)memory.DegreesOfFreedom)
            : RefusalReason.NoVariation;
    }

    internal double Predict(double[] row) => row.Zip(_solution.Coefficients, (value, coefficient) => value * coefficient).Sum();
}

/// <summary>Ordinary least squares.</summary>
public static class LinearRegression
{
    public static Answer<LinearFit> Fit(IReadOnlyList<double> values, Design design)
    {
        Guard.Finite(values);
        Guard.SameLength(design.Rows, values.Count, "Design and values");
        if (values.Count <= design.Columns)
            return new Refusal(RefusalReason.TooFewObservations, values.Count, design.Columns + 1);
        if (!Guard.CanBeSquared(values))
            return RefusalReason.TooLarge;
        double[] response = [.. values];
        var matrix = design.ToMatrix();
        if (LeastSquares.Fit(matrix, response) is not { } solution)
            return RefusalReason.SingularDesign;
        var fit = new LinearFit(design, matrix, response, solution);

        // A perfect fit has no residuals to take errors from.
        var scale = response.Sum(value => value * value);
        return fit.ResidualSumOfSquares > 1e-24 * scale ? fit : RefusalReason.NoVariation;
    }
}
