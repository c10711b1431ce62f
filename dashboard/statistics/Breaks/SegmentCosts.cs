namespace Analytics.Statistics.Breaks;

/// <summary>
/// The residual sum of squares of a regression over every stretch of a series. Each stretch grows by one row at a time, rotated into a
/// triangle (Givens), so that all of them together cost no more than n²/2 small updates and lose no digits to differences of large sums.
/// </summary>
internal sealed class SegmentCosts
{
    private readonly double[][] _costs;

    private SegmentCosts(double[][] costs) => _costs = costs;

    public static SegmentCosts Of(double[] values, double[,] design)
    {
        var costs = new double[values.Length][];
        for (var first = 0; first < values.Length; first++)
            costs[first] = Growing(values, design, first, values.Length, +1);
        return new(costs);
    }

    /// <summary>From the first row to the last, both included.</summary>
    public double Of(int first, int last) => _costs[first][last - first];

    /// <summary>The sums of squares of ever longer stretches that start at a row and grow forward (+1) or backward (−1).</summary>
    public static double[] Growing(double[] values, double[,] design, int start, int end, int direction)
    {
        var p = design.GetLength(1);
        var (triangle, row) = (new double[p, p + 1], new double[p + 1]);
        var sums = new double[Math.Abs(end - start)];
        var sum = 0.0;
        for (var i = 0; i < sums.Length; i++)
        {
            var at = start + (direction * i);
            for (var j = 0; j < p; j++)
                row[j] = design[at, j];
            row[p] = values[at];
            RotateIn(triangle, row, p);
            sums[i] = sum += row[p] * row[p];
        }
        return sums;
    }

    /// <summary>What of the row the triangle cannot explain is left in its last place.</summary>
    private static void RotateIn(double[,] triangle, double[] row, int p)
    {
        for (var pivot = 0; pivot < p; pivot++)
        {
            if (row[pivot] == 0)
                continue;
            var length = double.Hypot(triangle[pivot, pivot], row[pivot]);
            var (cosine, sine) = (triangle[pivot, pivot] / length, row[pivot] / length);
            for (var j = pivot; j <= p; j++)
            {
                var turned = (cosine * triangle[pivot, j]) + (sine * row[j]);
                row[j] = (cosine * row[j]) - (sine * triangle[pivot, j]);
                triangle[pivot, j] = turned;
            }
        }
    }
}
