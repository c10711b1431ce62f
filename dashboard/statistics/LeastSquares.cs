namespace Analytics.Statistics;

/// <summary>Least squares by Householder reflections, which keep twice the digits that normal equations do.</summary>
internal sealed class LeastSquares
{
    // A column that keeps less than this of its length once the others are taken out is one of them (as in R's lm).
    private const double SmallestRemainder = 1e-9;

    private readonly double[][] _triangle;
    private double[,]? _inverseGram;

    private LeastSquares(double[] coefficients, double[][] triangle) => (Coefficients, _triangle) = (coefficients, triangle);

    public double[] Coefficients { get; }

    /// <summary>(XᵀWX)⁻¹: times the residual variance, the covariance of the coefficients. Of many fits on the way to one it is never asked.</summary>
    public double[,] InverseGram => _inverseGram ??= Inverse(_triangle);

    /// <summary>Weights multiply squared residuals; null when the columns depend on each other or outnumber the rows.</summary>
    public static LeastSquares? Fit(double[,] design, ReadOnlySpan<double> response, ReadOnlySpan<double> weights = default)
    {
        var (n, p) = (design.GetLength(0), design.GetLength(1));
        if (n < p)
            return null;
        var columns = new double[p][];
        var y = new double[n];
        for (var i = 0; i < n; i++)
            y[i] = response[i] * Root(weights, i);
        for (var j = 0; j < p; j++)
        {
            columns[j] = new double[n];
            for (var i = 0; i < n; i++)
                columns[j][i] = design[i, j] * Root(weights, i);
        }
        return Reflect(columns, y) ? new(Back(columns, y, p), columns) : null;
    }

    private static double Root(ReadOnlySpan<double> weights, int i) => weights.IsEmpty ? 1 : Math.Sqrt(weights[i]);

    /// <summary>Turns the columns into the upper triangle R and the response into Qᵀy, in place.</summary>
    private static bool Reflect(double[][] columns, double[] y)
    {
        double[] lengths = [.. columns.Select(column => Length(column))];
        for (var k = 0; k < columns.Length; k++)
        {
            var pivot = columns[k].AsSpan(k);
            var length = Length(pivot);
            if (!(length > SmallestRemainder * lengths[k]) || !double.IsFinite(length))
                return false;
            var head = pivot[0] > 0 ? -length : length;
            var mirror = pivot.ToArray();
            mirror[0] -= head;
            var scale = 2 / Dot(mirror, mirror);
            for (var j = k; j < columns.Length; j++)
                Mirror(columns[j].AsSpan(k), mirror, scale);
            Mirror(y.AsSpan(k), mirror, scale);
        }
        return true;
    }

    private static void Mirror(Span<double> vector, ReadOnlySpan<double> mirror, double scale)
    {
        var times = scale * Dot(vector, mirror);
        for (var i = 0; i < vector.Length; i++)
            vector[i] -= times * mirror[i];
    }

    /// <param name="known">From there on the response is nothing, and so is the solution.</param>
    private static double[] Back(double[][] columns, double[] y, int known)
    {
        var solution = new double[columns.Length];
        for (var i = known - 1; i >= 0; i--)
        {
            var sum = y[i];
            for (var j = i + 1; j < known; j++)
                sum -= columns[j][i] * solution[j];
            solution[i] = sum / columns[i][i];
        }
        return solution;
    }

    private static double[,] Inverse(double[][] columns)
    {
        var p = columns.Length;
        var root = new double[p][];
        for (var j = 0; j < p; j++)
        {
            var unit = new double[p];
            unit[j] = 1;
            root[j] = Back(columns, unit, j + 1);
        }
        var inverse = new double[p, p];
        for (var i = 0; i < p; i++)
        {
            for (var j = 0; j < p; j++)
            {
                for (var k = Math.Max(i, j); k < p; k++)
                    inverse[i, j] += root[k][i] * root[k][j];
            }
        }
        return inverse;
    }

    private static double Length(ReadOnlySpan<double> vector) => Math.Sqrt(Dot(vector, vector));

    private static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
            sum += left[i] * right[i];
        return sum;
    }
}
