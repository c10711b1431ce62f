using MathNet.Numerics.LinearAlgebra;

namespace Analytics.Statistics;

/// <summary>Inverses of covariance and information matrices that notice when there is none.</summary>
internal static class Symmetric
{
    // Scaled to a unit diagonal, a pivot below this is a column that the others already contain.
    private const double SmallestPivot = 1e-11;

    /// <summary>The inverse of a positive definite matrix; null when it is singular to working precision.</summary>
    public static Matrix<double>? Inverse(Matrix<double> matrix)
    {
        var n = matrix.RowCount;
        var scale = new double[n];
        for (var i = 0; i < n; i++)
        {
            if (!(matrix[i, i] > 0) || !double.IsFinite(matrix[i, i]))
                return null;
            scale[i] = 1 / Math.Sqrt(matrix[i, i]);
        }
        if (LowerRoot(Matrix<double>.Build.Dense(n, n, (i, j) => matrix[i, j] * scale[i] * scale[j])) is not { } root)
            return null;
        var inverseRoot = root.Inverse();
        var inverse = inverseRoot.TransposeThisAndMultiply(inverseRoot);
        return inverse.MapIndexed((i, j, value) => value * scale[i] * scale[j]);
    }

    private static Matrix<double>? LowerRoot(Matrix<double> matrix)
    {
        var n = matrix.RowCount;
        var root = Matrix<double>.Build.Dense(n, n);
        for (var j = 0; j < n; j++)
        {
            var pivot = matrix[j, j];
            for (var k = 0; k < j; k++)
                pivot -= root[j, k] * root[j, k];
            if (!(pivot > SmallestPivot))
                return null;
            root[j, j] = Math.Sqrt(pivot);
            for (var i = j + 1; i < n; i++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                    sum -= root[i, k] * root[j, k];
                root[i, j] = sum / root[j, j];
            }
        }
        return root;
    }
}
