namespace Analytics.Statistics;

/// <summary>Products of the small square matrices that covariances are.</summary>
internal static class SmallMatrix
{
    public static double[,] Times(this double[,] left, double[,] right)
    {
        var n = left.GetLength(0);
        var product = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < n; k++)
            {
                // Along the rows, as they lie in memory.
                var factor = left[i, k];
                for (var j = 0; j < n; j++)
                    product[i, j] += factor * right[k, j];
            }
        }
        return product;
    }

    public static double[,] Scaled(this double[,] matrix, double factor)
    {
        var scaled = (double[,])matrix.Clone();
        for (var i = 0; i < scaled.GetLength(0); i++)
        {
            for (var j = 0; j < scaled.GetLength(1); j++)
                scaled[i, j] *= factor;
        }
        return scaled;
    }

    /// <summary>The variance of a linear combination.</summary>
    public static double Form(this double[,] covariance, double[] weights)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            for (var j = 0; j < weights.Length; j++)
                sum += weights[i] * covariance[i, j] * weights[j];
        }
        return sum;
    }
}
