namespace Analytics.Statistics.Breaks;

/// <summary>A linear regression by least squares, with what a series needs beside it: errors that allow for memory, and a test of memory.</summary>
public sealed class LinearFit
{
    private readonly double[,] _matrix;
    private readonly double[,] _inverseGram;
    private readonly double[] _residuals;
    private readonly Design _design;
    private readonly double[] _estimates;

    internal LinearFit(Design design, double[,] matrix, double[] values, LeastSquares solution)
    {
        (_design, _matrix, _inverseGram, _estimates) = (design, matrix, solution.InverseGram, solution.Coefficients);
        _residuals = new double[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            _residuals[i] = values[i];
            for (var j = 0; j < _estimates.Length; j++)
                _residuals[i] -= matrix[i, j] * _estimates[j];
        }
        ResidualSumOfSquares = _residuals.Sum(residual => residual * residual);
        ResidualDegreesOfFreedom = values.Length - design.Columns;
        DurbinWatson = _residuals.Zip(_residuals.Skip(1), (now, next) => (next - now) * (next - now)).Sum() / ResidualSumOfSquares;
        OrdinaryCovariance = _inverseGram.Scaled(ResidualVariance);
    }

    /// <summary>With the ordinary errors, which assume residuals of one variance and no memory.</summary>
    public IReadOnlyList<Coefficient> Coefficients => With(OrdinaryCovariance);

    public IReadOnlyList<double> Residuals => _residuals;

    public double ResidualSumOfSquares { get; }

    public int ResidualDegreesOfFreedom { get; }

    public double ResidualVariance => ResidualSumOfSquares / ResidualDegreesOfFreedom;

    /// <summary>About 2 when a residual says nothing about the next; towards 0 the more alike neighbours are.</summary>
    public double DurbinWatson { get; }

    internal double[,] OrdinaryCovariance { get; }

    /// <summary>Newey and West's number of lags for a series of this length (1994, without prewhitening): 4 (n/100)^(2/9).</summary>
    public static int LagsFor(int length) => (int)Math.Floor(4 * Math.Pow(length / 100.0, 2.0 / 9));

    /// <summary>The same coefficients with Newey and West's errors (1987): Bartlett's weights, no prewhitening.</summary>
    /// <param name="lags">How far the residuals' memory may reach; null for the usual number.</param>
    /// <param name="smallSample">Whether the variance is multiplied by n/(n−p), as short series need.</param>
    public IReadOnlyList<Coefficient> WithNeweyWestErrors(int? lags = null, bool smallSample = true) =>
        With(NeweyWest(lags ?? LagsFor(_residuals.Length), smallSample));

    internal double[,] NeweyWest(int lags, bool smallSample)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lags);
        var (n, p) = (_matrix.GetLength(0), _matrix.GetLength(1));
        var meat = new double[p, p];
        for (var lag = 0; lag <= Math.Min(lags, n - 1); lag++)
        {
            var weight = 1 - (lag / (lags + 1.0));
            for (var i = lag; i < n; i++)
            {
                var product = weight * _residuals[i] * _residuals[i - lag];
                for (var a = 0; a < p; a++)
                {
                    for (var b = 0; b < p; b++)
                    {
                        meat[a, b] += product * _matrix[i, a] * _matrix[i - lag, b];
                        if (lag > 0)
                            meat[a, b] += product * _matrix[i - lag, a] * _matrix[i, b];
                    }
                }
            }
        }
        var covariance = _inverseGram.Times(meat).Times(_inverseGram);
        return smallSample ? covariance.Scaled(n / (double)(n - p)) : covariance;
    }

    internal double Predict(double[] row) => row.Zip(_estimates, (value, coefficient) => value * coefficient).Sum();

    private Coefficient[] With(double[,] covariance) =>
        [.. _design.Names.Select((name, i) => new Coefficient(name, _estimates[i], Math.Sqrt(covariance[i, i]), ResidualDegreesOfFreedom))];
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
