namespace Analytics.Statistics.Staffing;

/// <summary>An input of a model that is not known exactly.</summary>
public sealed record Assumption(string Name, Spread Spread);

/// <summary>The share of the outcome's variance that one assumption brings in alone (Sobol's first-order index).</summary>
public sealed record VarianceShare(string Name, double Share);

/// <summary>What a model says when its assumptions vary together: the outcomes of all draws in rising order, and what they add up to.</summary>
public sealed record OutcomeDistribution(
    IReadOnlyList<double> Outcomes, double Mean, double Median, Interval Interval, IReadOnlyList<VarianceShare> VarianceShares)
{
    /// <summary>How often the outcome was above a threshold, as a share of the draws.</summary>
    public double ShareAbove(double threshold) => (double)Outcomes.Count(outcome => outcome > threshold) / Outcomes.Count;
}

/// <summary>One assumption moved alone from a low to a high quantile, all others at their median.</summary>
public sealed record TornadoBar(string Name, double LowInput, double HighInput, double LowOutcome, double HighOutcome)
{
    public double Width => Math.Abs(HighOutcome - LowOutcome);
}

/// <summary>
/// Seeded Monte Carlo over independent assumptions, with variance shares by Saltelli's estimator (2010), and the one-way tornado. The
/// interval says what the assumptions allow, not what will happen.
/// </summary>
public static class MonteCarlo
{
    private const int FewestDraws = 100;

    /// <param name="assumptions">Independent of each other.</param>
    /// <param name="model">From one value for each assumption, in their order, to a finite outcome.</param>
    /// <param name="draws">The model is asked once for each draw, and once more for each draw and assumption.</param>
    /// <param name="level">Of the interval.</param>
    /// <param name="seed">Of the draws; the same seed gives the same outcomes.</param>
    public static OutcomeDistribution Run(
        IReadOnlyList<Assumption> assumptions, Func<IReadOnlyList<double>, double> model, int draws = 10_000, double level = 0.95, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, FewestDraws);
        Guard.Level(level);
        var random = new Random(seed);
        var (first, second) = (Draw(assumptions, draws, random), Draw(assumptions, draws, random));
        double[] outcomes = [.. first.Select(inputs => Guard.Finite(model(inputs)))];
        double[] others = [.. second.Select(inputs => Guard.Finite(model(inputs)))];
        var mean = outcomes.Average();
        VarianceShare[] shares =
            [.. assumptions.Select((assumption, i) => new VarianceShare(assumption.Name, Share(i, model, first, second, outcomes, others)))];
        Array.Sort(outcomes);
        return new(
            outcomes,
            mean,
            Median.OfSorted(outcomes),
            new(Quantiles.Of(outcomes, (1 - level) / 2), Quantiles.Of(outcomes, (1 + level) / 2), level),
            shares);
    }

    /// <summary>The widest bar first.</summary>
    public static IReadOnlyList<TornadoBar> Tornado(
        IReadOnlyList<Assumption> assumptions, Func<IReadOnlyList<double>, double> model, double level = 0.9)
    {
        var tail = (1 - Guard.Level(level)) / 2;
        double[] medians = [.. assumptions.Select(assumption => assumption.Spread.Median)];
        return [.. assumptions.Select(Bar).OrderByDescending(bar => bar.Width)];

        TornadoBar Bar(Assumption assumption, int i)
        {
            var (low, high) = (assumption.Spread.Quantile(tail), assumption.Spread.Quantile(1 - tail));
            return new(assumption.Name, low, high, Guard.Finite(model(With(medians, i, low))), Guard.Finite(model(With(medians, i, high))));
        }
    }

    private static double[][] Draw(IReadOnlyList<Assumption> assumptions, int draws, Random random)
    {
        var inputs = new double[draws][];
        for (var draw = 0; draw < draws; draw++)
        {
            inputs[draw] = new double[assumptions.Count];
            for (var i = 0; i < assumptions.Count; i++)
                inputs[draw][i] = assumptions[i].Spread.Quantile(Inside(random));
        }
        return inputs;
    }

    /// <summary>Two sets of draws that share one assumption are alike as far as it decides: their covariance is its variance share.</summary>
    private static double Share(
        int assumption, Func<IReadOnlyList<double>, double> model, double[][] first, double[][] second, double[] outcomes, double[] others)
    {
        var (covariance, centre) = (0.0, (outcomes.Average() + others.Average()) / 2);
        for (var draw = 0; draw < outcomes.Length; draw++)
        {
            var mixed = Guard.Finite(model(With(first[draw], assumption, second[draw][assumption])));
            covariance += (others[draw] - centre) * (mixed - outcomes[draw]);
        }
        var variance = outcomes.Concat(others).Sum(outcome => (outcome - centre) * (outcome - centre)) / 2;

        // An estimate of a small share may fall below nothing by chance.
        return variance > 0 ? Math.Clamp(covariance / variance, 0, 1) : 0;
    }

    private static double[] With(double[] inputs, int i, double value)
    {
        double[] changed = [.. inputs];
        changed[i] = value;
        return changed;
    }

    /// <summary>A uniform number that is never exactly 0, where some quantiles are infinite.</summary>
    private static double Inside(Random random) => Math.Max(random.NextDouble(), 1e-16);
}
