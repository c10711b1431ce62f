namespace Analytics.Statistics;

/// <summary>
/// Newey and West's covariance (1987) of coefficients whose scores remember their past: Bartlett's weights, no prewhitening. The scores are
/// those of the likelihood, so that lines and log-linear counts share it.
/// </summary>
public static class NeweyWest
{
    /// <summary>The usual number of lags for a series of this length (Newey and West 1994): 4 (n/100)^(2/9).</summary>
    public static int LagsFor(int length) => (int)Math.Floor(4 * Math.Pow(length / 100.0, 2.0 / 9));

    /// <summary>Null where the rows that decide a coefficient leave no residual.</summary>
    /// <param name="inverseInformation">In the units of the scores.</param>
    /// <param name="scores">One row for each time.</param>
    /// <param name="ordinary">The covariance without memory, which says what counts as no residual.</param>
    /// <param name="lags">How far the memory may reach; null for the usual number.</param>
    /// <param name="smallSample">Whether the variance is multiplied by n/(n−p).</param>
    internal static double[,]? Covariance(double[,] inverseInformation, double[,] scores, double[,] ordinary, int? lags, bool smallSample)
    {
        var (n, p) = (scores.GetLength(0), scores.GetLength(1));
        var meat = Meat(scores, lags ?? LagsFor(n));
        var covariance = inverseInformation.Times(meat).Times(inverseInformation).Scaled(smallSample ? n / (double)(n - p) : 1);
        for (var i = 0; i < p; i++)
        {
            if (!(covariance[i, i] > 1e-12 * ordinary[i, i]))
                return null;
        }
        return covariance;
    }

    internal static double[,] Scores(double[,] design, ReadOnlySpan<double> residuals)
    {
        var scores = (double[,])design.Clone();
        for (var i = 0; i < residuals.Length; i++)
        {
            for (var j = 0; j < design.GetLength(1); j++)
                scores[i, j] *= residuals[i];
        }
        return scores;
    }

    private static double[,] Meat(double[,] scores, int lags)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lags);
        var (n, p) = (scores.GetLength(0), scores.GetLength(1));
        var meat = new double[p, p];
        for (var lag = 0; lag <= Math.Min(lags, n - 1); lag++)
        {
            var weight = 1 - (lag / (lags + 1.0));
            for (var i = lag; i < n; i++)
            {
                for (var a = 0; a < p; a++)
                {
                    for (var b = 0; b < p; b++)
                    {
                        meat[a, b] += weight * scores[i, a] * scores[i - lag, b];
                        if (lag > 0)
                            meat[a, b] += weight * scores[i - lag, a] * scores[i, b];
                    }
                }
            }
        }
        return meat;
    }
}
