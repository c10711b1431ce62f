namespace Analytics.Statistics;

/// <summary>
/// Errors of coefficients whose residuals remember the one before: an autoregressive process of the first order. In short series the correlation of
/// neighbouring residuals, and their variance, are smaller than those of the errors, since the fit has followed the errors; both are set right by what this
/// design makes of them (the traces of a quadratic form's mean), and the degrees of freedom are Satterthwaite's (1946).
/// </summary>
internal static class FirstOrderMemory
{
    /// <summary>A series that remembers more wanders, and no number of years tells where it goes.</summary>
    private const double StrongestCorrelation = 0.9;

    // Correlations this close are the same number, rounded differently.
    private const double SameCorrelation = 1e-9;

    private const int Halvings = 40;

    /// <summary>Null where the rows leave no residual.</summary>
    /// <param name="design">Each row times the root of its weight; residuals alike. Rows in the order of time.</param>
    /// <param name="inverseGram">(AᵀA)⁻¹ of that design.</param>
    /// <param name="times">Of the rows, rising: what lies twice as far apart remembers as much as the square.</param>
    public static Remembered? Of(double[,] design, double[,] inverseGram, ReadOnlySpan<double> residuals, IReadOnlyList<double> times)
    {
        var n = design.GetLength(0);
        var (squares, neighbours) = (0.0, 0.0);
        for (var i = 0; i < n; i++)
        {
            squares += residuals[i] * residuals[i];
            neighbours += i == 0 ? 0 : residuals[i] * residuals[i - 1];
        }
        if (!(squares > 0))
            return null;
        var leverage = Leverage(design, inverseGram);
        var residualMaker = ResidualMaker(leverage, design);
        var correlation = CorrelationWith(neighbours / squares, residualMaker, Distances.Of(times));
        var memory = Memory(times, correlation);
        var seen = residualMaker.Times(memory);
        var (trace, traceOfSquare) = (0.0, 0.0);
        for (var i = 0; i < n; i++)
        {
            trace += seen[i, i];
            for (var j = 0; j < n; j++)
                traceOfSquare += seen[i, j] * seen[j, i];
        }
        var variance = squares / trace;
        return new(Covariance(leverage, memory, variance), Math.Max(1, trace * trace / traceOfSquare), correlation, variance);
    }

    /// <summary>The correlation of the errors under which the residuals would on average be as correlated as they are; none below zero, so that no error shrinks.</summary>
    private static double CorrelationWith(double seen, double[,] residualMaker, Distances distances)
    {
        var (neighbours, squares) = (distances.Sums(residualMaker.Times(BesideEachOther(residualMaker))), distances.Sums(residualMaker));
        if (Mean(0) >= seen - SameCorrelation)
            return 0;
        if (Mean(StrongestCorrelation) <= seen)
            return StrongestCorrelation;
        var (low, high) = (0.0, StrongestCorrelation);
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (low + high) / 2;
            (low, high) = Mean(middle) < seen ? (middle, high) : (low, middle);
        }
        return (low + high) / 2;

        double Mean(double correlation)
        {
            var (above, below) = (0.0, 0.0);
            for (var k = 0; k < distances.Each.Length; k++)
            {
                var weight = Math.Pow(correlation, distances.Each[k]);
                above += weight * neighbours[k];
                below += weight * squares[k];
            }
            return above / below;
        }
    }

    /// <summary>(AᵀA)⁻¹Aᵀ, transposed: what each row's response adds to each coefficient.</summary>
    private static double[,] Leverage(double[,] design, double[,] inverseGram)
    {
        var (n, p) = (design.GetLength(0), design.GetLength(1));
        var weights = new double[n, p];
        for (var i = 0; i < n; i++)
        {
            for (var a = 0; a < p; a++)
            {
                for (var b = 0; b < p; b++)
                    weights[i, a] += design[i, b] * inverseGram[b, a];
            }
        }
        return weights;
    }

    /// <summary>What makes residuals of responses: the unit matrix less the one that makes fitted values.</summary>
    private static double[,] ResidualMaker(double[,] leverage, double[,] design)
    {
        var n = design.GetLength(0);
        var maker = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                maker[i, j] = i == j ? 1 : 0;
                for (var a = 0; a < design.GetLength(1); a++)
                    maker[i, j] -= leverage[i, a] * design[j, a];
            }
        }
        return maker;
    }

    /// <summary>The residual maker's rows one above and one below, halved: half of each product of neighbours.</summary>
    private static double[,] BesideEachOther(double[,] maker)
    {
        var n = maker.GetLength(0);
        var beside = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
                beside[i, j] = ((i > 0 ? maker[i - 1, j] : 0) + (i < n - 1 ? maker[i + 1, j] : 0)) / 2;
        }
        return beside;
    }

    /// <summary>How errors at these times are correlated.</summary>
    private static double[,] Memory(IReadOnlyList<double> times, double correlation)
    {
        var memory = new double[times.Count, times.Count];
        for (var i = 0; i < times.Count; i++)
        {
            for (var j = 0; j < times.Count; j++)
                memory[i, j] = Math.Pow(correlation, Math.Abs(times[i] - times[j]));
        }
        return memory;
    }

    private static double[,] Covariance(double[,] leverage, double[,] memory, double variance)
    {
        var (n, p) = (leverage.GetLength(0), leverage.GetLength(1));
        var covariance = new double[p, p];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                for (var a = 0; a < p; a++)
                {
                    for (var b = 0; b < p; b++)
                        covariance[a, b] += leverage[i, a] * memory[i, j] * leverage[j, b] * variance;
                }
            }
        }
        return covariance;
    }

    /// <summary>How far apart rows lie, each distance once, so that a power is taken once for each.</summary>
    private sealed record Distances(double[] Each, int[,] Places)
    {
        public static Distances Of(IReadOnlyList<double> times)
        {
            var n = times.Count;
            Dictionary<double, int> known = [];
            var places = new int[n, n];
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                {
                    var distance = Math.Abs(times[i] - times[j]);
                    if (!known.TryGetValue(distance, out var place))
                        known[distance] = place = known.Count;
                    places[i, j] = place;
                }
            }
            return new([.. known.Keys], places);
        }

        public double[] Sums(double[,] matrix)
        {
            var sums = new double[Each.Length];
            for (var i = 0; i < matrix.GetLength(0); i++)
            {
                for (var j = 0; j < matrix.GetLength(1); j++)
                    sums[Places[i, j]] += matrix[i, j];
            }
            return sums;
        }
    }
}

/// <summary>What memory of the first order makes of a fit.</summary>
/// <param name="Variance">Of one error, in the squared units of the residuals: larger than that of the residuals, as the fit has followed the errors.</param>
internal sealed record Remembered(double[,] Covariance, double DegreesOfFreedom, double Correlation, double Variance);
